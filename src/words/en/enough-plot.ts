/** English words of the plot of *3f + 1 is enough*, fetched when a reader changes it. */
import { grouped } from '../grouped.ts';
import { superscript } from '../superscript.ts';

export const plotWords = {
  plot: {
    name: 'Messages of OM(f) against the number of generals',
    axis: 'generals n',
    curve: (f: number) => `f = ${f}`,
    tick: (exponent: number) => (exponent === 0 ? '1' : `10${superscript(exponent)}`),
    table: 'Messages with as few generals as the theorem allows, n = 3f + 1',
    columns: ['f', 'n', 'Rounds', 'Messages', 'In the last round'],
    number: grouped,
  },
};

export type PlotWords = typeof plotWords;
