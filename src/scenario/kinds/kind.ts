/**
 * What a kind of scenario is: one interface for all of them, so that printing tokens, pages, exercises and the command line
 * need to know none of them by name.
 *
 * A kind is an object (om.ts, sm.ts, two-generals.ts) and its line in registry.ts. What reads its tokens is a second object
 * (reading.ts), and what takes a protocol's own code, running it above all, a third (running.ts), so that a page that links
 * to scenarios of every kind fetches no protocol, and reads tokens when somebody brings one. Nothing here supposes a
 * commander: a kind says what its generals are given.
 */
import type { General, Given, Round } from '../../core/model.ts';
import type { Opening } from '../scenario.ts';

/** A scenario of whatever kind. */
export interface AnyScenario extends Opening {
  readonly kind: string;
}

/** A scenario before it is said how a page opens it. */
export type Unopened<S> = Omit<S, keyof Opening>;

/** A field that begins with a letter of its own. */
export interface Field<S> {
  /** The text behind the letter; null where it is left out, since it says the default. */
  write(scenario: Unopened<S>): string | null;
  /** Whether it says who could send what to whom, so that two scenarios that differ in it can't be compared. */
  readonly shapes?: true;
}

/** Fields of which a token can hold any number, each about something else: lies, say. */
export interface Listed<S, Item> {
  write(item: Item): string;
  /** Those of a scenario, in the order in which they are written. */
  of(scenario: Unopened<S>): readonly Item[];
}

export interface Kind<S extends AnyScenario, Letter extends string> {
  /** What its tokens begin with. */
  readonly tag: S['kind'];
  /** Its own fields by letter, in canonical order; those of the opening follow behind what is listed. */
  readonly fields: Readonly<Record<Letter, Field<S>>>;
  readonly listed: readonly Listed<S, unknown>[];
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
export type ScenarioIn<K> = K extends Kind<infer S, infer _Letter> ? S : never;
