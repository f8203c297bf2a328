/**
 * Submissions in texts that mail programs, forms and word processors have been at: lines broken, quoted with `>` or `|`,
 * joined by `<br>`, sprinkled with tabs, no-break spaces, soft hyphens and letters of no width, fenced, signed below, one
 * behind the other. A submission's text carries a checksum, so everything in between that can't belong to it may be
 * dropped: where the checksum fits, nothing that belongs to it was lost, and nothing foreign was kept.
 *
 * A file (JSON) that was pasted into a mail has no checksum, but a signature. What was done to it is undone in the few ways
 * that programs have; of those the first that the signature fits is taken.
 */
import { LONGEST_SUBMISSION, readSubmission, type ReadSubmission } from './read-submission.ts';
import { FORMAT, isIntact } from './submission.ts';
import { checksumOf, CHECKSUM_LENGTH } from './texts.ts';

/** Tags, entities and the soft line breaks of quoted-printable: letters that are no letters of the text. */
const MARKUP = /<(?!s1\.)[^<>]*>|&(?:[A-Za-z]{2,8}|#\d{1,7}|#x[\dA-Fa-f]{1,6});|=\r?\n/g;
const FOREIGN = /[^\w.-]+/g;
const START = 's1.';
/** Fewer letters in a row behind it are prose about submissions. */
const LEAST = 20;
/** Of texts, and of files, that are looked for in one text: five classes of a thousand. */
const MOST_FOUND = 5_000;

/** All submissions found in a text, in their order; those that are damaged or cut off too, as what they are. */
export function submissionsIn(text: string): readonly ReadSubmission[] {
  const whole = readSubmission(text);
  if (whole.kind === 'submission') return [whole];
  const found = [...textsIn(text).map(readSubmission), ...filesIn(text)];
  if (found.length === 0) return [whole];
  const sound = found.filter(({ kind }) => kind === 'submission');
  // beside a copy that is whole, in the HTML of the same mail say, a damaged one is no loss
  return sound.length > 0 && sound.length < found.length
    ? [...distinct(sound), ...unlike(found)]
    : distinct(found);
}

/** Damaged ones are told apart by nothing, so one stands for all. */
const unlike = (found: readonly ReadSubmission[]): readonly ReadSubmission[] =>
  found.filter(({ kind }) => kind === 'refused').slice(0, 1);

/** The same submission twice in one text, quoted below an answer say, is one. */
function distinct(found: readonly ReadSubmission[]): readonly ReadSubmission[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const name = one.kind === 'submission' ? one.submission.signature : JSON.stringify(one.refusal);
    return !seen.has(name) && seen.add(name);
  });
}

/** The texts in it, cleaned: whole ones, and what is left of others. */
export function textsIn(text: string): readonly string[] {
  const plain = text.replace(/=2E/gi, '.').replaceAll(MARKUP, ' ');
  const found: string[] = [];
  let from = 0;
  for (;;) {
    const start = plain.indexOf(START, from);
    if (start < 0 || found.length >= MOST_FOUND) return found;
    const whole = wholeAt(plain, start);
    if (whole !== null) {
      found.push(whole.text);
      from = whole.end;
      continue;
    }
    const rest = restAt(plain, start);
    if (rest !== null) found.push(rest);
    from = start + START.length;
  }
}

/** Ways in which what stands between the lines can be left out: the last two have letters in them. */
const BETWEEN: readonly RegExp[] = [FOREIGN, /-\s*\n[\s>|]*|[^\w.-]+/g, /\n[ \t>|]*[A-Z]{1,3}>|[^\w.-]+/g];

/** A checksum with what programs put between its digits is not longer. */
const WINDOW = 200;

function wholeAt(text: string, start: number): { readonly text: string; readonly end: number } | null {
  const dot = text.indexOf('.', start + START.length);
  if (dot < start + START.length + LEAST) return null;
  const body = text.slice(start + START.length, dot);
  const tail = text.slice(dot + 1, dot + 1 + WINDOW);
  for (const between of BETWEEN) {
    const checksum = tail.replaceAll(between, '').slice(0, CHECKSUM_LENGTH);
    const clean = START + body.replaceAll(between, '');
    if (checksum.length === CHECKSUM_LENGTH && checksumOf(clean) === checksum)
      return { text: `${clean}.${checksum}`, end: dot + 1 + spanOf(tail, between) };
  }
  return null;
}

/** How much of a text the digits of its checksum take, with what stands between them. */
function spanOf(tail: string, between: RegExp): number {
  let span = CHECKSUM_LENGTH;
  while (tail.slice(0, span).replaceAll(between, '').length < CHECKSUM_LENGTH) span++;
  return span;
}

/** What stands where a text begins that is not whole: up to its end, or to where the next begins. */
function restAt(text: string, start: number): string | null {
  if (start > 0 && /[\w-]/.test(text[start - 1]!)) return null;
  const next = text.indexOf(START, start + START.length);
  const rest = text.slice(start, next < 0 ? undefined : next);
  if (!/^s1\.[\w-]{20}/.test(rest)) return null;
  return /^s1\.[\w-]+(?:\.[\w-]*)?/.exec(rest.replaceAll(FOREIGN, ''))![0];
}

/** Files that stand in a text: none reaches into the next, so that every letter is looked at a few times and no more. */
function filesIn(text: string): readonly ReadSubmission[] {
  const starts = startsOfFiles(text);
  return starts.map((start, i) => {
    const ends = endsOf(text, start, starts[i + 1] ?? text.length);
    return fileAt(ends.map((end) => text.slice(start, end)));
  });
}

/** The brackets before what a file says it is. */
function startsOfFiles(text: string): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  while (starts.length < MOST_FOUND) {
    const name = text.indexOf(FORMAT.slice(0, -2), from);
    if (name < 0) break;
    const start = from + text.slice(from, name).lastIndexOf('{');
    if (start >= from) starts.push(start);
    from = name + FORMAT.length;
  }
  return starts;
}

/** Where the object that begins here may end: where its brackets close, first with and then without heed to quotes. */
function endsOf(text: string, start: number, last: number): readonly number[] {
  const ends = [true, false].map((heed) => {
    let [open, inText] = [0, false];
    for (let at = start; at < last; at++) {
      const letter = text[at];
      if (heed && inText && letter === '\\') at++;
      else if (heed && letter === '"') inText = !inText;
      else if (!inText && letter === '{') open++;
      else if (!inText && letter === '}' && --open === 0) return at + 1;
    }
    return last;
  });
  return [...new Set(ends)];
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

const unquoted = (text: string): string => text.replace(/\n[ \t]*(?:[>|][ \t]?)+/g, '\n');
const unbroken = (text: string): string => text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
/** A line break within a text of JSON was put there by a program, with the space that it broke at, or without. */
const joined =
  (by: string) =>
  (text: string): string => {
    const parts: string[] = [];
    let from = 0;
    for (;;) {
      const start = text.indexOf('"', from);
      const end = start < 0 ? -1 : closingQuote(text, start);
      if (end < 0) return parts.join('') + text.slice(from);
      parts.push(text.slice(from, start), text.slice(start, end).replace(/[ \t]{0,80}\r?\n[ \t]*/g, by));
      from = end;
    }
  };

/** Behind the quote that closes the one here; -1 where none does. One look at each letter, whatever stands there. */
function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return -1;
}

const plainSpaces = (text: string): string =>
  text.replace(/\u00A0/g, ' ').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
const plainQuotes = (text: string): string => text.replace(/[“”„‟«»]/g, '"');
const untagged = (text: string): string =>
  text
    .replace(/<\/?[A-Za-z][^<>]*>/g, '\n')
    .replace(/&(?:#(\d+)|#x([\dA-Fa-f]+)|([a-z]+));/g, (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const point = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });

type Mend = (text: string) => string;
const SPACES: readonly Mend[] = [unquoted, plainSpaces];
const WAYS: readonly (readonly Mend[])[] = [
  [],
  SPACES,
  [unbroken, ...SPACES],
  [...SPACES, joined(' ')],
  [...SPACES, joined('')],
  [untagged, ...SPACES],
  [untagged, ...SPACES, joined('')],
  [plainQuotes, ...SPACES],
  [plainQuotes, ...SPACES, joined(' ')],
];

/** The first reading that the signature fits, else the first that can be read at all, else why the text can't. */
function fileAt(texts: readonly string[]): ReadSubmission {
  let readable: ReadSubmission | null = null;
  for (const text of texts.filter(({ length }) => length <= 2 * LONGEST_SUBMISSION)) {
    for (const way of WAYS) {
      const read = readSubmission(way.reduce((so, mend) => mend(so), text));
      if (read.kind !== 'submission') continue;
      if (isIntact(read.submission)) return read;
      readable ??= read;
    }
  }
  return readable ?? readSubmission(SPACES.reduce((so, mend) => mend(so), texts[0]!));
}
