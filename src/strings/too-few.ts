/** The dictionaries of the figures of *Three are too few* by locale. */
import { tooFew, type TooFewStrings } from './en-too-few.ts';
import type { Locale } from './index.ts';

export type { TooFewStrings };

const DICTIONARIES: Record<Locale, TooFewStrings> = { en: tooFew };

export const tooFewStrings = (locale: Locale): TooFewStrings => DICTIONARIES[locale];
