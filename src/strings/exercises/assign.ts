/** The words of the pages that assign and grade, in the language that is built. */
import type { Locale } from '../index.ts';
import { assignWords, type AssignWords } from '../en/exercises/assign.ts';

export type { AssignWords };

export const assignStrings = (_locale: Locale): AssignWords => assignWords;
