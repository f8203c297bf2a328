/** The dictionaries of the check's answers by locale. */
import { answers } from './en-answers.ts';
import type { Locale } from './index.ts';

export type AnswerStrings = typeof answers;

const DICTIONARIES: Record<Locale, AnswerStrings> = { en: answers };

export const answerStrings = (locale: Locale): AnswerStrings => DICTIONARIES[locale];
