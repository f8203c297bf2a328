/**
 * Where a message stands in the log of an execution, and back.
 *
 * In OM(m) general σ_r tells general j what it heard along the path σ. Writing the receiver behind the path gives a
 * sequence σj of r + 1 different generals that begins with the commander, and every such sequence is exactly one message
 * of round r. They are the nodes of a tree (Bar-Noy, Dolev, Dwork and Strong 1992 call it the tree of exponential
 * information gathering): the children of the node σj are the messages in which j passes on what it heard.
 *
 * Level r of the tree, in lexicographic order, is an array without gaps: the node with index i has its n − 1 − r
 * children at i · (n − 1 − r), one after another. So a whole execution fits in one typed array a round.
 */
import { COMMANDER, type General, type Path, type Round } from './model.ts';

/** How many messages OM(m) sends among n generals in round r: (n−1)(n−2)…(n−r). */
export function messagesInRound(n: number, round: Round): number {
  let count = 1;
  for (let r = 1; r <= round; r++) count *= n - r;
  return count;
}

/** How many messages OM(m) sends among n generals: Σ over the rounds 1 … m + 1. Withheld ones count too. */
export function messageCount(n: number, m: number): number {
  let total = 0;
  for (let round = 1; round <= m + 1; round++) total += messagesInRound(n, round);
  return total;
}

/**
 * The index within its round of the message that travels on `path` to `to`.
 * The path must be one of different generals of 1 … n that begins with 1, and `to` not on it.
 */
export function indexOfMessage(n: number, path: Path, to: General): number {
  let index = 0;
  for (let depth = 1; depth <= path.length; depth++) {
    const general = depth < path.length ? path[depth]! : to;
    let rank = general - 1;
    for (let d = 0; d < depth; d++) if (path[d]! < general) rank--;
    index = index * (n - depth) + rank;
  }
  return index;
}

/** The message with that index in its round: the inverse of `indexOfMessage`. */
export function messageAtIndex(n: number, round: Round, index: number): { path: Path; to: General } {
  // The digits of the index, each counting up from 2 among the lieutenants that do not stand before it: the receiver last.
  const path = new Array<General>(round + 1).fill(COMMANDER);
  for (let depth = round; depth >= 1; depth--) {
    path[depth] = 2 + (index % (n - depth));
    index = Math.floor(index / (n - depth));
  }
  // From the back: whoever stands before them moves those behind up, past itself (decoding a Lehmer code).
  for (let depth = round - 1; depth >= 1; depth--) {
    for (let behind = depth + 1; behind <= round; behind++)
      if (path[behind]! >= path[depth]!) path[behind]!++;
  }
  const to = path.pop()!;
  return { path, to };
}

/** Lexicographic order of paths, number by number: `1.2` before `1.10`, a prefix before what it begins. */
export function comparePaths(a: Path, b: Path): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** `[1, 2]` as `1.2`. */
export const formatPath = (path: Path): string => path.join('.');

/** Every path of the given length among n generals that begins with the commander, in lexicographic order. */
export function pathsOfLength(n: number, length: number): readonly Path[] {
  let paths: Path[] = [[COMMANDER]];
  for (let depth = 1; depth < length; depth++) {
    paths = paths.flatMap((path) => others(n, path).map((next) => [...path, next]));
  }
  return paths;
}

/** The generals 1 … n that are not on the path, ascending. */
export function others(n: number, path: Path): readonly General[] {
  const result: General[] = [];
  for (let general = 1; general <= n; general++) if (!path.includes(general)) result.push(general);
  return result;
}

/**
 * Visits every message of a round in the order of its log: sender, receiver and index within the round. No path is made,
 * so that millions of messages can be counted.
 */
export function walkRound(
  n: number,
  round: Round,
  visit: (from: General, to: General, index: number) => void,
): void {
  const used = new Uint8Array(n + 1);
  let index = 0;
  const walk = (last: General, length: number): void => {
    used[last] = 1;
    for (let next = 2; next <= n; next++) {
      if (used[next]) continue;
      if (length < round) walk(next, length + 1);
      else visit(last, next, index++);
    }
    used[last] = 0;
  };
  walk(COMMANDER, 1);
}
