/** The dictionaries of the pages that assign and grade, by locale. */
import type { Locale } from '../index.ts';
import { assignWords, type AssignWords } from './en-assign.ts';

export type { AssignWords };

const DICTIONARIES: Record<Locale, AssignWords> = { en: assignWords };

export const assignStrings = (locale: Locale): AssignWords => DICTIONARIES[locale];
