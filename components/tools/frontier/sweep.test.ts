import { describe, expect, test } from 'vitest';
import { SLICE, slice, sweep } from './sweep.ts';

/** A clock that only steps move: each takes so many milliseconds. */
function worker(costs: readonly number[]) {
  let time = 0;
  const done: number[] = [];
  return {
    done,
    now: () => time,
    step: (index: number): void => {
      done.push(index);
      time += costs[index]!;
    },
  };
}

describe('A slice', () => {
  test('ends with the step in which its time is up', () => {
    const { step, now, done } = worker([3, 3, 3, 3, 3, 3]);
    expect(slice(0, 6, step, now, 8)).toBe(3);
    expect(done).toEqual([0, 1, 2]);
    expect(slice(3, 6, step, now, 8)).toBe(6);
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('does one step at least, however long it takes, and nothing beyond the end', () => {
    const { step, now, done } = worker([100, 1, 1]);
    expect(slice(0, 3, step, now, 8)).toBe(1);
    expect(slice(1, 3, step, now, 8)).toBe(3);
    expect(slice(3, 3, step, now, 8)).toBe(3);
    expect(done).toEqual([0, 1, 2]);
  });
});

describe('A sweep', () => {
  test('does every step once, in order, and lets others have a turn before each slice', async () => {
    const costs = Array.from({ length: 300 }, (_, i) => (i * 7) % 13);
    const { step, now, done } = worker(costs);
    const shown: number[] = [];
    let turns = 0;
    const next = (): Promise<void> => {
      turns++;
      return Promise.resolve();
    };
    const show = (count: number): void => void shown.push(count);
    expect(await sweep(300, step, show, { now, next, stopped: () => false })).toBe(true);
    expect(done).toEqual(costs.map((_, i) => i));
    expect(shown.at(-1)).toBe(300);
    expect(turns).toBe(shown.length);
    const sums = shown.map((end, i) => costs.slice(shown[i - 1] ?? 0, end));
    for (const [i, steps] of sums.entries()) {
      const before = steps.slice(0, -1).reduce((sum, cost) => sum + cost, 0);
      expect(before, `slice ${i}: ${steps.join(' ')}`).toBeLessThan(SLICE);
    }
  });

  test('stops where nobody waits any more', async () => {
    const { step, now, done } = worker([10, 10, 10, 10]);
    let left = 2;
    const turns = { now, next: () => Promise.resolve(), stopped: () => left-- === 0 };
    expect(await sweep(4, step, () => undefined, turns)).toBe(false);
    expect(done).toEqual([0, 1]);
  });
});
