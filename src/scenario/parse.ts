/**
 * Reading the notation: from a token to a scenario, or to the reason why not.
 *
 * Reading never throws. It takes the token apart into fields and reads each by itself (fields.ts, texts.ts), then holds
 * them against each other (clashes.ts), as its kind says (kinds/); every field that can't stand gets a refusal, and the
 * leftmost is the answer.
 * What is left still makes a scenario, which a page offers as the way on.
 */
import { clashes, tightened } from './clashes.ts';
import { knownOf, readFields, refuse, split, type Fields, type Piece } from './fields.ts';
import { DEFAULT_CAST, format } from './format.ts';
import { kindOf, kindTagged } from './kinds/kind-of.ts';
import { readingOf } from './kinds/readings.ts';
import { TOKEN_LENGTH } from './limits.ts';
import type { Refusal } from './refusals.ts';
import type { Cast, Opening, Scenario } from './scenario.ts';

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
  const over = fieldBeyond(token, TOKEN_LENGTH);
  const [first, ...rest] = split(over ? token.slice(0, Math.max(0, over.position - 2)) : token);
  // what belongs to no kind is read as the kind that most links are of
  const { scenario, refused, dropped } = read(kindTagged(first!.text)?.tag ?? 'om', rest);
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

/** What is listed (lies, say) by which a scenario was shortened. */
const cutOff = (good: Scenario, whole: Scenario): ReadonlySet<string> =>
  new Set(
    kindOf(whole).listed.flatMap((list) =>
      list
        .of(whole)
        .slice(list.of(good).length)
        .map((item) => list.write(item)),
    ),
  );

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
  else if (!kindTagged(first.text)) refusals.push(refuse(first, { code: 'unknown-kind' }));
  return refusals;
}

const tooLong = (piece: Piece, { length }: string): Refusal =>
  refuse(piece, { code: 'too-long', length, most: TOKEN_LENGTH });

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

/** More than printing a scenario can add to the token that it was read from: fields that say their defaults. */
const MOST_ADDED = 100;

/** The scenario without as many of its last lies, or of whatever else is listed, as its token is too long for. */
function shortened(scenario: Scenario, token: string): Scenario {
  if (token.length + MOST_ADDED <= TOKEN_LENGTH || format(scenario).length <= TOKEN_LENGTH) return scenario;
  const { listed } = kindOf(scenario);
  const at = listed.findLastIndex((some) => some.of(scenario).length > 0);
  if (at === -1) return scenario;
  const fewer = readingOf(scenario.kind).listed[at]!.member(listed[at]!.of(scenario).slice(0, -1));
  return shortened({ ...scenario, ...fewer } as Scenario, token);
}

/** A scenario and what was refused on the way to it. */
interface Outcome {
  readonly scenario: Scenario;
  readonly refused: readonly Refusal[];
  /** What had to go with it, since it could not stand without. */
  readonly dropped: readonly Refusal[];
}

/** Reads the fields of a kind; those that are refused are left out of the scenario. */
function read(kind: string, pieces: readonly Piece[]): Outcome {
  const { fields, refused } = readFields(kind, pieces);
  const scenario = assemble(kind, fields);
  const bounds = readingOf(kind).bounds(scenario, knownOf(fields));
  const clashing = clashes(scenario, fields, bounds);
  if (refused.length === 0 && clashing.length === 0) return { scenario, refused, dropped: [] };
  return {
    ...settled(kind, without(fields, clashing)),
    refused: [...refused.map((refusal) => tightened(refusal, bounds)), ...clashing],
  };
}

/** What is left when some fields are gone, and all that can't stand without them. */
function settled(kind: string, fields: Fields): Pick<Outcome, 'scenario' | 'dropped'> {
  const scenario = assemble(kind, fields);
  const clashing = clashes(scenario, fields, readingOf(kind).bounds(scenario, knownOf(fields)));
  if (clashing.length === 0) return { scenario, dropped: [] };
  const rest = settled(kind, without(fields, clashing));
  return { ...rest, dropped: [...clashing, ...rest.dropped] };
}

/** The other fields; what could not be read is gone, too, and its default holds. */
function without({ lettered, listed }: Fields, refused: readonly Refusal[]): Fields {
  const bad = new Set(refused.map(({ position }) => position));
  const stands = ({ piece }: { readonly piece: Piece }): boolean => !bad.has(piece.position);
  return {
    lettered: new Map([...lettered].filter(([, field]) => stands(field))),
    unreadable: new Set(),
    listed: listed.map((items) => items.filter(stands)),
  };
}

/** The scenario that the readable fields make, defaults for the rest. It may still contradict itself. */
function assemble(kind: string, { lettered, listed }: Fields): Scenario {
  const reading = readingOf(kind);
  const values: Record<string, unknown> = {};
  for (const [letter, { value }] of lettered) values[letter] = value;
  const made = reading.make(values);
  reading.listed.forEach((list, i) => {
    const items = listed[i]!.map(({ value }) => value).sort((a, b) => list.compare(a, b));
    if (items.length > 0) Object.assign(made, list.member(items));
  });
  const opening: Opening = {
    eyes: (values['v'] as number | undefined) ?? null,
    round: (values['r'] as number | undefined) ?? kindOf(made).rounds(made),
    cast: (values['c'] as Cast | undefined) ?? DEFAULT_CAST,
  };
  return Object.assign(made, opening) as Scenario;
}
