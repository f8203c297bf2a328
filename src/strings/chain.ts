/** The dictionaries of figures of messengers by locale, and together with what every figure says. */
import { chain } from './en-chain.ts';
import { stringsFor, type Locale, type Strings } from './index.ts';

const DICTIONARIES: Record<Locale, typeof chain> = { en: chain };

export const chainStrings = (locale: Locale): typeof chain => DICTIONARIES[locale];

export const withChain = (locale: Locale): Strings => ({ ...stringsFor(locale), ...chainStrings(locale) });
