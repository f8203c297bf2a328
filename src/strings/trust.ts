/** The dictionaries by locale. */
import { trustMap } from './en-trust.ts';
import type { Locale } from './index.ts';

export type TrustStrings = typeof trustMap;

const DICTIONARIES: Record<Locale, TrustStrings> = { en: trustMap };

export const trustStrings = (locale: Locale): TrustStrings => DICTIONARIES[locale];
