/**
 * What is promised of every exercise, whatever its kind: for a thousand seeds there is an instance, the same each time,
 * whose reference answer is marked right; and a level has many of them, of like difficulty.
 */
import { describe, expect, test } from 'vitest';
import { breakReaderProtocol } from '../sandbox/report.ts';
import { CURRENT, EXERCISES, exerciseNamed, exercisesOf, type Listed } from './catalogue.ts';
import { KIND_NAMES, LONGEST_ANSWER, type Effort, type Means } from './kind.ts';
import { instanceOf, kindOf, mark } from './mark.ts';
import { KINDS } from './registry.ts';

const MEANS: Means = { breakProtocol: breakReaderProtocol };

/** How many seeds of each exercise are gone through; fewer are answered where that takes a sandbox. */
const SEEDS = 1000;
const FEWER: Readonly<Record<string, number>> = { write: 30 };
const seedsOf = ({ kind }: Listed): readonly number[] =>
  Array.from({ length: FEWER[kind] ?? SEEDS }, (_, i) => i + 1);

/** How many of them are made a second time and compared; the marking makes each anew, too, to hold the answer against. */
const AGAIN = 50;

/** How many different instances a level has at least. */
const DISTINCT = 50;

interface Seen {
  readonly distinct: number;
  readonly efforts: readonly Effort[];
}

/** For what is asked three hundred thousand times: `expect` takes longer than what it looks at. */
function promised(kept: boolean, otherwise: () => string): void {
  if (!kept) expect.fail(otherwise());
}

/** Goes through all seeds of an exercise, and holds each instance to what is promised. */
async function goThrough(exercise: Listed): Promise<Seen> {
  const kind = kindOf(exercise);
  const plain = new Set<string>();
  const efforts: Effort[] = [];
  for (const seed of seedsOf(exercise)) {
    const about = `${exercise.code} with seed ${seed}`;
    const instance = instanceOf(exercise, seed);
    const value = JSON.stringify(kind.plain(instance));
    if (seed <= AGAIN) {
      const again = JSON.stringify(kind.plain(instanceOf(exercise, seed)));
      promised(again === value, () => `${about} is ${value}, and made again ${again}`);
    }
    const text = kind.write(kind.reference(instance));
    promised(text.length <= LONGEST_ANSWER, () => `${about}: an answer of ${text.length} letters`);
    const read = kind.read(instance, text);
    if (read.kind === 'refused') expect.fail(`${about}: its own answer ${text} is refused`);
    promised(kind.write(read.answer) === text, () => `${about}: its own answer ${text} is read as another`);
    const marked = await mark(exercise.code, seed, text, MEANS);
    promised(marked.kind === 'right', () => `${about}: its own answer ${text} is marked ${marked.kind}`);
    plain.add(value);
    efforts.push(kind.effort(instance));
  }
  for (let seed = efforts.length + 1; seed <= SEEDS; seed++)
    plain.add(JSON.stringify(kind.plain(instanceOf(exercise, seed))));
  return { distinct: plain.size, efforts };
}

/** Least, middle and most of some numbers. */
function spread(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].join(' / ');
}

describe('Every instance is well posed, and its reference answer is right', () => {
  test.each(EXERCISES.map((exercise) => [exercise.code, exercise] as const))(
    '%s',
    { timeout: 300_000 },
    async (code, exercise) => {
      const started = performance.now();
      const { distinct, efforts } = await goThrough(exercise);
      const each = (performance.now() - started) / efforts.length;
      const moves = spread(efforts.map((effort) => effort.moves));
      const messages = spread(efforts.map((effort) => effort.messages));
      // least / middle / most: for whoever compares levels
      console.info(
        `${code}: ${distinct} instances, moves ${moves}, messages ${messages}, ${each.toFixed(2)} ms`,
      );
      expect(distinct).toBeGreaterThanOrEqual(
        kindOf(exercise).distinct?.(exercise.level, exercise.topic) ?? DISTINCT,
      );
    },
  );
});

describe('Every instance says what it is about', () => {
  test.each(EXERCISES.map((exercise) => [exercise.code, exercise] as const))('%s', (code, exercise) => {
    const kind = kindOf(exercise);
    for (const seed of [1, 2, 3, 4294967295]) {
      const instance = instanceOf(exercise, seed);
      const { length } = kind.hints(instance);
      expect([2, 3], `${code} has ${length} hints`).toContain(length);
      expect(kind.explain(instance).steps.length, code).toBeGreaterThan(0);
      expect(kind.question(instance).say, code).toMatch(/^[a-z]/);
    }
  });
});

describe('What is handed in is marked, or refused with a reason', () => {
  const [first] = EXERCISES;
  const { code } = first!;

  test.each([
    ['of a code that does not exist', `${code}x`, 1, '2a', 'no-such-exercise'],
    ['of the code of another version', code.replace(/-v\d+$/, '-v99'), 1, '2a', 'no-such-exercise'],
    ['with a seed below the least', code, -1, '2a', 'no-such-seed'],
    ['with a seed above the largest', code, 2 ** 32, '2a', 'no-such-seed'],
    ['with half a seed', code, 1.5, '2a', 'no-such-seed'],
    ['with a seed that is no number', code, NaN, '2a', 'no-such-seed'],
    ['that is too long', code, 1, '2a.'.repeat(LONGEST_ANSWER), 'too-long'],
  ])('an answer %s', async (_, asked, seed, text, say) => {
    expect(await mark(asked, seed, text, MEANS)).toMatchObject({ kind: 'refused', reason: { say } });
  });

  test('an answer to another exercise, or one that was damaged on the way, never crashes', async () => {
    const texts = EXERCISES.map((exercise) => {
      const kind = kindOf(exercise);
      return kind.write(kind.reference(instanceOf(exercise, 3)));
    });
    const damaged = texts.flatMap((text) => [
      '',
      text.slice(1),
      `${text}\u0000`,
      text.replace(/\d/, '9'),
      `${text}${text}`,
    ]);
    for (const exercise of EXERCISES) {
      if (FEWER[exercise.kind] !== undefined) continue; // foreign texts are protocols there, to be run one by one
      for (const text of [...texts, ...damaged]) {
        const marked = await mark(exercise.code, 1, text, MEANS);
        promised(marked.reason.say !== 'fault', () => `${exercise.code} ${text} is a fault`);
      }
    }
  }, 120_000);

  test('the same answer is marked the same again', async () => {
    for (const exercise of EXERCISES.slice(0, 12)) {
      const kind = kindOf(exercise);
      const text = kind.write(kind.reference(instanceOf(exercise, 5)));
      expect(await mark(exercise.code, 5, text, MEANS)).toEqual(await mark(exercise.code, 5, text, MEANS));
    }
  });
});

describe('The catalogue', () => {
  test('has every code once, made of its parts, and finds each', () => {
    expect(new Set(EXERCISES.map(({ code }) => code)).size).toBe(EXERCISES.length);
    for (const { code, kind, topic, level, version } of EXERCISES) {
      expect(code).toBe(`${kind}-${topic}-${level}-v${version}`);
      expect(exerciseNamed(code)?.code).toBe(code);
      expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+-[123]-v[1-9]\d*$/);
    }
    expect(exerciseNamed('constructor')).toBeUndefined();
  });

  test('brings the kinds in the order of the book, each exercise in one lecture', () => {
    expect([...new Set(EXERCISES.map(({ kind }) => kind))]).toEqual(KIND_NAMES);
    for (const name of KIND_NAMES) expect(KINDS[name].name).toBe(name);
    const lectures = new Set(EXERCISES.map(({ lecture }) => lecture));
    // what is retired stands in none
    expect([...lectures].flatMap(exercisesOf).length).toBe(CURRENT.length);
  });
});
