/**
 * Reading the notation: from a token to a scenario, or to the reason why not.
 *
 * Reading never throws. It takes the token apart into fields and reads each by itself (fields.ts, texts.ts), then holds
 * them against each other (clashes.ts); every field that can't stand gets a refusal, and the leftmost is the answer.
 * What is left still makes a scenario, which a page offers as the way on.
 */
import { compareLies } from '../core/adversary.ts';
import { boundsIn, clashes, tightened } from './clashes.ts';
import { LETTERS, readFields, refuse, split, type Fields, type Piece } from './fields.ts';
import { format, formatLie } from './format.ts';
import type { Refusal } from './refusals.ts';
import { DEFAULTS, defaultM, KINDS, LIMITS, type Kind, type Scenario } from './scenario.ts';

export type Parsed =
  | { readonly kind: 'parsed'; readonly scenario: Scenario }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** What the fields that were good make together. */
      readonly good: Scenario;
      /** The others, in their order as they stand in the token: `good` does not say what they say. */
      readonly left: readonly string[];
    };

/** Reads a token in any order of its fields, percent-encoded or not. */
export function parse(text: string): Parsed {
  const token = decoded(text);
  const over = fieldBeyond(token, LIMITS.tokenLength);
  const [first, ...rest] = split(over ? token.slice(0, Math.max(0, over.position - 2)) : token);
  const kind = KINDS.find((known) => known === first!.text);
  const { scenario, refused, dropped } = read(kind ?? 'om', rest);
  const refusals = [...tokenRefusals(token, first!, over), ...refused];
  if (refusals.length === 0) return writable(scenario, token, (rest.at(-1) ?? first)!);
  const refusal = refusals.reduce((left, other) => (other.position < left.position ? other : left));
  const good = shortened(scenario, token);
  const bad = new Set([...refusals, ...dropped].map(({ position }) => position));
  const cut = cutOff(good, scenario);
  const left = [first!, ...rest].filter(({ text, position }) => bad.has(position) || cut.has(text));
  const beyond = over ? [token.slice(over.position - 1)] : [];
  return { kind: 'refused', refusal, good, left: [...left.map(({ text }) => text), ...beyond] };
}

/** The lies by which a scenario was shortened. */
const cutOff = (good: Scenario, whole: Scenario): ReadonlySet<string> =>
  new Set(good.kind === '2g' || whole.kind === '2g' ? [] : whole.lies.slice(good.lies.length).map(formatLie));

/** `%5F` and the like, from channels that encode what needn't be; anything that is no valid encoding stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The field in which a token passes `most` characters, if one does. */
function fieldBeyond(token: string, most: number): Piece | undefined {
  if (token.length <= most) return undefined;
  const start = token.lastIndexOf('_', most) + 1;
  const end = token.indexOf('_', start);
  return { text: token.slice(start, end === -1 ? undefined : end), position: start + 1 };
}

function tokenRefusals(token: string, first: Piece, over: Piece | undefined): readonly Refusal[] {
  if (token === '') return [refuse(first, { code: 'empty-token' })];
  if (over?.position === 1) return [tooLong(over, token)];
  const refusals: Refusal[] = over ? [tooLong(over, token)] : [];
  if (first.text === '') refusals.push(refuse(first, { code: 'empty-field' }));
  else if (!KINDS.some((kind) => kind === first.text)) refusals.push(refuse(first, { code: 'unknown-kind' }));
  return refusals;
}

const tooLong = (piece: Piece, { length }: string): Refusal =>
  refuse(piece, { code: 'too-long', length, most: LIMITS.tokenLength });

/**
 * Printing adds what a token left out (`oa`, say). What is then too long to be read again is refused at its last field,
 * so that whatever is read can be linked to.
 */
function writable(scenario: Scenario, token: string, last: Piece): Parsed {
  const good = shortened(scenario, token);
  if (good === scenario) return { kind: 'parsed', scenario };
  return {
    kind: 'refused',
    refusal: tooLong(last, format(scenario)),
    good,
    left: [...cutOff(good, scenario)],
  };
}

/** What printing a scenario can add at most to the token that it was read from. */
const MOST_ADDED = 16;

/** The scenario without as many of its last lies as its token is too long for. */
function shortened(scenario: Scenario, token: string): Scenario {
  if (token.length + MOST_ADDED <= LIMITS.tokenLength || scenario.kind === '2g') return scenario;
  if (format(scenario).length <= LIMITS.tokenLength) return scenario;
  return shortened({ ...scenario, lies: scenario.lies.slice(0, -1) }, token);
}

/** A scenario and what was refused on the way to it. */
interface Reading {
  readonly scenario: Scenario;
  readonly refused: readonly Refusal[];
  /** What had to go with it, since it could not stand without. */
  readonly dropped: readonly Refusal[];
}

/** Reads the fields of a kind; those that are refused are left out of the scenario. */
function read(kind: Kind, pieces: readonly Piece[]): Reading {
  const { fields, refused } = readFields(kind, pieces);
  const scenario = assemble(kind, fields);
  const bounds = boundsIn(scenario, fields);
  const clashing = clashes(scenario, fields, bounds);
  if (refused.length === 0 && clashing.length === 0) return { scenario, refused, dropped: [] };
  return {
    ...settled(kind, without(fields, clashing)),
    refused: [...refused.map((refusal) => tightened(refusal, bounds)), ...clashing],
  };
}

/** What is left when some fields are gone, and all that can't stand without them. */
function settled(kind: Kind, fields: Fields): Pick<Reading, 'scenario' | 'dropped'> {
  const scenario = assemble(kind, fields);
  const clashing = clashes(scenario, fields, boundsIn(scenario, fields));
  if (clashing.length === 0) return { scenario, dropped: [] };
  const rest = settled(kind, without(fields, clashing));
  return { ...rest, dropped: [...clashing, ...rest.dropped] };
}

/** The other fields; what could not be read is gone, too, and its default holds. */
function without(fields: Fields, refused: readonly Refusal[]): Fields {
  const left: Fields = { ...fields, unreadable: new Set() };
  if (refused.length === 0) return left;
  const bad = new Set(refused.map(({ position }) => position));
  left.lies = fields.lies.filter(({ piece }) => !bad.has(piece.position));
  for (const letter of LETTERS) {
    const piece = left[letter]?.piece;
    if (piece && bad.has(piece.position)) left[letter] = undefined;
  }
  return left;
}

/** The scenario that the readable fields make, defaults for the rest. It may still contradict itself. */
function assemble(kind: Kind, fields: Fields): Scenario {
  const order = fields.o?.value ?? DEFAULTS.order;
  const eyes = fields.v?.value ?? null;
  const cast = fields.c?.value ?? DEFAULTS.cast;
  if (kind === '2g') {
    const messengers = fields.k?.value ?? DEFAULTS.messengers;
    const thresholds = fields.w?.value ?? DEFAULTS.thresholds;
    const round = fields.r?.value ?? messengers;
    return { kind, messengers, order, thresholds, lost: fields.x?.value ?? [], eyes, round, cast };
  }
  const n = fields.n?.value ?? DEFAULTS.n;
  const m = fields.m?.value ?? defaultM(n);
  const traitors = fields.t?.value ?? [];
  const strategy = fields.s?.value ?? DEFAULTS.strategy;
  const lies = fields.lies.map(({ value }) => value).sort(compareLies);
  const scenario = { n, m, order, traitors, strategy, lies, eyes, round: fields.r?.value ?? m + 1, cast };
  return kind === 'om'
    ? { kind, ...scenario }
    : { kind, session: fields.e?.value ?? DEFAULTS.session, ...scenario };
}
