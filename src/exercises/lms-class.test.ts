/** A class through the layouts of Moodle and Canvas, to the marks in their grade books. */
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compareRows } from './compare-rows.ts';
import { gradebookCsv } from './csv.ts';
import { gradeEach, likelyAssignment, type Row } from './gradebook.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { canvasImport, moodleImport } from './testing/importers.ts';
import {
  CHEAT_KINDS,
  HONEST_KINDS,
  HONEST_TURNS,
  lmsClass,
  turnOf,
  type LmsClass,
} from './testing/lms-class.ts';
import { MANGLINGS } from './testing/manglings.ts';
import { ASSIGNMENT, TOY, TOY_ORACLE } from './testing/toy.ts';

async function gradeClass({ uploads }: LmsClass): Promise<readonly Row[]> {
  const zip = zipSync(Object.fromEntries(uploads.map(({ path, bytes }) => [path, bytes])), { level: 0 });
  const pieces: Piece[] = [];
  for await (const piece of piecesOf('submissions.zip', zip)) pieces.push(piece);
  const assignment = likelyAssignment(pieces, TOY.exists);
  expect(assignment, 'nobody’s copies decide which assignment is graded').toEqual(ASSIGNMENT);
  const rows: Row[] = [];
  for await (const row of gradeEach(assignment!, pieces, TOY)) rows.push(row);
  return compareRows(rows);
}

/**
 * Cheats first, one of each kind, then one whose work they steal, then honest students: in a class of this size every kind of
 * their work is handed in in time and late. CLASS_SIZE in the environment takes another number.
 */
const STUDENTS = Number(process.env['CLASS_SIZE'] ?? CHEAT_KINDS + 1 + HONEST_TURNS);

describe(`${STUDENTS} students, of whom some cheat and some are mangled, through an LMS`, () => {
  test('there are at least fifteen kinds of cheats and twenty of mangling', () => {
    expect(CHEAT_KINDS).toBeGreaterThanOrEqual(15);
    expect(MANGLINGS.length).toBeGreaterThanOrEqual(20);
  });

  test('in the usual class every kind of honest work is handed in in time and late', () => {
    const turns = Array.from({ length: HONEST_TURNS }, (_, i) => turnOf(CHEAT_KINDS + 1 + i));
    expect(new Set(turns.map(({ kind, late }) => `${kind} ${late}`)).size).toBe(2 * HONEST_KINDS);
  });

  test('Moodle: every mark is right, nobody’s is changed by another’s file, and the import gives it to the right student', async () => {
    const room = lmsClass(ASSIGNMENT, STUDENTS, 'moodle', 'idNumber', TOY_ORACLE);
    const csv = gradebookCsv('moodle', ASSIGNMENT, await gradeClass(room), 'ID number');
    const grades = moodleImport(csv, room.users, 'ID number', 'idNumber', ASSIGNMENT.title);
    expect(grades).toEqual(room.marks);
  });

  test('Canvas: likewise', async () => {
    const room = lmsClass(ASSIGNMENT, STUDENTS, 'canvas', 'idNumber', TOY_ORACLE);
    const csv = gradebookCsv('canvas', ASSIGNMENT, await gradeClass(room), 'SIS User ID');
    expect(canvasImport(csv, room.users)).toEqual({ grades: room.marks, possible: 3, unknown: [] });
  });

  test('by e-mail address: likewise', async () => {
    const room = lmsClass(ASSIGNMENT, 150, 'moodle', 'email', TOY_ORACLE);
    const csv = gradebookCsv('moodle', ASSIGNMENT, await gradeClass(room), 'Email address');
    expect(moodleImport(csv, room.users, 'Email address', 'email', ASSIGNMENT.title)).toEqual(room.marks);
  });

  test('nobody falls out of the table: every upload has a row', async () => {
    const room = lmsClass(ASSIGNMENT, 80, 'canvas', 'email', TOY_ORACLE);
    const rows = await gradeClass(room);
    const told = new Set(rows.map(({ from }) => from.replace('submissions.zip › ', '').split(' › ')[0]));
    expect(told).toEqual(new Set(room.uploads.map(({ path }) => path)));
  });
});

test('the importers of this test do what they say: a blank cell keeps the student before, an unknown one aborts', () => {
  const users = [
    { id: 1, idNumber: 'a', email: 'a@x', username: 'a' },
    { id: 2, idNumber: 'b', email: 'b@x', username: 'b' },
  ];
  const csv = (...lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
  expect(moodleImport(csv('ID number,W', 'a,1', ',2'), users, 'ID number', 'idNumber', 'W')).toEqual(
    new Map([[1, 2]]),
  );
  expect(moodleImport(csv('ID number,W', 'a,1', 'c,2'), users, 'ID number', 'idNumber', 'W')).toEqual({
    aborted: 'c',
  });
  expect(canvasImport(csv('Student,ID,Section,W', 'a,1,,1'), users)).toEqual({ refused: 'heading' });
});
