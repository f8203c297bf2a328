/** The words of the exercises that ask for the least or greatest number, in the language that is built. */
import type { Locale } from '../index.ts';
import { smallestWords, type SmallestWords } from '../en/exercises/smallest.ts';

export type { SmallestWords };

export const smallestStrings = (_locale: Locale): SmallestWords => smallestWords;
