/**
 * From what was dropped on a page or named on a command line to single submissions: files, the ZIP of an LMS, mails and
 * pasted texts with one or many in them. Nothing is lost: what can't be read is a piece with its reason.
 */
import { LONGEST_SUBMISSION, readSubmission, type SubmissionRefusal } from './read-submission.ts';
import type { Submission } from './submission.ts';
import { entriesOf, isZip, type ZipProblem } from './zip.ts';

export type PieceProblem = SubmissionRefusal | ZipProblem;

/** One submission, or something that should be one. */
export type Piece =
  | {
      /** Where it was found, as a label: file, and entry of a ZIP. */
      readonly from: string;
      readonly kind: 'submission';
      readonly submission: Submission;
      readonly extra: readonly string[];
    }
  | { readonly from: string; readonly kind: 'refused'; readonly refusal: PieceProblem };

/** A name is cut here; an LMS's are shorter. */
const LONGEST_NAME = 200;

/** The submissions in a file. */
export function* piecesOf(name: string, bytes: Uint8Array): Generator<Piece> {
  if (!isZip(bytes)) {
    yield* piecesOfBytes(name, bytes);
    return;
  }
  for (const entry of entriesOf(bytes)) {
    const from = label(name, entry.name);
    if ('problem' in entry) yield { from, kind: 'refused', refusal: entry.problem };
    else yield* piecesOfBytes(from, entry.bytes);
  }
}

const label = (file: string, entry: string): string =>
  (entry === '' ? file : `${file} › ${entry}`).slice(0, LONGEST_NAME);

function* piecesOfBytes(from: string, bytes: Uint8Array): Generator<Piece> {
  // bytes of UTF-8 are never fewer than its letters
  const most = 4 * LONGEST_SUBMISSION;
  if (bytes.length > most)
    yield { from, kind: 'refused', refusal: { code: 'too-large', length: bytes.length, most } };
  else yield* piecesOfText(from, new TextDecoder().decode(bytes));
}

/** The submissions in a text, which may be a mail or a whole page of them. */
export function* piecesOfText(name: string, text: string): Generator<Piece> {
  const from = name.slice(0, LONGEST_NAME);
  const texts = text.trimStart().startsWith('{') ? [] : textsIn(text);
  for (const found of texts.length === 0 ? [text] : texts) {
    const read = readSubmission(found);
    yield read.kind === 'refused'
      ? { from, kind: 'refused', refusal: read.refusal }
      : { from, kind: 'submission', submission: read.submission, extra: read.extra };
  }
}

/** Texts of submissions in a mail or a form, which may have broken and quoted its lines. */
function textsIn(text: string): readonly string[] {
  const joined = text.replace(/=?\r?\n[> ]*(?=[\w.-])(?!s1\.)/g, '');
  return joined.match(/\bs1\.[\w-]+(?:\.[0-9a-f]{10})?/g) ?? [];
}
