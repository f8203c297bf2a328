/** The dictionaries of the annotated source by locale. */
import { source } from './en/source.ts';
import type { Locale } from './index.ts';

export type SourceStrings = typeof source;

export const sourceStrings = (_locale: Locale): SourceStrings => source;
