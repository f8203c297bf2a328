/**
 * The words of the interface. A dictionary is a folder named after its language; that of English, `en/`, is also the type
 * of all others.
 *
 * A build of the book speaks one language (src/tools/languages.mjs): what is imported from `./en/` here and in the files
 * beside this one is then taken from that language's folder, so that no reader fetches the words of another. Who asks for
 * words says all the same in which language, as a page says it of itself: a widget never has to know how books are built.
 */
import { common, type Strings as Common } from './en/common.ts';
import type { chain } from './en/chain.ts';
import { language } from './en/language.ts';
import type { signed } from './en/signed.ts';

/** What widgets say everywhere and, in figures of signed messages or of messengers, what is said of those. */
export type Strings = Common & Partial<typeof signed> & Partial<typeof chain>;

/** A language, by its tag (BCP 47). */
export type Locale = string;

export interface Language {
  /** As in `<html lang>`; the name of its folders and, but for the first, the beginning of its addresses. */
  readonly tag: Locale;
  /** What it calls itself, for the choice of languages. */
  readonly name: string;
}

/** The language whose addresses begin at the root; every other language has what it has. */
export const DEFAULT_LOCALE: Locale = 'en';

/**
 * The language that is built. Astro orders a page’s styles by the number of imports above them: in `.astro` files this one
 * comes last, so as to move none.
 */
export const LOCALE: Locale = language.tag;

export const stringsFor = (_locale: Locale): Strings => common;
