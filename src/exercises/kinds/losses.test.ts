import { describe, expect, test } from 'vitest';
import { generals } from '../../core/model.ts';
import type { TwoGeneralsScenario } from '../../scenario/scenario.ts';
import { LEVELS, type Means } from '../kind.ts';
import { execute } from '../../scenario/execute-any.ts';
import { randomOf } from '../random.ts';
import { messengers } from '../scenarios.ts';
import { losses, type LossesInstance } from './losses.ts';
import { outcomeOf } from './losses-model.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const drawn = (count: number): readonly LossesInstance[] =>
  Object.keys(losses.topics).flatMap((topic) =>
    LEVELS.flatMap((level) =>
      Array.from({ length: count }, (_, seed) => losses.generate(randomOf(topic, seed), level, topic)),
    ),
  );
const everyPattern = (scenario: TwoGeneralsScenario): readonly TwoGeneralsScenario[] =>
  Array.from({ length: 2 ** scenario.messengers }, (_, bits) => ({
    ...scenario,
    lost: generals(scenario.messengers).filter((i) => (bits >> (i - 1)) & 1),
  }));
const mark = async (instance: LossesInstance, answer: TwoGeneralsScenario | null) =>
  losses.grade(instance, answer, none);

describe('Of all 2^k patterns of losses', () => {
  test('exactly those that reach the goal are right, and “none” is right exactly where none does', async () => {
    let without = 0;
    for (const instance of drawn(6)) {
      const { scenario, goal } = instance;
      const reaching = everyPattern(scenario).filter((pattern) => {
        const { alone } = outcomeOf(pattern);
        return goal.kind === 'alone' ? alone === goal.general : alone !== null;
      });
      const fewest = Math.min(...reaching.map(({ lost }) => lost.length));
      const most = Math.max(...reaching.map((pattern) => outcomeOf(pattern).arrived));
      const right = reaching.filter((pattern) => {
        if (goal.kind === 'fewest') return pattern.lost.length === fewest;
        return goal.kind === 'latest' ? outcomeOf(pattern).arrived === most : true;
      });
      for (const pattern of everyPattern(scenario).slice(0, 64)) {
        const marked = await mark(instance, pattern);
        expect(marked.kind === 'right', losses.write(pattern)).toBe(
          right.includes(pattern) || hasLosses(right, pattern),
        );
      }
      expect((await mark(instance, null)).kind === 'right').toBe(reaching.length === 0);
      if (reaching.length === 0) without++;
    }
    expect(without).toBeGreaterThan(3);
  });
});

const hasLosses = (patterns: readonly TwoGeneralsScenario[], { lost }: TwoGeneralsScenario): boolean =>
  patterns.some((pattern) => String(pattern.lost) === String(lost));

test('Two different patterns of losses are both right', async () => {
  const instance = losses.generate(randomOf('two', 3), 1, '2g');
  const { scenario } = instance;
  const found = [];
  for (const pattern of everyPattern(scenario))
    if ((await mark(instance, pattern)).kind === 'right') found.push(pattern);
  expect(found.length).toBeGreaterThan(1);
});

test('A reason says what the replay of the answer shows', async () => {
  for (const instance of drawn(5)) {
    for (const pattern of everyPattern(instance.scenario).slice(0, 40)) {
      const marked = await mark(instance, pattern);
      const { alone, decisions, arrived } = outcomeOf(pattern);
      const { reason } = marked;
      if (reason.say === 'alike') expect([alone, decisions[1]]).toEqual([null, reason.decided]);
      if (reason.say === 'other-alone') expect(alone).toBe(reason.alone);
      if (reason.say === 'more-arrive') expect(arrived).toBe(reason.arrived);
      if (reason.say === 'right') expect(alone).toBe(reason.alone);
    }
  }
});

test('Another run, a damaged token and an answer to another instance are refused', () => {
  const instance = losses.generate(randomOf('read', 1), 2, '2g');
  const { scenario } = instance;
  const other = { ...scenario, messengers: scenario.messengers + 1, round: scenario.messengers + 1 };
  const text = (given: TwoGeneralsScenario): string => losses.write(given);
  for (const bad of ['', 'nobody', 'om_n3_m1_oa', text(other), text({ ...scenario, order: 'retreat' })])
    expect(losses.read(instance, bad).kind, bad).toBe('refused');
  expect(losses.read(instance, text({ ...scenario, lost: [1, 2] }))).toEqual({
    kind: 'answer',
    answer: { ...scenario, lost: [1, 2] },
  });
  expect(losses.read(instance, `${text(scenario)}_r0`).kind).toBe('answer');
});

test('A level has at least fifty instances', () => {
  for (const topic of Object.keys(losses.topics))
    for (const level of LEVELS) {
      const all = Array.from({ length: 200 }, (_, seed) =>
        JSON.stringify(losses.plain(losses.generate(randomOf('losses', seed), level, topic))),
      );
      expect(new Set(all).size, `${topic} ${level}`).toBeGreaterThanOrEqual(50);
    }
});

test('A rule by which both attack whatever arrives has the second attack alone where no order was given', () => {
  const idle = messengers({ messengers: 4, order: 'retreat', thresholds: [0, 0] });
  expect([...execute(idle).decisions]).toEqual([
    [1, 'retreat'],
    [2, 'attack'],
  ]);
});
