/** The words of the exercises that have a protocol written, in the language that is built. */
import type { Locale } from '../index.ts';
import { writeWords, type WriteWords } from '../en/exercises/write.ts';

export type { WriteWords };

export const writeStrings = (_locale: Locale): WriteWords => writeWords;
