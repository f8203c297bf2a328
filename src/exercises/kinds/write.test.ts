/** Marking protocols with the sandbox that a page and the command line use. */
import { describe, expect, test } from 'vitest';
import { LEVELS, LONGEST_ANSWER, type Marked, type Means } from '../kind.ts';
import { write, type WriteInstance } from './write.ts';
import type { ThreePlan, TwoPlan } from './write-plan.ts';
import { sourceOf } from './write-source.ts';
import { randomOf } from '../random.ts';
import { breakReaderProtocol } from '../../sandbox/report.ts';

const means: Means = { breakProtocol: breakReaderProtocol };
const mark = async (instance: WriteInstance, source: string): Promise<Marked> =>
  write.grade(instance, source, means);
const drawn = (topic: string, count: number): readonly WriteInstance[] =>
  LEVELS.flatMap((level) =>
    Array.from({ length: count }, (_, seed) =>
      write.generate(randomOf(`write-${topic}`, seed), level, topic),
    ),
  );

describe.each(Object.keys(write.topics))('A protocol for %s', (topic) => {
  test('that the generator writes does in the sandbox what was asked, and is short enough for an answer', async () => {
    for (const instance of drawn(topic, 4)) {
      const source = write.reference(instance);
      expect(source.length).toBeLessThan(LONGEST_ANSWER);
      const marked = await mark(instance, source);
      expect(marked.kind, JSON.stringify([instance, marked])).toBe('right');
    }
  });

  test('that was written for another plan is wrong', async () => {
    const instances = drawn(topic, 3);
    for (const [i, instance] of instances.entries()) {
      const other = instances[(i + 1) % instances.length]!;
      if (JSON.stringify(other) === JSON.stringify(instance)) continue;
      const marked = await mark(instance, write.reference(other));
      expect(marked.kind, JSON.stringify([instance, other])).toBe('wrong');
    }
  });

  test('that does not run is wrong with the line of its fault', async () => {
    const [instance] = drawn(topic, 1);
    const marked = await mark(instance!, 'export default {\n  rounds: 1,\n  start( {\n};');
    expect(marked.reason).toMatchObject({ say: 'does-not-run', line: 4 });
    expect((await mark(instance!, 'while (true) {}')).reason.say).toBe('does-not-run');
  });

  test('has at least fifty plans a level', () => {
    for (const level of LEVELS) {
      const all = Array.from({ length: 400 }, (_, seed) =>
        JSON.stringify(write.plain(write.generate(randomOf('plans', seed), level, topic))),
      );
      expect(new Set(all).size, `level ${level}`).toBeGreaterThanOrEqual(50);
    }
  });
});

const three: ThreePlan = {
  kind: 'three-generals',
  errands: [
    { round: 1, from: 1, to: 2 },
    { round: 1, from: 1, to: 3 },
    { round: 2, from: 2, to: 3 },
  ],
  manner: 'faithful',
  decides: ['retreat', 'attack'],
};

describe('Near misses for three generals', () => {
  const source = sourceOf(three);
  test('a message too many, one too few and one that says something else are named', async () => {
    const cases = [
      [
        source.replace('[2, 2, 3]', '[2, 2, 3], [2, 3, 2]'),
        { say: 'extra-message', round: 2, from: 3, to: 2 },
      ],
      [source.replace(', [2, 2, 3]', ''), { say: 'silent-errand', round: 2, from: 2, to: 3 }],
      [source.replace('sent[to] = held', "sent[to] = 'attack'"), { say: 'unfaithful', sent: '"attack"' }],
      [
        source.replace('return held;\n  },\n};', "return 'attack';\n  },\n};"),
        { say: 'other-decision', general: 2 },
      ],
    ] as const;
    for (const [near, reason] of cases) {
      expect(near).not.toBe(source);
      const marked = await mark(three, near);
      expect(marked).toMatchObject({ kind: 'wrong', reason });
    }
  });

  test('two protocols that have nothing in common are both right', async () => {
    const own = `export default {
      rounds: 9,
      start: (who) => ({ me: who.self, all: who.self === 1 ? [who.order] : [] }),
      messages: ({ me, all }, r) => (me === 1 && r === 1 ? { 2: all[0], 3: all[0] } : me === 2 && r === 2 ? { 3: all[0] } : {}),
      transition: ({ me, all }, r, inbox) => ({ me, all: [...all, ...Object.values(inbox)] }),
      decision: ({ all }) => all[0] ?? 'retreat',
    };`;
    expect((await mark(three, own)).kind).toBe('right');
    expect((await mark(three, source)).kind).toBe('right');
  });
});

test('A chain for two generals that breaks one message earlier or later is wrong, and says where it breaks', async () => {
  const errands = [1, 2, 3, 4].map((round) => ({ round, from: 1, to: 2 }));
  const plan = (arrived: number): TwoPlan => ({
    ...{ kind: 'two-generals', errands, breaks: { condition: 'agreement', arrived } },
  });
  expect((await mark(plan(2), sourceOf(plan(2)))).kind).toBe('right');
  for (const arrived of [1, 3])
    expect((await mark(plan(2), sourceOf(plan(arrived)))).reason).toEqual({
      say: 'other-arrived',
      arrived,
      wanted: 2,
    });
});
