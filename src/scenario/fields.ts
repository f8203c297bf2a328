/**
 * Taking a token apart into its fields, and reading each by itself.
 */
import { STRATEGIES, type Lie, type Strategy } from '../core/adversary.ts';
import type { Order } from '../core/model.ts';
import { formatPath } from '../core/paths.ts';
import type { Reason, Refusal } from './refusals.ts';
import { CASTS, LIMITS, type Cast, type Kind } from './scenario.ts';
import { number, parseLie, type Result } from './lie-text.ts';
import { numberList, order, thresholds, word } from './texts.ts';

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
export interface Read<Value> {
  readonly piece: Piece;
  readonly value: Value;
}

/** What the fields that begin with a letter hold. */
interface Values {
  n: number;
  m: number;
  o: Order;
  t: readonly number[];
  s: Strategy;
  e: number;
  k: number;
  w: readonly [number, number];
  x: readonly number[];
  v: number;
  r: number;
  c: Cast;
}

export type Letter = keyof Values;

/** What the fields say, by letter. A field that is absent or unreadable is undefined. */
export type Fields = { [L in Letter]: Read<Values[L]> | undefined } & {
  lies: readonly Read<Lie>[];
  /** Letters whose field is there but unreadable: what depends on them is not held against anything. */
  unreadable: ReadonlySet<Letter>;
};

/** No field at all. Every letter is there from the start, since objects of one shape are read fastest. */
const NONE: Readonly<Record<Letter, undefined>> = {
  n: undefined,
  m: undefined,
  o: undefined,
  t: undefined,
  s: undefined,
  e: undefined,
  k: undefined,
  w: undefined,
  x: undefined,
  v: undefined,
  r: undefined,
  c: undefined,
};

const LETTERS_OF: Record<Kind, readonly Letter[]> = {
  om: ['n', 'm', 'o', 't', 's', 'v', 'r', 'c'],
  sm: ['n', 'm', 'o', 't', 's', 'e', 'v', 'r', 'c'],
  '2g': ['k', 'o', 'w', 'x', 'v', 'r', 'c'],
};

const anyGeneral = { least: 1, most: LIMITS.generals.most };

/** Each reads the text behind its letter. */
const READERS: { readonly [L in Letter]: (text: string) => Result<Values[L]> } = {
  n: (text) => number(text, 'generals', LIMITS.generals),
  m: (text) => number(text, 'm', { least: 0, most: LIMITS.generals.most - 2 }),
  o: order,
  t: (text) => numberList(text, 'traitor', anyGeneral),
  s: (text) => word(text, STRATEGIES),
  e: (text) => number(text, 'session', LIMITS.session),
  k: (text) => number(text, 'messengers', LIMITS.messengers),
  w: thresholds,
  x: (text) => numberList(text, 'lost', LIMITS.messengers),
  v: (text) => number(text, 'eyes', anyGeneral),
  r: (text) => number(text, 'round', { least: 0, most: LIMITS.messengers.most }),
  c: (text) => word(text, CASTS),
};

export const LETTERS = Object.keys(NONE) as readonly Letter[];

/** Reads the fields behind the kind; those that can't be read, or stand there already, are refused and left out. */
export function readFields(kind: Kind, pieces: readonly Piece[]): { fields: Fields; refused: Refusal[] } {
  const lies: Read<Lie>[] = [];
  const unreadable = new Set<Letter>();
  const fields: Fields = { ...NONE, lies, unreadable };
  const told = new Set<string>();
  const refused: Refusal[] = [];
  for (const piece of pieces) {
    const reason =
      kind !== '2g' && beginsWithDigit(piece.text)
        ? readLie(piece, lies, told)
        : readLettered(kind, piece, fields, unreadable);
    if (reason) refused.push(refuse(piece, reason));
  }
  return { fields, refused };
}

const beginsWithDigit = (text: string): boolean => text >= '0' && text < ':';

function readLettered(kind: Kind, piece: Piece, fields: Fields, unreadable: Set<Letter>): Reason | undefined {
  const { text } = piece;
  if (text === '') return { code: 'empty-field' };
  const letter = text[0] as Letter;
  if (!LETTERS_OF[kind].includes(letter)) return unknownField(kind);
  if (fields[letter] ?? unreadable.has(letter)) return { code: 'field-twice', letter };
  const result = READERS[letter](text.slice(1));
  if ('code' in result) {
    unreadable.add(letter);
    return result;
  }
  // of the letter's own type, since its own reader made it
  (fields as Record<Letter, unknown>)[letter] = { piece, value: result.value };
  return undefined;
}

function unknownField(kind: Kind): Reason {
  const lies = kind === '2g' ? '' : ' and lies such as 1.2-3r';
  return { code: 'unknown-field', kind, expected: LETTERS_OF[kind].join(' ') + lies };
}

function readLie(piece: Piece, lies: Read<Lie>[], told: Set<string>): Reason | undefined {
  const result = parseLie(piece.text);
  if ('code' in result) return result;
  const { path, to } = result.value;
  const message = piece.text.slice(0, -1); // path and receiver, which can be written in one way only
  if (told.has(message)) return { code: 'lie-twice', path: formatPath(path), to };
  told.add(message);
  lies.push({ piece, value: result.value });
  return undefined;
}
