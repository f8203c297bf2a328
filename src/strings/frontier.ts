/** The dictionaries of the frontier by locale. */
import { frontierPages, frontierWords } from './en-frontier.ts';
import type { Locale } from './index.ts';

export type FrontierStrings = typeof frontierWords;

const DICTIONARIES: Record<Locale, FrontierStrings> = { en: frontierWords };
const PAGES: Record<Locale, typeof frontierPages> = { en: frontierPages };

export const frontierStrings = (locale: Locale): FrontierStrings => DICTIONARIES[locale];

/** For pages that are made when the book is built. */
export const frontierPageStrings = (locale: Locale): typeof frontierPages => PAGES[locale];
