/** The dictionaries of the exercises that have a protocol written, by locale. */
import type { Locale } from '../index.ts';
import { writeWords, type WriteWords } from './en-write.ts';

export type { WriteWords };

const DICTIONARIES: Record<Locale, WriteWords> = { en: writeWords };

export const writeStrings = (locale: Locale): WriteWords => DICTIONARIES[locale];
