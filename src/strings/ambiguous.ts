/** The words of the ambiguous view, in the language that is built. */
import { ambiguity } from './en/ambiguous.ts';
import type { Locale } from './index.ts';

export type AmbiguityStrings = typeof ambiguity;

export const ambiguityStrings = (_locale: Locale): AmbiguityStrings => ambiguity;
