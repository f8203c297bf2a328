/**
 * Whatever stands in a browser's storage under the book's names, every reader of it goes on: what is damaged, cut off, of
 * another type or of a newer book is recovered as far as it can be read, or put aside before anything is written over it.
 */
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { openPage, reduce, type Start } from '../../components/tools/break/break-state.ts';
import { draftsIn, keepDrafts, readDrafts } from '../../components/tools/break/drafts.ts';
import { partOf } from '../../components/exercises/parts.ts';
import { keepOf } from '../../components/assign/keep.ts';
import { storedScenarioIn } from '../../components/exercises/frame/stored-scenario.ts';
import { prepare } from '../../components/scenes/signed-records.ts';
import { CURRENT } from '../exercises/catalogue.ts';
import { instanceOf, kindOf } from '../exercises/mark.ts';
import { formatSession, newSession } from '../exercises/session.ts';
import { ASSIGNMENT } from '../exercises/testing/toy.ts';
import { readStudent } from '../exercises/variant.ts';
import { changeWork, exerciseName, lectureName, readExercise, type Shelf } from '../progress/exercises.ts';
import { readProgress, writeProgress } from '../progress/progress.ts';
import { storageKey } from '../progress/storage.ts';
import { memoryStore } from '../progress/testing/memory.ts';
import { UNTOUCHED, type Work } from '../progress/work.ts';
import { CATALOGUE, scenarioNamed } from '../scenario/catalogue.ts';
import { parse } from '../scenario/parse.ts';

/** What readers write protocols of. */
const READER_KINDS = ['three-generals', 'two-generals', 'rounds'] as const;

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007);
const settings = { seed, numRuns: 300 };
const CODE = CURRENT[0]!.code;
const SCOPE = { codes: CURRENT.slice(0, 3).map(({ code }) => code), lectures: ['enough'] };
const [three, two, rounds] = READER_KINDS.map((kind): Start => ({ kind, name: 'own', source: kind }));
const page = openPage(
  { 'three-generals': three!, 'two-generals': two!, rounds: rounds! },
  { broken: false, error: { line: 1, message: 'no' } },
);
const ada = readStudent('ada')!;
const session = newSession(ASSIGNMENT, ada, 1_790_000_000_000);

/** A browser that holds these texts. */
function browserWith(entries: Readonly<Record<string, string>> = {}) {
  const memory = memoryStore(entries);
  const aside = (): readonly string[] =>
    [...memory.entries].filter(([key]) => key.includes(':damaged:')).map(([, text]) => text);
  return { stored: memory.entries, aside, shelf: { store: () => memory, base: '/' } satisfies Shelf };
}

/** What the book itself would have written, in all of its places. */
const WORK: Readonly<Record<string, Work>> = {
  1: { text: '2a', outcome: 'solved', tries: 2, hints: 1 },
  7: { ...UNTOUCHED, text: 'om_n3_m1_oa_t1_1-2r' },
};
const DRAFTS = { kind: READER_KINDS[0], texts: { [READER_KINDS[0]]: 'let x' }, replaced: null };
const GOOD: readonly string[] = [JSON.stringify(WORK), JSON.stringify(DRAFTS), formatSession(session)];

/** The same JSON with something else in one of its places. */
function retyped(text: string, place: number, other: unknown): string {
  let at = 0;
  return JSON.stringify(JSON.parse(text), (_name, value: unknown) => (at++ === place ? other : value));
}

/** Anything at all; anything that is JSON; what was written, cut off, with other types in it, or by a newer book. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', 'null', '[]', '{}', '"', '{"__proto__":{"1":5}}', '{"constructor":1}', '\u0000'),
  fc.constantFrom(...GOOD).chain((text) => fc.nat(text.length).map((length) => text.slice(0, length))),
  fc
    .tuple(fc.constantFrom(...GOOD.slice(0, 2)), fc.nat(8), fc.jsonValue())
    .map(([text, place, other]) => retyped(text, place, other)),
  fc.constantFrom(
    ...GOOD.map((text) => text.replace('{', '{"version":2,')),
    formatSession(session).replace('w1', 'w2'),
    JSON.stringify({ ...DRAFTS, texts: { ...DRAFTS.texts, 'five-generals': 'of a newer book' } }),
    JSON.stringify({ ...DRAFTS, texts: { [READER_KINDS[1]]: { source: 'in another form' } } }),
    JSON.stringify({ ...WORK, 9: { ...UNTOUCHED, outcome: 'commented' } }),
  ),
);

/** All that was in a text and that the book can read of it is there afterwards, or the text itself is put aside. */
function savedOr(text: string, isKept: () => boolean, aside: () => readonly string[]): void {
  if (!isKept()) expect(aside()).toContain(text);
}

describe(`What is stored, whatever it is (SEED=${seed})`, () => {
  test('as work on an exercise, is read, or put aside before new work is kept', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { shelf, stored, aside } = browserWith({ [storageKey(exerciseName(CODE), '/')]: text });
        const { work, damaged } = readExercise(shelf, CODE);
        expect(changeWork(shelf, CODE, 3, (now) => ({ ...now, tries: 1 })).kept).toBe(true);
        const after = readExercise(shelf, CODE);
        expect(after).toEqual({
          work: { ...work, 3: { ...UNTOUCHED, ...work[3], tries: 1 } },
          damaged: false,
        });
        savedOr(text, () => !damaged, aside);
        expect([...stored.values()].every((value) => typeof value === 'string')).toBe(true);
      }),
      settings,
    );
  });

  test('is put aside, too, where a file with progress is brought into it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { shelf, aside } = browserWith({
          [storageKey(exerciseName(CODE), '/')]: text,
          [storageKey(lectureName('enough'), '/')]: text,
        });
        const { damaged, ...mine } = readProgress(shelf, SCOPE);
        expect(mine.read).toEqual(['enough']);
        const brought = {
          ...mine,
          exercises: { ...mine.exercises, [CODE]: { 5: { ...UNTOUCHED, tries: 4 } } },
        };
        expect(writeProgress(shelf, brought)).toBe(true);
        savedOr(text, () => !damaged, aside);
        expect(readExercise(shelf, CODE)).toEqual({ work: brought.exercises[CODE], damaged: false });
      }),
      settings,
    );
  });

  test('as drafts of a protocol, opens the page, and is read or put aside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { shelf, stored, aside } = browserWith({ [storageKey('break', '/')]: text });
        const found = readDrafts(shelf);
        const opened = found ? reduce(page, { kind: 'restore', drafts: found }) : page;
        const typed = reduce(opened, { kind: 'type', source: 'typed now' });
        expect(keepDrafts(shelf, typed)).toBe(true);
        expect(readDrafts(shelf)?.texts[typed.kind]).toBe('typed now');
        // nothing of it is lost: each text that was in it is one of those that are kept, or it stands aside as it was
        const whole = found !== null && JSON.stringify(found) === JSON.stringify(sorted(text));
        savedOr(text, () => whole || isEmpty(text), aside);
        expect(draftsIn([...stored.values()][0]!)).not.toBeUndefined();
      }),
      settings,
    );
  });

  test('as a student’s session, list or key, lets the student work, and is read or put aside', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('work', 'key', 'students'), (text, what) => {
        const { shelf, stored, aside } = browserWith();
        keepOf(ASSIGNMENT, '/', shelf.store).save(session);
        keepOf(ASSIGNMENT, '/', shelf.store).secret(ada);
        const key = [...stored.keys()].find((name) => name.endsWith(`:${what}`))!;
        stored.set(key, text);
        const keep = keepOf(ASSIGNMENT, '/', shelf.store);
        expect(keep.students().every((student) => readStudent(student) !== null)).toBe(true);
        const found = keep.load(ada);
        const secret = keep.secret(ada);
        expect(secret).toHaveLength(32);
        expect(keep.secret(ada)).toEqual(secret);
        expect(keepOf(ASSIGNMENT, '/', shelf.store).secret(ada), 'after a reload').toEqual(secret);
        expect(keep.save(session)).toBe(true);
        expect(keep.load(ada)).toEqual(session);
        if (what === 'work') savedOr(text, () => found !== null, aside);
        if (what === 'key') savedOr(text, () => /^[0-9a-f]{64}$/.test(text), aside);
      }),
      settings,
    );
  });

  const script = readFileSync(new URL('./theme.inline.js', import.meta.url), 'utf8');
  test('as a theme, is one of the two or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('light', 'dark', 'auto')), (text) => {
        const dataset: Record<string, string> = { base: '/' };
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is the page's own script, run as a page does
        const run = new Function('document', 'localStorage', 'location', script) as (
          ...all: unknown[]
        ) => void;
        run({ documentElement: { dataset } }, { getItem: () => text }, { search: '' });
        expect(dataset['theme']).toBe(text === 'light' || text === 'dark' ? text : undefined);
      }),
      settings,
    );
  });
});

/** What drafts hold, in the form in which they are read; null where that is not all that they hold. */
function sorted(text: string): unknown {
  const { kind, texts, replaced, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const known = Object.fromEntries(
    READER_KINDS.flatMap((each) => {
      const source = (texts as Readonly<Record<string, unknown>>)[each];
      return source === undefined ? [] : [[each, source]];
    }),
  );
  if (Object.keys(rest).length + Object.keys(texts as object).length > Object.keys(known).length) return null;
  return { kind, texts: known, replaced };
}

/** Drafts of a page on which nothing of the reader's own stands. */
function isEmpty(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return READER_KINDS.some(
      (kind) => JSON.stringify(value) === JSON.stringify({ kind, texts: {}, replaced: null }),
    );
  } catch {
    return false;
  }
}

describe(`An answer that is stored, whatever it is (SEED=${seed})`, () => {
  const answers = fc.oneof(
    anyText,
    fc.constantFrom(
      ...Object.values(CATALOGUE),
      'none',
      'impossible:4',
      'impossible:',
      '1.2',
      '2a.3r',
      '1-2.1.2-3',
    ),
  );

  test.each(CURRENT.map((one) => [one.code, one] as const))(
    'of %s opens its page',
    async (code, exercise) => {
      await prepare();
      const part = await partOf(exercise.kind);
      const instance = instanceOf(exercise, 1);
      const kind = kindOf(exercise);
      // what another exercise or another edition would have stored, besides
      const foreign = CURRENT.map((other) =>
        kindOf(other).write(kindOf(other).reference(instanceOf(other, 2))),
      );
      for (const text of [...foreign, ...fc.sample(answers, { seed, numRuns: 12 })].slice(0, 40)) {
        const locked = text.length % 5 === 0;
        const props = { instance, text, locked, onText: () => undefined };
        const html = renderToString(<part.Answer {...props} />);
        expect(html, `${code} ‘${text}’`).not.toMatch(/undefined|NaN|\[object/);
        expect(() => kind.read(instance, text), `${code} ‘${text}’`).not.toThrow();
      }
    },
  );

  test('goes into a figure only if it is of the same protocol among as many', () => {
    const place = scenarioNamed('four-same-lie');
    expect(storedScenarioIn(parse, 'om_n4_m1_or_t3', place)).toMatchObject({
      kind: 'om',
      n: 4,
      order: 'retreat',
    });
    for (const other of ['om_n5_m1_oa', 'om_n4_m2_oa', 'sm_n4_m1_oa', '2g_k4_oa_w1.1', 'om_n99', '_', ''])
      expect(storedScenarioIn(parse, other, place), other).toBeNull();
    const chain = scenarioNamed('2g_k4_oa_w1.1');
    expect(storedScenarioIn(parse, '2g_k4_oa_w1.1_x2', chain)).toMatchObject({ lost: [2] });
    for (const other of ['2g_k5_oa_w1.1', '2g_k4_oa_w0.1', 'om_n4'])
      expect(storedScenarioIn(parse, other, chain)).toBeNull();
  });
});

test('Each reader of storage is tried here', () => {
  const root = join(import.meta.dirname, '../..');
  const found = execFileSync(
    'git',
    ['grep', '-lE', '\\b(localStorage|sessionStorage)\\b', '--', 'src', 'components'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const own = found.split('\n').filter((file) => file !== '' && !/\.test\.tsx?$/.test(file));
  expect(own).toEqual([
    ...['components/assign/Assignment.tsx', 'components/assign/player/player.tsx'],
    'components/exercises/frame/Exercise.tsx',
    'components/platform/stored-answer.ts', // tried beside it
    ...['components/tools/break/Break.tsx', 'components/tools/progress/ProgressTools.tsx'],
    'src/layouts/keep-offline.ts', // which only asks whether there is one
    'src/layouts/marks.ts', // which shows whatever text there is as an attribute
    ...['src/layouts/theme.inline.js', 'src/layouts/theme.ts'],
    'src/sandbox/faults.ts', // which only names it
  ]);
});
