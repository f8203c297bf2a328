/** The words of the exercises of the kind “chain”, in the language that is built. */
import type { Locale } from '../index.ts';
import { chainWords, type ChainWords } from '../en/exercises/chain.ts';

export type { ChainWords };

export const chainStrings = (_locale: Locale): ChainWords => chainWords;
