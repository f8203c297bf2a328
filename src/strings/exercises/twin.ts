/** The words of the exercises of the kind “twin”, in the language that is built. */
import type { Locale } from '../index.ts';
import { twinWords, type TwinWords } from '../en/exercises/twin.ts';

export type { TwinWords };

export const twinStrings = (_locale: Locale): TwinWords => twinWords;
