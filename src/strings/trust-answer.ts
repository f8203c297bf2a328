/** The dictionaries by locale. */
import { trustAnswer } from './en-trust-answer.ts';
import type { Locale } from './index.ts';

export type TrustAnswerStrings = typeof trustAnswer;

const DICTIONARIES: Record<Locale, TrustAnswerStrings> = { en: trustAnswer };

export const trustAnswerStrings = (locale: Locale): TrustAnswerStrings => DICTIONARIES[locale];
