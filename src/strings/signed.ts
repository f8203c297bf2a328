/** The dictionaries by locale. */
import { signed } from './en-signed.ts';
import type { Locale } from './index.ts';

export type SignedStrings = typeof signed;

const DICTIONARIES: Record<Locale, SignedStrings> = { en: signed };

export const signedStrings = (locale: Locale): SignedStrings => DICTIONARIES[locale];
