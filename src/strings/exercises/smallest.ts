/** The dictionaries of the exercises that ask for the least or greatest number, by locale. */
import type { Locale } from '../index.ts';
import { smallestWords, type SmallestWords } from './en-smallest.ts';

export type { SmallestWords };

const DICTIONARIES: Record<Locale, SmallestWords> = { en: smallestWords };

export const smallestStrings = (locale: Locale): SmallestWords => DICTIONARIES[locale];
