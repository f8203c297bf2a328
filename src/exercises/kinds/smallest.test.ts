import { describe, expect, test } from 'vitest';
import { asBoolean, judge } from '../../core/conditions.ts';
import { execute } from '../../scenario/execute-any.ts';
import { LEVELS, type Means } from '../kind.ts';
import { randomOf } from '../random.ts';
import { smallest, type SmallestInstance } from './smallest.ts';
import { domainOf, solve, verdictOf, type Search } from './smallest-model.ts';

const none: Means = { breakProtocol: () => Promise.reject(new Error('not asked')) };
const drawn = (count: number): readonly SmallestInstance[] =>
  Object.keys(smallest.topics).flatMap((topic) =>
    LEVELS.flatMap((level) =>
      Array.from({ length: count }, (_, seed) => smallest.generate(randomOf(topic, seed), level, topic)),
    ),
  );
const oral = (given: Partial<Search>): Search => ({
  ...{ army: 'om', finds: 'n', extreme: 'least', condition: 'both' },
  ...{ n: null, m: null, f: null, traitors: null },
  ...given,
});

describe('The least number of generals', () => {
  test('for f traitors is 3f + 1 with oral messages and f + 2 with signed ones', () => {
    const needed = (army: 'om' | 'sm') => [1, 2, 3, 4, 5].map((f) => solve(oral({ army, f })));
    expect(needed('om')).toEqual([4, 7, 10, 13, 16]);
    expect(needed('sm')).toEqual([3, 4, 5, 6, 7]);
  });

  test('for OM(m) with more levels than traitors is 2f + m + 1: rounds cost generals', () => {
    for (const [m, f] of [
      [1, 1],
      [2, 1],
      [3, 1],
      [3, 2],
      [4, 3],
    ] as const)
      expect(solve(oral({ m, f }))).toBe(2 * f + m + 1);
  });
});

test('The longest OM(m) that stands f traitors among n generals has m = n − 2f − 1', () => {
  for (const [n, f] of [
    [4, 1],
    [7, 1],
    [8, 2],
    [12, 3],
  ] as const)
    expect(solve(oral({ finds: 'm', extreme: 'most', n, f }))).toBe(n - 2 * f - 1);
});

test('Every least number stands, every one below is broken; and the other way round for the greatest', () => {
  for (const { parts } of drawn(25))
    for (const { search } of parts) {
      const truth = solve(search);
      const [least, most] = domainOf(search);
      expect(verdictOf(search, truth).kind).toBe('stands');
      const beyond = search.extreme === 'least' ? [least, truth - 1] : [truth + 1, most];
      for (let value = beyond[0]!; value <= beyond[1]!; value++)
        expect(verdictOf(search, value).kind).toBe('broken');
    }
});

describe('An answer', () => {
  test('that is off by one is wrong, and an attack shown really breaks what was asked', async () => {
    let attacks = 0;
    for (const instance of drawn(12)) {
      const right = smallest.reference(instance);
      expect((await smallest.grade(instance, right, none)).kind).toBe('right');
      for (const [i, off] of right.flatMap((_, at) => [[at, 1] as const, [at, -1] as const])) {
        const near = right.map((number, at) => (at === i ? number + off : number));
        const marked = await smallest.grade(instance, near, none);
        expect(marked.kind).toBe('wrong');
        if (marked.kind !== 'wrong' || marked.reason.say !== 'broken') continue;
        for (const scenario of marked.shown) {
          attacks++;
          const { agreement, validity } = judge(execute(scenario));
          const { condition } = marked.reason;
          if (condition !== 'IC2' && asBoolean(agreement) === false) continue;
          expect(condition === 'IC1' ? true : asBoolean(validity)).toBe(false);
        }
      }
    }
    expect(attacks).toBeGreaterThan(50);
  });

  test('takes as many numbers as are asked for', () => {
    const [single] = drawn(1);
    const pair = smallest.generate(randomOf('both', 1), 1, 'requirement');
    const kinds = (instance: SmallestInstance, texts: readonly string[]) =>
      texts.map((text) => smallest.read(instance, text).kind);
    expect(kinds(single!, ['4', '4.1', '', 'x', '4.'])).toEqual([
      'answer',
      ...Array<string>(4).fill('refused'),
    ]);
    expect(kinds(pair, ['4.1', '4', '4.1.1'])).toEqual(['answer', 'refused', 'refused']);
  });
});

test('A level has at least fifty instances', () => {
  for (const topic of Object.keys(smallest.topics))
    for (const level of LEVELS) {
      const all = Array.from({ length: 600 }, (_, seed) =>
        JSON.stringify(smallest.plain(smallest.generate(randomOf('smallest', seed), level, topic))),
      );
      expect(new Set(all).size, `${topic} ${level}`).toBeGreaterThanOrEqual(50);
    }
});
