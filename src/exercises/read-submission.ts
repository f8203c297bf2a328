/**
 * Reads what may be a submission, from anybody and in any state: within limits, and never throwing.
 */
import type { Hex } from '../core/bytes.ts';
import { partsOf, codeOf } from './exercise.ts';
import { LONGEST_ANSWER } from './kind.ts';
import { isSeed } from './random.ts';
import { FORMAT, type Submission, type Worked } from './submission.ts';
import { checksumOf, CHECKSUM_LENGTH, fromBase64url } from './texts.ts';
import { LONGEST_STUDENT } from './variant.ts';
import { LONGEST_LINK, MOST_ITEMS } from './assignment.ts';

/** Twenty answers at their longest, escaped at their worst, fit. */
export const LONGEST_SUBMISSION = 600_000;
const DEEPEST = 6;
/** Milliseconds since 1970, to the year 9999. */
const LAST_MOMENT = 253_402_300_799_999;
const MOST_COUNTED = 1_000_000;

/** Why a text is no submission. */
export type SubmissionRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly length: number; readonly most: number }
  | { readonly code: 'truncated' }
  | { readonly code: 'not-json' }
  /** A text that is damaged: its checksum does not fit. */
  | { readonly code: 'damaged' }
  | { readonly code: 'too-deep'; readonly most: number }
  | { readonly code: 'not-a-submission' }
  | { readonly code: 'other-version'; readonly found: string }
  /** A field that is missing, or not what it must be. `field` is a name of ours, never the file's. */
  | { readonly code: 'field'; readonly field: string };

export type ReadSubmission =
  | {
      readonly kind: 'submission';
      readonly submission: Submission;
      /** Names of fields that no submission has, at most five, cut to forty characters: not read. */
      readonly extra: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: SubmissionRefusal };

/** A submission's text or file, read. */
export function readSubmission(text: string): ReadSubmission {
  if (text.length > LONGEST_SUBMISSION)
    return refuse({ code: 'too-large', length: text.length, most: LONGEST_SUBMISSION });
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return refuse({ code: 'empty' });
  if (trimmed.startsWith('s1.')) return readText(trimmed);
  return trimmed.startsWith('{') ? readJson(trimmed) : refuse({ code: 'not-json' });
}

function readText(text: string): ReadSubmission {
  const [, body = '', checksum = '', ...rest] = text.split('.');
  if (checksum.length < CHECKSUM_LENGTH) return refuse({ code: 'truncated' });
  const json = fromBase64url(body);
  if (rest.length > 0 || checksum !== checksumOf(`s1.${body}`) || json === null)
    return refuse({ code: 'damaged' });
  return readJson(json);
}

function readJson(text: string): ReadSubmission {
  const depth = depthOf(text);
  if (depth.deepest > DEEPEST) return refuse({ code: 'too-deep', most: DEEPEST });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse({ code: depth.open > 0 ? 'truncated' : 'not-json' });
  }
  return readFields(value);
}

/** How deep the brackets go, and how many are open at the end (or an open string). */
function depthOf(text: string): { readonly deepest: number; readonly open: number } {
  let [open, deepest, inText] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (inText && letter === '\\') i++;
    else if (letter === '"') inText = !inText;
    else if (inText) continue;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++open);
    else if (letter === '}' || letter === ']') open--;
  }
  return { deepest, open: open + (inText ? 1 : 0) };
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isHex = (value: unknown, bytes: number): value is Hex =>
  typeof value === 'string' && value.length === 2 * bytes && /^[0-9a-f]*$/.test(value);

const NAMES = ['format', 'assignment', 'student', 'started', 'handedIn', 'work', 'key', 'signature'];
const WORK_NAMES = ['code', 'seed', 'answer', 'attempts', 'hints', 'at'];

function readFields(value: unknown): ReadSubmission {
  if (!isObject(value) || typeof value['format'] !== 'string') return refuse({ code: 'not-a-submission' });
  const { format, assignment, student, started, handedIn, work, key, signature } = value;
  if (format !== FORMAT)
    return refuse(
      /^3f\+1 submission \d{1,3}$/.test(format)
        ? { code: 'other-version', found: format.slice(16) }
        : { code: 'not-a-submission' },
    );
  if (!isText(assignment, LONGEST_LINK)) return wrong('assignment');
  if (!isText(student, LONGEST_STUDENT)) return wrong('student');
  if (!isWhole(started, LAST_MOMENT)) return wrong('started');
  if (!isWhole(handedIn, LAST_MOMENT)) return wrong('handedIn');
  if (!isHex(key, 32)) return wrong('key');
  if (!isHex(signature, 64)) return wrong('signature');
  if (!Array.isArray(work) || work.length > MOST_ITEMS) return wrong('work');
  const lines = work.map((line: unknown) => (isObject(line) ? readWorked(line) : null));
  if (lines.includes(null)) return wrong('work');
  const submission = { assignment, student, started, handedIn, work: lines as Worked[], key, signature };
  const extra = [
    ...Object.keys(value).filter((name) => !NAMES.includes(name)),
    ...(work as Fields[]).flatMap((line) => Object.keys(line).filter((name) => !WORK_NAMES.includes(name))),
  ];
  const few = [...new Set(extra)].slice(0, 5).map((name) => name.slice(0, 40));
  return { kind: 'submission', submission, extra: few };
}

function readWorked({ code, seed, answer, attempts, hints, at }: Fields): Worked | null {
  const parts = isText(code, 100) ? partsOf(code) : null;
  if (parts === null || typeof seed !== 'number' || !isSeed(seed)) return null;
  if (answer !== null && !isText(answer, LONGEST_ANSWER)) return null;
  if (!isWhole(attempts, MOST_COUNTED) || !isWhole(hints, MOST_COUNTED)) return null;
  if (at !== null && !isWhole(at, LAST_MOMENT)) return null;
  return { code: codeOf(parts), seed, answer, attempts, hints, at };
}

const refuse = (refusal: SubmissionRefusal): ReadSubmission => ({ kind: 'refused', refusal });
const wrong = (field: string): ReadSubmission => refuse({ code: 'field', field });
