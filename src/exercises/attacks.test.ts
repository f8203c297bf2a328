/**
 * What a student may hand in to gain a mark, to take one from somebody else, or to stop everybody's: each is met here by a
 * class in which two others are honest, who must keep their marks, and in a moment.
 */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareRows } from './compare-rows.ts';
import { gradebookCsv } from './csv.ts';
import { gradeEach, type Row } from './gradebook.ts';
import { lookOf } from './look-alike.ts';
import { MOST_OF_ONE, piecesOf, type Piece } from './pieces.ts';
import { sayNotice } from './say-problem.ts';
import { signSubmission, submissionFile, submissionText, type Submission } from './submission.ts';
import { secretOf, workOf } from './testing/class.ts';
import { rowsOf } from './testing/importers.ts';
import { ASSIGNMENT, TOY, TOY_ORACLE } from './testing/toy.ts';
import { readStudent } from './variant.ts';
import { entriesOf, ZIP_LIMITS } from './zip.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? strToU8(data) : data);
const zip = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, bytesOf(data)])));

async function grade(files: Files): Promise<readonly Row[]> {
  const pieces: Piece[] = [];
  for (const [name, data] of Object.entries(files))
    for await (const piece of piecesOf(name, bytesOf(data))) pieces.push(piece);
  const rows: Row[] = [];
  for await (const row of gradeEach(ASSIGNMENT, pieces, TOY)) rows.push(row);
  return compareRows(rows);
}

/** Everything right, signed by a browser of this student's. */
const solved = (id: string, browser = ''): Submission =>
  signSubmission(
    { ...workOf(ASSIGNMENT, readStudent(id)!, TOY_ORACLE.reference), student: id },
    secretOf(id + browser),
  );
/** Everything wrong, handed in later, by another browser. */
const spoiled = (id: string, minutes = 90): Submission => {
  const work = workOf(ASSIGNMENT, readStudent(id)!, () => 'no');
  return signSubmission(
    { ...work, student: id, handedIn: work.handedIn + 60_000 * minutes },
    secretOf(`${id} stolen`),
  );
};

const ADA = 'Ada Lovelace_41_assignsubmission_file_';
const BEN = 'Ben Okri_42_assignsubmission_file_';
const EVE = 'Eve Mallory_43_assignsubmission_file_';
const honest: Files = {
  [`${ADA}/work.json`]: submissionFile(solved('s1000001')),
  [`${BEN}/work.json`]: submissionFile(solved('s1000002')),
};
const marks = (rows: readonly Row[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    rows.filter(({ problem }) => problem === null).map((row) => [String(row.student), row.points]),
  );
const codes = (rows: readonly Row[]) => rows.map(({ problem }) => problem?.code ?? null);
const HONEST = { s1000001: 3, s1000002: 3 };

/** Milliseconds that a moment may take where everything else runs, too; the slow ways took minutes, or for ever. */
const MOMENT = 20_000;

describe('a file made to be slow to read is done with in a moment, and the others have their marks', () => {
  const nested = (depth: number): string => {
    let mail = submissionText(solved('eve'));
    for (let i = 0; i < depth; i++)
      mail = `Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\nContent-Type: application/octet-stream; name=x\r\nContent-Disposition: attachment; filename=x\r\n\r\n${mail}\r\n--b${i}--\r\n`;
    return mail;
  };
  const multipart = (depth: number): string =>
    `Subject: x\r\nMIME-Version: 1.0\r\n${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}`;
  const document = (): Uint8Array => {
    const bombs = Array.from(
      { length: 190 },
      (_, i) => [`word/media/${i}`, new Uint8Array(999_000)] as const,
    );
    return zip({ ...Object.fromEntries(bombs), 'word/document.xml': '<w:t>nothing</w:t>' });
  };
  test.each<[string, () => string | Uint8Array]>([
    ['header lines of a mail that never end', () => `Subject: x\r\n${' y\r\n'.repeat(4000)}no more`],
    ['quotes behind backslashes', () => `{"format":"3f+1 submission 1${'\\"'.repeat(400_000)}`],
    ['thousands of files that close in one way only', () => '{ "{" 3f+1 submission }'.repeat(40_000)],
    ['thousands of files that never close', () => '{"3f+1 submission 1'.repeat(50_000)],
    ['thousands of beginnings', () => `s1.${'x'.repeat(20)}. `.repeat(40_000)],
    ['brackets of tags', () => '<'.repeat(900_000)],
    ['mails within mails within mails', () => nested(60)],
    ['parts within parts within parts', () => multipart(3000)],
    ['a document with pictures that unpack to 190 MB', document],
  ])('%s', async (_, make) => {
    const file = make();
    const start = performance.now();
    const rows = await grade({ [`${EVE}/work.txt`]: file, ...honest });
    expect(performance.now() - start).toBeLessThan(MOMENT);
    expect(marks(rows)).toEqual(HONEST);
  });

  test('a document’s pictures are not unpacked to find its text', () => {
    const names = [...entriesOf(document(), { wanted: (name) => name === 'word/document.xml' })];
    expect(names.map(({ name }) => name)).toEqual(['word/document.xml']);
  });
});

describe('who hands in thousands takes nothing from the others', () => {
  test('more files in Canvas’s ZIP than are read of nobody', async () => {
    const many = Object.fromEntries(
      Array.from({ length: ZIP_LIMITS.entries + 500 }, (_, i) => [`aaa_7_${i}_x.txt`, 'x'] as const),
    );
    const rows = await grade({
      'submissions.zip': zip({
        ...many,
        lovelaceada_41_9000_work_json: submissionFile(solved('s1000001')),
        okriben_42_9001_work_json: submissionFile(solved('s1000002')),
      }),
    });
    expect(marks(rows)).toEqual(HONEST);
    const own = codes(rows).filter((code) => code === 'too-many-of-one');
    expect(own).toHaveLength(ZIP_LIMITS.entries + 500 - ZIP_LIMITS.entriesOfOne);
  });

  test('bombs that would unpack to more than is unpacked of everybody', () => {
    const bomb = new Uint8Array(1_200_000);
    const limits = { ...ZIP_LIMITS, total: 6_000_000, totalOfOne: 3_000_000 };
    const bombs = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`eve_7_${i}_x`, bomb] as const));
    const all = zip({ ...bombs, okriben_42_9001_work: 'work' });
    const told = [...entriesOf(all, { limits, ownerOf: (name) => name.split('_')[1]! })];
    expect(told.map((one) => ('problem' in one ? one.problem.code : one.name))).toEqual([
      ...['zip-entry-too-large', 'zip-entry-too-large'],
      ...Array.from({ length: 7 }, () => 'zip-total-of-one'),
      'okriben_42_9001_work',
    ]);
    // where nobody says whose they are, all have one share, and what is beyond it is said once
    const alone = [...entriesOf(all, { limits })];
    expect(alone.map((one) => ('problem' in one ? one.problem.code : one.name))).toEqual([
      ...Array.from({ length: 5 }, () => 'zip-entry-too-large'),
      'zip-total-too-large',
    ]);
  });

  test('more submissions in one text than are read of one', async () => {
    const one = submissionFile(solved('eve'));
    const many = Array.from({ length: MOST_OF_ONE + 60 }, (_, i) =>
      one.replace(/"signature": "..../, `"signature": "${String(i).padStart(4, '0')}`),
    );
    const rows = await grade({ [`${EVE}/all.txt`]: many.join('\n'), ...honest });
    expect(marks(rows)).toEqual(HONEST);
    expect(codes(rows).filter((code) => code === 'signature')).toHaveLength(MOST_OF_ONE);
    expect(codes(rows).filter((code) => code === 'too-many-of-one')).toHaveLength(60);
  });

  test('and in a hundred and sixty files, a submission each', async () => {
    const one = submissionFile(solved('eve'));
    const files = Object.fromEntries(
      Array.from({ length: MOST_OF_ONE + 60 }, (_, i) => [`${EVE}/${i}.json`, one] as const),
    );
    const rows = await grade({ ...files, ...honest });
    expect(marks(rows)).toEqual({ ...HONEST, eve: 3 });
    expect(codes(rows).filter((code) => code === 'too-many-of-one')).toHaveLength(60);
  });
});

describe('nobody uploads in another’s name', () => {
  const stolen = submissionFile(spoiled('s1000001'));

  test('by a ZIP whose entries are named as the system names files', async () => {
    for (const entry of [`${ADA}/work.json`, `${ADA}work.json`, 'lovelaceada_41_9000_work.json']) {
      const rows = await grade({ ...honest, [`${EVE}/mine.zip`]: zip({ [entry]: stolen }) });
      const eves = rows.find(({ from }) => from.includes('mine.zip'))!;
      expect(eves.uploader, entry).toMatchObject({ name: 'Eve Mallory', number: '43' });
      // Eve has claimed Ada's id, and that is for the instructor to decide; but it is not taken for Ada's own
      expect(codes(rows), entry).toEqual(['two-keys', null, 'two-keys']);
    }
  });

  test('by a mail with attachments named so, or by the lines of its head', async () => {
    const mail = `From: Ada Lovelace <s1000001@example.edu>\r\nSubject: work\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename="${ADA}/work.json"\r\n\r\n${stolen}\r\n--b--\r\n`;
    const rows = await grade({ ...honest, [`${EVE}/mail.eml`]: mail });
    expect(rows.at(-1)!.uploader).toMatchObject({ name: 'Eve Mallory', number: '43' });
    expect(marks(rows)).toEqual({ s1000002: 3 });
  });
});

describe('an id that another uploader claims, too', () => {
  const named = (name: string, number: number): string => `${name}_${number}_assignsubmission_file_/w.json`;
  const claimed = (honestName: string): Files => ({
    [named(honestName, 41)]: submissionFile(solved('s1000001')),
    [named('Eve Mallory', 43)]: submissionFile(spoiled('s1000001')),
  });

  test('is whose name in the system has the number, without anybody’s doing', async () => {
    for (const name of ['Ada Lovelace (s1000001)', 'S1000001 Lovelace', 'Lovelace-s1000001']) {
      const rows = await grade(claimed(name));
      expect(codes(rows), name).toEqual([null, 'other-name']);
      expect(rows[0]).toMatchObject({ points: 3, notices: [{ code: 'contested' }] });
    }
  });

  test('and not whose name has a longer number, or a year', async () => {
    for (const name of ['Ada s10000019', 'Ada 9s10000011', 'Ada 1000', 'Ada'])
      expect(codes(await grade(claimed(name))), name).toEqual(['two-keys', 'two-keys']);
  });

  test('counts for nobody where two collude, but takes no third one along', async () => {
    const rows = await grade({
      ...honest,
      [`${EVE}/a.json`]: submissionFile(spoiled('s1000003')),
      'Max Moll_44_assignsubmission_file_/a.json': submissionFile(solved('s1000003')),
    });
    expect(marks(rows)).toEqual(HONEST);
  });
});

describe('ids that are made to be taken for others', () => {
  test.each([
    ['ada@example.edu', 'аda@example.edu'],
    ['ada@example.edu', 'ada@exаmple.edu'],
    ['s1000001', 's100000l'],
    ['s1000001', 'ѕ1000001'],
    ['ada', 'ａda'],
    ['o-brien', 'o‐brien'],
    ['ada', 'ad\u0430'],
  ])('%s and %s are two students, and both rows say so', async (own, alike) => {
    const [a, b] = [readStudent(own)!, readStudent(alike)!];
    expect(a).not.toBe(b);
    expect(lookOf(a)).toBe(lookOf(b));
    const rows = await grade({ a: submissionFile(solved(a)), b: submissionFile(solved(b)) });
    expect(rows.map(({ problem, points }) => [problem, points])).toEqual([
      [null, 3],
      [null, 3],
    ]);
    expect(rows.map(({ notices }) => notices)).toEqual([
      [{ code: 'looks-like', student: b }],
      [{ code: 'looks-like', student: a }],
    ]);
  });

  test('what stands in no line and in no eye is gone before ids are compared', () => {
    for (const typed of ['ada\u200B', 'a\u00ADda', '\u202Eada', 'ada\u2066'])
      expect(readStudent(typed)!.replace(' ', ''), JSON.stringify(typed)).toBe('ada');
  });

  test('ids of a class that only resemble each other have no note', async () => {
    const ids = ['s1000001', 's1000010', 'li@example.edu', 'il@example.edu', 'rn', 'm'];
    const rows = await grade(Object.fromEntries(ids.map((id) => [id, submissionFile(solved(id))])));
    expect(rows.flatMap(({ notices }) => notices)).toEqual([]);
  });
});

test('an id with separators, quotes, line breaks or a formula is one cell of one line, and nobody else’s', async () => {
  const ids = [
    'a,b',
    'a;b',
    'a\tb',
    'a"b',
    'a\r\nb',
    'a\u2028b',
    '=1+1',
    '@SUM(A1)',
    '+cmd|x',
    '-2+3',
    '|x',
    '\r=1',
  ];
  for (const id of ids) {
    const rows = await grade({ x: submissionFile(solved(id)), ...honest });
    expect(marks(rows), id).toMatchObject(HONEST);
    for (const kind of ['all', 'moodle', 'canvas'] as const) {
      const lines = rowsOf(gradebookCsv(kind, ASSIGNMENT, rows));
      expect(lines, `${kind} ${id}`).toHaveLength(kind === 'canvas' ? 5 : 4);
      expect(new Set(lines.map(({ length }) => length)).size, `${kind} ${id}`).toBe(1);
      for (const cell of lines.flat()) expect(cell, `${kind} ${id}`).not.toMatch(/^\s*[=@|]|[\r\n\t\u2028]/);
    }
  }
});

test('what Moodle shows to one student says nothing of another', async () => {
  const alike = (id: string) =>
    submissionFile(workOf(ASSIGNMENT, readStudent(id)!, () => 'a long answer that two do not write alike'));
  const rows = await grade({ [`${ADA}/a.json`]: alike('ada'), [`${BEN}/a.json`]: alike('ben') });
  expect(rows[0]!.notices).toContainEqual({ code: 'same-answers', student: 'ben' });
  expect(gradebookCsv('moodle', ASSIGNMENT, rows)).not.toMatch(/ada.*ben|ben.*ada/);
});

describe('late work is told by the due moment in any zone, and by the best clock there is', () => {
  const due = ASSIGNMENT.due! * 60_000;
  const mail = (received: readonly string[], id = 'ada', at = due - 60_000): string =>
    `${received.map((line) => `Received: from a.example by b.example;\r\n ${line}\r\n`).join('')}Date: Fri, 1 Jan 2038 00:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\n${submissionText(
      signSubmission({ ...solved(id), handedIn: at }, secretOf(id)),
    )}\r\n`;
  /** A moment as mail servers write it, so many hours east of Greenwich. */
  const written = (moment: number, zone = 0): string => {
    const there = new Date(moment + 3_600_000 * zone).toUTCString().replace(' GMT', '');
    return `${there} ${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(2, '0')}00`;
  };
  const late = async (files: Files) => {
    const rows = await grade(files);
    expect(rows.every(({ problem, points }) => problem === null && points === 3)).toBe(true);
    return rows[0]!.notices;
  };

  test('the mail server’s, whatever the student’s says, and in whatever zone', async () => {
    for (const zone of [0, 1, -8, 14]) {
      const at = due + 3_600_000;
      expect(await late({ 'a.eml': mail([`${written(at, zone)} (some zone)`]) }), String(zone)).toEqual([
        { code: 'late-mail', at, due },
      ]);
      // in time by the server, and a clock that is fast
      expect(await late({ 'a.eml': mail([written(due, zone)], 'ada', due + 9e9) }), String(zone)).toEqual([]);
    }
  });

  test('the first line’s alone: those below it come from whoever sent the mail', async () => {
    const at = due + 120_000;
    const forged = mail([written(at), written(due - 9e9)]);
    expect(await late({ 'a.eml': forged })).toEqual([{ code: 'late-mail', at, due }]);
  });

  test('not that of a mail that a student uploaded, nor one without a zone', async () => {
    const own = due + 90_000;
    const forged = mail([written(due - 9e9)], 'ada', own);
    const expected = [{ code: 'late', at: own, due }];
    expect(await late({ [`${ADA}/a.eml`]: forged })).toEqual(expected);
    for (const line of ['', 'yesterday', 'Fri, 1 Jan 2021 00:00:00', 'Fri, 1 Jan 2021 00:00:00 CET'])
      expect(await late({ 'a.eml': mail([line], 'ada', own) }), line).toEqual(expected);
  });

  test('the minute that is said is not late, the next one is', async () => {
    const at = (moment: number) => mail([written(moment)]);
    expect(await late({ 'a.eml': at(due + 59_000) })).toEqual([]);
    expect(await late({ 'a.eml': at(due + 60_000) })).toHaveLength(1);
  });

  test('it is said with the zone', () => {
    const notice = { code: 'late', at: due + (26 * 60 + 5) * 60_000, due } as const;
    expect(sayNotice(notice)).toBe(
      'Late by 1 day 2 hours, by the student’s own clock: handed in 2026-11-07 23:25 UTC, due 2026-11-06 21:20 UTC.',
    );
  });
});
