/** The dictionaries by locale. A new language is one more file like en.ts and one more line here. */
import { en, type Strings as Common } from './en.ts';
import type { chain } from './en-chain.ts';
import type { signed } from './en-signed.ts';

/** What widgets say everywhere and, in figures of signed messages or of messengers, what is said of those. */
export type Strings = Common & Partial<typeof signed> & Partial<typeof chain>;
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

const DICTIONARIES: Record<Locale, Strings> = { en };

export const stringsFor = (locale: Locale): Strings => DICTIONARIES[locale];
