/** Predict: what generals decide is what the core makes them decide. */
import { describe, expect, test } from 'vitest';
import { opposite, type General, type Order } from '../../core/model.ts';
import { execute } from '../../scenario/execute-any.ts';
import { format } from '../../scenario/format.ts';
import { EXERCISES } from '../catalogue.ts';
import { instanceWith } from '../mark-with.ts';
import type { Marked } from '../kind.ts';
import { predict, type PredictInstance, type PredictSaid } from './predict.ts';

const SEEDS = 60;

const instances: readonly (readonly [string, PredictInstance])[] = EXERCISES.filter(({ code }) =>
  code.startsWith('predict-'),
).flatMap((exercise) =>
  Array.from(
    { length: SEEDS },
    (_, i) => [`${exercise.code} ${i + 1}`, instanceWith(predict, exercise, i + 1)] as const,
  ),
);

const graded = (instance: PredictInstance, answer: readonly (readonly [General, Order])[]) =>
  predict.grade(instance, answer, {
    breakProtocol: () => Promise.reject(new Error('not needed')),
  }) as Marked<PredictSaid>;

describe('An answer that differs from the replay in one decision', () => {
  test('is wrong, and the reason says how many are, but not which', () => {
    for (const [name, instance] of instances) {
      const right = predict.reference(instance);
      for (const [at, [general, order]] of right.entries()) {
        const near = right.map((one, i) => (i === at ? ([general, opposite(order)] as const) : one));
        const marked = graded(instance, near);
        expect(marked.kind, name).toBe('wrong');
        expect(marked.reason, name).toMatchObject({ say: 'wrong', wrong: 1, asked: instance.asked });
        expect(marked, name).toHaveProperty('shown', []);
      }
    }
  });

  test('once right, shows the execution as the core replays it, at its end', () => {
    for (const [, instance] of instances) {
      const marked = graded(instance, predict.reference(instance));
      const [shown] = marked.kind === 'right' ? marked.shown : [];
      expect(shown && execute(shown).decisions).toEqual(execute(instance.scenario).decisions);
      expect(shown && format(shown)).not.toMatch(/_r\d/);
    }
  });
});

test('What a decision is said to stand on leads to that decision', () => {
  for (const [name, instance] of instances) {
    for (const step of predict.explain(instance).steps) {
      if (step.say !== 'decides') throw new Error(`${name}: expected only decisions to be explained`);
      expect(decisionFrom(step), name).toBe(step.decided);
    }
  }
});

/** The rules of the three protocols, written down once more. */
function decisionFrom(step: Extract<PredictSaid, { say: 'decides' }>): Order {
  switch (step.by) {
    case 'order':
      return step.decided;
    case 'vote':
      return 2 * step.taken.filter((order) => order === 'attack').length > step.taken.length
        ? 'attack'
        : 'retreat';
    case 'set':
      return step.orders.length === 1 ? step.orders[0]! : 'retreat';
    case 'messengers':
      return step.ordered && step.reached >= step.waits ? 'attack' : 'retreat';
  }
}

test('Only loyal generals are asked, and nobody twice', () => {
  for (const [name, { scenario, asked }] of instances) {
    const { decisions } = execute(scenario);
    expect(
      [...asked].sort((a, b) => a - b),
      name,
    ).toEqual([...new Set(asked)]);
    for (const general of asked) expect(decisions.has(general), name).toBe(true);
  }
});

test('Two generals are shown before anything is sent', () => {
  const rounds = instances.flatMap(([, { scenario }]) => (scenario.kind === '2g' ? [scenario.round] : []));
  expect(new Set(rounds)).toEqual(new Set([0]));
});

describe('A text', () => {
  const [, instance] = instances.find(([, { asked }]) => asked.length > 2)!;
  const right = predict.write(predict.reference(instance));
  const [first = ''] = right.split('.');

  test('gives the answer back in any order of its parts', () => {
    const reversed = right.split('.').reverse().join('.');
    expect(predict.read(instance, reversed)).toEqual({ kind: 'answer', answer: predict.reference(instance) });
  });

  test.each([
    ['nothing', '', 'unreadable'],
    ['another notation', 'attack', 'unreadable'],
    ['an empty part', `${right}.`, 'unreadable'],
    ['a leading zero', `0${right}`, 'unreadable'],
    ['a general that is not asked', `1a.${right}`, 'not-asked'],
    ['a general that does not exist', `${right}.99r`, 'not-asked'],
    ['a general twice', `${first}.${right}`, 'twice'],
    ['all but one', right.split('.').slice(1).join('.'), 'missing'],
  ])('with %s is refused with its reason', (_, text, say) => {
    expect(predict.read(instance, text)).toMatchObject({ kind: 'refused', reason: { say } });
  });
});
