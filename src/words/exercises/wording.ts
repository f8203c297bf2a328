/** How the sentences of exercises are worded: a dictionary has a function for each thing that a kind has to say. */
import type { Level, Said } from '../../exercises/kind.ts';

/** A sentence for every member of the union `S`; a missing one is a type error. */
export type Wording<S extends Said> = {
  readonly [Name in S['say']]: (said: Extract<S, { readonly say: Name }>) => string;
};

/** What an exercise is called in lists, and what it teaches. */
export interface Titled {
  readonly title: string;
  readonly teaches: string;
}

/**
 * What a kind asks of a student, as an instructor chooses it: a short name, and a sentence for each level that is true of
 * all its topics.
 */
export interface KindAsked {
  readonly title: string;
  readonly levels: Readonly<Record<Level, string>>;
}

/** Words a sentence. What comes from elsewhere (an archive, a gradebook) and has no wording is said as its name. */
export function sayWith(wording: object, said: Said): string {
  const word = (wording as Readonly<Record<string, unknown>>)[said.say];
  return typeof word === 'function' ? (word as (about: Said) => string)(said) : said.say;
}
