import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, orderIn, textOf, type ProofMove } from './proof-order.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const move: fc.Arbitrary<ProofMove> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    letter: fc.constantFrom(...LETTERS),
    at: fc.integer({ min: -1, max: 6 }),
  }),
  fc.record({ kind: fc.constant('leave-out' as const), letter: fc.constantFrom(...LETTERS) }),
);

describe('The steps of a proof', () => {
  test('are each in the proof or left out, never both, whatever is moved', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const order = moves.reduce(moved, orderIn(LETTERS, null));
        expect([...order.used, ...order.aside].sort()).toEqual(LETTERS);
      }),
    );
  });

  test('come back from the text of an answer in the same order', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const order = moves.reduce(moved, orderIn(LETTERS, null));
        const again = orderIn(LETTERS, textOf(order) ?? '');
        expect(again.used).toEqual(order.used);
      }),
    );
  });

  test('go to the place they are put in, counted among the others', () => {
    const order = orderIn(LETTERS, null);
    expect(moved(order, { kind: 'place', letter: 'A', at: 2 }).used).toEqual(['B', 'C', 'A', 'D', 'E']);
    expect(moved(order, { kind: 'place', letter: 'E', at: 0 }).used).toEqual(['E', 'A', 'B', 'C', 'D']);
    const out = moved(order, { kind: 'leave-out', letter: 'C' });
    expect([out.used, out.aside]).toEqual([['A', 'B', 'D', 'E'], ['C']]);
    expect(moved(out, { kind: 'place', letter: 'C', at: 9 }).used).toEqual(['A', 'B', 'D', 'E', 'C']);
  });
});
