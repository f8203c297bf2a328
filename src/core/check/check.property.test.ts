/**
 * Strategies drawn at random against what the check says: what holds is never broken, and what breaks never takes fewer
 * lies. A failure prints its seed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareLies, messageKey, type Lie } from '../adversary.ts';
import { judge } from '../conditions.ts';
import type { Order } from '../model.ts';
import { isLie } from '../oral-messages.ts';
import { anyLies, anyTraitors, execute, type Setting, type Size } from '../testing/arbitraries.ts';
import { ORDERS, places, SAYINGS } from '../testing/enumerate.ts';
import { liesOf } from './attack.ts';
import { checkOral, checkPlaced } from './check.ts';
import { LeastLies } from './least-lies.ts';

const least = new LeastLies();

/** Holds one execution against the check: of its placement, and of all placements of so many traitors. */
function expectNoSurprise(setting: Setting): void {
  const { n, m, traitors } = setting;
  const execution = execute(setting);
  const verdicts = judge(execution);
  const lies = [...execution.log].filter((message) => isLie(execution, message)).length;
  for (const condition of ['agreement', 'validity'] as const) {
    if (verdicts[condition].kind !== 'violated') continue;
    for (const { fewestLies } of [
      checkPlaced(n, m, traitors, least),
      checkOral({ n, m, traitors: traitors.length }, least),
    ]) {
      expect(fewestLies[condition]).not.toBeNull();
      expect(lies).toBeGreaterThanOrEqual(fewestLies[condition]!);
    }
  }
}

const SIZES: readonly Size[] = [
  { n: 4, m: 1 },
  { n: 4, m: 2 },
  { n: 5, m: 1 },
  { n: 5, m: 2 },
  { n: 6, m: 2 },
  { n: 7, m: 1 },
  { n: 7, m: 2 },
  { n: 8, m: 3 },
];

const settings = (size: Size, lies: (traitors: readonly number[]) => fc.Arbitrary<readonly Lie[]>) =>
  anyTraitors(size.n, size.n - 2).chain((traitors) =>
    fc.record({
      n: fc.constant(size.n),
      m: fc.constant(size.m),
      order: fc.constantFrom<Order>(...ORDERS),
      traitors: fc.constant(traitors),
      strategy: fc.constant('truthful' as const),
      lies: lies(traitors),
    }),
  );

/** Every message of the traitors said anew with some probability, to each other, too. */
const thickly =
  ({ n, m }: Size) =>
  (traitors: readonly number[]): fc.Arbitrary<readonly Lie[]> => {
    const where = places(n, m, traitors);
    return fc.tuple(fc.constantFrom(2, 4, 8), fc.infiniteStream(fc.nat(999))).map(([share, stream]) => {
      const dice = [...stream.take(where.length)];
      const lying = where.map((place, i) => ({ ...place, order: SAYINGS[dice[i]! % 3]! }));
      return lying.filter((_, i) => dice[i]! % share === 0);
    });
  };

describe('No strategy breaks what holds, and none needs fewer lies', () => {
  test.each(SIZES)('few lies at n = $n, m = $m', (size) => {
    fc.assert(
      fc.property(
        settings(size, (traitors) => anyLies(size, traitors, 8)),
        expectNoSurprise,
      ),
      {
        numRuns: 200,
      },
    );
  });

  test.each(SIZES)('many lies at n = $n, m = $m', (size) => {
    fc.assert(fc.property(settings(size, thickly(size)), expectNoSurprise), { numRuns: 200 });
  });
});

/** A cheapest attack with some of its lies left out and some others told. */
const nearMiss = ({ n, m }: Size): fc.Arbitrary<Setting> =>
  anyTraitors(n, n - 2).chain((traitors) => {
    const { attack } = checkPlaced(n, m, traitors, least);
    const cheapest = attack ? liesOf(attack, least) : [];
    return fc
      .record({
        kept: fc.subarray([...cheapest], { minLength: Math.max(0, cheapest.length - 3) }),
        others: anyLies({ n, m }, traitors, 3),
      })
      .map(({ kept, others }) => {
        const told = new Set(others.map(({ path, to }) => messageKey(path, to)));
        const lies = [...kept.filter(({ path, to }) => !told.has(messageKey(path, to))), ...others];
        lies.sort(compareLies);
        return { n, m, traitors, order: attack?.order ?? 'attack', strategy: 'truthful' as const, lies };
      });
  });

test.each([...SIZES, { n: 9, m: 3 }])(
  'a cheapest attack with lies left out and others told is no cheaper at n = $n, m = $m',
  (size) => {
    fc.assert(fc.property(nearMiss(size), expectNoSurprise), { numRuns: 300 });
  },
);
