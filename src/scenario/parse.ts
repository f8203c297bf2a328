/**
 * Reading the notation: from a token to a scenario, or to the reason why not.
 *
 * Reading never throws. It takes the token apart into fields, reads each by itself, then holds the fields against each
 * other; every field that can't stand gets a refusal, and the leftmost is the answer. What is left still makes a
 * scenario, which a page offers as the way on.
 */
import { compareLies, messageKey, STRATEGIES, type Lie } from '../core/adversary.ts';
import type { General, Order } from '../core/model.ts';
import { formatPath, messageCount } from '../core/paths.ts';
import type { Quantity, Reason, Refusal } from './refusals.ts';
import {
  CASTS,
  castFits,
  DEFAULTS,
  defaultM,
  generalsIn,
  KINDS,
  lastRound,
  LIMITS,
  type Kind,
  type Opening,
  type Scenario,
} from './scenario.ts';

export type Parsed =
  | { readonly kind: 'parsed'; readonly scenario: Scenario }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** What the fields that were good make together. */
      readonly good: Scenario;
    };

/** Reads a token in any order of its fields, percent-encoded or not. */
export function parse(text: string): Parsed {
  const token = decoded(text);
  const [first, ...rest] = split(token);
  const refusals = tokenRefusals(token, first!);
  const kind = KINDS.find((known) => known === first!.text) ?? 'om';
  const { scenario, refused } = read(kind, token.length > LIMITS.tokenLength ? [] : rest);
  const [refusal] = [...refusals, ...refused].sort((a, b) => a.position - b.position);
  return refusal ? { kind: 'refused', refusal, good: scenario } : { kind: 'parsed', scenario };
}

/** `%5F` and the like, from channels that encode what needn't be; anything that is no valid encoding stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A field's text and the 1-based position of its first character. */
interface Piece {
  readonly text: string;
  readonly position: number;
}

function split(token: string): readonly Piece[] {
  let position = 1;
  return token.split('_').map((text) => {
    const piece = { text, position };
    position += text.length + 1;
    return piece;
  });
}

const refuse = (piece: Piece, reason: Reason): Refusal => ({
  ...reason,
  position: piece.position,
  field: piece.text,
});

function tokenRefusals(token: string, first: Piece): readonly Refusal[] {
  if (token === '') return [refuse(first, { code: 'empty-token' })];
  const refusals: Refusal[] = [];
  if (first.text === '') refusals.push(refuse(first, { code: 'empty-field' }));
  else if (!KINDS.some((kind) => kind === first.text)) refusals.push(refuse(first, { code: 'unknown-kind' }));
  if (token.length > LIMITS.tokenLength) {
    const over = split(token).findLast((piece) => piece.position <= LIMITS.tokenLength + 1)!;
    refusals.push(refuse(over, { code: 'too-long', length: token.length, most: LIMITS.tokenLength }));
  }
  return refusals;
}

/** Reads the fields of a kind; fields that are refused are left out, and the rest is read again without them. */
function read(kind: Kind, pieces: readonly Piece[]): { scenario: Scenario; refused: readonly Refusal[] } {
  const fields = readFields(kind, pieces);
  const draft = assemble(kind, fields);
  const refused = [...fields.refused, ...clashes(draft, fields)];
  if (refused.length === 0) return { scenario: draft, refused };
  const bad = new Set(refused.map(({ position }) => position));
  const rest = pieces.filter(({ position }) => !bad.has(position));
  return { scenario: read(kind, rest).scenario, refused };
}

/** What the fields say, each read by itself. A field that is absent or unreadable is undefined. */
interface Fields {
  n?: Read<number>;
  m?: Read<number>;
  o?: Read<Order>;
  t?: Read<readonly number[]>;
  s?: Read<(typeof STRATEGIES)[number]>;
  e?: Read<number>;
  k?: Read<number>;
  w?: Read<readonly [number, number]>;
  x?: Read<readonly number[]>;
  v?: Read<number>;
  r?: Read<number>;
  c?: Read<(typeof CASTS)[number]>;
  readonly lies: Read<Lie>[];
  readonly refused: Refusal[];
  /** Letters whose field is there but unreadable: what depends on them is not held against anything. */
  readonly unreadable: Set<string>;
}

interface Read<Value> {
  readonly piece: Piece;
  readonly value: Value;
}

/** Reads the text behind a field's letter, or gives the reason why it can't stand. */
type Reader<Value> = (text: string) => { readonly value: Value } | Reason;

type Letter = Exclude<keyof Fields, 'lies' | 'refused' | 'unreadable'>;

const { generals: N, session, messengers, threshold } = LIMITS;

const READERS: { readonly [L in Letter]-?: Reader<NonNullable<Fields[L]>['value']> } = {
  n: (text) => number(text, 'generals', N.least, N.most),
  m: (text) => number(text, 'm', 0, N.most - 2),
  o: (text) => (text === 'a' || text === 'r' ? { value: orderOf(text)! } : unknownWord(text, ['a', 'r'])),
  t: (text) => numberList(text, 'traitor', N.most),
  s: (text) => word(text, STRATEGIES),
  e: (text) => number(text, 'session', session.least, session.most),
  k: (text) => number(text, 'messengers', messengers.least, messengers.most),
  w: thresholds,
  x: (text) => numberList(text, 'lost', messengers.most),
  v: (text) => number(text, 'eyes', 1, N.most),
  r: (text) => number(text, 'round', 0, messengers.most),
  c: (text) => word(text, CASTS),
};

const LETTERS: Record<Kind, readonly Letter[]> = {
  om: ['n', 'm', 'o', 't', 's', 'v', 'r', 'c'],
  sm: ['n', 'm', 'o', 't', 's', 'e', 'v', 'r', 'c'],
  '2g': ['k', 'o', 'w', 'x', 'v', 'r', 'c'],
};

function readFields(kind: Kind, pieces: readonly Piece[]): Fields {
  const fields: Fields = { lies: [], refused: [], unreadable: new Set() };
  const told = new Set<string>();
  for (const piece of pieces) {
    const reason =
      /^\d/.test(piece.text) && kind !== '2g'
        ? readLie(piece, fields, told)
        : readLettered(kind, piece, fields);
    if (reason) fields.refused.push(refuse(piece, reason));
  }
  return fields;
}

function readLettered(kind: Kind, piece: Piece, fields: Fields): Reason | undefined {
  if (piece.text === '') return { code: 'empty-field' };
  const letter = LETTERS[kind].find((known) => piece.text.startsWith(known));
  if (letter === undefined) {
    const lies = kind === '2g' ? '' : ' and lies such as 1.2-3r';
    return { code: 'unknown-field', kind, expected: LETTERS[kind].join(' ') + lies };
  }
  if (fields[letter] || fields.unreadable.has(letter)) return { code: 'field-twice', letter };
  const result = READERS[letter](piece.text.slice(1));
  if ('code' in result) {
    fields.unreadable.add(letter);
    return result;
  }
  Object.assign(fields, { [letter]: { piece, value: result.value } });
  return undefined;
}

function readLie(piece: Piece, fields: Fields, told: Set<string>): Reason | undefined {
  const lie = parseLie(piece.text);
  if ('code' in lie) return lie;
  const key = messageKey(lie.path, lie.to);
  if (told.has(key)) return { code: 'lie-twice', path: formatPath(lie.path), to: lie.to };
  told.add(key);
  fields.lies.push({ piece, value: lie });
  return undefined;
}

/** A whole number as the notation writes it: no sign, no leading zero, nothing behind it. */
function wholeNumber(text: string): number | undefined {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
}

function number(text: string, what: Quantity, least: number, most: number): { value: number } | Reason {
  const value = wholeNumber(text);
  if (value === undefined) return { code: 'not-a-number', found: text };
  return value < least || value > most
    ? { code: 'out-of-range', what, found: value, least, most }
    : { value };
}

function numberList(text: string, what: Quantity, most: number): { value: readonly number[] } | Reason {
  const list: number[] = [];
  for (const part of text.split('.')) {
    const result = number(part, what, 1, most);
    if ('code' in result) return result;
    if (list.includes(result.value)) return { code: 'listed-twice', found: result.value };
    list.push(result.value);
  }
  return { value: list.sort((a, b) => a - b) };
}

function thresholds(text: string): { value: readonly [number, number] } | Reason {
  const parts = text.split('.');
  if (parts.length !== 2) return { code: 'two-thresholds' };
  const [first, second] = parts.map((part) => number(part, 'threshold', threshold.least, threshold.most));
  if ('code' in first!) return first;
  if ('code' in second!) return second;
  return { value: [first!.value, second!.value] };
}

function word<Word extends string>(text: string, known: readonly Word[]): { value: Word } | Reason {
  const found = known.find((candidate) => candidate === text);
  return found === undefined ? unknownWord(text, known) : { value: found };
}

const unknownWord = (found: string, expected: readonly string[]): Reason => ({
  code: 'unknown-word',
  found,
  expected,
});

const orderOf = (letter: string): Order | null =>
  letter === 'x' ? null : letter === 'a' ? 'attack' : 'retreat';

/** A lie by itself, whatever n, m and the traitors are. */
function parseLie(text: string): Lie | Reason {
  const match = /^([\d.]+)-(\d+)([arx])$/.exec(text);
  if (!match) return { code: 'malformed-lie' };
  const path: General[] = [];
  for (const part of [...match[1]!.split('.'), match[2]!]) {
    const result = number(part, 'general-in-lie', 1, N.most);
    if ('code' in result) return result;
    path.push(result.value);
  }
  const to = path.pop()!;
  const repeated = path.find((general, i) => path.indexOf(general) < i);
  if (path[0] !== 1) return { code: 'lie-not-from-commander', found: path[0]! };
  if (repeated !== undefined) return { code: 'lie-path-repeats', found: repeated };
  if (to === 1) return { code: 'lie-to-commander' };
  if (path.includes(to)) return { code: 'lie-to-general-on-path', found: to };
  return { path, to, order: orderOf(match[3]!) };
}

/** The scenario that the readable fields make, defaults for the rest. It may still contradict itself. */
function assemble(kind: Kind, fields: Fields): Scenario {
  const opening: Opening = {
    eyes: fields.v?.value ?? null,
    round: 0,
    cast: fields.c?.value ?? DEFAULTS.cast,
  };
  const order = fields.o?.value ?? DEFAULTS.order;
  const scenario: Scenario =
    kind === '2g'
      ? {
          kind,
          messengers: fields.k?.value ?? DEFAULTS.messengers,
          order,
          thresholds: fields.w?.value ?? DEFAULTS.thresholds,
          lost: fields.x?.value ?? [],
          ...opening,
        }
      : {
          ...(kind === 'sm' ? { kind, session: fields.e?.value ?? DEFAULTS.session } : { kind }),
          n: fields.n?.value ?? DEFAULTS.n,
          m: fields.m?.value ?? defaultM(fields.n?.value ?? DEFAULTS.n),
          order,
          traitors: fields.t?.value ?? [],
          strategy: fields.s?.value ?? DEFAULTS.strategy,
          lies: fields.lies.map(({ value }) => value).sort(compareLies),
          ...opening,
        };
  return { ...scenario, round: fields.r?.value ?? lastRound(scenario) };
}

/** Fields that are fine by themselves and not together; reported at the one that is not n. */
function clashes(scenario: Scenario, fields: Fields): readonly Refusal[] {
  const found: Refusal[] = [];
  const check = (read: Read<unknown> | undefined, reason: Reason | undefined): void => {
    if (read && reason) found.push(refuse(read.piece, reason));
  };
  const { unreadable } = fields;
  const count = unreadable.has('n') ? N.most : generalsIn(scenario);
  const above = (what: Quantity, value: number | undefined, most: number, least = 1): Reason | undefined =>
    value !== undefined && value > most
      ? { code: 'out-of-range', what, found: value, least, most }
      : undefined;

  check(fields.v, above('eyes', fields.v?.value, count));
  if (!unreadable.has('n')) check(fields.c, castClash(scenario));
  if (scenario.kind === '2g') {
    if (unreadable.has('k')) return found;
    check(fields.x, above('lost', fields.x?.value.at(-1), scenario.messengers));
    check(fields.r, above('round', fields.r?.value, scenario.messengers, 0));
    return found;
  }
  check(fields.t, above('traitor', fields.t?.value.at(-1), count));
  check(fields.m, above('m', fields.m?.value, count - 2, 0) ?? tooManyMessages(scenario, unreadable));
  // without a readable m, or an n for its default to follow from, nothing can be said to be too long for it
  const rounds = unreadable.has('m') || (unreadable.has('n') && !fields.m) ? N.most - 1 : scenario.m + 1;
  check(fields.r, above('round', fields.r?.value, rounds, 0));
  for (const lie of fields.lies) {
    const traitors = unreadable.has('t') ? undefined : scenario.traitors;
    check(lie, lieClash(lie.value, count, rounds, traitors));
  }
  return found;
}

const castClash = (scenario: Scenario): Reason | undefined =>
  castFits(scenario, scenario.cast) ? undefined : { code: 'cast-needs-three', n: generalsIn(scenario) };

/** Only OM(m) is exponential: SM(m) relays each of two orders once. */
function tooManyMessages(scenario: Scenario, unreadable: ReadonlySet<string>): Reason | undefined {
  if (scenario.kind !== 'om' || unreadable.has('n')) return undefined;
  const found = messageCount(scenario.n, scenario.m);
  return found > LIMITS.messages ? { code: 'too-many-messages', found, most: LIMITS.messages } : undefined;
}

/** Why this lie can't be told among `n` generals in `rounds` rounds by these traitors (undefined: unknown who they are). */
export function lieClash(
  lie: Lie,
  n: number,
  rounds: number,
  traitors: readonly General[] | undefined,
): Reason | undefined {
  const { path, to } = lie;
  const beyond = [...path, to].find((general) => general > n);
  if (beyond !== undefined) {
    return { code: 'out-of-range', what: 'general-in-lie', found: beyond, least: 1, most: n };
  }
  if (path.length > rounds) return { code: 'lie-path-too-long', found: path.length, most: rounds };
  const liar = path.at(-1)!;
  if (traitors && !traitors.includes(liar)) return { code: 'lie-by-loyal', found: liar };
  return undefined;
}
