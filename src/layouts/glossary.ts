/** The glossary: every term of the book in a sentence or two, and where it is introduced. */
import { holdSame, ownOf } from './content.ts';
import { DEFAULT_LOCALE, LOCALE } from '../words/language.ts';

export interface Entry {
  readonly term: string;
  /** The entry's address on the page, where it can't be made of the term: the English one, in other languages. */
  readonly id?: string;
  /** Other forms under which the text may name it: plurals, mostly. */
  readonly forms?: readonly string[];
  /** The lecture that introduces it, by slug. */
  readonly lecture: string;
  /** The place in the lecture; left out where the text marks the term itself with `<Term>`. */
  readonly at?: string;
  /** One or two sentences; `*n*` is a variable. */
  readonly text: string;
}

const entries = import.meta.glob<readonly Entry[]>('../../content/*/glossary.json', {
  eager: true,
  import: 'default',
});

/** In alphabetical order. */
export const GLOSSARY: readonly Entry[] = ownOf(entries, 'glossary.json').toSorted((a, b) =>
  a.term.localeCompare(b.term, LOCALE),
);

/** The entry's address on the page, which never changes: `local-view`, `om-m`. */
export const entryId = ({ term, id }: Entry): string =>
  id ??
  term
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** The id that the text gives a term where it introduces it. */
export const placeOf = (entry: Entry): string => entry.at ?? `term-${entryId(entry)}`;

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const namesOf = ({ term, forms = [] }: Entry): readonly string[] => [term, ...forms].map(plain);

/** The entry that a word of the text names; throws where there is none, so that a lecture with a slip does not build. */
export function entryNamed(word: string): Entry {
  const entry = GLOSSARY.find((known) => namesOf(known).includes(plain(word)));
  if (entry) return entry;
  throw new Error(
    `the glossary has no term “${word}”: it has ${GLOSSARY.map(({ term }) => term).join(', ')}`,
  );
}

/** A text as pieces, of which every second is a variable. */
export const piecesOf = (text: string): readonly string[] => text.split('*');

/** The text without marks, for attributes. */
export const plainText = (text: string): string => text.replaceAll('*', '');

const addresses = (list: readonly Entry[]): readonly string[] =>
  list.map((entry) => `${entryId(entry)}: ${entry.lecture}`).toSorted();
holdSame(
  `content/${LOCALE}/glossary.json`,
  addresses(GLOSSARY),
  addresses(ownOf(entries, 'glossary.json', DEFAULT_LOCALE)),
);
