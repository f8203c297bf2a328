/** The words of the check's answers, in the language that is built. */
import { answers } from './en/answers.ts';
import type { Locale } from './index.ts';

export type AnswerStrings = typeof answers;

export const answerStrings = (_locale: Locale): AnswerStrings => answers;
