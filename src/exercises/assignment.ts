/**
 * An assignment: which exercises, and under what terms, as one text that a link carries and no channel breaks.
 *
 *   a1 . TITLE . DUE . ATTEMPTS . HINTS . ITEM … . CHECKSUM
 *
 * Only letters, digits, `-`, `.` and `_` occur. TITLE is base64url of UTF-8; DUE is minutes since 1970 in UTC, in base
 * 36; ATTEMPTS a number; `0` stands for none; HINTS is `h` (shown) or `n`. An ITEM is an exercise's code
 * (`predict-om-1-v1`), or a kind and a level with the topics to draw from (`predict_2_om_sm-v2`, version 1 unsaid). The
 * topics are listed, so that a link means the same when the book has got new ones.
 *
 * What each student is given follows from the assignment and the student's id alone (variant.ts).
 */
import { isKindName, partsOf, codeOf, type Code } from './exercise.ts';
import type { KindName, Level } from './kind.ts';
import { checksumOf, CHECKSUM_LENGTH, digestOf, fromBase64url, oneLine, toBase64url } from './texts.ts';

/** One exercise of the list: the same for everybody, or drawn for each student from topics of a kind and level. */
export type Item =
  | { readonly kind: 'exact'; readonly code: Code }
  | { readonly kind: 'drawn'; readonly of: KindName; readonly level: Level; readonly codes: readonly Code[] };

export interface Assignment {
  /** 1 to 80 characters, one line. */
  readonly title: string;
  /** Minutes since 1970 in UTC. It is shown and recorded; nobody is there to enforce it. */
  readonly due: number | null;
  /** 1 to 99 for each exercise, or as many as one likes. Recorded, not enforced. */
  readonly attempts: number | null;
  readonly hints: boolean;
  /** 1 to 20. */
  readonly items: readonly Item[];
}

export const MOST_ITEMS = 20;
export const LONGEST_TITLE = 80;
export const MOST_ATTEMPTS = 99;
/** Links longer than this are cut off by some mail programs and chats. */
export const LONGEST_LINK = 2000;
/** Up to the year 9999. */
const LAST_MINUTE = 4_223_000_000;

/** Why a text is no assignment: what was found, and what would be right. */
export type AssignmentRefusal =
  | { readonly code: 'empty' }
  /** Cut off, or altered on the way. */
  | { readonly code: 'damaged' }
  | { readonly code: 'other-version'; readonly found: string }
  | { readonly code: 'field'; readonly field: 'title' | 'due' | 'attempts' | 'hints'; readonly found: string }
  | { readonly code: 'item-count'; readonly found: number; readonly most: number }
  | { readonly code: 'item'; readonly found: string }
  | { readonly code: 'unknown-exercise'; readonly found: string };

export type ReadAssignment =
  | { readonly kind: 'assignment'; readonly assignment: Assignment }
  | { readonly kind: 'refused'; readonly refusal: AssignmentRefusal };

/** The one text of an assignment. */
export function formatAssignment({ title, due, attempts, hints, items }: Assignment): string {
  const terms = [toBase64url(title), (due ?? 0).toString(36), String(attempts ?? 0), hints ? 'h' : 'n'];
  const text = ['a1', ...terms, ...items.map(formatItem)].join('.');
  return `${text}.${checksumOf(text)}`;
}

function formatItem(item: Item): string {
  if (item.kind === 'exact') return item.code;
  const topics = item.codes.map((code) => {
    const { topic, version } = partsOf(code)!;
    return version === 1 ? topic : `${topic}-v${version}`;
  });
  return [item.of, item.level, ...topics].join('_');
}

/** What identifies an assignment: the digest of its text. */
export const assignmentDigest = (assignment: Assignment): string => digestOf(formatAssignment(assignment));

/**
 * Reads an assignment's text, or says why it is none. Never throws.
 * @param exists whether the book has an exercise of this code
 */
export function readAssignment(text: string, exists: (code: string) => boolean): ReadAssignment {
  const fields = text.trim().split('.');
  if (text.trim() === '') return refused({ code: 'empty' });
  if (!/^a\d+$/.test(fields[0]!)) return refused({ code: 'damaged' });
  if (fields[0] !== 'a1') return refused({ code: 'other-version', found: fields[0]!.slice(1) });
  const checksum = fields.pop()!;
  if (checksum.length !== CHECKSUM_LENGTH || checksum !== checksumOf(fields.join('.')))
    return refused({ code: 'damaged' });
  return readFields(fields, exists);
}

function readFields(fields: readonly string[], exists: (code: string) => boolean): ReadAssignment {
  const [, titleText = '', dueText = '', attemptsText = '', hintsText = '', ...itemTexts] = fields;
  const title = fromBase64url(titleText);
  if (title === null || title === '' || title.length > LONGEST_TITLE || oneLine(title) !== title)
    return refused({ code: 'field', field: 'title', found: titleText });
  const due = /^(0|[1-9a-z][0-9a-z]{0,6})$/.test(dueText) ? parseInt(dueText, 36) : NaN;
  if (!(due <= LAST_MINUTE)) return refused({ code: 'field', field: 'due', found: dueText });
  if (!/^(0|[1-9]\d?)$/.test(attemptsText))
    return refused({ code: 'field', field: 'attempts', found: attemptsText });
  if (hintsText !== 'h' && hintsText !== 'n')
    return refused({ code: 'field', field: 'hints', found: hintsText });
  if (itemTexts.length < 1 || itemTexts.length > MOST_ITEMS)
    return refused({ code: 'item-count', found: itemTexts.length, most: MOST_ITEMS });
  const items: Item[] = [];
  for (const found of itemTexts) {
    const item = readItem(found);
    if (item === null) return refused({ code: 'item', found });
    const missing = codesOf(item).find((code) => !exists(code));
    if (missing !== undefined) return refused({ code: 'unknown-exercise', found: missing });
    items.push(item);
  }
  const terms = { due: due === 0 ? null : due, attempts: Number(attemptsText) || null };
  return { kind: 'assignment', assignment: { title, ...terms, hints: hintsText === 'h', items } };
}

/** The exercises that this item may bring. */
export const codesOf = (item: Item): readonly Code[] => (item.kind === 'exact' ? [item.code] : item.codes);

function readItem(text: string): Item | null {
  const [of = '', levelText = '', ...topics] = text.split('_');
  if (levelText === '') {
    const parts = partsOf(text);
    return parts === null ? null : { kind: 'exact', code: codeOf(parts) };
  }
  const level = Number(levelText);
  if (!isKindName(of) || !/^[123]$/.test(levelText) || topics.length === 0) return null;
  const codes = topics.map((topic) => {
    const [, name = topic, version = '1'] = /^(.+)-v([1-9]\d{0,2})$/.exec(topic) ?? [];
    return partsOf(`${of}-${name}-${level}-v${version}`);
  });
  if (codes.some((code) => code === null)) return null;
  return { kind: 'drawn', of, level: level as Level, codes: codes.map((code) => codeOf(code!)) };
}

const refused = (refusal: AssignmentRefusal): ReadAssignment => ({ kind: 'refused', refusal });

/** The assignment's text in what somebody pasted: an address with `a=` behind `#`, or the text itself. */
export function assignmentTextIn(pasted: string): string {
  const text = pasted.replace(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/g, '');
  const found = /(?:^|[#&?])a=([\w.-]*)/.exec(text)?.[1] ?? text;
  // its checksum ends it: a full stop or a bracket behind it is the sentence's around it
  return found.replace(/[^\w]+$/, '');
}
