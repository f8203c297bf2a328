/**
 * From submissions to marks, believing nothing: what a student was given is derived again from the assignment and the id,
 * every answer is replayed, and no score is read from anywhere. Every piece becomes a row. What is wrong with it is the
 * row's reason, never an exception, so nothing that one person hands in can stop the others' marks.
 *
 * What replay and signature can't show is who did the work; and times, attempts and hints are what the student's browser
 * says. They are recorded, not judged. The one time that a student can't write is a mail server's (documents.ts).
 */
import { format, type Token } from '../scenario/format.ts';
import { assignmentDigest, readAssignment, type Assignment } from './assignment.ts';
import type { Code } from './exercise.ts';
import type { Marked, Means, Said } from './kind.ts';
import { MOST_OF_ONE, type Piece, type PieceProblem } from './pieces.ts';
import { isIntact, type Submission, type Worked } from './submission.ts';
import { uploaderKey, type Uploader } from './uploader.ts';
import { oneLine } from './texts.ts';
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
  /** Whoever uploaded it claims other ids as well, and nothing says which is the own one. None counts. */
  | { readonly code: 'claims-many'; readonly ids: number }
  /** The same uploader handed in under another id, which counts: later, or it fits the name. */
  | { readonly code: 'other-id'; readonly student: string; readonly from: string }
  /** The file holds many ids, and this one is also claimed by a file that holds no other: that one counts. */
  | { readonly code: 'many-ids'; readonly ids: number; readonly from: string }
  /** Two uploaders claim the id, and only the other's name fits it. */
  | { readonly code: 'other-name'; readonly from: string }
  /** Two claim the id with a key each, and nothing tells them apart. Neither counts until one is left out. */
  | { readonly code: 'two-keys'; readonly from: string }
  /** Another id signed with the same key: one browser's copied work. Neither counts. */
  | { readonly code: 'shared-key'; readonly student: string };

/** What is to be seen in a row that counts. */
export type Notice =
  /** It carries fields of its own, a score perhaps; they were not read. */
  | { readonly code: 'extra'; readonly names: readonly string[] }
  /** After the due date, by the student's own clock, where nobody else says when; both in milliseconds since 1970. */
  | { readonly code: 'late'; readonly at: number; readonly due: number }
  /** After the due date, by the instructor's mail server. */
  | { readonly code: 'late-mail'; readonly at: number; readonly due: number }
  /** The LMS itself says that it came late. */
  | { readonly code: 'late-lms' }
  /** The same uploader handed it in with another key before: another browser, or a cleared one. */
  | { readonly code: 'another-browser' }
  /** The file holds work under several ids. */
  | { readonly code: 'holds-many'; readonly ids: number }
  /** Somebody else claimed the id, too, and was refused. */
  | { readonly code: 'contested' }
  /** Another uploader handed in the very same. */
  | { readonly code: 'also-from'; readonly from: string }
  | { readonly code: 'attempts'; readonly most: number }
  | { readonly code: 'hints' }
  /** All answers are another student's, letter by letter. */
  | { readonly code: 'same-answers'; readonly student: string }
  /** Another id in the class looks the same: with letters of another script, say. */
  | { readonly code: 'looks-like'; readonly student: string };

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
  /** Who uploaded it, as the LMS says; null where nobody says. */
  readonly uploader: Uploader | null;
  /** Null where it could not be read. */
  readonly student: Student | null;
  /** The id exactly as the student typed it, as one line: what an LMS compares with. */
  readonly typed: string | null;
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
  const read = new Map<string, number>();
  for await (const piece of pieces) yield gradePiece(assignment, digest, within(piece, read), marker);
}

/** Of one uploader so many are marked and no more, in how many files they may come. */
function within(piece: Piece, read: Map<string, number>): Piece {
  const { from, uploader } = piece;
  if (piece.kind === 'refused' || uploader === null) return piece;
  const count = (read.get(uploaderKey(uploader)) ?? 0) + 1;
  read.set(uploaderKey(uploader), count);
  if (count <= MOST_OF_ONE) return piece;
  return { from, uploader, kind: 'refused', refusal: { code: 'too-many-of-one', most: MOST_OF_ONE } };
}

async function gradePiece(
  assignment: Assignment,
  digest: string,
  piece: Piece,
  marker: Marker,
): Promise<Row> {
  const { from, uploader } = piece;
  if (piece.kind === 'refused') return { ...UNREAD, from, uploader, problem: piece.refusal };
  const { submission, extra } = piece;
  const student = readStudent(submission.student);
  const typed = student === null ? null : oneLine(submission.student);
  const { started, handedIn, key, signature } = submission;
  const row: Row = { ...UNREAD, from, uploader, student, typed, started, handedIn, key, signature };
  const problem = problemOf(assignment, digest, submission, marker.exists);
  if (problem !== null) return { ...row, problem };
  const items: MarkedItem[] = [];
  for (const worked of submission.work) items.push(await markItem(worked, marker));
  const points = items.filter(({ outcome }) => outcome === 'right').length;
  const notices = noticesOf(assignment, submission, extra, piece.received ?? null);
  return { ...row, notices: uploader?.late === true ? [...notices, LATE] : notices, items, points };
}

const LATE: Notice = { code: 'late-lms' };

const UNREAD: Row = {
  ...{
    from: '',
    uploader: null,
    student: null,
    typed: null,
    problem: null,
    notices: [],
    items: [],
    points: 0,
  },
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
  received: number | null,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (extra.length > 0) notices.push({ code: 'extra', names: extra });
  const at = received ?? handedIn;
  // the minute in which it is due is not over before the next one begins
  if (due !== null && at >= (due + 1) * 60_000)
    notices.push({ code: received === null ? 'late' : 'late-mail', at, due: due * 60_000 });
  if (attempts !== null && work.some((one) => one.attempts > attempts))
    notices.push({ code: 'attempts', most: attempts });
  if (!hints && work.some((one) => one.hints > 0)) notices.push({ code: 'hints' });
  return notices;
}

/** Whoever hands in, as far as it can be told: the uploader that the LMS names, else the file. */
export const sourceOf = ({ uploader, from }: Pick<Row, 'uploader' | 'from'>): string =>
  uploader === null ? `file ${from}` : uploaderKey(uploader);

/**
 * The assignment that most hand in for, where the grader was not given one; the first of equals. Only what is signed is
 * counted, and everybody counts once, however many copies or ids a file has; of as many sources the one with more ids
 * is taken, since a single file may hold a whole class's mails.
 */
export function likelyAssignment(pieces: Iterable<Piece>, exists: Marker['exists']): Assignment | null {
  const found = new Map<string, { readonly sources: Set<string>; readonly ids: Set<string> }>();
  for (const piece of pieces) {
    if (piece.kind === 'refused') continue;
    const { assignment, student } = piece.submission;
    const id = readStudent(student);
    if (id === null || !isIntact(piece.submission)) continue;
    const one = found.get(assignment) ?? { sources: new Set(), ids: new Set() };
    found.set(assignment, one);
    one.sources.add(sourceOf(piece));
    one.ids.add(id);
  }
  const order = [...found].sort(([, a], [, b]) => b.sources.size - a.sources.size || b.ids.size - a.ids.size);
  for (const [text] of order) {
    const read = readAssignment(text, exists);
    if (read.kind === 'assignment') return read.assignment;
  }
  return null;
}
