/**
 * What a student is given. Anyone can derive it again, from the assignment's text and the student's id:
 *
 *   h = SHA-256("3f + 1: variant, version 1\n" digest "\n" id "\n" place "\n")
 *
 * where `digest` is SHA-256 of the assignment's text in hexadecimal, `id` the student's id as `readStudent` writes it, in
 * UTF-8, and `place` the item's place, from 1, in decimal. The seed is the first four bytes of h, the highest first; of k
 * topics to draw from, the one at the next four bytes modulo k, counted from 0.
 */
import { assignmentDigest, codesOf, type Assignment } from './assignment.ts';
import type { Code } from './exercise.ts';
import { digestBytes, oneLine } from './texts.ts';

/** A student's id in its one form. */
export type Student = string & { readonly [student]: true };
declare const student: unique symbol;

export const LONGEST_STUDENT = 100;

/**
 * An id as a student types it, in its one form: a single line in lower case, since mail addresses and user names are
 * compared without regard to case. Null where nothing is left, or more than 100 characters.
 */
export function readStudent(typed: string): Student | null {
  const id = oneLine(oneLine(typed).toLowerCase());
  return id === '' || id.length > LONGEST_STUDENT ? null : (id as Student);
}

/** One exercise as one student has it. */
export interface Task {
  readonly code: Code;
  readonly seed: number;
}

export function variantOf(assignment: Assignment, id: Student): readonly Task[] {
  const digest = assignmentDigest(assignment);
  return assignment.items.map((item, i) => {
    const hash = digestBytes(`3f + 1: variant, version 1\n${digest}\n${id}\n${i + 1}\n`);
    const numbers = new DataView(hash.buffer, hash.byteOffset);
    const codes = codesOf(item);
    return { code: codes[numbers.getUint32(4) % codes.length]!, seed: numbers.getUint32(0) };
  });
}
