/** The dictionaries of the plot of *3f + 1 is enough* by locale. */
import { enoughPlot, type PlotStrings } from './en-enough-plot.ts';
import type { Locale } from './index.ts';

export type { PlotStrings };

const DICTIONARIES: Record<Locale, PlotStrings> = { en: enoughPlot };

export const plotStrings = (locale: Locale): PlotStrings => DICTIONARIES[locale];
