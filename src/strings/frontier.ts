/** The words of the frontier, in the language that is built. */
import { frontierPages, frontierWords } from './en/frontier.ts';
import type { Locale } from './index.ts';

export type FrontierStrings = typeof frontierWords;

export const frontierStrings = (_locale: Locale): FrontierStrings => frontierWords;

/** For pages that are made when the book is built. */
export const frontierPageStrings = (_locale: Locale): typeof frontierPages => frontierPages;
