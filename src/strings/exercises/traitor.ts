/** The dictionaries of the exercises of the kind “traitor”, by locale. */
import type { Locale } from '../index.ts';
import { traitorWords, type TraitorWords } from './en-traitor.ts';

export type { TraitorWords };

const DICTIONARIES: Record<Locale, TraitorWords> = { en: traitorWords };

export const traitorStrings = (locale: Locale): TraitorWords => DICTIONARIES[locale];
