/** The walk is the one that the proof describes: its lengths, its steps, and who the traitors are at each stop. */
import { describe, expect, test } from 'vitest';
import { omissionWalk, type Step, type Stop } from './omission-walk.ts';
import type { Slot } from './slots.ts';

const SIZES = [2, 3, 4, 5, 6].flatMap((n) =>
  Array.from({ length: n - 1 }, (_, rounds) => [n, rounds] as const),
);

/** Sizes whose stops are compared one by one; the largest are too many for that on a busy machine. */
const SMALL = SIZES.filter(([n, rounds]) => omissionWalk(n, rounds).steps < 1_000);

const stopsOf = (n: number, rounds: number): readonly Stop[] => {
  const walk = omissionWalk(n, rounds);
  return Array.from({ length: walk.steps + 1 }, (_, i) => walk.stop(i));
};

const text = ({ round, from, to }: Slot): string => `${round} ${from}-${to}`;
const leftOutOf = ({ leftOut }: Stop): ReadonlySet<string> => new Set(leftOut.map(text));
const traitorsOf = ({ leftOut }: Stop): ReadonlySet<number> => new Set(leftOut.map(({ from }) => from));
const outOf = (set: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...set].filter((one) => !other.has(one));

/** The walk as the proof tells it, done step by step with a set that changes: what is left out after each step. */
function walked(n: number, rounds: number): readonly string[] {
  const out = new Set<string>();
  const stops: string[] = [];
  let order = 'attack';
  const stand = (): void => void stops.push(`${order}: ${[...out].sort().join(', ')}`);
  const others = (of: number): readonly number[] =>
    Array.from({ length: n }, (_, i) => i + 1).filter((one) => one !== of);
  const flip = (slot: Slot): void => {
    const taken = slot.round === rounds ? [] : silence(slot.to, slot.round);
    if (!out.delete(text(slot))) out.add(text(slot));
    stand();
    for (const one of [...taken].reverse()) flip(one);
  };
  const silence = (from: number, after: number): readonly Slot[] => {
    const taken: Slot[] = [];
    for (let round = rounds; round > after; round--) {
      for (const to of others(from)) {
        const slot = { round, from, to };
        if (out.has(text(slot))) continue;
        flip(slot);
        taken.push(slot);
      }
    }
    return taken;
  };
  stand();
  const taken = silence(1, 0);
  order = 'retreat';
  stand();
  for (const one of [...taken].reverse()) flip(one);
  return stops;
}

describe('The walk', () => {
  test.each([
    [2, 0, 1],
    [3, 1, 5],
    [4, 2, 49],
    [5, 3, 601],
    [6, 4, 8641],
    [7, 1, 13],
  ])('among %i generals for protocols of %i rounds has %i steps', (n, rounds, steps) => {
    expect(omissionWalk(n, rounds).steps).toBe(steps);
  });

  test('for one round has 2n − 1 steps', () => {
    for (let n = 3; n <= 16; n++) expect(omissionWalk(n, 1).steps).toBe(2 * n - 1);
  });

  test('never has more steps than (2n − 1)^f, which it would have if the first round were silenced first', () => {
    for (const [n, rounds] of SIZES) {
      expect(omissionWalk(n, rounds).steps).toBeLessThanOrEqual((2 * n - 1) ** rounds);
    }
  });

  test.each(SIZES)(
    'among %i generals for %i rounds is, stop for stop, what the proof does to one slot after another',
    (n, rounds) => {
      const told = stopsOf(n, rounds).map(
        (stop) => `${stop.order}: ${[...leftOutOf(stop)].sort().join(', ')}`,
      );
      expect(told).toEqual(walked(n, rounds));
    },
  );

  test.each(SMALL)(
    'among %i generals for %i rounds changes one slot a step, or the order of a commander that is silent',
    (n, rounds) => {
      const walk = omissionWalk(n, rounds);
      const stops = stopsOf(n, rounds);
      expect(stops[0]).toEqual({ order: 'attack', leftOut: [] });
      expect(stops.at(-1)).toEqual({ order: 'retreat', leftOut: [] });
      let orders = 0;
      for (const [i, after] of stops.slice(1).entries()) {
        const before = stops[i]!;
        const [was, is] = [leftOutOf(before), leftOutOf(after)];
        const taken = outOf(is, was);
        const putBack = outOf(was, is);
        const step: Step = walk.step(i);
        if (step.kind === 'order') {
          orders++;
          expect([before.order, after.order, taken, putBack]).toEqual(['attack', 'retreat', [], []]);
          expect(before.leftOut.filter(({ from }) => from === 1)).toHaveLength(rounds * (n - 1));
        } else {
          expect(before.order).toBe(after.order);
          expect([step.kind === 'taken' ? taken : putBack, taken.length + putBack.length]).toEqual([
            [text(step.slot)],
            1,
          ]);
        }
      }
      expect(orders).toBe(1);
    },
  );

  test.each(SMALL)(
    'among %i generals for %i rounds never has more traitors than rounds, and each of them merely stops',
    (n, rounds) => {
      for (const stop of stopsOf(n, rounds)) {
        expect(traitorsOf(stop).size).toBeLessThanOrEqual(rounds);
        for (const traitor of traitorsOf(stop)) {
          const own = stop.leftOut.filter(({ from }) => from === traitor);
          const first = Math.min(...own.map(({ round }) => round));
          // silent in every round after the first in which it leaves something out
          expect(own.filter(({ round }) => round > first)).toHaveLength((rounds - first) * (n - 1));
        }
      }
    },
  );

  test.each(SMALL)(
    'among %i generals for %i rounds silences the receiver before anything that it could pass on',
    (n, rounds) => {
      const walk = omissionWalk(n, rounds);
      const stops = stopsOf(n, rounds);
      for (let i = 0; i < walk.steps; i++) {
        const step = walk.step(i);
        if (step.kind === 'order') continue;
        const { round, to } = step.slot;
        for (const stop of [stops[i]!, stops[i + 1]!]) {
          const silent = stop.leftOut.filter((slot) => slot.from === to && slot.round > round);
          expect(silent).toHaveLength((rounds - round) * (n - 1));
        }
      }
    },
  );

  test('of eight rounds among ten generals has too many steps to walk, and is entered anywhere at once', () => {
    const walk = omissionWalk(10, 8);
    const half = (walk.steps - 1) / 2;
    expect(walk.steps).toBeGreaterThan(1_000_000_000);
    expect(walk.step(half)).toEqual({ kind: 'order' });
    for (const index of [1, 1000, half - 1, half, walk.steps - 1234]) {
      const stop = walk.stop(index);
      expect(traitorsOf(stop).size).toBeLessThanOrEqual(8);
      // the way back is the way there
      expect(walk.stop(walk.steps - index).leftOut).toEqual(stop.leftOut);
    }
  });

  test('refuses rounds that leave nobody who can’t tell, steps that are not on it, and more than can be counted', () => {
    for (const [n, rounds] of [
      [4, 3],
      [1, 0],
      [3, -1],
    ] as const) {
      expect(() => omissionWalk(n, rounds)).toThrow(`${rounds} rounds among ${n} generals`);
    }
    const walk = omissionWalk(4, 2);
    for (const index of [-1, 50, 0.5]) expect(() => walk.stop(index)).toThrow('from 0 to 49');
    expect(() => walk.step(49)).toThrow('from 0 to 48');
    expect(() => omissionWalk(16, 14)).toThrow('more steps than can be counted');
  });
});
