/** The words of the printed book, in the language that is built. */
import { paper, type PaperStrings } from './en/paper.ts';
import type { Locale } from './index.ts';

export type { PaperStrings };

export const paperStrings = (_locale: Locale): PaperStrings => paper;
