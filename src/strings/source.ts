/** The dictionaries of the annotated source by locale. */
import { source } from './en-source.ts';
import type { Locale } from './index.ts';

export type SourceStrings = typeof source;

const DICTIONARIES: Record<Locale, SourceStrings> = { en: source };

export const sourceStrings = (locale: Locale): SourceStrings => DICTIONARIES[locale];
