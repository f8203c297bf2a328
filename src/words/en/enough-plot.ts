/** English words of the plot of *3f + 1 is enough*, fetched when a reader changes it. */
import { grouped } from '../grouped.ts';
import { superscript } from '../superscript.ts';
import { counted } from './counted.ts';

export const plotWords = {
  plot: {
    name: 'Messages of OM(f) against the number of generals',
    axis: 'generals n',
    up: 'messages',
    /** Beside the end of a curve, where there is room for more than the number or not. */
    curve: (f: number, room: 'wide' | 'narrow') => (room === 'wide' || f === 1 ? `f = ${f}` : String(f)),
    /** On the line through the beginnings of the curves. */
    fewest: 'n = 3f + 1',
    point: (n: number, f: number, messages: number) =>
      `${n} generals, ${counted(f, 'traitor')}: ${counted(messages, 'message')}`,
    tick: (exponent: number) => (exponent === 0 ? '1' : `10${superscript(exponent)}`),
    table: 'Messages with as few generals as the theorem allows, n = 3f + 1',
    columns: ['f', 'n', 'Rounds', 'Messages', 'In the last round'],
    number: grouped,
  },
};

export type PlotWords = typeof plotWords;
