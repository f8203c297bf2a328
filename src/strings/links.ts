/** The dictionaries of sharing and refusing links by locale. */
import { links } from './en-links.ts';
import type { Locale } from './index.ts';

export type LinkStrings = typeof links;

const DICTIONARIES: Record<Locale, LinkStrings> = { en: links };

export const linkStrings = (locale: Locale): LinkStrings => DICTIONARIES[locale];
