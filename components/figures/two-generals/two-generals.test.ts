/** What the figures of the lecture compute: the loss for a choice, and the steps of the proof. */
import { describe, expect, test } from 'vitest';
import { breakTwoGenerals } from '../../../src/core/chain-of-executions.ts';
import { judge } from '../../../src/core/conditions.ts';
import { messengerExchange } from '../../../src/core/two-generals.ts';
import { indistinguishable } from '../../../src/core/views.ts';
import { executeTwoGenerals } from '../../../src/scenario/kinds/two-generals-run.ts';
import { format } from '../../../src/scenario/format.ts';
import { parse } from '../../../src/scenario/parse.ts';
import { playableOf } from '../../testing/arbitraries.ts';
import { sayStep } from './ChainProof.tsx';
import { breakingStep, placeIn, proofSteps } from './chain-proof.ts';
import { confirmedPlan, CHOICES, chosenIn, splitting } from './how-many.ts';

describe('For every number of confirmations that can be chosen', () => {
  test.each(CHOICES.map((choice) => [choice]))(
    '%i: there is one loss, and it sends one army alone',
    (choice) => {
      const start = confirmedPlan(choice);
      const begun = executeTwoGenerals(start);
      expect([...begun.decisions.values()]).toEqual(['attack', 'attack']);
      // the last confirmation that is asked for is the last messenger to reach 1
      expect([...begun.log].filter(({ to }) => to === 1)).toHaveLength(choice);
      const split = splitting(choice);
      expect(parse(format(split))).toEqual({ kind: 'parsed', scenario: split });
      expect(split).toEqual({ ...start, lost: [Math.max(1, 2 * choice)] });
      const { agreement } = judge(executeTwoGenerals(split));
      const [attacks, retreats] = choice === 0 ? [1, 2] : [2, 1];
      expect(agreement).toEqual({ kind: 'violated', attacks, retreats });
    },
  );

  test('the figure knows the choice again from what it shows, and no other scenario', () => {
    for (const choice of CHOICES) {
      expect(chosenIn([splitting(choice)])).toBe(choice);
      expect(chosenIn([{ ...splitting(choice), eyes: 1, round: 1 }])).toBe(choice);
      expect(chosenIn([confirmedPlan(choice)])).toBeNull();
    }
    expect(chosenIn([playableOf('om_n3_m1_oa')])).toBeNull();
    expect(chosenIn([])).toBeNull();
  });
});

describe('The steps of the proof', () => {
  const rules = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((k) =>
    Array.from({ length: 64 }, (_, i) => [k, Math.floor(i / 8), i % 8] as const),
  );

  test('lead from everything delivered to no order, each blind to the general that is named', () => {
    for (const [k, w1, w2] of rules) {
      const steps = proofSteps(k, [w1, w2]);
      expect(steps.map(({ name }) => name)).toEqual([
        ...Array.from({ length: k + 1 }, (_, i) => `E${k - i}`),
        'N',
      ]);
      expect(steps.map(({ captured }) => captured)).toEqual([
        null,
        ...Array.from({ length: k }, (_, i) => k - i),
        null,
      ]);
      const executions = steps.map(({ scenario }) => executeTwoGenerals(scenario));
      for (const [i, { scenario, cannotTell, decisions }] of steps.entries()) {
        expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
        expect([...executions[i]!.decisions.values()]).toEqual(decisions);
        if (i === 0) expect(cannotTell).toBeNull();
        else expect(indistinguishable(executions[i - 1]!, executions[i]!, cannotTell!)).toBe(true);
      }
    }
  });

  test('break where the engine says, and the rule w0.0 at the last link only', () => {
    for (const [k, w1, w2] of rules) {
      const steps = proofSteps(k, [w1, w2]);
      const { condition } = breakTwoGenerals(messengerExchange(k, [w1, w2]));
      const at = breakingStep(k, [w1, w2]);
      const name = { agreement: 'agreement', 'no-loss-attack': 'attack', 'no-order-retreat': 'retreat' };
      expect(steps[at]!.broken).toBe(name[condition]);
      expect(steps.findIndex(({ broken }) => broken !== null)).toBe(at);
      expect(at === 0).toBe(condition === 'no-loss-attack');
      expect(at === steps.length - 1).toBe(w1 === 0 && w2 === 0);
    }
  });

  test.each([
    ['w0.1', 4, [0, 1], 1],
    ['w1.1', 4, [1, 1], 2],
    ['w2.2', 4, [2, 2], 4],
  ] as const)('of %s break in the step that captures the decisive messenger', (_rule, k, w, decisive) => {
    expect(proofSteps(k, w)[breakingStep(k, w)]!.captured).toBe(decisive);
  });

  test('are found again from the two executions that a figure shows', () => {
    const steps = proofSteps(4, [1, 1]);
    for (let at = 1; at < steps.length; at++) {
      expect(placeIn(steps, [steps[at - 1]!.scenario, steps[at]!.scenario])).toBe(at);
    }
    expect(placeIn(steps, [steps[0]!.scenario, steps[2]!.scenario])).toBe(0);
    expect(placeIn(steps, [steps[0]!.scenario])).toBe(0);
    expect(placeIn(steps, [playableOf('om_n3_m1_oa'), steps[1]!.scenario])).toBe(0);
  });

  test('are said in sentences that are so', () => {
    const said = (w: readonly [number, number], at: number) => sayStep(proofSteps(4, w), at);
    expect(said([0, 0], 1)).toBe(
      'Messenger 4 is captured. General 2 sent it and sees no difference, so it attacks in both. So does the other: Agreement holds.',
    );
    expect(said([0, 0], 5)).toBe(
      'Now no order is given. General 2 hears nothing in either, so it attacks in both. It attacks without an order: Retreat is broken here.',
    );
    expect(said([1, 1], 3)).toMatch(/General 2 .* so it attacks in both\. The other does not: Agreement is/);
    expect(said([3, 3], 1)).toMatch(/^With everything delivered they don’t both attack: .* before the first/);
    for (const [k, w1, w2] of rules) {
      const steps = proofSteps(k, [w1, w2]);
      for (let at = 1; at < steps.length; at++) {
        const { cannotTell, decisions, broken } = steps[at]!;
        const [one, other] = cannotTell === 1 ? decisions : [decisions[1], decisions[0]];
        const text = sayStep(steps, at);
        expect(text).toContain(`so it ${one}s in both.`);
        // whoever can't tell decides in the one as in the other
        expect(steps[at - 1]!.decisions[cannotTell! - 1]).toBe(one);
        expect(text.includes('So does the other: Agreement holds.')).toBe(one === other);
        expect(broken === null).toBe(one === other);
      }
    }
  });
});
