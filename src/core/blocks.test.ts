/** Three generals who simulate n ≤ 3f: what breaks them breaks the n. */
import { describe, expect, test } from 'vitest';
import { simulatedByThree, threeBlocks, unfold, type Blocks } from './blocks.ts';
import { judge } from './conditions.ts';
import { oralMessages } from './oral-messages.ts';
import { noAdversary } from './adversary.ts';
import { breakThreeGenerals } from './ring.ts';
import { run } from './run.ts';
import { inWords, replayedByHand } from './testing/triples.ts';
import { indistinguishable } from './views.ts';

/** n, m, f with n ≤ 3f; OM(m) is meant for m = f traitors. */
const CASES = [
  [3, 1, 1],
  [4, 1, 2],
  [5, 2, 2],
  [6, 2, 2],
  [6, 4, 2],
  [7, 3, 3],
  [8, 3, 3],
  [9, 3, 3],
] as const;

describe('Blocks', () => {
  test('are three, of at most f, with the commander in the first and nobody left out', () => {
    for (let f = 1; f <= 6; f++) {
      for (let n = 3; n <= 3 * f; n++) {
        const blocks = threeBlocks(n, f);
        expect(blocks.flat()).toEqual(Array.from({ length: n }, (_, i) => i + 1));
        for (const { length } of blocks) {
          expect(length).toBeGreaterThanOrEqual(1);
          expect(length).toBeLessThanOrEqual(f);
        }
      }
      expect(() => threeBlocks(3 * f + 1, f)).toThrow(`${3 * f + 1} generals: three blocks of at most ${f}`);
    }
    expect(() => threeBlocks(2, 1)).toThrow('3 to 3');
  });

  test.each<[Blocks]>([
    [[[1], [2], [3]]],
    [[[2], [1], [3, 4]]],
    [[[1, 2], [], [3, 4]]],
    [[[1, 2], [2, 3], [4]]],
    [[[2, 1], [3], [4]]],
  ])('that don’t divide four generals are refused: %j', (blocks) => {
    expect(() => simulatedByThree(oralMessages(4, 1), blocks)).toThrow('expected each of 1 to 4');
  });
});

describe('A simulation', () => {
  test.each(CASES)(
    'of OM by three (%i generals, OM(%i)) decides as its members would without traitors',
    (n, m, f) => {
      for (const order of ['attack', 'retreat'] as const) {
        const blocks = threeBlocks(n, f);
        const execution = run(simulatedByThree(oralMessages(n, m), blocks), order, noAdversary);
        expect([...execution.decisions.values()]).toEqual([order, order, order]);
        const sent = [...execution.log].flatMap(({ payload }) => payload);
        const whole = run(oralMessages(n, m), order, noAdversary);
        const between = [...whole.log].filter(
          ({ from, to }) =>
            blocks.findIndex((b) => b.includes(from)) !== blocks.findIndex((b) => b.includes(to)),
        );
        expect(sent).toHaveLength(between.length);
      }
    },
  );

  test('believes a simulator only about its own block', () => {
    const simulation = simulatedByThree(oralMessages(6, 1), threeBlocks(6, 2));
    const forged = {
      round: 1,
      from: 1,
      to: 3,
      payload: { path: [1], order: 'attack' },
      delivered: true,
    } as const;
    const state = simulation.start(2, null);
    expect(simulation.transition(state, 1, [{ from: 3, payload: [forged] }])).toEqual(
      simulation.transition(state, 1, []),
    );
    expect(simulation.transition(state, 1, [{ from: 1, payload: [forged] }])).not.toEqual(
      simulation.transition(state, 1, []),
    );
  });
});

describe('The ring breaks, by three generals who simulate the others,', () => {
  test.each(CASES)('%i generals who run OM(%i) with %i traitors among them', (n, m, f) => {
    const blocks = threeBlocks(n, f);
    const protocol = oralMessages(n, m);
    const simulation = simulatedByThree(protocol, blocks);
    const { triangles, links } = breakThreeGenerals(simulation);
    expect(triangles.some(({ broken }) => broken)).toBe(true);
    const whole = triangles.map(({ execution }) => unfold(protocol, blocks, execution));
    for (const [i, { execution, asks, broken, traitor }] of triangles.entries()) {
      const hand = replayedByHand(simulation, execution);
      expect(hand.messages).toEqual(inWords(execution));
      expect([...hand.decisions]).toEqual([...execution.decisions]);
      // among the n generals it is an execution with at most f traitors that breaks the same condition
      const unfolded = whole[i]!;
      expect(unfolded.traitors).toEqual(blocks[traitor - 1]);
      expect(unfolded.traitors.length).toBeLessThanOrEqual(f);
      const { agreement, validity } = judge(unfolded);
      if (broken) expect((asks === 'IC1' ? agreement : validity).kind).toBe('violated');
      for (const [general, decision] of execution.decisions) {
        expect(unfolded.decisions.get(blocks[general - 1]![0]!)).toBe(decision);
      }
    }
    for (const { triangles: pair, general } of links) {
      expect(indistinguishable(triangles[pair[0]]!.execution, triangles[pair[1]]!.execution, general)).toBe(
        true,
      );
      for (const member of blocks[general - 1]!) {
        expect(indistinguishable(whole[pair[0]]!, whole[pair[1]]!, member)).toBe(true);
      }
    }
  });
});
