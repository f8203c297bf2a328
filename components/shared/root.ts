/** Where the whole site begins, whatever language this page is in: what a reader has done counts in all of them. */
import { DEFAULT_LOCALE, LOCALE } from '../../src/words/language.ts';
import { BASE } from './address.ts';

export const ROOT = LOCALE === DEFAULT_LOCALE ? BASE : BASE.slice(0, -LOCALE.length - 1);
