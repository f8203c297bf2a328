/** The words of the exercises of the kind “traitor”, in the language that is built. */
import type { Locale } from '../index.ts';
import { traitorWords, type TraitorWords } from '../en/exercises/traitor.ts';

export type { TraitorWords };

export const traitorStrings = (_locale: Locale): TraitorWords => traitorWords;
