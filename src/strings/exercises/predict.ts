/** The words of the exercises that ask what generals decide, in the language that is built. */
import type { Locale } from '../index.ts';
import { predictWords, type PredictWords } from '../en/exercises/predict.ts';

export type { PredictWords };

export const predictStrings = (_locale: Locale): PredictWords => predictWords;
