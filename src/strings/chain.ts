/** The dictionaries by locale. */
import { chain } from './en-chain.ts';
import type { Locale } from './index.ts';

export type ChainStrings = typeof chain;

const DICTIONARIES: Record<Locale, ChainStrings> = { en: chain };

export const chainStrings = (locale: Locale): ChainStrings => DICTIONARIES[locale];
