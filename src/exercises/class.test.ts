/** A class from the assignment's link to the table of marks, with the book's own exercises. */
import { expect, test } from 'vitest';
import { assignmentTextIn, formatAssignment, readAssignment } from './assignment.ts';
import { compareRows } from './compare-rows.ts';
import { gradebookCsv } from './csv.ts';
import { gradeEach, type Row } from './gradebook.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { classOf, type HandedIn } from './testing/class.ts';
import { REAL, REAL_ORACLE, realAssignment } from './testing/real-class.ts';

/** Enough for all that a student does there; CLASS_SIZE in the environment takes another number. */
const STUDENTS = Number(process.env['CLASS_SIZE'] ?? 150);

test(`${STUDENTS} students who solve, half-solve and cheat get exactly the marks that are computed past the gradebook`, async () => {
  const link = `https://book.example/assignment/#a=${formatAssignment(realAssignment())}`;
  const read = readAssignment(assignmentTextIn(link), REAL.exists);
  if (read.kind === 'refused') throw new Error(read.refusal.code);
  const { assignment } = read;
  const files: HandedIn[] = [];
  for await (const one of classOf(assignment, STUDENTS, 7, REAL_ORACLE)) files.push(one);
  // nobody of whom the class is made is missing
  expect(new Set(files.map(({ problem }) => problem))).toEqual(
    new Set([null, 'signature', 'other-variant', 'other-assignment', 'truncated']),
  );
  const pieces: Piece[] = [];
  for (const { name, text } of files)
    for await (const piece of piecesOf(name, new TextEncoder().encode(text))) pieces.push(piece);
  const rows: Row[] = [];
  for await (const row of gradeEach(assignment, pieces, REAL)) rows.push(row);
  const compared = compareRows(rows);
  expect(compared.map(({ from, points, problem }) => [from, points, problem?.code ?? null])).toEqual(
    files.map(({ name, points, problem }) => [name, points, problem]),
  );
  const marks = new Map(
    files.filter(({ problem }) => problem === null).map((one) => [one.student as string, one.points]),
  );
  expect(new Set(marks.values()).size).toBeGreaterThan(2);
  const lines = gradebookCsv('moodle', assignment, compared).trim().split('\r\n').slice(1);
  expect(lines).toHaveLength(marks.size);
  for (const line of lines) {
    const [id, points] = line.split(',');
    expect(Number(points), line).toBe(marks.get(id!));
  }
});
