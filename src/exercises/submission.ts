/**
 * What a student hands in: the assignment, an id, and for each exercise the seed, the answer's text and how it came
 * about; times are the student's own clock. There is no score in it: whoever grades replays the answers.
 *
 * It is signed with an Ed25519 key that the student's browser made for this assignment and id. The signature shows that
 * nothing was altered on the way from that browser. It is no proctor: it does not show who sat there.
 *
 * What is signed is the UTF-8 of
 *
 *   "3f + 1: submission, version 1\n" + JSON.stringify([assignment, student, started, handedIn, work, key])
 *
 * with `work` a list of [code, seed, answer, attempts, hints, at]. So the same signature stands for the file, where the
 * fields have names and lines, and for the text, which is `s1.` + base64url of the file + `.` + checksum.
 */
import { bytesOf, hexOf, type Hex } from '../core/bytes.ts';
import { publicKeyOf, signBytes, verifyBytes } from '../core/signatures.ts';
import type { Task } from './variant.ts';
import { checksumOf, toBase64url, utf8 } from './texts.ts';

/** One exercise as a student has worked on it. */
export interface Worked extends Task {
  /** Null: not answered. */
  readonly answer: string | null;
  /** How often an answer was checked. */
  readonly attempts: number;
  /** How many hints were opened. */
  readonly hints: number;
  /** When the answer was last checked, in milliseconds since 1970; null: never. */
  readonly at: number | null;
}

export interface Unsigned {
  /** The assignment's text. */
  readonly assignment: string;
  /** The student's id. */
  readonly student: string;
  /** When the student opened the assignment and handed it in, in milliseconds since 1970. */
  readonly started: number;
  readonly handedIn: number;
  readonly work: readonly Worked[];
}

export interface Submission extends Unsigned {
  /** The public key, and the signature by it. */
  readonly key: Hex;
  readonly signature: Hex;
}

/** What a file says it is. */
export const FORMAT = '3f+1 submission 1';

function signedBytes({ assignment, student, started, handedIn, work }: Unsigned, key: Hex): Uint8Array {
  const lines = work.map(({ code, seed, answer, attempts, hints, at }) => [
    ...[code, seed, answer],
    ...[attempts, hints, at],
  ]);
  const value = JSON.stringify([assignment, student, started, handedIn, lines, key]);
  return utf8(`3f + 1: submission, version 1\n${value}`);
}

/** @param secretKey 32 bytes drawn by chance, kept by the student's browser */
export function signSubmission(unsigned: Unsigned, secretKey: Uint8Array): Submission {
  const key = hexOf(publicKeyOf(secretKey));
  return { ...unsigned, key, signature: hexOf(signBytes(secretKey, signedBytes(unsigned, key))) };
}

const checked = new WeakMap<Submission, boolean>();

/** Whether the holder of the key in it signed exactly this. Checked once: it is asked when counting, and when marking. */
export function isIntact(submission: Submission): boolean {
  const known = checked.get(submission) ?? verify(submission);
  checked.set(submission, known);
  return known;
}

const verify = (submission: Submission): boolean =>
  verifyBytes(bytesOf(submission.key), signedBytes(submission, submission.key), bytesOf(submission.signature))
    .kind === 'valid';

/** As a file: JSON that a person can read. */
export function submissionFile({ work, key, signature, ...rest }: Submission): string {
  const lines = work.map(({ code, seed, answer, attempts, hints, at }) => ({
    ...{ code, seed, answer },
    ...{ attempts, hints, at },
  }));
  return `${JSON.stringify({ format: FORMAT, ...rest, work: lines, key, signature }, null, 1)}\n`;
}

/** As one text, to be pasted into a mail or a form: unreserved characters only. */
export function submissionText(submission: Submission): string {
  const text = `s1.${toBase64url(JSON.stringify(JSON.parse(submissionFile(submission))))}`;
  return `${text}.${checksumOf(text)}`;
}
