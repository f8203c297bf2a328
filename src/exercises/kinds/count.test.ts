import { describe, expect, test } from 'vitest';
import { generals } from '../../core/model.ts';
import { executeOral } from '../../scenario/kinds/om-run.ts';
import { executeTwoGenerals } from '../../scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../scenario/scenario.ts';
import { LEVELS, type Means } from '../kind.ts';
import { randomOf } from '../random.ts';
import { oral } from '../scenarios.ts';
import { count } from './count.ts';
import { countOf, everything, type Role } from './count-model.ts';
import { slipsOf } from './count-slips.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const instances = Object.keys(count.topics).flatMap((topic) =>
  LEVELS.flatMap((level) =>
    seeds.map((seed) => count.generate(randomOf(`${topic}${level}`, seed), level, topic)),
  ),
);

describe('The number of messages', () => {
  test('of OM(m) by its formula is that of the execution, for every part that is asked for', () => {
    for (const [n, m] of [
      [3, 1],
      [4, 2],
      [5, 2],
      [5, 3],
      [6, 2],
    ] as const) {
      const scenario = oral({ n, m, order: 'attack' });
      const log = [...executeOral(scenario).log];
      for (const round of [null, ...generals(m + 1)])
        for (const general of generals(n))
          for (const role of ['to', 'from', 'through'] satisfies Role[]) {
            const counted = log.filter(({ round: here, from, to, payload }) => {
              if (round !== null && here !== round) return false;
              if (role === 'through') return payload.path.includes(general);
              return (role === 'to' ? to : from) === general;
            });
            const ask = { of: 'messages', round, role, general } as const;
            expect(countOf(scenario, ask), `${n} ${m} ${round} ${role} ${general}`).toBe(counted.length);
          }
    }
  });

  test('is 9 for OM(1) among four, 156 for OM(2) among seven and 3,609 for OM(3) among ten', () => {
    const all = (
      [
        [4, 1],
        [7, 2],
        [10, 3],
      ] as const
    ).map(([n, m]) => countOf(oral({ n, m, order: 'attack' }), everything));
    expect(all).toEqual([9, 156, 3609]);
  });

  test('of patterns of losses is found by trying each of the 2^k', () => {
    const patterned = instances.filter(({ ask }) => ask.of === 'patterns').slice(0, 20);
    expect(patterned.length).toBe(20);
    for (const { scenario, ask } of patterned) {
      const { messengers: k } = scenario as TwoGeneralsScenario;
      if (ask.of !== 'patterns') continue;
      const all = Array.from({ length: 2 ** k }, (_, bits) =>
        generals(k).filter((i) => (bits >> (i - 1)) & 1),
      );
      const ended = all.filter((lost) => {
        const { decisions } = executeTwoGenerals({ ...(scenario as TwoGeneralsScenario), lost });
        const [one, other] = [decisions.get(1), decisions.get(2)];
        return (one !== other ? 'apart' : one === 'attack' ? 'both-attack' : 'both-retreat') === ask.ending;
      });
      expect(countOf(scenario, ask)).toBe(ended.length);
    }
  });
});

describe('An answer', () => {
  test('that is the number is right, and its neighbours are wrong', async () => {
    for (const instance of instances) {
      const right = count.reference(instance);
      expect((await count.grade(instance, right, none)).kind).toBe('right');
      expect((await count.grade(instance, right + 1, none)).kind).toBe('wrong');
      expect((await count.grade(instance, right - 1, none)).kind).toBe('wrong');
    }
  });

  test('is explained by a slip only where the slip gives that number', async () => {
    const met = new Set<string>();
    for (const instance of instances) {
      const right = count.reference(instance);
      for (const [, number] of slipsOf(instance.scenario, instance.ask)) {
        if (Number.isNaN(number) || number === right) continue;
        const marked = await count.grade(instance, number, none);
        expect(marked.reason.say).toBe('slip');
        if (marked.reason.say !== 'slip') continue;
        const { slip } = marked.reason;
        met.add(slip);
        expect(slipsOf(instance.scenario, instance.ask).find(([name]) => name === slip)?.[1]).toBe(number);
      }
    }
    expect(met.size, [...met].join(' ')).toBeGreaterThan(10);
  });

  test('is digits, in groups or not, and nothing else', () => {
    const read = (text: string) => count.read(instances[0]!, text).kind;
    expect(['0', '9', '3609', '3,609', '3 609'].map(read)).toEqual(Array(5).fill('answer'));
    expect(['', '-1', '1e3', '9.0', '36,09', '99999999999999999'].map(read)).toEqual(
      Array(6).fill('refused'),
    );
  });
});

test('A level has at least fifty instances', () => {
  for (const topic of Object.keys(count.topics))
    for (const level of LEVELS) {
      const all = Array.from({ length: 300 }, (_, seed) =>
        JSON.stringify(count.plain(count.generate(randomOf('count', seed), level, topic))),
      );
      expect(new Set(all).size, `${topic} ${level}`).toBeGreaterThanOrEqual(50);
    }
});
