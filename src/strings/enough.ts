/** The dictionaries of the figures of *3f + 1 is enough* by locale. */
import { enough, type EnoughStrings } from './en-enough.ts';
import type { Locale } from './index.ts';

export type { EnoughStrings };

const DICTIONARIES: Record<Locale, EnoughStrings> = { en: enough };

export const enoughStrings = (locale: Locale): EnoughStrings => DICTIONARIES[locale];
