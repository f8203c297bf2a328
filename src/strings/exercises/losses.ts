/** The words of the exercises that have messengers captured, in the language that is built. */
import type { Locale } from '../index.ts';
import { lossesWords, type LossesWords } from '../en/exercises/losses.ts';

export type { LossesWords };

export const lossesStrings = (_locale: Locale): LossesWords => lossesWords;
