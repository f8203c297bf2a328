/** The dictionaries of citing by locale. */
import { citing } from './en-citing.ts';
import type { Locale } from './index.ts';

export type CitingStrings = typeof citing;

const DICTIONARIES: Record<Locale, CitingStrings> = { en: citing };

export const citingStrings = (locale: Locale): CitingStrings => DICTIONARIES[locale];
