/** The dictionaries of the exercises that have messengers captured, by locale. */
import type { Locale } from '../index.ts';
import { lossesWords, type LossesWords } from './en-losses.ts';

export type { LossesWords };

const DICTIONARIES: Record<Locale, LossesWords> = { en: lossesWords };

export const lossesStrings = (locale: Locale): LossesWords => DICTIONARIES[locale];
