/** The price of chance: what is summed over executions is what the closed forms of the lecture say. */
import { describe, expect, test } from 'vitest';
import { exchangeChances, copiesChances, decisiveRule } from './chance.ts';
import { agreement } from './conditions.ts';
import { run } from './run.ts';
import { captures, messengerExchange } from './two-generals.ts';

const RATES = [0, 0.01, 0.1, 0.25, 0.5, 0.9, 0.99, 1];

describe('The chain', () => {
  test('parts the generals, and brings them together, as often as the closed forms say', () => {
    for (const p of RATES) {
      const q = 1 - p;
      for (let k = 1; k <= 9; k++) {
        for (let w1 = 0; w1 <= 6; w1++) {
          for (let w2 = 0; w2 <= 6; w2++) {
            const [a, b] = [2 * w1, Math.max(0, 2 * w2 - 1)];
            const [low, high] = [Math.min(a, b), Math.max(a, b)];
            const reaches = (limit: number): number => (limit <= k ? q ** limit : 0);
            const { apart, together } = exchangeChances(k, [w1, w2], p);
            expect(apart).toBeCloseTo(reaches(low) - reaches(high), 12);
            expect(together).toBeCloseTo(reaches(high), 12);
            expect(apart + together).toBeLessThanOrEqual(1 + 1e-12);
            expect(Math.min(apart, together)).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
  });

  test('does so by the sum over all loss patterns, each with its own probability', () => {
    for (const p of [0.1, 0.5, 0.7]) {
      for (let k = 1; k <= 6; k++) {
        for (let s = 1; s <= k; s++) {
          let [apart, together] = [0, 0];
          for (let pattern = 0; pattern < 2 ** k; pattern++) {
            const lost = Array.from({ length: k }, (_, i) => i + 1).filter((i) => (pattern >> (i - 1)) & 1);
            const weight = p ** lost.length * (1 - p) ** (k - lost.length);
            const { decisions } = run(messengerExchange(k, decisiveRule(s)), 'attack', captures(lost));
            const attacks = [...decisions.values()].filter((decision) => decision === 'attack').length;
            if (attacks === 1) apart += weight;
            if (attacks === 2) together += weight;
          }
          const found = exchangeChances(k, decisiveRule(s), p);
          expect(found.apart).toBeCloseTo(apart, 12);
          expect(found.together).toBeCloseTo(together, 12);
        }
      }
    }
  });

  test.each([
    [1, 0.1, 0.9],
    [10, 0.0387420489, 0.3486784401],
  ])('with decisive messenger %i and a loss rate of a tenth: apart %f, together %f', (s, apart, together) => {
    const found = exchangeChances(s, decisiveRule(s), 0.1);
    expect(found.apart).toBeCloseTo(apart, 12);
    expect(found.together).toBeCloseTo(together, 12);
  });

  test('given that anybody attacks, one attacks alone with the loss rate, whatever is decisive', () => {
    for (const p of [0.01, 0.1, 0.5, 0.9]) {
      for (let s = 1; s <= 12; s++) {
        const { apart, together } = exchangeChances(s, decisiveRule(s), p);
        expect(apart / (apart + together)).toBeCloseTo(p, 12);
      }
    }
  });
});

describe('Copies of the order', () => {
  test('are lost together as often as the patterns say in which all of them are', () => {
    for (const p of RATES) {
      for (let copies = 1; copies <= 10; copies++) {
        let apart = 0;
        let total = 0;
        for (let pattern = 0; pattern < 2 ** copies; pattern++) {
          const lost = Array.from({ length: copies }, (_, i) => (pattern >> i) & 1).filter(Boolean).length;
          const weight = p ** lost * (1 - p) ** (copies - lost);
          total += weight;
          if (lost === copies) apart += weight;
        }
        expect(total).toBeCloseTo(1, 12);
        expect(copiesChances(copies, p).apart).toBeCloseTo(apart, 12);
        expect(copiesChances(copies, p).together).toBeCloseTo(1 - apart, 12);
      }
    }
  });

  test('ten of them fail once in ten billion at a loss rate of a tenth', () => {
    expect(copiesChances(10, 0.1).apart).toBeCloseTo(1e-10, 20);
  });
});

test('the rule with decisive messenger s has the limits s − 1 and s', () => {
  expect([1, 2, 3, 4, 5].map(decisiveRule)).toEqual([
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ]);
  for (let s = 1; s <= 20; s++) {
    const [w1, w2] = decisiveRule(s);
    expect([2 * w1, 2 * w2 - 1].sort((a, b) => a - b)).toEqual([s - 1, s]);
    // it parts them where s is the first to be captured, and nowhere else
    for (let d = 0; d <= s; d++) {
      const execution = run(messengerExchange(s, [w1, w2]), 'attack', captures([d + 1]));
      expect(agreement(execution).kind === 'violated').toBe(d === s - 1);
    }
  }
});
