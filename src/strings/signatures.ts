/** The dictionaries by locale. */
import { signatures } from './en-signatures.ts';
import type { Locale } from './index.ts';

export type SignatureStrings = typeof signatures;

const DICTIONARIES: Record<Locale, SignatureStrings> = { en: signatures };

export const signatureStrings = (locale: Locale): SignatureStrings => DICTIONARIES[locale];
