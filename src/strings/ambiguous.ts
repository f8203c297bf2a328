/** The dictionaries by locale. */
import { ambiguity } from './en-ambiguous.ts';
import type { Locale } from './index.ts';

export type AmbiguityStrings = typeof ambiguity;

const DICTIONARIES: Record<Locale, AmbiguityStrings> = { en: ambiguity };

export const ambiguityStrings = (locale: Locale): AmbiguityStrings => DICTIONARIES[locale];
