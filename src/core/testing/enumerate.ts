/**
 * Everything there is to try where that can be counted out: sets of traitors, and what they could say.
 */
import type { Lie } from '../adversary.ts';
import { generals, type General, type Order, type Path } from '../model.ts';
import { others, pathsOfLength } from '../paths.ts';

/** A message that can be lied about. */
export interface Place {
  readonly path: Path;
  readonly to: General;
}

export const ORDERS: readonly Order[] = ['attack', 'retreat'];

/** What a lie can say. */
export const SAYINGS: readonly (Order | null)[] = ['attack', 'retreat', null];

/** Every n from 2 to `most`, with every m that the notation allows for it. */
export function sizes(most: number): readonly { n: number; m: number }[] {
  const counts = generals(most).slice(1);
  return counts.flatMap((n) => Array.from({ length: n - 1 }, (_, m) => ({ n, m })));
}

/** All subsets of 1 … n with at most `most` elements, each ascending. */
export const traitorSets = (n: number, most = n): readonly (readonly General[])[] =>
  generals(n).reduce<readonly (readonly General[])[]>(
    (found, general) => [
      ...found,
      ...found.filter(({ length }) => length < most).map((set) => [...set, general]),
    ],
    [[]],
  );

/** All subsets of 1 … n with exactly `f` elements, each ascending: those without n, then those with it. */
export function placementsOf(n: number, f: number): readonly (readonly General[])[] {
  if (f === 0) return [[]];
  if (n < f) return [];
  return [...placementsOf(n - 1, f), ...placementsOf(n - 1, f - 1).map((set) => [...set, n])];
}

/** Every message that one of `traitors` sends in OM(m), to any receiver or to loyal lieutenants only. */
export function places(
  n: number,
  m: number,
  traitors: readonly General[],
  receivers: 'all' | 'loyal' = 'all',
): readonly Place[] {
  return Array.from({ length: m + 1 }, (_, i) => pathsOfLength(n, i + 1))
    .flat()
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) => others(n, path).map((to) => ({ path, to })))
    .filter(({ to }) => receivers === 'all' || !traitors.includes(to));
}

/** Every way to say something in each of these places; the choices may include undefined: no lie there. */
export function* everySaying(
  where: readonly Place[],
  choices: readonly (Order | null | undefined)[],
): Generator<readonly Lie[]> {
  const total = choices.length ** where.length;
  for (let code = 0; code < total; code++) {
    const lies: Lie[] = [];
    let rest = code;
    for (const place of where) {
      const order = choices[rest % choices.length];
      rest = Math.floor(rest / choices.length);
      if (order !== undefined) lies.push({ ...place, order });
    }
    yield lies;
  }
}

/** Of the nine pairs of sayings that two lies can have: all, one (another for each two places), or no two lies at all. */
export type Pairs = 'all' | 'one-of-nine' | 'none';

/** No lie, every single lie, and two lies in every two places, as `pairs` says. */
export function* upToTwoLies(where: readonly Place[], pairs: Pairs): Generator<readonly Lie[]> {
  yield [];
  for (const place of where) for (const order of SAYINGS) yield [{ ...place, order }];
  if (pairs === 'none') return;
  let turn = 0;
  for (const [i, a] of where.entries()) {
    for (const b of where.slice(i + 1)) {
      turn++;
      for (let pair = 0; pair < 9; pair++) {
        if (pairs === 'one-of-nine' && pair !== turn % 9) continue;
        yield [
          { ...a, order: SAYINGS[pair % 3]! },
          { ...b, order: SAYINGS[Math.floor(pair / 3)]! },
        ];
      }
    }
  }
}
