/**
 * How tokens of a kind are read: each field by itself, and then all of them held against each other. Apart from kind.ts,
 * since only what reads tokens needs it.
 */
import type { Result } from '../lie-text.ts';
import type { Quantity, Reason } from '../refusals.ts';
import type { AnyScenario, Unopened } from './kind.ts';

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
export interface FieldReading<S, Value> {
  /** Reads the text behind the letter, by itself. */
  read(text: string): Result<Value>;
  /** Why it can't stand beside the other fields; of two that clash, the one that the other hangs on (n, say) is not blamed. */
  clash?(value: Value, scenario: Unopened<S>, bounds: Bounds, known: Known): Reason | undefined;
}

/** Fields of which a token can hold any number. */
export interface ListReading<S, Item> {
  /** What the sentence on an unknown field calls them, with an example: `lies such as 1.2-3r`. */
  readonly called: string;
  /** Whether a field is one of these, from its first character. */
  begins(text: string): boolean;
  read(text: string): Result<Item>;
  /** The order in which they are written. */
  compare(a: Item, b: Item): number;
  /** A key that two share exactly if they are about the same thing, and why there can't be two. */
  about(item: Item): string;
  twice(item: Item): Reason;
  clash(item: Item, scenario: Unopened<S>, bounds: Bounds, known: Known): Reason | undefined;
  /** The member of a scenario that holds these items. */
  member(items: readonly Item[]): Partial<Unopened<S>>;
}

export interface Reading<S extends AnyScenario, Values extends object> {
  /** By letter, those of the kind. */
  readonly fields: { readonly [Letter in keyof Values]: FieldReading<S, Values[Letter]> };
  /** What the kind lists, in the same order. */
  readonly listed: readonly ListReading<S, unknown>[];
  /** A new scenario that these fields make, defaults for the rest and nothing listed. It may still contradict itself. */
  make(values: Partial<Values>): Unopened<S>;
  bounds(scenario: Unopened<S>, known: Known): Bounds;
}

/** The refusal of a number above what the other fields allow. */
export function above(bounds: Bounds, what: Quantity, found: number | undefined, least = 1) {
  const most = bounds[what];
  return found !== undefined && most !== undefined && found > most
    ? ({ code: 'out-of-range', what, found, least, most } as const)
    : undefined;
}
