/** The dictionaries of the figures of *Views* by locale. */
import { views, type ViewsStrings } from './en-views.ts';
import type { Locale } from './index.ts';

export type { ViewsStrings };

const DICTIONARIES: Record<Locale, ViewsStrings> = { en: views };

export const viewsStrings = (locale: Locale): ViewsStrings => DICTIONARIES[locale];
