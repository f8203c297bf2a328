/** The dictionaries of what frames a page by locale. */
import { pages } from './en-pages.ts';
import type { Locale } from './index.ts';

export type PageStrings = typeof pages;

const DICTIONARIES: Record<Locale, PageStrings> = { en: pages };

export const pageStrings = (locale: Locale): PageStrings => DICTIONARIES[locale];
