/** The tree of paths of an execution of OM(m) as one receiver holds it: values for the tree's drawing, computed by the core. */
import { validity } from '../../../src/core/conditions.ts';
import type { General, Order, Path } from '../../../src/core/model.ts';
import { formatPath, indexOfMessage, others } from '../../../src/core/paths.ts';
import { voteResults, type VoteResults } from '../../../src/core/vote-results.ts';
import type { Mark } from '../../scenes/marks.ts';
import { lettersOf, oralMark, type OralScene, type SeenMessage } from '../../scenes/oral-scene.ts';

/** More paths than this are not opened by themselves. */
const OPEN_AT_ONCE = 130;

export interface PathNode {
  readonly path: Path;
  /** What the receiver was told on this path: an order, nothing, or (before that round) not yet anything. */
  readonly said: Order | 'nothing' | 'later';
  /** What can be held against it, and whether a traitor said it; where the reader stands in one general's place nothing is. */
  readonly mark: Mark | null;
  readonly traitor: boolean;
  /** What the receiver takes from the vote at this path; null on the last level, where none is taken, and before the end. */
  readonly taken: Order | null;
}

/** The vote that a receiver takes at a path. */
export interface Vote {
  /** What it votes on: what it was told there, then what it takes from each path below. */
  readonly ballots: readonly Order[];
  readonly attacks: number;
  readonly values: number;
  readonly order: Order;
}

export interface PathTree {
  readonly scene: OralScene;
  readonly receiver: General;
  readonly resultOf: VoteResults;
}

export const pathTree = (scene: OralScene, receiver: General): PathTree => ({
  scene,
  receiver,
  resultOf: voteResults(scene.execution),
});

/** The paths one longer than this one that reach the receiver; none below the last level. */
export const below = ({ scene, receiver }: PathTree, path: Path): readonly Path[] =>
  path.length > scene.scenario.m
    ? []
    : others(scene.scenario.n, path)
        .filter((general) => general !== receiver)
        .map((general) => [...path, general]);

export function nodeAt(tree: PathTree, path: Path): PathNode {
  const { scene, receiver, resultOf } = tree;
  const { message, mark } = messageOn(scene, path, receiver);
  const over = scene.round === scene.last;
  return {
    path,
    said: path.length > scene.round ? 'later' : (message.payload.order ?? 'nothing'),
    mark: path.length <= scene.round ? mark : null,
    traitor: scene.eyes === null && scene.scenario.traitors.includes(path.at(-1)!),
    taken: over && path.length < scene.last ? resultOf(path, receiver) : null,
  };
}

/** The message on a path to a general. Whoever stands in one general's place can hold nothing against it. */
export function messageOn({ execution, eyes }: OralScene, path: Path, to: General): SeenMessage {
  const { log, generals: n } = execution;
  const index = log.range(path.length)[0] + indexOfMessage(n, path, to);
  const message = log.at(index);
  return { index, message, mark: eyes === null ? oralMark(execution, lettersOf(execution), message) : null };
}

/** The messages of a path, one to each general that is not on it, as far as they are seen. */
export const messagesOn = (scene: OralScene, path: Path): readonly SeenMessage[] =>
  others(scene.scenario.n, path)
    .filter((to) => scene.eyes === null || scene.eyes === to)
    .map((to) => messageOn(scene, path, to));

/** The vote at a path above the last level; what the receiver was told there is one of its values. */
export function voteAt(tree: PathTree, path: Path): Vote {
  const { receiver, resultOf } = tree;
  const own = messageOn(tree.scene, path, receiver).message.payload.order ?? 'retreat';
  const ballots = [own, ...below(tree, path).map((child) => resultOf(child, receiver))];
  return {
    ballots,
    attacks: ballots.filter((value) => value === 'attack').length,
    values: ballots.length,
    order: resultOf(path, receiver),
  };
}

/** Whether what a path gives is not what the vote above it takes. */
export function isOutvoted({ receiver, resultOf }: PathTree, path: Path): boolean {
  return path.length > 1 && resultOf(path, receiver) !== resultOf(path.slice(0, -1), receiver);
}

/**
 * Down to which level votes are counted when so many levels of them are: the lowest first, those of the paths one shorter than
 * the longest.
 */
export const countedFrom = ({ scene }: PathTree, counted: number): number => scene.scenario.m + 1 - counted;

/** Down to which level the tree opens by itself: as many levels as stay readable at once. */
export function openLevels(n: number, m: number): number {
  let [level, wide, all] = [1, 1, 1];
  while (level <= m) {
    wide *= n - 1 - level;
    all += wide;
    if (all > OPEN_AT_ONCE) return level;
    level++;
  }
  return level;
}

/**
 * Whose votes are shown: those of the general in whose place the reader stands (nobody's where that is 1), of the one the
 * reader asks for, of one who disobeys a loyal commander, or of the first loyal lieutenant.
 */
export function receiverIn({ scenario, execution, eyes }: OralScene, wanted: General | null): General | null {
  if (eyes !== null) return eyes === 1 ? null : eyes;
  if (wanted !== null && wanted <= scenario.n) return wanted;
  const obedience = validity(execution);
  if (obedience.kind === 'violated') return obedience.general;
  return others(scenario.n, [1, ...scenario.traitors])[0] ?? 2;
}

/** Which paths are open, as the reader left them. */
export interface Unfolded {
  /** Paths shorter than this are open. */
  readonly levels: number;
  /** What the reader opened and closed since. */
  readonly changed: ReadonlyMap<string, boolean>;
}

export const isOpen = ({ levels, changed }: Unfolded, path: Path): boolean =>
  changed.get(formatPath(path)) ?? path.length < levels;

/** All paths that are in sight, from the top down. */
export function visible(tree: PathTree, unfolded: Unfolded, path: Path = [1]): readonly Path[] {
  const inside = isOpen(unfolded, path) ? below(tree, path) : [];
  return [path, ...inside.flatMap((child) => visible(tree, unfolded, child))];
}

/** What a key does in a tree (ARIA Authoring Practices): where the focus goes, and what opens or closes. */
export type Move =
  | { readonly kind: 'go'; readonly path: Path }
  | { readonly kind: 'fold'; readonly path: Path; readonly open: boolean };

export function moveFor(key: string, tree: PathTree, unfolded: Unfolded, at: Path): Move | null {
  const seen = visible(tree, unfolded);
  const place = seen.findIndex((path) => formatPath(path) === formatPath(at));
  const inside = below(tree, at);
  const go = (path: Path | undefined): Move | null => (path ? { kind: 'go', path } : null);
  switch (key) {
    case 'ArrowDown':
      return go(seen[place + 1]);
    case 'ArrowUp':
      return go(seen[place - 1]);
    case 'Home':
      return go(seen[0]);
    case 'End':
      return go(seen.at(-1));
    case 'ArrowRight':
      if (inside.length > 0 && !isOpen(unfolded, at)) return { kind: 'fold', path: at, open: true };
      return go(inside[0]);
    case 'ArrowLeft':
      if (inside.length > 0 && isOpen(unfolded, at)) return { kind: 'fold', path: at, open: false };
      return go(at.length > 1 ? at.slice(0, -1) : undefined);
    default:
      return null;
  }
}
