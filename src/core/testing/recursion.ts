/**
 * OM(m) as the paper prints it: a recursion over generals, orders and nothing else.
 *
 * It shares no code with the protocol that the book runs, builds no log and is slow. It is here to be obviously right:
 * the oracle of the tests, and the yardstick of the benchmark.
 */

/** What the general at the end of `path` really tells `to`, where a loyal one would say `truth`; null: nothing. */
export type Tell = (
  path: readonly number[],
  to: number,
  truth: 'attack' | 'retreat',
) => 'attack' | 'retreat' | null;

type Value = 'attack' | 'retreat';

/** The decisions of generals 2 … n, loyal or not, by number. */
export function recursiveOralMessages(
  n: number,
  m: number,
  order: Value,
  tell: Tell,
): ReadonlyMap<number, Value> {
  const all = Array.from({ length: n - 1 }, (_, i) => i + 2);
  return om(m, [1], all, order, tell);
}

/** OM(m) with the last general of `path` as commander, who holds `value`, and the given lieutenants. */
function om(
  m: number,
  path: readonly number[],
  lieutenants: readonly number[],
  value: Value,
  tell: Tell,
): ReadonlyMap<number, Value> {
  const received = new Map(lieutenants.map((i) => [i, tell(path, i, value) ?? 'retreat']));
  if (m === 0) return received;
  const relayed = lieutenants.map((j) => {
    const rest = lieutenants.filter((i) => i !== j);
    return om(m - 1, [...path, j], rest, received.get(j)!, tell);
  });
  return new Map(
    lieutenants.map((i) => {
      const values = [received.get(i)!, ...relayed.flatMap((sub) => sub.get(i) ?? [])];
      const attacks = values.filter((v) => v === 'attack').length;
      return [i, attacks > values.length / 2 ? 'attack' : 'retreat'];
    }),
  );
}
