/** The dictionaries by locale. */
import { stillHard } from './en-still-hard.ts';
import type { Locale } from './index.ts';

export type StillHardStrings = typeof stillHard;

const DICTIONARIES: Record<Locale, StillHardStrings> = { en: stillHard };

export const stillHardStrings = (locale: Locale): StillHardStrings => DICTIONARIES[locale];
