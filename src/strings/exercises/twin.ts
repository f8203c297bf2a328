/** The dictionaries of the exercises of the kind “twin”, by locale. */
import type { Locale } from '../index.ts';
import { twinWords, type TwinWords } from './en-twin.ts';

export type { TwinWords };

const DICTIONARIES: Record<Locale, TwinWords> = { en: twinWords };

export const twinStrings = (locale: Locale): TwinWords => DICTIONARIES[locale];
