/**
 * A class that doesn't exist: students who solve everything, half of it, or cheat, each of whom knows what marks it must
 * get. Everything follows from a seed.
 */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { formatAssignment, type Assignment } from '../assignment.ts';
import {
  signSubmission,
  submissionFile,
  submissionText,
  type Submission,
  type Worked,
} from '../submission.ts';
import { digestBytes } from '../texts.ts';
import { readStudent, variantOf, type Student, type Task } from '../variant.ts';

/** What the students know, apart from what grades them. */
export interface Oracle {
  /** A right answer. */
  readonly reference: (task: Task) => string;
  /** Whether the kind itself calls this answer right: by its own `grade`, past the gradebook. */
  readonly isRight: (task: Task, answer: string) => Promise<boolean>;
}

/** One file that is handed in, and what must become of it. */
export interface HandedIn {
  readonly name: string;
  readonly text: string;
  readonly student: Student;
  /** The points it must get, and the name of the reason where it must not count. */
  readonly points: number;
  readonly problem: string | null;
}

const NOON = 1_790_000_000_000;

/** The secret key of a student's browser in these tests. */
export const secretOf = (student: string): Uint8Array => digestBytes(`a key of the tests\n${student}`);

export const idOf = (number: number): Student =>
  readStudent(number % 3 === 0 ? `Student.${number}@Example.edu` : `s${100_000 + number}`)!;

/** What this student hands in if it answers so; `answers` one for each exercise. */
export function workOf(
  assignment: Assignment,
  student: Student,
  answers: (task: Task, place: number) => string | null,
): Submission {
  const work: Worked[] = variantOf(assignment, student).map((task, i) => {
    const answer = answers(task, i);
    const tried = answer === null ? 0 : 1 + (i % 2);
    return { ...task, answer, attempts: tried, hints: 0, at: answer === null ? null : NOON + 60_000 * i };
  });
  const unsigned = {
    assignment: formatAssignment(assignment),
    student,
    started: NOON,
    handedIn: NOON + 3_600_000,
    work,
  };
  return signSubmission(unsigned, secretOf(student));
}

/** The files of a class of this size, in the order of the students. */
export async function* classOf(
  assignment: Assignment,
  size: number,
  seed: number,
  oracle: Oracle,
): AsyncGenerator<HandedIn> {
  const generator = xoroshiro128plus(seed);
  let last: Submission | null = null;
  for (let number = 0; number < size; number++) {
    const student = idOf(number);
    const solved = uniformInt(generator, 0, 2) === 0 ? 1 : uniformInt(generator, 0, 100) / 100;
    const submission = workOf(assignment, student, (task) => {
      if (uniformInt(generator, 0, 99) < 100 * solved) return oracle.reference(task);
      return uniformInt(generator, 0, 1) === 0
        ? null
        : oracle.reference({ ...task, seed: (task.seed + 1) >>> 0 });
    });
    yield last !== null && uniformInt(generator, 0, 9) === 0
      ? cheat(assignment, student, submission, last, uniformInt(generator, 0, 4))
      : await honest(student, submission, number, oracle);
    last = submission;
  }
}

async function honest(
  student: Student,
  submission: Submission,
  number: number,
  oracle: Oracle,
): Promise<HandedIn> {
  let points = 0;
  for (const { answer, ...task } of submission.work)
    if (answer !== null && (await oracle.isRight(task, answer))) points++;
  const asText = number % 2 === 0;
  const text = asText ? submissionText(submission) : submissionFile(submission);
  return { name: asText ? `${student}.txt` : `${student}.json`, text, student, points, problem: null };
}

/** None of these gains a point. */
function cheat(
  assignment: Assignment,
  student: Student,
  own: Submission,
  neighbour: Submission,
  way: number,
): HandedIn {
  const file = { name: `${student}.json`, student, points: 0 };
  const altered = (submission: Submission): string => submissionFile(submission);
  switch (way) {
    case 0: // answers changed after signing
      return {
        ...{ ...file, problem: 'signature' },
        text: altered({ ...own, work: own.work.map((one) => ({ ...one, answer: 'om_n4_m1_oa' })) }),
      };
    case 1: // the neighbour's file with the own name on it
      return { ...file, problem: 'signature', text: altered({ ...neighbour, student }) };
    case 2: // the neighbour's work signed anew: its exercises are not this student's
      return {
        ...{ ...file, problem: 'other-variant' },
        text: altered(signSubmission({ ...neighbour, student }, secretOf(student))),
      };
    case 3: // an easier assignment
      return {
        ...{ ...file, problem: 'other-assignment' },
        text: altered(workOf({ ...assignment, title: 'An easy one' }, student, () => null)),
      };
    default: // cut off
      return { ...file, problem: 'truncated', text: altered(own).slice(0, 700) };
  }
}
