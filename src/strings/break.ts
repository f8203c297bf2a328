/** The dictionaries of the page where readers write protocols, by locale. */
import { breakWords } from './en-break.ts';
import type { Locale } from './index.ts';

export type BreakStrings = typeof breakWords;

const DICTIONARIES: Record<Locale, BreakStrings> = { en: breakWords };

export const breakStrings = (locale: Locale): BreakStrings => DICTIONARIES[locale];
