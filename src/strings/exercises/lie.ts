/** The dictionaries of the exercises of the kind “lie”, by locale. */
import type { Locale } from '../index.ts';
import { lieWords, type LieWords } from './en-lie.ts';

export type { LieWords };

const DICTIONARIES: Record<Locale, LieWords> = { en: lieWords };

export const lieStrings = (locale: Locale): LieWords => DICTIONARIES[locale];
