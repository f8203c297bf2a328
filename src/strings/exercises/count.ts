/** The dictionaries of the exercises that ask how many messages there are, by locale. */
import type { Locale } from '../index.ts';
import { countWords, type CountWords } from './en-count.ts';

export type { CountWords };

const DICTIONARIES: Record<Locale, CountWords> = { en: countWords };

export const countStrings = (locale: Locale): CountWords => DICTIONARIES[locale];
