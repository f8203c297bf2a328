/** The letters of one receiver, small: in its square, with the results below and the decision on a pennant. */
import type { General } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { squaresWords } from '#words/squares.ts';
import { useFigure } from '../../kit/context.ts';
import { pressable, type Press } from '../../kit/pressable.ts';
import type { RelayedScene } from '../../scenes/relayed-scene.ts';
import { Pennant } from '../Held.tsx';
import type { Point } from '../geometry.ts';
import { tenth } from '../tenth.ts';
import { cellAt, heightOf, PENNANT, RESULTS, sizeOf, type SquaresLayout } from './layout.ts';
import type { LetterInSquare, SquareOf } from './letters.ts';

/** What the reader has picked: a hand, or a square, and of it perhaps one letter. */
export type Picked =
  | { readonly kind: 'hand'; readonly general: General }
  | { readonly kind: 'why'; readonly receiver: General; readonly letter: string | null };

/** A letter's name among all. */
export const nameOf = ({ path, receiver }: Pick<LetterInSquare, 'path' | 'receiver'>): string =>
  `${path.join('.')}-${receiver}`;

interface Props {
  readonly scene: RelayedScene;
  readonly square: SquareOf;
  readonly layout: SquaresLayout;
  readonly prefix: string;
  /** The lieutenants whose columns are spoken of; null: all. */
  readonly columns: readonly General[] | null;
  readonly picked: Picked | null;
  readonly tabIndex: 0 | -1;
  onPick(letter: string | null): void;
}

/** A character of a pennant's word is about this wide. */
const CHARACTER = 7;

export function Square(props: Props) {
  const { scene, square, layout, columns, picked, tabIndex, onPick } = props;
  const { strings, live } = useFigure();
  const { receiver, letters, votes } = square;
  const { x, y } = layout.corner(receiver);
  const standing = scene.generals[receiver - 1]!.standing;
  const open = picked?.kind === 'why' && picked.receiver === receiver;
  const aside = (picked !== null && !open) || columns !== null;
  const word = votes ? strings.map.decides(votes.decision, scene.cast) : '';
  const label = squaresWords.squares.square(receiver, letters.length, votes?.decision ?? null, scene.cast);
  const press: Press = {
    label,
    tabIndex,
    pressed: open,
    act: () => {
      onPick(null);
    },
  };
  return (
    <g
      class={['square', standing, open && 'open', aside && 'aside'].filter(Boolean).join(' ')}
      {...pressable(live, press)}
      {...(live
        ? {
            onClick: (event: MouseEvent) => {
              onPick(letterUnder(event, square, layout));
            },
          }
        : {})}
    >
      <rect
        class="frame"
        x={x - 7}
        y={y - 7 - HEAD[layout.arrangement]}
        width={layout.side + 14}
        height={heightOf(layout) + 9 + HEAD[layout.arrangement]}
        rx="2"
      />
      {layout.arrangement === 'narrow' && (
        <text class="number" x={x + layout.side / 2} y={y - 9} font-size="15">
          {receiver}
        </text>
      )}
      <Hands {...props} />
      <Letters {...props} />
      {votes && <Results {...props} />}
      {votes && (
        <g
          transform={`translate(${x} ${tenth(y + layout.side + RESULTS.gap + RESULTS.height + PENNANT.gap)})`}
        >
          <Pennant
            decision={votes.decision}
            word={word}
            width={Math.max(layout.side, 36 + word.length * CHARACTER)}
            top={0}
          />
        </g>
      )}
    </g>
  );
}

/** Room for a square's number where it stands above it. */
const HEAD = { wide: 0, narrow: 20 } as const;

/** The rows that traitors brought. */
function Hands({ scene, square: { receiver }, layout, prefix, picked }: Props) {
  if (scene.round < 2) return null;
  const { x, y } = layout.corner(receiver);
  return (
    <>
      {others(scene.scenario.n, [1, receiver])
        .filter((hand) => scene.generals[hand - 1]!.standing === 'traitor')
        .map((hand) => (
          <rect
            key={hand}
            class={`hand${picked?.kind === 'hand' && picked.general === hand ? ' lit' : ''}`}
            x={x - 1.5}
            y={tenth(y + (hand - 2) * layout.pitch)}
            width={layout.side + 3}
            height={layout.pitch}
            fill={`url(#${prefix}-hatch)`}
          />
        ))}
    </>
  );
}

/** Whether a letter stands out: it came from the hand that is picked, or counts in a vote that is spoken of. */
const isLit = (
  { picked, columns }: Pick<Props, 'picked' | 'columns'>,
  { hand, vote }: LetterInSquare,
): boolean => (picked?.kind === 'hand' && picked.general === hand) || columns?.includes(vote) === true;

/** The letters, those that look alike as one path: there are many; and rings round a traitor's. */
function Letters(props: Props) {
  const { square, layout, picked } = props;
  const paths = new Map<string, string>();
  const add = (look: string, lit: string, { round }: LetterInSquare, d: string): void => {
    const kind = `${look}${lit}|${round}`;
    paths.set(kind, (paths.get(kind) ?? '') + d);
  };
  for (const letter of square.letters) {
    const lit = isLit(props, letter) ? ' lit' : '';
    const here = picked?.kind === 'why' && picked.letter === nameOf(letter) ? ' here' : '';
    add(`letters ${letter.order ?? 'nothing'}`, lit + here, letter, cell(layout, letter, 0.6));
  }
  // a ring round what is a traitor's to write, a thicker one round what its sender should not have written
  for (const letter of square.letters.filter(({ own }) => own))
    add(
      letter.seen.mark ? 'ringed marked' : 'ringed',
      isLit(props, letter) ? ' lit' : '',
      letter,
      cell(layout, letter, letter.parts > 1 ? -0.6 : -1.3),
    );
  return (
    <>
      {[...paths].map(([kind, d]) => {
        const [look, round] = kind.split('|');
        return <path key={kind} class={look} data-round={round} d={d} />;
      })}
    </>
  );
}

/** The outline of a letter's place, drawn in by so much. */
function cell(layout: SquaresLayout, letter: LetterInSquare, inset: number): string {
  const { x, y } = cellAt(layout, letter);
  const size = tenth(sizeOf(layout, letter) - 2 * inset);
  return `M${tenth(x + inset)} ${tenth(y + inset)}h${size}v${size}h-${size}z`;
}

/** What comes of each column. */
function Results({ layout, square: { receiver, votes }, columns }: Props) {
  const { x, y } = layout.corner(receiver);
  const top = tenth(y + layout.side + RESULTS.gap);
  const inset = (layout.pitch - layout.letter) / 2;
  const wide = tenth(layout.letter - 1.2);
  return (
    <>
      <path class="sum-line" d={`M${x - 1.5} ${tenth(y + layout.side + 1.5)}h${layout.side + 3}`} />
      {votes!.results.map((result, i) => (
        <path
          key={i}
          class={`letters result ${result}${columns?.includes(i + 2) === true ? ' lit' : ''}`}
          d={`M${tenth(x + i * layout.pitch + inset + 0.6)} ${top}h${wide}v${RESULTS.height}h-${wide}z`}
        />
      ))}
    </>
  );
}

/** How far beside the letters a finger may press and still mean one of them, in places of a letter. */
const NEAR = 0.8;

/**
 * The letter that is pressed in the small square: whichever is nearest, since they are small, for a finger also from a little
 * way outside. Below the letters, and by keyboard, it is the square.
 */
function letterUnder(event: MouseEvent, square: SquareOf, layout: SquaresLayout): string | null {
  const svg = (event.currentTarget as SVGElement).ownerSVGElement;
  const matrix = svg?.getScreenCTM();
  if (!matrix || !('pointerType' in event) || event.pointerType === '') return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return nearestLetter(square, layout, { x, y }, event.pointerType === 'mouse' ? 0 : NEAR);
}

/**
 * The letter of a square that is nearest to a point, by its name; null where the point is further from the square's letters
 * than so many places of a letter.
 */
export function nearestLetter(
  { receiver, letters }: SquareOf,
  layout: SquaresLayout,
  { x, y }: Point,
  near: number,
): string | null {
  const { pitch, side } = layout;
  const corner = layout.corner(receiver);
  const beside = (at: number, from: number): boolean =>
    at < from - near * pitch || at > from + side + near * pitch;
  if (beside(x, corner.x) || beside(y, corner.y)) return null;
  const far = (letter: LetterInSquare): number => {
    const at = cellAt(layout, letter);
    const half = sizeOf(layout, letter) / 2;
    return Math.hypot(at.x + half - x, at.y + half - y);
  };
  const [first, ...others] = letters;
  if (!first) return null;
  return nameOf(others.reduce((best, letter) => (far(letter) < far(best) ? letter : best), first));
}
