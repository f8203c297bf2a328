/**
 * Taking a token apart into its fields, and reading each by itself, as its kind says.
 */
import type { AnyScenario } from './kinds/kind.ts';
import { above, type Bounds, type FieldReading, type Known, type ListReading } from './kinds/reading.ts';
import { readingOf } from './kinds/readings.ts';
import { number, type Result } from './lie-text.ts';
import { GENERALS, MOST_ROUNDS } from './limits.ts';
import type { Reason, Refusal } from './refusals.ts';
import { CASTS, type Cast } from './scenario.ts';
import { word } from './texts.ts';

/** A field's text and the 1-based position of its first character. */
export interface Piece {
  readonly text: string;
  readonly position: number;
}

export function split(token: string): readonly Piece[] {
  let position = 1;
  return token.split('_').map((text) => {
    const piece = { text, position };
    position += text.length + 1;
    return piece;
  });
}

export const refuse = ({ text, position }: Piece, reason: Reason): Refusal => ({
  ...reason,
  position,
  field: text,
});

/** A field that could be read. */
export interface Read<Value = unknown> {
  readonly piece: Piece;
  readonly value: Value;
}

/** What the fields say. */
export interface Fields {
  /** By letter. A field that is absent or unreadable is not there. */
  readonly lettered: ReadonlyMap<string, Read>;
  /** Letters whose field is there but unreadable: what depends on them is not held against anything. */
  readonly unreadable: ReadonlySet<string>;
  /** For each list of the kind what stands in the token, in its order. */
  readonly listed: readonly (readonly Read[])[];
}

export const knownOf = ({ lettered, unreadable }: Fields): Known => ({
  said: (letter) => lettered.has(letter),
  unreadable: (letter) => unreadable.has(letter),
});

/** How a page opens an execution: fields of every kind. */
export const OPENING = {
  v: {
    read: (text: string) => number(text, 'eyes', { least: 1, most: GENERALS.most }),
    clash: (eyes: number, bounds: Bounds) => above(bounds, 'eyes', eyes),
  },
  r: {
    read: (text: string) => number(text, 'round', { least: 0, most: MOST_ROUNDS }),
    clash: (round: number, bounds: Bounds) => above(bounds, 'round', round, 0),
  },
  c: { read: (text: string): Result<Cast> => word(text, CASTS) },
} as const;

/** What reads the text behind a letter. */
type Reader = Pick<FieldReading<AnyScenario, unknown>, 'read'>;

/** What reads each letter of a kind, and what is said of any other: looked up for every field of every token. */
interface Readers {
  readonly of: ReadonlyMap<string, Reader>;
  readonly unknown: Reason;
}

const known = new Map<string, Readers>();

function readersOf(kind: string): Readers {
  const before = known.get(kind);
  if (before) return before;
  const { fields, listed } = readingOf(kind);
  const of = new Map<string, Reader>([...Object.entries(fields), ...Object.entries(OPENING)]);
  const letters = [...of.keys()].join(' ');
  const expected = [letters, ...listed.map(({ called }) => called)].join(' and ');
  const readers: Readers = { of, unknown: { code: 'unknown-field', kind, expected } };
  known.set(kind, readers);
  return readers;
}

/** Reads the fields behind the kind; those that can't be read, or stand there already, are refused and left out. */
export function readFields(kind: string, pieces: readonly Piece[]): { fields: Fields; refused: Refusal[] } {
  const readers = readersOf(kind);
  const lettered = new Map<string, Read>();
  const unreadable = new Set<string>();
  const lists = readingOf(kind).listed.map((list) => ({ list, read: [] as Read[], keys: new Set<string>() }));
  const refused: Refusal[] = [];
  for (const piece of pieces) {
    const among = lists.find(({ list }) => list.begins(piece.text));
    const reason = among ? readListed(piece, among) : readLettered(readers, piece, lettered, unreadable);
    if (reason) refused.push(refuse(piece, reason));
  }
  return { fields: { lettered, unreadable, listed: lists.map(({ read }) => read) }, refused };
}

function readLettered(
  { of, unknown }: Readers,
  piece: Piece,
  lettered: Map<string, Read>,
  unreadable: Set<string>,
): Reason | undefined {
  const { text } = piece;
  if (text === '') return { code: 'empty-field' };
  const letter = text[0]!;
  const field = of.get(letter);
  if (!field) return unknown;
  if (lettered.has(letter) || unreadable.has(letter)) return { code: 'field-twice', letter };
  const result = field.read(text.slice(1));
  if ('code' in result) {
    unreadable.add(letter);
    return result;
  }
  lettered.set(letter, { piece, value: result.value });
  return undefined;
}

function readListed(
  piece: Piece,
  { list, read, keys }: { readonly list: ListReading<AnyScenario, unknown>; read: Read[]; keys: Set<string> },
): Reason | undefined {
  const result = list.read(piece.text);
  if ('code' in result) return result;
  const key = list.about(result.value);
  if (keys.has(key)) return list.twice(result.value);
  keys.add(key);
  read.push({ piece, value: result.value });
  return undefined;
}
