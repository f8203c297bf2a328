/** The words of the figures of *Still hard*, in the language that is built. */
import { stillHard } from './en/still-hard.ts';
import type { Locale } from './index.ts';

export type StillHardStrings = typeof stillHard;

export const stillHardStrings = (_locale: Locale): StillHardStrings => stillHard;
