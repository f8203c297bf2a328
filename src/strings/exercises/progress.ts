/** The dictionaries of taking one's progress along, by locale. */
import type { Locale } from '../index.ts';
import { progressWords, type ProgressWords } from './en-progress.ts';

export type { ProgressWords };

const DICTIONARIES: Record<Locale, ProgressWords> = { en: progressWords };

export const progressStrings = (locale: Locale): ProgressWords => DICTIONARIES[locale];
