/** The words of the page where readers write protocols, in the language that is built. */
import { breakWords } from './en/break.ts';
import type { Locale } from './index.ts';

export type BreakStrings = typeof breakWords;

export const breakStrings = (_locale: Locale): BreakStrings => breakWords;
