/** The dictionaries by locale. */
import { labWords } from './en-lab.ts';
import type { Locale } from './index.ts';

export type LabStrings = typeof labWords;

const DICTIONARIES: Record<Locale, LabStrings> = { en: labWords };

export const labStrings = (locale: Locale): LabStrings => DICTIONARIES[locale];
