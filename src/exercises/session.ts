/**
 * A student's work on an assignment while it goes on: what a browser keeps, and an LMS in `suspend_data`. One text, as
 * short as may be: `w1`, then a line each for id, times and exercises. A line that is damaged loses itself, not the rest.
 */
import type { Assignment } from './assignment.ts';
import { LONGEST_ANSWER } from './kind.ts';
import type { Worked } from './submission.ts';
import { oneLine } from './texts.ts';
import { readStudent, variantOf, type Student } from './variant.ts';

/** What was done on one exercise. */
export interface Progress {
  readonly answer: string | null;
  readonly attempts: number;
  readonly hints: number;
  readonly at: number | null;
  /** Whether the answer was right when it was last checked: for the page alone, whoever grades replays. */
  readonly right: boolean;
}

export interface Session {
  readonly student: Student;
  /** The id as it was typed, in one line: what the LMS knows it by. */
  readonly typed: string;
  /** In milliseconds since 1970. */
  readonly started: number;
  /** One for each exercise of the assignment. */
  readonly progress: readonly Progress[];
}

export const UNTOUCHED: Progress = { answer: null, attempts: 0, hints: 0, at: null, right: false };

/** @param typed an id as `readStudent` reads it */
export const newSession = ({ items }: Assignment, typed: string, started: number): Session => ({
  student: readStudent(typed)!,
  typed: oneLine(typed),
  started,
  progress: items.map(() => UNTOUCHED),
});

export const pointsOf = ({ progress }: Session): number => progress.filter(({ right }) => right).length;

/** Everything was answered. */
export const isComplete = ({ progress }: Session): boolean => progress.every(({ answer }) => answer !== null);

export const changed = (session: Session, place: number, progress: Partial<Progress>): Session => ({
  ...session,
  progress: session.progress.map((one, i) => (i === place ? { ...one, ...progress } : one)),
});

/** Work as a submission has it. */
export const workOfSession = (assignment: Assignment, { student, progress }: Session): readonly Worked[] =>
  variantOf(assignment, student).map((task, i) => {
    const { answer, attempts, hints, at } = progress[i]!;
    return { ...task, answer, attempts, hints, at };
  });

/** The text of a session, in ASCII: SCORM 1.2 keeps nothing else. Times are seconds after its start, in base 36. */
export function formatSession({ typed, started, progress }: Session): string {
  const lines = progress.map(({ answer, attempts, hints, at, right }) => {
    const when = at === null ? '' : Math.max(0, Math.round((at - started) / 1000)).toString(36);
    return answer === null && attempts === 0 && hints === 0
      ? ''
      : [right ? 'r' : 'w', attempts, hints, when, answer === null ? '' : `=${JSON.stringify(answer)}`].join(
          ' ',
        );
  });
  // what is not ASCII stands between the quotation marks of JSON
  return ['w1', JSON.stringify(typed), started.toString(36), ...lines]
    .join('\n')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Reads what a browser or an LMS kept; null where it is no session, or another assignment's. Never throws. */
export function readSession({ items }: Assignment, text: string): Session | null {
  const [version, studentText = '', startedText = '', ...lines] = text.split('\n');
  const typed = jsonText(studentText);
  const student = typed === null ? null : readStudent(typed);
  if (version !== 'w1' || student === null || !/^[0-9a-z]{1,9}$/.test(startedText)) return null;
  const started = parseInt(startedText, 36);
  const progress = items.map((_, i) => readLine(lines[i] ?? '', started));
  return { student, typed: oneLine(typed!), started, progress };
}

function readLine(line: string, started: number): Progress {
  const found = /^([rw]) (\d{1,6}) (\d{1,6}) ([0-9a-z]{0,8}) (?:=(.+))?$/.exec(line);
  if (found === null) return UNTOUCHED;
  const [, mark, attempts, hints, when = '', quoted] = found;
  const answer = quoted === undefined ? null : jsonText(quoted);
  if (answer !== null && answer.length > LONGEST_ANSWER) return UNTOUCHED;
  return {
    answer,
    attempts: Number(attempts),
    hints: Number(hints),
    at: when === '' ? null : started + 1000 * parseInt(when, 36),
    right: mark === 'r' && answer !== null,
  };
}

function jsonText(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The same cut to a length: where all answers don't fit, the longest are left out, and the page says so. */
export function fitSession(
  session: Session,
  most: number,
): { readonly text: string; readonly left: readonly number[] } {
  let kept = session;
  const left: number[] = [];
  for (;;) {
    const text = formatSession(kept);
    if (text.length <= most || left.length === session.progress.length) return { text, left };
    const lengths = kept.progress.map(({ answer }) => answer?.length ?? -1);
    const longest = lengths.indexOf(Math.max(...lengths));
    if (lengths[longest]! < 0) return { text, left };
    left.push(longest);
    kept = changed(kept, longest, { answer: null });
  }
}

/**
 * What this page has of a session and what another has stored since, as one, exercise by exercise: what only one of the two
 * has changed since `base` is taken from that one; where both have, the one in which more was done.
 */
export function rebased(base: Session, mine: Session, theirs: Session): Session {
  const both = merged(mine, theirs);
  const progress = mine.progress.map((one, i) => {
    const [was, other] = [base.progress[i]!, theirs.progress[i] ?? UNTOUCHED];
    if (sameProgress(other, was)) return one;
    return sameProgress(one, was) ? other : both.progress[i]!;
  });
  return { ...both, progress };
}

const sameProgress = (a: Progress, b: Progress): boolean =>
  a.answer === b.answer && a.attempts === b.attempts && a.hints === b.hints && a.right === b.right;

/** Whether two records have the same work in them, whenever it was done. */
export const sameWork = (a: readonly Progress[], b: readonly Progress[]): boolean =>
  a.length === b.length && a.every((one, i) => sameProgress(one, b[i]!));

/** Two records of the same student's work as one: of each exercise the one in which more was done. */
export function merged(a: Session, b: Session): Session {
  const progress = a.progress.map((one, i) => {
    const other = b.progress[i] ?? UNTOUCHED;
    if (one.attempts !== other.attempts) return one.attempts > other.attempts ? one : other;
    return one.answer === null && other.answer !== null ? other : one;
  });
  return { ...a, started: Math.min(a.started, b.started), progress };
}
