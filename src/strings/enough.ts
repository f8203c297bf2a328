/** The words of the figures of *3f + 1 is enough*, in the language that is built. */
import { enough, type EnoughStrings } from './en/enough.ts';
import type { Locale } from './index.ts';

export type { EnoughStrings };

export const enoughStrings = (_locale: Locale): EnoughStrings => enough;
