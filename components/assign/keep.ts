/**
 * What the browser keeps of a student's work: the session and the secret key, under the assignment and the id, so that
 * two students of one browser have two keys. Storage that is full or forbidden is no error: then everything lives as long
 * as the page, and the page says so.
 */
import { bytesOf, hexOf, type Hex } from '../../src/core/bytes.ts';
import { assignmentDigest, type Assignment } from '../../src/exercises/assignment.ts';
import { formatSession, readSession, type Session } from '../../src/exercises/session.ts';
import { digestOf } from '../../src/exercises/texts.ts';
import type { Student } from '../../src/exercises/variant.ts';
import { readStudent } from '../../src/exercises/variant.ts';
import { readStored, writeStored, type Store } from '../../src/progress/storage.ts';

export interface Keep {
  /** Whether anything is kept at all: a preview keeps nothing, and that is no fault. */
  readonly preview: boolean;
  /** Who has worked on this assignment here, as they typed their ids, the last one first; at most five. */
  students(): readonly string[];
  load(student: Student): Session | null;
  /** False where nothing can be kept. */
  save(session: Session): boolean;
  /** The student's secret key for this assignment, 32 bytes: made by chance when first asked for. */
  secret(student: Student): Uint8Array;
}

/** Nothing is kept: for a preview. */
export const FORGETFUL = (): Store => ({
  getItem: () => null,
  setItem: () => {
    throw new Error('a preview keeps nothing');
  },
  removeItem: () => undefined,
});

export function keepOf(assignment: Assignment, base: string, store: () => Store, preview = false): Keep {
  const digest = assignmentDigest(assignment).slice(0, 20);
  const secrets = new Map<Student, Uint8Array>();
  const nameOf = (student: Student, what: string): string =>
    `assignment:${digest}:${digestOf(student).slice(0, 20)}:${what}`;
  const students = (): readonly string[] => {
    const text = readStored(store, `assignment:${digest}:students`, base) ?? '';
    return text.split('\n').filter((line) => readStudent(line) !== null);
  };
  const sessionIn = (text: string | null, student: Student): Session | null => {
    const session = text === null ? null : readSession(assignment, text);
    return session?.student === student ? session : null;
  };
  return {
    preview,
    students,
    load: (student) => sessionIn(readStored(store, nameOf(student, 'work'), base), student),
    save: (session) => {
      const { student, typed } = session;
      // what can't be read, damaged or of a newer book, is put aside before anything is written over it
      const before = readStored(store, nameOf(student, 'work'), base);
      if (before !== null && sessionIn(before, student) === null)
        writeStored(store, `damaged:${nameOf(student, 'work')}`, base, before);
      const known = [typed, ...students().filter((other) => readStudent(other) !== student)].slice(0, 5);
      return (
        writeStored(store, nameOf(student, 'work'), base, formatSession(session)) &&
        writeStored(store, `assignment:${digest}:students`, base, known.join('\n'))
      );
    },
    secret: (student) => {
      const stored = readStored(store, nameOf(student, 'key'), base);
      const known =
        stored !== null && /^[0-9a-f]{64}$/.test(stored) ? bytesOf(stored as Hex) : secrets.get(student);
      if (known !== undefined) return known;
      const made = crypto.getRandomValues(new Uint8Array(32));
      secrets.set(student, made);
      if (stored !== null) writeStored(store, `damaged:${nameOf(student, 'key')}`, base, stored);
      writeStored(store, nameOf(student, 'key'), base, hexOf(made));
      return made;
    },
  };
}
