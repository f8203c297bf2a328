/** The dictionaries by locale. */
import { trustText } from './en-trust-text.ts';
import type { Locale } from './index.ts';

export type TrustTextStrings = typeof trustText;

const DICTIONARIES: Record<Locale, TrustTextStrings> = { en: trustText };

export const trustTextStrings = (locale: Locale): TrustTextStrings => DICTIONARIES[locale];
