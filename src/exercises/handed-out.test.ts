/**
 * Links that were handed out keep their meaning for ever, and so does what students handed in to them: the same terms, the
 * same variants, the same marks.
 *
 * handed-out.jsonl has a line for each student and assignment: the text behind `a=` in the link, its digest and terms, the
 * id as typed and in its one form, the codes and seeds that the student had, the submission as a file or a text, and the
 * points that its answers are worth. It was written by the first edition that could assign, and is never written again:
 * lines are only ever added, by the edition that hands something new out. If a line fails, the change broke a link.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestOfFirst } from '../scenario/testing/archives.ts';
import {
  assignmentDigest,
  assignmentTextIn,
  formatAssignment,
  readAssignment,
  type Assignment,
} from './assignment.ts';
import { compareRows } from './compare-rows.ts';
import { gradeEach, likelyAssignment, type Row } from './gradebook.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { readSession } from './session.ts';
import { isIntact, submissionFile, submissionText } from './submission.ts';
import { REAL } from './testing/real-class.ts';
import { oneLine } from './texts.ts';
import { readStudent, variantOf } from './variant.ts';

/** The SHA-256 of the first so many lines, each with its line break. Checkpoints are only ever added. */
const CHECKPOINTS: readonly { readonly lines: number; readonly sha256: string }[] = [
  { lines: 6, sha256: '0763b56c210743ef6ee960f330599251b3a021443d1eaa3f7e180acc07f31662' },
];

interface HandedOut {
  readonly assignment: string;
  readonly digest: string;
  readonly terms: Assignment;
  readonly student: string;
  readonly typed: string;
  readonly tasks: readonly (readonly [code: string, seed: number])[];
  readonly points: number;
  readonly submission: string;
}

const text = readFileSync(new URL('handed-out.jsonl', import.meta.url), 'utf8');
const lines = text.split('\n').slice(0, -1);
const handedOut = lines.map((line) => JSON.parse(line) as HandedOut);

const opened = (assignment: string): Assignment => {
  const read = readAssignment(
    assignmentTextIn(`https://book.example/assignment/#a=${assignment}`),
    REAL.exists,
  );
  if (read.kind === 'refused') throw new Error(`${assignment} is refused: ${read.refusal.code}`);
  return read.assignment;
};

async function piecesIn(submission: string): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of piecesOf('work', new TextEncoder().encode(submission))) pieces.push(piece);
  return pieces;
}

test('a link that was handed out opens with its terms, and is written the same again', () => {
  for (const { assignment, digest, terms } of handedOut) {
    expect(opened(assignment)).toEqual(terms);
    expect(formatAssignment(terms)).toBe(assignment);
    expect(assignmentDigest(opened(assignment))).toBe(digest);
  }
});

test('everybody has the variant that everybody had', () => {
  for (const { assignment, student, typed, tasks } of handedOut) {
    expect(readStudent(typed)).toBe(student);
    const given = variantOf(opened(assignment), readStudent(typed)!);
    expect(given.map(({ code, seed }) => [code, seed])).toEqual(tasks);
  }
});

test('what was handed in is read, its signature fits, and it has the marks that it was worth', async () => {
  for (const { assignment, student, typed, points, submission } of handedOut) {
    const pieces = await piecesIn(submission);
    expect(likelyAssignment(pieces, REAL.exists)).toEqual(opened(assignment));
    const rows: Row[] = [];
    for await (const row of gradeEach(opened(assignment), pieces, REAL)) rows.push(row);
    expect(compareRows(rows)).toMatchObject([{ student, typed: oneLine(typed), points, problem: null }]);
    for (const piece of pieces) {
      if (piece.kind === 'refused') throw new Error(piece.refusal.code);
      expect(isIntact(piece.submission)).toBe(true);
      // both forms of it are written as they were, so that the two can be compared byte by byte
      const again = submission.startsWith('s1.')
        ? submissionText(piece.submission)
        : submissionFile(piece.submission);
      expect(again).toBe(submission);
    }
  }
});

test('there are exercises of nine kinds among them, some right, some wrong, some not answered, and one retired', () => {
  const codes = handedOut.flatMap(({ tasks }) => tasks.map(([code]) => code));
  expect(new Set(codes.map((code) => code.split('-')[0]!)).size).toBe(9);
  expect(codes).toContain('proof-om-theorem-2-v1');
  for (const { points, tasks } of handedOut) {
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(tasks.length);
  }
});

test('work that a browser or a learning management system kept goes on', () => {
  const kept = 'w1\n"ada@example.edu"\nmubbs7i8\nr 2 1 1o ="3a"\n';
  const session = readSession(opened(handedOut[0]!.assignment), kept)!;
  expect(session).toMatchObject({ student: 'ada@example.edu', started: 1_790_000_000_000 });
  expect(session.progress).toEqual([
    { answer: '3a', attempts: 2, hints: 1, at: 1_790_000_060_000, right: true },
    { answer: null, attempts: 0, hints: 0, at: null, right: false },
  ]);
});

test('no line was lost or changed', () => {
  for (const { lines: count, sha256 } of CHECKPOINTS) expect(digestOfFirst(lines, count)).toBe(sha256);
  const next = { lines: lines.length, sha256: digestOfFirst(lines, lines.length) };
  expect(CHECKPOINTS.at(-1)!.lines, `append to CHECKPOINTS: ${JSON.stringify(next)}`).toBe(lines.length);
});
