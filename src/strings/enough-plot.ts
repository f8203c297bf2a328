/** The words of the plot of *3f + 1 is enough*, in the language that is built. */
import { enoughPlot, type PlotStrings } from './en/enough-plot.ts';
import type { Locale } from './index.ts';

export type { PlotStrings };

export const plotStrings = (_locale: Locale): PlotStrings => enoughPlot;
