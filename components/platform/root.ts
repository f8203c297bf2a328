/** Where the site begins. */
import { DEFAULT_LOCALE, LOCALE } from '../../src/words/language.ts';

/** The root of the site in the language that is built, with a slash at its end: the sub-path the book was built for. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Where the whole site begins, whatever language this page is in: what a reader has done counts in all of them. */
export const ROOT = LOCALE === DEFAULT_LOCALE ? BASE : BASE.slice(0, -LOCALE.length - 1);
