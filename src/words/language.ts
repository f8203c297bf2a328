/**
 * The language of the book. A dictionary is a folder named after its language; that of English, `en/`, is also the type
 * of all others.
 *
 * A build speaks one language. Whoever needs words imports them from `#words/…`: `package.json` lets that stand for `en/`,
 * for Node, the compiler and the tests, and a build in another language points it at that language's folder
 * (src/tools/languages.mjs). So no reader fetches the words of another language, and no widget asks which one it is in.
 */
import { language } from '#words/language.ts';

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

/** The language that is built. */
export const LOCALE: Locale = language.tag;
