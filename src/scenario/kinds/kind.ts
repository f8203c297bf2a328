/**
 * What a kind of scenario is: one interface for all of them, so that reading and printing tokens, pages, exercises and the
 * command line need to know none of them by name.
 *
 * A kind is an object (om.ts, sm.ts, two-generals.ts) and its line in registry.ts. What takes a protocol's own code, running
 * it above all, is a second object (running.ts), so that a page that links to scenarios of every kind fetches no protocol.
 * Nothing here supposes a commander: a kind says what its generals are given.
 */
import type { General, Given, Round } from '../../core/model.ts';
import type { Result } from '../lie-text.ts';
import type { Quantity, Reason } from '../refusals.ts';
import type { Opening } from '../scenario.ts';

/** A scenario of whatever kind. */
export interface AnyScenario extends Opening {
  readonly kind: string;
}

/** A scenario before it is said how a page opens it. */
export type Unopened<S> = Omit<S, keyof Opening>;

/** The most that each number may be in a scenario, as far as its other fields could be read. */
export type Bounds = Readonly<Partial<Record<Quantity, number>>>;

/** What is known of the fields of a token: what hangs on one that can't be read is not held against anything. */
export interface Known {
  /** Whether a field of this letter was there and could be read. */
  said(letter: string): boolean;
  /** Whether a field of this letter is there and could not be read. */
  unreadable(letter: string): boolean;
}

/** A field that begins with a letter of its own. */
export interface Field<S, Value> {
  /** Reads the text behind the letter, by itself. */
  read(text: string): Result<Value>;
  /** The text behind the letter; null where it is left out, since it says the default. */
  write(scenario: Unopened<S>): string | null;
  /** Why it can't stand beside the other fields; of two that clash, the one that the other hangs on (n, say) is not blamed. */
  clash?(value: Value, scenario: Unopened<S>, bounds: Bounds, known: Known): Reason | undefined;
  /** Whether it says who could send what to whom, so that two scenarios that differ in it can't be compared. */
  readonly shapes?: true;
}

/** Fields of which a token can hold any number, each about something else: lies, say. */
export interface Listed<S, Item> {
  /** What the sentence on an unknown field calls them, with an example: `lies such as 1.2-3r`. */
  readonly called: string;
  /** Whether a field is one of these, from its first character. */
  begins(text: string): boolean;
  read(text: string): Result<Item>;
  write(item: Item): string;
  /** The order in which they are written. */
  compare(a: Item, b: Item): number;
  /** A key that two share exactly if they are about the same thing, and why there can't be two. */
  about(item: Item): string;
  twice(item: Item): Reason;
  clash(item: Item, scenario: Unopened<S>, bounds: Bounds, known: Known): Reason | undefined;
  of(scenario: Unopened<S>): readonly Item[];
  /** The member of a scenario that holds these items. */
  member(items: readonly Item[]): Partial<Unopened<S>>;
}

export interface Kind<S extends AnyScenario, Values extends object> {
  /** What its tokens begin with. */
  readonly tag: S['kind'];
  /** Its own fields by letter, in canonical order; those of the opening follow behind what is listed. */
  readonly fields: { readonly [Letter in keyof Values]: Field<S, Values[Letter]> };
  readonly listed: readonly Listed<S, unknown>[];
  /** A new scenario that these fields make, defaults for the rest and nothing listed. It may still contradict itself. */
  make(values: Partial<Values>): Unopened<S>;
  bounds(scenario: Unopened<S>, known: Known): Bounds;
  /** How many take part. */
  generals(scenario: Unopened<S>): number;
  /** How many rounds there are, which is also the number of the last one. */
  rounds(scenario: Unopened<S>): Round;
  /** What the generals know before the first round: the commander's order, or the inputs that all of them have. */
  given(scenario: Unopened<S>): Given;
  /** Who may lie, ascending. */
  traitors(scenario: Unopened<S>): readonly General[];
  /** How many of customer, shop and payments service take the generals' parts in the cast `shop`; null: nobody can. */
  readonly shop: 2 | 3 | null;
}

/** The scenarios of a kind. */
export type ScenarioIn<K> = K extends Kind<infer S, infer _Values> ? S : never;

/** The refusal of a number above what the other fields allow. */
export function above(bounds: Bounds, what: Quantity, found: number | undefined, least = 1) {
  const most = bounds[what];
  return found !== undefined && most !== undefined && found > most
    ? ({ code: 'out-of-range', what, found, least, most } as const)
    : undefined;
}
