/** The words of citing, in the language that is built. */
import { citing } from './en/citing.ts';
import type { Locale } from './index.ts';

export type CitingStrings = typeof citing;

export const citingStrings = (_locale: Locale): CitingStrings => citing;
