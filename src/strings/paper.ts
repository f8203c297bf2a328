/** The dictionaries of the printed book by locale. */
import { paper } from './en-paper.ts';
import type { Locale } from './index.ts';

export type PaperStrings = typeof paper;

const DICTIONARIES: Record<Locale, PaperStrings> = { en: paper };

export const paperStrings = (locale: Locale): PaperStrings => DICTIONARIES[locale];
