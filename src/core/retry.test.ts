/** A shop that asks until it is answered: who is charged how often, for every way in which up to five attempts can fare. */
import { expect, test } from 'vitest';
import { attempts, chargesIn, type Trip } from './retry.ts';

const TRIPS: readonly Trip[] = ['request-lost', 'receipt-lost', 'answered'];

function* every(length: number): Generator<readonly Trip[]> {
  if (length === 0) yield [];
  else for (const rest of every(length - 1)) for (const trip of TRIPS) yield [...rest, trip];
}
const ALL = [0, 1, 2, 3, 4, 5].flatMap((length) => [...every(length)]);

test('the shop asks until it is answered, and not once more', () => {
  for (const trips of ALL)
    for (const numbered of [true, false]) {
      const made = attempts(trips, numbered).map(({ trip }) => trip);
      expect(made).toEqual(trips.slice(0, made.length));
      expect(made.slice(0, -1)).not.toContain('answered');
      expect(made.length === trips.length || made.at(-1) === 'answered').toBe(true);
    }
});

test('without a number the customer pays for every request that arrives, with one once if any does', () => {
  for (const trips of ALL) {
    const arrived = attempts(trips, false).filter(({ trip }) => trip !== 'request-lost').length;
    expect(chargesIn(attempts(trips, false))).toBe(arrived);
    expect(chargesIn(attempts(trips, true))).toBe(Math.min(1, arrived));
  }
});

test('what the shop sees doesn’t tell a lost request from a lost receipt, and what is charged does', () => {
  /** All that reaches the shop: whether each attempt was answered. */
  const seen = (trips: readonly Trip[]) => attempts(trips, false).map(({ trip }) => trip === 'answered');
  expect(seen(['request-lost', 'answered'])).toEqual(seen(['receipt-lost', 'answered']));
  expect(chargesIn(attempts(['request-lost', 'answered'], false))).toBe(1);
  expect(chargesIn(attempts(['receipt-lost', 'answered'], false))).toBe(2);
  expect(chargesIn(attempts(['receipt-lost', 'answered'], true))).toBe(1);
});
