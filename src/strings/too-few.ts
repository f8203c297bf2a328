/** The words of the figures of *Three are too few*, in the language that is built. */
import { tooFew, type TooFewStrings } from './en/too-few.ts';
import type { Locale } from './index.ts';

export type { TooFewStrings };

export const tooFewStrings = (_locale: Locale): TooFewStrings => tooFew;
