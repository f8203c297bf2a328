import { describe, expect, test } from 'vitest';
import { placementsOf, places, sizes } from '../testing/enumerate.ts';
import { choose, countPlaced, countStrategies, messagesToLoyal } from './strategies.ts';

describe('The number of strategies', () => {
  test.each([
    { n: 4, m: 1, f: 1, exact: 32n },
    { n: 6, m: 2, f: 2, exact: 340_787_200n },
    { n: 7, m: 2, f: 2, exact: 32_991_791_284_224n },
  ])('is $exact for ($n, $m, $f)', ({ n, m, f, exact }) => {
    expect(countStrategies(n, m, f)).toEqual({ exact, digits: String(exact).length });
  });

  test('has 274 digits for (10, 3, 3)', () => {
    const { exact, digits } = countStrategies(10, 3, 3);
    expect(digits).toBe(274);
    expect(String(exact)).toHaveLength(274);
  });

  test.each(sizes(6))(
    'is two to the number of messages that traitors send loyal lieutenants, n = $n, m = $m',
    ({ n, m }) => {
      for (let f = 0; f <= n; f++) {
        let sum = 0n;
        for (const traitors of placementsOf(n, f)) {
          const commander = traitors.includes(1) ? 'traitor' : 'loyal';
          const messages = places(n, m, traitors, 'loyal').length;
          expect(messagesToLoyal(n, m, f, commander)).toBe(messages);
          const strategies = 2n ** BigInt(messages) * (commander === 'loyal' ? 2n : 1n);
          expect(countPlaced(n, m, traitors).digits).toBe(String(strategies).length);
          if (strategies < 10n ** 900n) expect(countPlaced(n, m, traitors).exact).toBe(strategies);
          sum += strategies;
        }
        expect(countStrategies(n, m, f).digits).toBe(String(sum).length);
      }
    },
  );

  test('is written out up to a thousand digits, and counted from the logarithm above', () => {
    // 2^k · 2 strategies of the placement: 2^3321 has 1,000 digits
    let seen = { written: 0, counted: 0 };
    for (let n = 4; n <= 31; n++) {
      for (let m = 0; m <= Math.min(10, n - 2); m++) {
        for (const f of [1, 2, 3, 10].filter((traitors) => traitors <= n)) {
          const { exact, digits } = countStrategies(n, m, f);
          if (exact !== null) {
            expect(String(exact)).toHaveLength(digits);
            expect(digits).toBeLessThanOrEqual(1000);
            seen = { ...seen, written: seen.written + 1 };
          } else {
            expect(digits).toBeGreaterThan(1000);
            const log =
              Math.max(
                ...(['loyal', 'traitor'] as const)
                  .filter((commander) => commander === 'traitor' || f < n)
                  .map((commander) => messagesToLoyal(n, m, f, commander)),
              ) * Math.log10(2);
            expect(digits / log).toBeCloseTo(1, 1);
            seen = { ...seen, counted: seen.counted + 1 };
          }
        }
      }
    }
    expect(seen.written).toBeGreaterThan(100);
    expect(seen.counted).toBeGreaterThan(100);
  });

  test('keeps the digits that a logarithm gives within one of what is written out', () => {
    // (13, 4, 4) has 7,912 digits: the same sum, exactly
    const exact =
      choose(12, 4) * 2n * 2n ** BigInt(messagesToLoyal(13, 4, 4, 'loyal')) +
      choose(12, 3) * 2n ** BigInt(messagesToLoyal(13, 4, 4, 'traitor'));
    const { digits } = countStrategies(13, 4, 4);
    expect(Math.abs(digits - String(exact).length)).toBeLessThanOrEqual(1);
  });
});

test('n elements have so many subsets of k', () => {
  expect([0, 1, 2, 3, 4, 5, -1].map((k) => choose(4, k))).toEqual([1n, 4n, 6n, 4n, 1n, 0n, 0n]);
  expect(choose(30, 10)).toBe(30_045_015n);
});
