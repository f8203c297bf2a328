/** The dictionaries of the exercises of the kind “chain”, by locale. */
import type { Locale } from '../index.ts';
import { chainWords, type ChainWords } from './en-chain.ts';

export type { ChainWords };

const DICTIONARIES: Record<Locale, ChainWords> = { en: chainWords };

export const chainStrings = (locale: Locale): ChainWords => DICTIONARIES[locale];
