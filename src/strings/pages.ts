/** The words of what frames a page, in the language that is built. */
import { pages } from './en/pages.ts';
import type { Locale } from './index.ts';

export type PageStrings = typeof pages;

export const pageStrings = (_locale: Locale): PageStrings => pages;
