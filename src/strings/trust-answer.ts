/** The words of what the map of trust is answered, in the language that is built. */
import { trustAnswer } from './en/trust-answer.ts';
import type { Locale } from './index.ts';

export type TrustAnswerStrings = typeof trustAnswer;

export const trustAnswerStrings = (_locale: Locale): TrustAnswerStrings => trustAnswer;
