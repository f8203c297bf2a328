/**
 * From submissions to marks, believing nothing: what a student was given is derived again from the assignment and the id,
 * every answer is replayed, and no score is read from anywhere. Every piece becomes a row. What is wrong with it is the
 * row's reason, never an exception, so nothing that one person hands in can stop the others' marks.
 *
 * What replay and signature can't show is who did the work; and times, attempts and hints are what the student's browser
 * says. They are recorded, not judged.
 */
import { format, type Token } from '../scenario/format.ts';
import { assignmentDigest, readAssignment, type Assignment } from './assignment.ts';
import type { Code } from './exercise.ts';
import type { Marked, Means, Said } from './kind.ts';
import type { Piece, PieceProblem } from './pieces.ts';
import { isIntact, type Submission, type Worked } from './submission.ts';
import { readStudent, variantOf, type Student } from './variant.ts';

/** What grading stands on: marking by replay, and whether there is such an exercise. */
export interface Marker {
  readonly mark: (code: string, seed: number, text: string, means: Means) => Promise<Marked>;
  readonly exists: (code: string) => boolean;
  readonly means: Means;
}

/** Why a row has no marks. */
export type Problem =
  | PieceProblem
  /** Something was altered after it was signed: an answer, the id, a time. */
  | { readonly code: 'signature' }
  | { readonly code: 'other-assignment' }
  | { readonly code: 'student' }
  /** What was worked on is not what this student was given: `place` counts from 1. */
  | { readonly code: 'other-variant'; readonly place: number }
  /** Exactly what an earlier row is. */
  | { readonly code: 'again'; readonly from: string }
  /** The same student handed in again later. */
  | { readonly code: 'superseded'; readonly from: string }
  /** The same id, signed with another key: two browsers, or two people. Neither counts until one is left out. */
  | { readonly code: 'two-keys'; readonly from: string }
  /** Another id signed with the same key: one browser's copied work. Neither counts. */
  | { readonly code: 'shared-key'; readonly student: string };

/** What is to be seen in a row that counts. */
export type Notice =
  /** It carries fields of its own, a score perhaps; they were not read. */
  | { readonly code: 'extra'; readonly names: readonly string[] }
  | { readonly code: 'late' }
  | { readonly code: 'attempts'; readonly most: number }
  | { readonly code: 'hints' }
  /** All answers are another student's, letter by letter. */
  | { readonly code: 'same-answers'; readonly student: string };

export interface MarkedItem {
  readonly code: Code;
  readonly seed: number;
  readonly answer: string | null;
  readonly outcome: Marked['kind'] | 'none';
  /** Null where there was no answer. */
  readonly reason: Said | null;
  /** Executions that show why. */
  readonly shown: readonly Token[];
  readonly attempts: number;
  readonly hints: number;
}

export interface Row {
  readonly from: string;
  /** Null where it could not be read. */
  readonly student: Student | null;
  /** Null: it counts. */
  readonly problem: Problem | null;
  readonly notices: readonly Notice[];
  /** One for each exercise of the assignment; empty where the row was refused before it was marked. */
  readonly items: readonly MarkedItem[];
  /** How many are right; 0 where the row does not count. */
  readonly points: number;
  readonly started: number | null;
  readonly handedIn: number | null;
  /** The public key, to compare rows by. */
  readonly key: string | null;
  readonly signature: string | null;
}

/** Marks one piece after another; a row comes as soon as it is marked. */
export async function* gradeEach(
  assignment: Assignment,
  pieces: Iterable<Piece> | AsyncIterable<Piece>,
  marker: Marker,
): AsyncGenerator<Row> {
  const digest = assignmentDigest(assignment);
  for await (const piece of pieces) yield gradePiece(assignment, digest, piece, marker);
}

async function gradePiece(
  assignment: Assignment,
  digest: string,
  piece: Piece,
  marker: Marker,
): Promise<Row> {
  const { from } = piece;
  if (piece.kind === 'refused') return { ...UNREAD, from, problem: piece.refusal };
  const { submission, extra } = piece;
  const student = readStudent(submission.student);
  const { started, handedIn, key, signature } = submission;
  const row: Row = { ...UNREAD, from, student, started, handedIn, key, signature };
  const problem = problemOf(assignment, digest, submission, marker.exists);
  if (problem !== null) return { ...row, problem };
  const items: MarkedItem[] = [];
  for (const worked of submission.work) items.push(await markItem(worked, marker));
  const points = items.filter(({ outcome }) => outcome === 'right').length;
  return { ...row, notices: noticesOf(assignment, submission, extra), items, points };
}

const UNREAD: Row = {
  ...{ from: '', student: null, problem: null, notices: [], items: [], points: 0 },
  ...{ started: null, handedIn: null, key: null, signature: null },
};

/** The first thing that is wrong; in this order, so that nothing is derived from what somebody altered. */
function problemOf(
  assignment: Assignment,
  digest: string,
  submission: Submission,
  exists: Marker['exists'],
): Problem | null {
  const own = readAssignment(submission.assignment, exists);
  if (own.kind === 'refused' || assignmentDigest(own.assignment) !== digest)
    return { code: 'other-assignment' };
  if (!isIntact(submission)) return { code: 'signature' };
  const student = readStudent(submission.student);
  if (student === null) return { code: 'student' };
  const given = variantOf(assignment, student);
  const { work } = submission;
  const strange = given.findIndex(({ code, seed }, i) => work[i]?.code !== code || work[i].seed !== seed);
  if (strange >= 0) return { code: 'other-variant', place: strange + 1 };
  return work.length > given.length ? { code: 'other-variant', place: given.length + 1 } : null;
}

async function markItem(worked: Worked, { mark, means }: Marker): Promise<MarkedItem> {
  const { code, seed, answer, attempts, hints } = worked;
  const item = { code, seed, answer, attempts, hints };
  if (answer === null) return { ...item, outcome: 'none', reason: null, shown: [] };
  try {
    const marked = await mark(code, seed, answer, means);
    const shown = marked.kind === 'refused' ? [] : marked.shown.map((scenario) => format(scenario));
    return { ...item, outcome: marked.kind, reason: marked.reason, shown };
  } catch {
    // one exercise at fault must not take the class's marks along
    return { ...item, outcome: 'refused', reason: null, shown: [] };
  }
}

function noticesOf(
  { due, attempts, hints }: Assignment,
  { handedIn, work }: Submission,
  extra: readonly string[],
): readonly Notice[] {
  const notices: Notice[] = [];
  if (extra.length > 0) notices.push({ code: 'extra', names: extra });
  if (due !== null && handedIn >= (due + 1) * 60_000) notices.push({ code: 'late' });
  if (attempts !== null && work.some((one) => one.attempts > attempts))
    notices.push({ code: 'attempts', most: attempts });
  if (!hints && work.some((one) => one.hints > 0)) notices.push({ code: 'hints' });
  return notices;
}

/** The assignment that most of these submissions name, where the grader was not given one; the first of equals. */
export function likelyAssignment(pieces: Iterable<Piece>, exists: Marker['exists']): Assignment | null {
  const counts = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind === 'refused') continue;
    const { assignment } = piece.submission;
    counts.set(assignment, (counts.get(assignment) ?? 0) + 1);
  }
  for (const [text] of [...counts].sort(([, a], [, b]) => b - a)) {
    const read = readAssignment(text, exists);
    if (read.kind === 'assignment') return read.assignment;
  }
  return null;
}
