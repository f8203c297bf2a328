/** The dictionaries by locale. A new language is one more file like en.ts and one more line here. */
import { en, type Strings } from './en.ts';

export type { Strings };
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

const DICTIONARIES: Record<Locale, Strings> = { en };

export const stringsFor = (locale: Locale): Strings => DICTIONARIES[locale];
