/** The words of the figures of *Views*, in the language that is built. */
import { views, type ViewsStrings } from './en/views.ts';
import type { Locale } from './index.ts';

export type { ViewsStrings };

export const viewsStrings = (_locale: Locale): ViewsStrings => views;
