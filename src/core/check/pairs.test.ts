/** Sums of pairs, for prices whatever, against every assignment there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BITS, IMPOSSIBLE, majorityOf } from './node.ts';
import { countsFor, leastByQuadrant, pairIndex, spread, type PairPrices } from './pairs.ts';

const price = fc.oneof(
  { weight: 4, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.constant(IMPOSSIBLE) },
);
/** The observers are alike: it costs the same to fool the one or the other. */
const prices = fc
  .tuple(price, price, price)
  .map(([neither, one, both]): PairPrices => [neither, one, one, both]);

/** Every way to give each of `count` children one of the four pairs: what p and q count, and the price. */
function* assignments(
  count: number,
  each: PairPrices,
): Generator<readonly [p: number, q: number, sum: number]> {
  for (let code = 0; code < 4 ** count; code++) {
    let [p, q, sum] = [0, 0, 0];
    for (let child = 0, rest = code; child < count; child++, rest >>= 2) {
      p += (rest >> 1) & 1;
      q += rest & 1;
      sum += each[rest & 3]!;
    }
    yield [p, q, sum];
  }
}

const capped = (sum: number): number => Math.min(sum, IMPOSSIBLE);

test('each count of attacks at p and q has its least price, and counts of children that cost it', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.tuple(price, price, price, price), (count, each) => {
      const expected = new Array<number>((count + 1) ** 2).fill(IMPOSSIBLE);
      for (const [p, q, sum] of assignments(count, each)) {
        expected[p * (count + 1) + q] = Math.min(expected[p * (count + 1) + q]!, sum);
      }
      expect([...spread(count, each).prices].map(capped)).toEqual(expected);
      for (const [at, least] of expected.entries()) {
        const [i, j] = [Math.floor(at / (count + 1)), at % (count + 1)];
        const counts = countsFor(count, each, i, j);
        expect(counts.reduce((sum, of) => sum + of, 0)).toBe(count);
        expect([counts[2] + counts[3], counts[1] + counts[3]]).toEqual([i, j]);
        expect(capped(counts.reduce((sum, of, pair) => sum + of * each[pair]!, 0))).toBe(least);
      }
    }),
  );
});

test('each pair of results has its least price among all sums of two tables', () => {
  fc.assert(
    fc.property(fc.nat(4), fc.nat(3), prices, prices, (a, b, ofA, ofB) => {
      const majority = majorityOf(a + b + 1);
      const expected = BITS.flatMap(() => [IMPOSSIBLE, IMPOSSIBLE]);
      for (const [p, q, first] of assignments(a, ofA)) {
        for (const [u, v, second] of assignments(b, ofB)) {
          const index = pairIndex(p + u >= majority ? 1 : 0, q + v >= majority ? 1 : 0);
          expected[index] = Math.min(expected[index]!, first + second);
        }
      }
      expect(leastByQuadrant(spread(a, ofA), spread(b, ofB), a + b + 1)).toEqual(expected);
    }),
  );
});
