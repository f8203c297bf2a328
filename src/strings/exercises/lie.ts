/** The words of the exercises of the kind “lie”, in the language that is built. */
import type { Locale } from '../index.ts';
import { lieWords, type LieWords } from '../en/exercises/lie.ts';

export type { LieWords };

export const lieStrings = (_locale: Locale): LieWords => lieWords;
