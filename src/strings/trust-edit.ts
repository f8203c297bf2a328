/** The dictionaries by locale. */
import { trustEdit } from './en-trust-edit.ts';
import type { Locale } from './index.ts';

export type TrustEditStrings = typeof trustEdit;

const DICTIONARIES: Record<Locale, TrustEditStrings> = { en: trustEdit };

export const trustEditStrings = (locale: Locale): TrustEditStrings => DICTIONARIES[locale];
