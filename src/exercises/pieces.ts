/**
 * From what was dropped on a page or named on a command line to single submissions: files, the ZIP of an LMS, mails,
 * documents and pasted texts with one or many in them. Nothing is lost: what can't be read is a piece with its reason.
 */
import { decode, foreignKind, isMail, mailsIn, officeText, type ForeignKind } from './documents.ts';
import { submissionsIn } from './mangled.ts';
import { LONGEST_SUBMISSION, type ReadSubmission, type SubmissionRefusal } from './read-submission.ts';
import type { Submission } from './submission.ts';
import { uploaderIn, uploaderKey, type Uploader } from './uploader.ts';
import { entriesOf, isZip, type ZipProblem } from './zip.ts';

export type PieceProblem =
  | SubmissionRefusal
  | ZipProblem
  /** Reading it failed: the browser or the disk did not give it, or it holds what no reader expects. */
  | { readonly code: 'unreadable' }
  /** A file of a kind in which no submission comes: a picture of one, say. */
  | { readonly code: 'foreign'; readonly is: ForeignKind };

/** Where something was found. */
export interface Origin {
  /** A label: the file, and the entry of a ZIP or the attachment of a mail. */
  readonly from: string;
  /** Who uploaded it, as the LMS says; null where nobody says. */
  readonly uploader: Uploader | null;
  /**
   * When the instructor's mail server took it in, in milliseconds since 1970, where it came by mail. A mail that was uploaded
   * as a file may say anything.
   */
  readonly received?: number | null;
}

/** One submission, or something that should be one. */
export type Piece =
  | (Origin & {
      readonly kind: 'submission';
      readonly submission: Submission;
      readonly extra: readonly string[];
    })
  | (Origin & { readonly kind: 'refused'; readonly refusal: PieceProblem });

/** A name longer than this has its middle left out: what tells files apart stands at the ends. */
const LONGEST_NAME = 200;

/** Bytes of UTF-8 are never fewer than its letters; UTF-16 and a mail's base64 need more, but not twice as many. */
const MOST_BYTES = 8 * LONGEST_SUBMISSION;

/** How many submissions are read of one student's upload, or of a file of which nobody says whose it is. */
export const MOST_OF_ONE = 100;
const MOST_IN_FILE = 5_000;

/** How deep mails are opened that are attached to mails. */
const DEEPEST_MAIL = 3;

/** The submissions in a file. Never throws: a file that can't be read is a piece, and stops no other. */
export async function* piecesOf(name: string, bytes: Uint8Array): AsyncGenerator<Piece> {
  const whole = { from: label(name), uploader: uploaderIn(name) };
  const read = new Map<string, number>();
  try {
    for await (const piece of piecesWithin(name, whole, bytes)) {
      const owner = piece.uploader === null ? '' : uploaderKey(piece.uploader);
      const count = (read.get(owner) ?? 0) + 1;
      read.set(owner, count);
      const most = owner === '' ? MOST_IN_FILE : MOST_OF_ONE;
      yield count <= most || piece.kind === 'refused'
        ? piece
        : {
            ...{ from: piece.from, uploader: piece.uploader },
            ...{ kind: 'refused', refusal: { code: 'too-many-of-one', most } },
          };
    }
  } catch {
    yield { ...whole, ...UNREADABLE };
  }
}

/** A file that could not even be opened. */
export const unreadable = (name: string): Piece => ({
  ...{ from: label(name), uploader: uploaderIn(name) },
  ...UNREADABLE,
});

const UNREADABLE = { kind: 'refused', refusal: { code: 'unreadable' } } as const;

async function* piecesWithin(name: string, whole: Origin, bytes: Uint8Array): AsyncGenerator<Piece> {
  const document = isZip(bytes) ? officeText(bytes) : null;
  if (!isZip(bytes) || document !== null) {
    yield* piecesOfBytes(whole, bytes);
    return;
  }
  // a ZIP that a student uploaded is that student's, whatever the names in it say
  const uploaderOf = (entry: string): Uploader | null => whole.uploader ?? uploaderIn(entry);
  const ownerOf = (entry: string): string | null => {
    const uploader = uploaderOf(entry);
    return uploader === null ? null : uploaderKey(uploader);
  };
  for (const entry of entriesOf(bytes, { ownerOf })) {
    const from = label(entry.name === '' ? name : `${name} › ${entry.name}`);
    const origin = { from, uploader: entry.name === '' ? whole.uploader : uploaderOf(entry.name) };
    if ('problem' in entry) yield { ...origin, kind: 'refused', refusal: entry.problem };
    else yield* piecesOfBytes(origin, entry.bytes);
  }
}

function label(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const half = LONGEST_NAME / 2;
  return `${name.slice(0, half - 1)}…${name.slice(-half)}`;
}

async function* piecesOfBytes(origin: Origin, bytes: Uint8Array, depth = 0): AsyncGenerator<Piece> {
  const foreign = foreignKind(bytes);
  if (foreign !== null) yield { ...origin, kind: 'refused', refusal: { code: 'foreign', is: foreign } };
  else if (bytes.length > MOST_BYTES)
    yield {
      ...origin,
      kind: 'refused',
      refusal: { code: 'too-large', length: bytes.length, most: MOST_BYTES },
    };
  else if (isZip(bytes)) {
    const text = officeText(bytes);
    if (text === null) yield { ...origin, kind: 'refused', refusal: { code: 'zip-nested' } };
    else yield* textPieces(origin, text, depth);
  } else yield* textPieces(origin, decode(bytes), depth);
}

/** The submissions in a text, which may be a mail or a whole page of them. */
export const piecesOfText = (name: string, text: string): AsyncGenerator<Piece> =>
  textPieces({ from: label(name), uploader: uploaderIn(name) }, text);

async function* textPieces(origin: Origin, text: string, depth = 0): AsyncGenerator<Piece> {
  if (depth > DEEPEST_MAIL) {
    yield { ...origin, kind: 'refused', refusal: { code: 'too-deep', most: DEEPEST_MAIL } };
    return;
  }
  if (!isMail(text)) {
    yield* submissionsIn(text).map((read) => pieceOf(origin, read));
    return;
  }
  for (const mail of await mailsIn(text)) {
    const own = {
      ...origin,
      received: depth > 0 ? (origin.received ?? null) : origin.uploader === null ? mail.received : null,
    };
    const texts = [mail.text, mail.html].map((part) => (part === '' ? [] : submissionsIn(part)));
    const found = texts.find(hasSubmission) ?? texts.find((part) => part.length > 0) ?? [];
    const attached: Piece[] = [];
    for (const { name, bytes } of mail.attachments) {
      const place = { ...own, from: label(`${origin.from} › ${name}`) };
      for await (const piece of piecesOfBytes(place, bytes, depth + 1)) attached.push(piece);
    }
    const pieces = [
      ...(hasSubmission(found) || attached.length === 0 ? found : []).map((read) => pieceOf(own, read)),
      ...attached,
    ];
    yield* withoutSignatures(pieces);
  }
}

const hasSubmission = (reads: readonly ReadSubmission[]): boolean =>
  reads.some(({ kind }) => kind === 'submission');

/** Where a mail has a submission, the pictures and cards that mail programs attach to it are none. */
const withoutSignatures = (pieces: readonly Piece[]): readonly Piece[] => {
  const sound = pieces.filter(({ kind }) => kind === 'submission');
  return sound.length > 0
    ? pieces.filter((piece) => piece.kind === 'submission' || piece.refusal.code !== 'foreign')
    : pieces;
};

const pieceOf = (origin: Origin, read: ReadSubmission): Piece =>
  read.kind === 'refused'
    ? { ...origin, kind: 'refused', refusal: read.refusal }
    : { ...origin, kind: 'submission', submission: read.submission, extra: read.extra };
