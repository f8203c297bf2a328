import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareRows } from './compare-rows.ts';
import { gradebookCsv, strangersTo, usualColumn } from './csv.ts';
import { gradeEach, likelyAssignment, type Row } from './gradebook.ts';
import { piecesOf, piecesOfText, type Piece } from './pieces.ts';
import { statisticsOf } from './statistics.ts';
import { signSubmission, submissionFile, submissionText } from './submission.ts';
import { classOf, idOf, secretOf, workOf, type HandedIn } from './testing/class.ts';
import { ASSIGNMENT, TOY, TOY_ORACLE } from './testing/toy.ts';
import { readStudent, type Student } from './variant.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function grade(pieces: Iterable<Piece> | AsyncIterable<Piece>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of gradeEach(ASSIGNMENT, pieces, TOY)) rows.push(row);
  return compareRows(rows);
}
async function* piecesIn(files: Readonly<Record<string, string | Uint8Array>>): AsyncGenerator<Piece> {
  for (const [name, data] of Object.entries(files))
    yield* piecesOf(name, typeof data === 'string' ? bytes(data) : data);
}
const gradeFiles = (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Row[]> =>
  grade(piecesIn(files));
const problems = (rows: readonly Row[]) => rows.map(({ problem }) => problem?.code ?? null);

const [ada, ben] = [readStudent('ada')!, readStudent('ben@example.edu')!];
const solved = (student = ada) => workOf(ASSIGNMENT, student, TOY_ORACLE.reference);
const file = (student = ada): string => submissionFile(solved(student));
const doctored = (change: (fields: Record<string, unknown>) => unknown): string =>
  JSON.stringify(change(JSON.parse(file()) as Record<string, unknown>));

test('a file and a text of the same work give the same marks', async () => {
  const [a] = await gradeFiles({ 'a.json': file() });
  const [b] = await gradeFiles({ 'a.json': submissionText(solved()) });
  expect(a).toEqual(b);
  expect(a).toMatchObject({ student: 'ada', points: 3, problem: null, notices: [] });
});

test('a class of 200 who solve, half-solve and cheat get the marks that the script itself computes', async () => {
  const files: HandedIn[] = [];
  for await (const file of classOf(ASSIGNMENT, 200, 1, TOY_ORACLE)) files.push(file);
  const rows = await gradeFiles(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  expect(rows.map(({ from, points, problem }) => [from, points, problem?.code ?? null])).toEqual(
    files.map(({ name, points, problem }) => [name, points, problem]),
  );
  expect(new Set(problems(rows))).toEqual(
    new Set([null, 'signature', 'other-variant', 'other-assignment', 'truncated']),
  );
});

describe('a forgery is a row with its reason, and no point', () => {
  const one = async (text: string | Uint8Array) =>
    (await gradeFiles({ 'x.json': text, 'ben.json': file(ben) }))[0]!;
  const lines = (fields: Record<string, unknown>) => fields['work'] as Record<string, unknown>[];

  test.each<[string, string | Uint8Array, string]>([
    [
      'an altered answer',
      doctored((f) => ({ ...f, work: [{ ...lines(f)[0], answer: 'x' }, ...lines(f).slice(1)] })),
      'signature',
    ],
    ['another id on one’s file', doctored((f) => ({ ...f, student: 'ben@example.edu' })), 'signature'],
    ['altered times', doctored((f) => ({ ...f, handedIn: 1 })), 'signature'],
    ['another key', doctored((f) => ({ ...f, key: '00'.repeat(32) })), 'signature'],
    [
      'another’s work signed anew',
      submissionFile(signSubmission({ ...solved(ben), student: 'ada' }, secretOf('ada'))),
      'other-variant',
    ],
    [
      'fewer exercises',
      submissionFile(signSubmission({ ...solved(), work: solved().work.slice(1) }, secretOf('ada'))),
      'other-variant',
    ],
    [
      'an exercise twice',
      submissionFile(
        signSubmission({ ...solved(), work: [...solved().work, solved().work[0]!] }, secretOf('ada')),
      ),
      'other-variant',
    ],
    [
      'a seed of one’s own',
      submissionFile(
        signSubmission({ ...solved(), work: solved().work.map((w) => ({ ...w, seed: 7 })) }, secretOf('ada')),
      ),
      'other-variant',
    ],
    [
      'an assignment of one’s own',
      submissionFile(workOf({ ...ASSIGNMENT, attempts: 9 }, ada, TOY_ORACLE.reference)),
      'other-assignment',
    ],
    ['no assignment', doctored((f) => ({ ...f, assignment: 'easy' })), 'other-assignment'],
    ['no student', submissionFile(signSubmission({ ...solved(), student: ' ' }, secretOf('ada'))), 'student'],
    ['a file cut off', file().slice(0, 500), 'truncated'],
    ['a text cut off', submissionText(solved()).slice(0, 500), 'truncated'],
    [
      'a text with a letter altered',
      submissionText(solved()).replace(
        /^(.{100})(.)/,
        (_, head: string, letter: string) => head + (letter === 'x' ? 'y' : 'x'),
      ),
      'damaged',
    ],
    ['no JSON', 'Dear professor, my dog ate it.', 'not-json'],
    ['JSON of another kind', '{"name":"package"}', 'not-a-submission'],
    ['a later version', doctored((f) => ({ ...f, format: '3f+1 submission 2' })), 'other-version'],
    ['a field missing', doctored((f) => ({ ...f, key: undefined })), 'field'],
    ['a number where a text belongs', doctored((f) => ({ ...f, student: 7 })), 'field'],
    ['a seed with a fraction', doctored((f) => ({ ...f, work: [{ ...lines(f)[0], seed: 0.5 }] })), 'field'],
    [
      'an answer of a megabyte',
      doctored((f) => ({ ...f, work: [{ ...lines(f)[0], answer: 'x'.repeat(500_000) }] })),
      'field',
    ],
    ['brackets a thousand deep', `{"format":${'['.repeat(1000)}${']'.repeat(1000)}}`, 'too-deep'],
    ['brackets a million deep and open', `{"format":${'['.repeat(500_000)}`, 'too-deep'],
    ['nothing at all', '', 'empty'],
    ['10 MB of noise', noise(10_000_000), 'too-large'],
    ['noise', noise(5000), 'not-json'],
  ])('%s', async (_, text, code) => {
    const row = await one(text);
    expect(row.problem?.code).toBe(code);
    expect(row.points).toBe(0);
    const others = await gradeFiles({ 'x.json': text, 'ben.json': file(ben) });
    expect(others[1]).toMatchObject({ student: 'ben@example.edu', points: 3, problem: null });
  });

  test('a score written into the file is not read: the marks are replayed, and the field is named', async () => {
    const row = await one(
      doctored((f) => ({ ...f, score: 100, work: lines(f).map((w) => ({ ...w, mark: 'right' })) })),
    );
    expect(row).toMatchObject({
      points: 3,
      problem: null,
      notices: [{ code: 'extra', names: ['score', 'mark'] }],
    });
    const lazy = { ...solved(), work: solved().work.map((w) => ({ ...w, answer: 'no idea' })) };
    const signed = JSON.parse(submissionFile(signSubmission(lazy, secretOf('ada')))) as object;
    expect((await one(JSON.stringify({ ...signed, points: 3 }))).points).toBe(0);
  });

  test('names that would be something in a page, a prototype or a sheet are only names', async () => {
    const id = readStudent('=HYPERLINK("javascript:alert(1)")<script>alert(1)</script>')!;
    const rows = await gradeFiles({
      '<img src=x onerror=alert(1)>.json': file(id),
      'proto.json': doctored((f) => ({ ...f, ['__proto__x']: 1 })).replace('__proto__x', '__proto__'),
    });
    expect(rows).toMatchObject([
      { student: id, points: 3 },
      { points: 3, notices: [{ code: 'extra', names: ['__proto__'] }] },
    ]);
  });
});

function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 16;
  });
}

describe('compared with each other', () => {
  const later = (student = ada) =>
    signSubmission({ ...solved(student), handedIn: solved().handedIn + 1 }, secretOf(student));

  test('the same file twice counts once', async () => {
    expect(problems(await gradeFiles({ a: file(), b: file(), c: submissionText(solved()) }))).toEqual([
      null,
      'again',
      'again',
    ]);
  });

  test('of two by the same student and key the later counts, in any order', async () => {
    expect(problems(await gradeFiles({ a: file(), b: submissionFile(later()) }))).toEqual([
      'superseded',
      null,
    ]);
    expect(problems(await gradeFiles({ b: submissionFile(later()), a: file() }))).toEqual([
      null,
      'superseded',
    ]);
  });

  test('one id under two keys: neither counts until one is left out', async () => {
    const stranger = submissionFile(signSubmission(solved(), secretOf('somebody')));
    const rows = await gradeFiles({ a: file(), b: stranger, c: file(ben) });
    expect(problems(rows)).toEqual(['two-keys', 'two-keys', null]);
    expect(rows.map(({ points }) => points)).toEqual([0, 0, 3]);
  });

  test('one key under two ids: neither counts', async () => {
    const carried = submissionFile(signSubmission(solved(ben), secretOf('ada')));
    expect(problems(await gradeFiles({ a: file(), b: carried }))).toEqual(['shared-key', 'shared-key']);
  });

  test('who puts another’s key into an unsigned file spoils nobody’s marks but the own', async () => {
    const stolen = doctored((f) => ({ ...f, student: 'eve' }));
    expect(problems(await gradeFiles({ a: file(), b: stolen }))).toEqual([null, 'signature']);
  });

  test('answers that are another’s letter by letter are noticed, not judged', async () => {
    const same = (student = ada) =>
      submissionFile(workOf(ASSIGNMENT, student, () => 'a long answer that two do not write alike'));
    const rows = await gradeFiles({ a: same(), b: same(ben) });
    expect(rows.map(({ notices }) => notices)).toEqual([
      [{ code: 'same-answers', student: 'ben@example.edu' }],
      [{ code: 'same-answers', student: 'ada' }],
    ]);
  });
});

test('what exceeds the terms is noticed: late, too many attempts, hints', async () => {
  const strict = { ...ASSIGNMENT, due: 1, hints: false, attempts: 1 };
  const work = workOf(strict, ada, TOY_ORACLE.reference);
  const signed = signSubmission(
    { ...work, work: work.work.map((w) => ({ ...w, hints: 1 })) },
    secretOf('ada'),
  );
  const rows: Row[] = [];
  for await (const row of gradeEach(strict, piecesOfText('x', submissionFile(signed)), TOY)) rows.push(row);
  expect(rows[0]!.notices.map(({ code }) => code)).toEqual(['late', 'attempts', 'hints']);
  expect(rows[0]!.points).toBe(3);
});

describe('the ZIP of an LMS', () => {
  const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
      ),
    );

  test('has a row for each student, in folders or not; folders and a desktop’s own files are no rows', async () => {
    const rows = await gradeFiles({
      'moodle.zip': zip({
        'Ada Lovelace_12_assignsubmission_file_/work.json': file(),
        'Ben_13_assignsubmission_onlinetext_/onlinetext.html': `<p>Here: ${submissionText(solved(ben))}</p>`,
        '__MACOSX/._work.json': 'x',
        '.DS_Store': 'x',
      }),
    });
    expect(rows.map(({ student, points }) => [student, points])).toEqual([
      ['ada', 3],
      ['ben@example.edu', 3],
    ]);
    expect(rows[0]!.from).toBe('moodle.zip › Ada Lovelace_12_assignsubmission_file_/work.json');
  });

  test('a bomb is stopped while it is unpacked, and the rest is read', async () => {
    const rows = await gradeFiles({
      'all.zip': zip({ 'bomb.json': new Uint8Array(60_000_000), 'ada.json': file() }),
    });
    expect(problems(rows)).toEqual(['zip-entry-too-large', null]);
  });

  test('names that lead out of the folder are rows, and nothing is read', async () => {
    const rows = await gradeFiles({
      'all.zip': zip({
        '../../etc/cron.json': file(),
        '/root.json': file(),
        'C:\\x.json': file(),
        'a/../b.json': file(),
        'ben.json': file(ben),
      }),
    });
    expect(problems(rows)).toEqual(['zip-path', 'zip-path', 'zip-path', 'zip-path', null]);
  });

  test('a ZIP in a ZIP, an encrypted entry and a damaged ZIP are rows', async () => {
    expect(problems(await gradeFiles({ 'all.zip': zip({ 'inner.zip': zip({ a: file() }) }) }))).toEqual([
      'zip-nested',
    ]);
    const whole = zip({ a: file() });
    expect(problems(await gradeFiles({ 'cut.zip': whole.subarray(0, whole.length - 30) }))).toEqual([
      'zip-damaged',
    ]);
    const locked = whole.slice();
    const list = locked.length - 22 - 46 - 1;
    locked[list + 8] = 1;
    expect(problems(await gradeFiles({ 'locked.zip': locked }))).toEqual(['zip-method']);
  });

  test('no ZIP, however its bytes are altered, stops the others', async () => {
    const whole = zip({ 'a.json': file(), 'b.json': file(ben) });
    for (let at = 0; at < whole.length; at += 7) {
      const altered = whole.slice();
      altered[at] = altered[at]! ^ 0x55;
      const rows = await gradeFiles({ 'all.zip': altered, 'ben.json': file(ben) });
      expect(rows.filter(({ problem }) => problem === null).length, `byte ${at}`).toBeGreaterThanOrEqual(1);
      for (const row of rows) expect([0, 3]).toContain(row.points);
    }
  });
});

test('a mail that breaks and quotes lines, and a page with many texts, lose none', async () => {
  const wrapped = submissionText(solved()).replace(/(.{76})/g, '$1\r\n> ');
  const text = `Dear all,\n> ${wrapped}\n\nBest\n${submissionText(solved(ben))}\n`;
  expect((await grade(piecesOfText('mail', text))).map(({ student, points }) => [student, points])).toEqual([
    ['ada', 3],
    ['ben@example.edu', 3],
  ]);
});

describe('the tables for other programs', () => {
  const evil = readStudent('=1+1')!;
  const rows = () =>
    gradeFiles({ '+x.json': file(), b: file(ben), c: file(evil), '@d"': 'nothing', e: file().slice(0, 99) });

  test('Moodle’s and Canvas’s have a line for each student who counts, found by one column, which is never blank', async () => {
    expect(gradebookCsv('moodle', ASSIGNMENT, await rows())).toMatchInlineSnapshot(`
      "ID number,"Week 3: orders, “lies” & generals",Maximum,Feedback
      ada,3,3,"1: right, 2: right, 3: right"
      ben@example.edu,3,3,"1: right, 2: right, 3: right"
      "'=1+1",3,3,"1: right, 2: right, 3: right"
      "
    `);
    expect(gradebookCsv('moodle', ASSIGNMENT, await rows(), 'Email address')).toMatchInlineSnapshot(`
      "Email address,"Week 3: orders, “lies” & generals",Maximum,Feedback
      ada,3,3,"1: right, 2: right, 3: right"
      ben@example.edu,3,3,"1: right, 2: right, 3: right"
      "'=1+1",3,3,"1: right, 2: right, 3: right"
      "
    `);
    expect(gradebookCsv('canvas', ASSIGNMENT, await rows())).toMatchInlineSnapshot(`
      "Student,ID,SIS User ID,SIS Login ID,Section,"Week 3: orders, “lies” & generals"
      "    Points Possible",,,,,3
      ada,,,ada,,3
      ben@example.edu,,,ben@example.edu,,3
      "'=1+1",,,"'=1+1",,3
      "
    `);
  });

  test('the column is by default the one that most ids are of, and the ids that are none of it can be named', async () => {
    expect(usualColumn('moodle', await rows())).toBe('ID number');
    expect(usualColumn('moodle', await gradeFiles({ b: file(ben) }))).toBe('Email address');
    expect(usualColumn('canvas', await rows())).toBe('SIS Login ID');
    expect(strangersTo('ID number', await rows())).toEqual(['ben@example.edu']);
    expect(strangersTo('Email address', await rows())).toEqual(['ada', '=1+1']);
    expect(strangersTo('Username', await rows())).toEqual([]);
  });

  test('an id is compared without regard to case, and written exactly as it was typed', async () => {
    const typed = 'S1234567';
    const student = readStudent(typed)!;
    const work = { ...workOf(ASSIGNMENT, student, TOY_ORACLE.reference), student: typed as Student };
    const again = signSubmission(
      { ...work, handedIn: work.handedIn + 1, student: 's1234567' },
      secretOf(student),
    );
    const first = submissionFile(signSubmission(work, secretOf(student)));
    expect(gradebookCsv('moodle', ASSIGNMENT, await gradeFiles({ a: first }))).toContain('\r\nS1234567,3,');
    expect(problems(await gradeFiles({ a: first, b: submissionFile(again) }))).toEqual(['superseded', null]);
  });

  test.each(['+49 123', '+49 (0)123-4', '@ada', '-17', '+ada_1'])(
    'the id %s, which computes nothing, is written as it is where an LMS compares it',
    async (id) => {
      const one = await gradeFiles({ a: file(readStudent(id)!) });
      expect(gradebookCsv('moodle', ASSIGNMENT, one)).toContain(`\r\n${id},3,`);
      expect(gradebookCsv('all', ASSIGNMENT, one)).toContain(`"'${id}"`);
    },
  );

  test.each(['=1+1', '+cmd|x', '@sum(1)', '-1+f(2)', '\uff1d1'])(
    'the id %s, which may compute, never is',
    async (id) => {
      const one = await gradeFiles({ a: file(readStudent(id)!) });
      for (const kind of ['moodle', 'canvas'] as const)
        expect(gradebookCsv(kind, ASSIGNMENT, one)).toContain(`"'${readStudent(id)!}"`);
    },
  );

  test('no cell of any table begins as a formula does', async () => {
    for (const kind of ['all', 'moodle', 'canvas'] as const) {
      const csv = gradebookCsv(kind, ASSIGNMENT, await rows());
      expect(csv).toMatch(/\r\n$/);
      for (const cell of csv.split(/,|\r\n/)) expect(cell).not.toMatch(/^"?\s*[=+\-@\t]/);
    }
  });

  test('the full table has every row with its reason', async () => {
    const lines = gradebookCsv('all', ASSIGNMENT, await rows())
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[5]).toContain('It was cut off: the end is missing.');
  });
});

test('statistics tell where the class went wrong first', async () => {
  const at = (wrong: number) => (task: Parameters<typeof TOY_ORACLE.reference>[0], place: number) =>
    place < wrong ? TOY_ORACLE.reference(task) : place === wrong ? 'wrong' : null;
  const works = [0, 1, 1, 1, 3].map((wrong, i) => submissionFile(workOf(ASSIGNMENT, idOf(i), at(wrong))));
  const rows = await gradeFiles({
    ...Object.fromEntries(works.map((text, i) => [String.fromCharCode(97 + i), text])),
    z: 'x',
  });
  const statistics = statisticsOf(ASSIGNMENT, rows);
  expect(statistics).toMatchObject({
    rows: 6,
    counted: 5,
    histogram: [1, 3, 0, 1],
    wrongFirstAt: 2,
    meanPoints: 6 / 5,
  });
  expect(statistics.items).toMatchObject([
    { right: 4, wrong: 1, unanswered: 0, firstWrong: 1 },
    { right: 1, wrong: 3, unanswered: 1, firstWrong: 3, commonest: { reason: { say: 'no' }, count: 3 } },
    { right: 1, wrong: 0, unanswered: 4, firstWrong: 0, commonest: null },
  ]);
});

test('where no assignment is given, the one that most name is taken', async () => {
  const pieces = [
    file(),
    file(ben),
    submissionFile(workOf({ ...ASSIGNMENT, title: 'Another' }, idOf(1), () => null)),
  ];
  const all: Piece[] = [];
  for await (const piece of piecesIn(Object.fromEntries(pieces.map((text, i) => [String(i), text]))))
    all.push(piece);
  expect(likelyAssignment(all, () => true)?.title).toBe(ASSIGNMENT.title);
  expect(likelyAssignment([], () => true)).toBeNull();
});
