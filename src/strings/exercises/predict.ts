/** The dictionaries of the exercises that ask what generals decide, by locale. */
import type { Locale } from '../index.ts';
import { predictWords, type PredictWords } from './en-predict.ts';

export type { PredictWords };

const DICTIONARIES: Record<Locale, PredictWords> = { en: predictWords };

export const predictStrings = (locale: Locale): PredictWords => DICTIONARIES[locale];
