/** The words of taking one's progress along, in the language that is built. */
import type { Locale } from '../index.ts';
import { progressWords, type ProgressWords } from '../en/exercises/progress.ts';

export type { ProgressWords };

export const progressStrings = (_locale: Locale): ProgressWords => progressWords;
