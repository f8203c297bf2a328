/**
 * What lies in the squares: every letter of an OM(2), as far as it is seen, in the square of its receiver. A row is the hand
 * that brought it, a column is the vote in which it counts. 1.2.4 to 3 lies in the square of 3, in the row of 4 (who says
 * it) and in the column of 2 (about whose order it is); 1.2 to 3 on the diagonal, and the order itself where row and column
 * of its receiver meet. In OM(3) what lies in one place is 1.2.4 and every 1.2.k.4.
 */
import { COMMANDER, type General, type Order, type Path } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { voteResults } from '../../../src/core/vote-results.ts';
import { messagesOf, type RelayedScene, type SeenMessage } from '../../scenes/relayed-scene.ts';

export interface LetterInSquare {
  readonly seen: SeenMessage;
  readonly round: number;
  readonly path: Path;
  readonly receiver: General;
  /** Who brought it. */
  readonly hand: General;
  /** The lieutenant about whose order it is. */
  readonly vote: General;
  /** In OM(3) several lie in one place: which of them it is, from 0, and how many there is room for. */
  readonly part: number;
  readonly parts: number;
  /** Null: nothing came. */
  readonly order: Order | null;
  /** Whether a traitor wrote it, and that is seen. */
  readonly own: boolean;
}

export interface SquareOf {
  readonly receiver: General;
  readonly letters: readonly LetterInSquare[];
  /** What comes of each column, from lieutenant 2 on, and what is decided; null where that is not seen, or not yet. */
  readonly votes: { readonly results: readonly Order[]; readonly decision: Order } | null;
}

/** The squares of all lieutenants. */
export function squaresOf(scene: RelayedScene): readonly SquareOf[] {
  const { n } = scene.scenario;
  const lieutenants = others(n, [COMMANDER]);
  const resultOf = voteResults(scene.execution);
  return lieutenants.map((receiver) => {
    const letters = messagesOf(scene, { to: receiver }, 0, Infinity).messages.map((seen) =>
      letterOf(scene, seen),
    );
    const { decision } = scene.generals[receiver - 1]!;
    const order = letters.find(({ round }) => round === 1)?.order ?? 'retreat';
    const results = (): readonly Order[] =>
      lieutenants.map((vote) => (vote === receiver ? order : resultOf([COMMANDER, vote], receiver)));
    return { receiver, letters, votes: decision === null ? null : { results: results(), decision } };
  });
}

function letterOf({ generals, scenario }: RelayedScene, seen: SeenMessage): LetterInSquare {
  const { from, to, round, payload } = seen.message;
  const { path, order } = payload;
  // behind what a hand says of a vote itself stands what it says that others said of it
  const between = others(scenario.n, [COMMANDER, path[1] ?? to, from, to]);
  const shares = scenario.m > 2 && path.length > 2;
  return {
    ...{ seen, round, receiver: to, hand: from, path, order },
    vote: path[1] ?? to,
    part: path.length > 3 ? 1 + between.indexOf(path[2]!) : 0,
    parts: shares ? 1 + between.length : 1,
    own: generals[from - 1]!.standing === 'traitor',
  };
}

export const sameLetter = (
  a: Pick<LetterInSquare, 'path' | 'receiver'>,
  path: Path,
  receiver: General,
): boolean => a.receiver === receiver && a.path.join() === path.join();

/** One stretch of a letter's way: what was said there. */
export interface Stretch {
  readonly from: General;
  readonly to: General;
  readonly order: Order | null;
}

/** The whole way of a letter, from the commander's order on: what went along each stretch of it, as far as it is seen. */
export function wayOf(squares: readonly SquareOf[], { path, receiver }: LetterInSquare): readonly Stretch[] {
  const stops = [...path, receiver];
  return path.flatMap((from, i) => {
    const to = stops[i + 1]!;
    const found = squares
      .find((square) => square.receiver === to)
      ?.letters.find((letter) => sameLetter(letter, path.slice(0, i + 1), to));
    return found ? [{ from, to, order: found.order }] : [];
  });
}

/** All that went from one general to another, told apart by what it says. */
export interface Sheaf {
  readonly from: General;
  readonly to: General;
  readonly attacks: number;
  readonly retreats: number;
  readonly nothing: number;
}

/** The letters in sheaves, by who sent them to whom. */
export function sheavesOf(letters: readonly LetterInSquare[]): readonly Sheaf[] {
  const sheaves = new Map<string, Sheaf>();
  for (const { hand: from, receiver: to, order } of letters) {
    const { attacks, retreats, nothing } = sheaves.get(`${from}-${to}`) ?? {
      attacks: 0,
      retreats: 0,
      nothing: 0,
    };
    sheaves.set(`${from}-${to}`, {
      ...{ from, to },
      attacks: attacks + (order === 'attack' ? 1 : 0),
      retreats: retreats + (order === 'retreat' ? 1 : 0),
      nothing: nothing + (order === null ? 1 : 0),
    });
  }
  return [...sheaves.values()];
}

/** Where an arrow key leads in the large square of a receiver: along the row, or along the column to the next letter. */
export function nextLetter(key: string, letters: readonly LetterInSquare[], at: number): number | null {
  const here = letters[at];
  if (!here) return null;
  const along = (step: number): number => (at + step + letters.length) % letters.length;
  const column = letters.flatMap(({ vote }, i) => (vote === here.vote ? [i] : []));
  const inColumn = (step: number): number =>
    column[(column.indexOf(at) + step + column.length) % column.length]!;
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return inColumn(1);
    case 'ArrowUp':
      return inColumn(-1);
    case 'Home':
      return 0;
    case 'End':
      return letters.length - 1;
    default:
      return null;
  }
}

/** The letters of a square in the order in which they are read: row by row. */
export const rowByRow = (letters: readonly LetterInSquare[]): readonly LetterInSquare[] => {
  const row = ({ hand, receiver }: LetterInSquare): number => (hand === COMMANDER ? receiver : hand);
  return [...letters].sort((a, b) => row(a) - row(b) || a.vote - b.vote);
};
