import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_HISTORY, remembering, travelled, type History } from './history.ts';

const made = (states: readonly number[]): History<number> =>
  states.reduce<History<number>>((history, state) => remembering(history, state), NO_HISTORY);

test('nothing is brought back where nothing happened', () => {
  expect(travelled(NO_HISTORY, 'undo', 1)).toBeNull();
  expect(travelled(made([1]), 'redo', 2)).toBeNull();
});

test('what was undone step by step comes back in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), (states, last) => {
      const way = (kind: 'undo' | 'redo', history: History<number>, now: number): readonly number[] => {
        const there = travelled(history, kind, now);
        return there === null ? [now] : [now, ...way(kind, there, there.moment)];
      };
      const back = way('undo', made(states), last);
      expect(back).toEqual([last, ...[...states].reverse()]);
      const [first, ...others] = [...back].reverse();
      const undone: History<number> = { past: [], future: [...others].reverse() };
      expect(way('redo', undone, first!)).toEqual([first, ...others]);
    }),
  );
});

test('a change forgets what had been taken back', () => {
  const back = travelled(made([1, 2]), 'undo', 3)!;
  expect([back.moment, back.future]).toEqual([2, [3]]);
  expect(remembering(back, back.moment)).toEqual({ past: [1, 2], future: [] });
});
