/** What the browser keeps of a reader's work: nothing of it is lost by another tab, a file, or storage that fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeWork,
  exerciseName,
  lectureName,
  markName,
  readExercise,
  readWork,
  workBySeedIn,
  type Shelf,
} from './exercises.ts';
import {
  clashes,
  merge,
  readFile,
  readProgress,
  writeFile,
  writeProgress,
  type Progress,
} from './progress.ts';
import { storageKey, writeStored, type Store } from './storage.ts';
import { memoryStore } from './testing/memory.ts';
import { mergeWork, UNTOUCHED, type Outcome, type Work } from './work.ts';

const CODE = 'predict-om-1-v1';
const OTHER = 'predict-sm-2-v1';
const SCOPE = { codes: [CODE, OTHER], lectures: ['enough', 'trust'] };

const shelfOf = (store: Store): Shelf => ({ store: () => store, base: '/' });
const write =
  (text: string) =>
  (now: Work): Work => ({ ...now, text });
const checked = (now: Work): Work => ({ ...now, tries: now.tries + 1 });

const works: fc.Arbitrary<Work> = fc.record({
  text: fc.option(fc.string({ maxLength: 12 }), { nil: null }),
  outcome: fc.constantFrom<Outcome>('open', 'given-up', 'solved'),
  tries: fc.nat(50),
  hints: fc.nat(3),
});
const progresses: fc.Arbitrary<Progress> = fc.record({
  exercises: fc.dictionary(
    fc.constantFrom(CODE, OTHER),
    fc.dictionary(fc.constantFrom('0', '1', '2', '4294967295'), works, { minKeys: 1, noNullPrototype: true }),
    { noNullPrototype: true },
  ),
  read: fc.subarray(SCOPE.lectures),
});

describe('Two tabs that write in turn', () => {
  test('lose nothing of each other’s, whatever instances they work on', () => {
    const moves = fc.array(
      fc.record({ code: fc.constantFrom(CODE, OTHER), seed: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(moves, (done) => {
        const store = memoryStore();
        // each move from a tab of its own, which knows nothing but what is stored
        for (const { code, seed } of done) changeWork(shelfOf(store), code, seed, checked);
        for (const code of [CODE, OTHER]) {
          for (const seed of [1, 2, 3]) {
            const count = done.filter((move) => move.code === code && move.seed === seed).length;
            expect(readWork(shelfOf(store), code, seed).tries).toBe(count);
          }
        }
      }),
    );
  });

  test('one goes on from what the other left on the same instance', () => {
    const store = memoryStore();
    changeWork(shelfOf(store), CODE, 1, write('2a'));
    changeWork(shelfOf(store), CODE, 1, checked);
    expect(readWork(shelfOf(store), CODE, 1)).toEqual({ ...UNTOUCHED, text: '2a', tries: 1 });
  });
});

describe('The mark of an exercise', () => {
  test('says that it is begun, then that it is solved, and stays so', () => {
    const store = memoryStore();
    const mark = (): string | null => store.getItem(storageKey(markName(CODE), '/'));
    expect(mark()).toBeNull();
    changeWork(shelfOf(store), CODE, 7, write('2a'));
    expect(mark()).toBe('begun');
    changeWork(shelfOf(store), CODE, 7, (now) => ({ ...now, outcome: 'solved' }));
    expect(mark()).toBe('done');
    changeWork(shelfOf(store), CODE, 8, checked);
    expect(mark()).toBe('done');
  });
});

describe('Storage that does not work', () => {
  const refuse = (): never => {
    throw new DOMException('no', 'QuotaExceededError');
  };

  test('where it is full, says that nothing is kept and leaves what is there', () => {
    const store = memoryStore();
    changeWork(shelfOf(store), CODE, 1, write('2a'));
    const full = shelfOf({ ...store, setItem: refuse });
    expect(changeWork(full, CODE, 1, write('2r'))).toEqual({
      work: { ...UNTOUCHED, text: '2r' },
      kept: false,
    });
    expect(readWork(full, CODE, 1).text).toBe('2a');
  });

  test('where it is forbidden, is as if nothing had ever been kept', () => {
    const forbidden: Shelf = { store: refuse, base: '/' };
    expect(readProgress(forbidden, SCOPE)).toEqual({ exercises: {}, read: [], damaged: false });
    expect(changeWork(forbidden, CODE, 1, checked)).toEqual({
      work: { ...UNTOUCHED, tries: 1 },
      kept: false,
    });
    expect(writeProgress(forbidden, { exercises: {}, read: ['enough'] })).toBe(false);
  });

  test.each([
    '',
    '{',
    'null',
    '[1]',
    '"2a"',
    '{"1":5}',
    '{"x":{}}',
    '{"1":{"text":"a","outcome":"won","tries":0,"hints":0}}',
  ])('where it holds ‘%s’, is damaged, put aside before it is written over, and read no more', (text) => {
    const store = memoryStore();
    store.setItem(storageKey(exerciseName(CODE), '/'), text);
    expect(readExercise(shelfOf(store), CODE)).toEqual({ work: {}, damaged: true });
    expect(changeWork(shelfOf(store), CODE, 1, checked).kept).toBe(true);
    expect(store.getItem(storageKey(`damaged:${exerciseName(CODE)}`, '/'))).toBe(text);
    expect(readExercise(shelfOf(store), CODE)).toEqual({
      work: { 1: { ...UNTOUCHED, tries: 1 } },
      damaged: false,
    });
  });

  test('what is good beside what is damaged is kept', () => {
    const good = { ...UNTOUCHED, tries: 2 };
    const { work, damaged } = workBySeedIn(
      JSON.stringify({ 1: good, 2: 'bad', '-3': good, 4294967296: good }),
    );
    expect({ work, damaged }).toEqual({ work: { 1: good }, damaged: true });
  });
});

describe('A file', () => {
  test('brings back all that was written to it', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(readFile(writeFile(progress), SCOPE)).toEqual({ kind: 'read', progress, partial: false });
      }),
    );
  });

  test('brought into an empty browser leaves it as the one it came from', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        const shelf = shelfOf(memoryStore());
        expect(writeProgress(shelf, progress)).toBe(true);
        const { damaged, ...found } = readProgress(shelf, SCOPE);
        expect({ found, damaged }).toEqual({ found: progress, damaged: false });
      }),
    );
  });

  test('that is none of the book’s is refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('{"format":"3f+1 progress"}')), (text) => {
        expect(readFile(text, SCOPE)).toEqual({ kind: 'refused', why: 'no-file-of-ours' });
      }),
    );
    expect(readFile(' '.repeat(5_000_001), SCOPE)).toEqual({ kind: 'refused', why: 'too-large' });
  });

  test('with anything at all in its places never throws, and lets only work through', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (exercises, read) => {
        const file = readFile(
          JSON.stringify({ format: '3f+1 progress', version: 1, exercises, read }),
          SCOPE,
        );
        if (file.kind !== 'read') throw new Error('expected a file of ours to be read');
        expect(readFile(writeFile(file.progress), SCOPE)).toEqual({ ...file, partial: false });
      }),
    );
  });

  test('of a newer book is refused, of an older one brought on step by step', () => {
    const old = { format: '3f+1 progress', version: 1, done: { [CODE]: { 1: UNTOUCHED } } };
    expect(readFile(JSON.stringify({ ...old, version: 2 }), SCOPE)).toEqual({
      kind: 'refused',
      why: 'newer',
    });
    const steps = [
      (contents: Readonly<Record<string, unknown>>) => ({ ...contents, exercises: contents['done'] }),
      (contents: Readonly<Record<string, unknown>>) => ({ ...contents, read: ['trust'] }),
    ];
    expect(readFile(JSON.stringify(old), SCOPE, steps)).toEqual({
      kind: 'read',
      progress: { exercises: { [CODE]: { 1: UNTOUCHED } }, read: ['trust'] },
      partial: false,
    });
  });

  test('says when it holds exercises or lectures that the book does not have', () => {
    const text = writeFile({ exercises: { 'nothing-1-v1': { 1: UNTOUCHED } }, read: ['enough'] });
    expect(readFile(text, SCOPE)).toEqual({
      kind: 'read',
      progress: { exercises: {}, read: ['enough'] },
      partial: true,
    });
  });
});

describe('Merging', () => {
  test('keeps every instance and every lecture of both', () => {
    fc.assert(
      fc.property(progresses, progresses, (mine, theirs) => {
        const both = merge(mine, theirs);
        for (const one of [mine, theirs]) {
          for (const slug of one.read) expect(both.read).toContain(slug);
          for (const [code, work] of Object.entries(one.exercises))
            for (const seed of Object.keys(work)) expect(both.exercises[code]).toHaveProperty([seed]);
        }
      }),
    );
  });

  test('with itself changes nothing, and is never asked about', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(merge(progress, progress)).toEqual(progress);
        expect(clashes(progress, progress)).toEqual([]);
      }),
    );
  });

  test('is asked about exactly where it matters whose answer is preferred', () => {
    fc.assert(
      fc.property(progresses, progresses, (mine, theirs) => {
        const [kept, replaced] = [merge(mine, theirs), merge(theirs, mine)];
        const matters = clashes(mine, theirs).map(({ code, seed }) => `${code} ${seed}`);
        for (const code of SCOPE.codes) {
          for (const seed of Object.keys(kept.exercises[code] ?? {})) {
            const same = kept.exercises[code]?.[seed]?.text === replaced.exercises[code]?.[seed]?.text;
            expect(matters.includes(`${code} ${seed}`)).toBe(!same);
          }
        }
      }),
    );
  });

  test('never takes a solution away', () => {
    const solved: Work = { text: '2a', outcome: 'solved', tries: 2, hints: 0 };
    const draft: Work = { text: '2r', outcome: 'open', tries: 5, hints: 1 };
    for (const merged of [mergeWork(solved, draft), mergeWork(draft, solved)])
      expect(merged).toEqual({ text: '2a', outcome: 'solved', tries: 5, hints: 1 });
  });
});

test('A lecture read in another edition on the same host is not read in this one', () => {
  const store = memoryStore();
  writeStored(() => store, lectureName('enough'), '/course/', 'done');
  expect(readProgress(shelfOf(store), SCOPE).read).toEqual([]);
});
