/** English words of the plot of *3f + 1 is enough*, fetched when a reader changes it. */
import { grouped } from '../grouped.ts';
import { superscript } from '../superscript.ts';
import { counted } from './counted.ts';

export const plotWords = {
  cost: {
    traitors: 'Traitors f, and so f + 1 rounds',
    generals: 'Generals n',
    /** Before, between and after the numbers of traitors and of generals. */
    plan: (f: number): readonly [string, string, string] => [
      'Against',
      `${f === 1 ? 'traitor' : 'traitors'} among`,
      'generals:',
    ],
    numbers: 'The numbers',
    /** How long that takes. */
    lasting: ({ count, unit }: { readonly count: number; readonly unit: string }) =>
      `At a thousand a second they take ${Number.isInteger(count) ? grouped(count) : count} ${unit}.`,
    result: (n: number, f: number, total: number) =>
      `${counted(n, 'general')}, OM(${f}): ${counted(total, 'message')} in ${counted(f + 1, 'round')}.`,
    last: (factors: readonly number[], last: number) =>
      `The last round alone has ${factors.length > 1 ? `${factors.join(' · ')} = ` : ''}${grouped(last)}.`,
  },

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
