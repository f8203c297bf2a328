/** The words of figures of messengers, in the language that is built, and together with what every figure says. */
import { chain } from './en/chain.ts';
import { stringsFor, type Locale, type Strings } from './index.ts';

export const chainStrings = (_locale: Locale): typeof chain => chain;

export const withChain = (locale: Locale): Strings => ({ ...stringsFor(locale), ...chainStrings(locale) });
