/** How many messages OM(f) takes, and where they stand on a logarithmic plot. */
import { messageCount, messagesInRound } from '../../../src/core/paths.ts';
import { tenth } from '../../drawings/tenth.ts';

/** Up to 31 generals and 10 traitors every count is below 2⁵³, and so exact. */
export const MOST = { generals: 31, traitors: 10 } as const;

export const fewest = (f: number): number => 3 * f + 1;

export interface Cost {
  readonly n: number;
  readonly f: number;
  readonly messages: number;
  /** The messages of the last round, and the numbers whose product they are. */
  readonly last: number;
  readonly factors: readonly number[];
}

/** @param n 3f + 1 to 31 @param f 1 to 10 */
export const costOf = (n: number, f: number): Cost => ({
  n,
  f,
  messages: messageCount(n, f),
  last: messagesInRound(n, f + 1),
  factors: Array.from({ length: f + 1 }, (_, i) => n - 1 - i),
});

/** The counts of OM(f) from 3f + 1 generals on. */
export const curveOf = (f: number): readonly Cost[] =>
  Array.from({ length: MOST.generals - fewest(f) + 1 }, (_, i) => costOf(fewest(f) + i, f));

const BOX = { left: 46, right: 600, top: 14, bottom: 300 } as const;
/** The exponent at the top of the plot. */
export const TOP = 16;
export const PLOT = { ...BOX, width: 680, height: 344 } as const;

export const xOf = (n: number): number =>
  tenth(BOX.left + ((n - 4) / (MOST.generals - 4)) * (BOX.right - BOX.left));

export const yOf = (messages: number): number =>
  tenth(BOX.bottom - (Math.log10(messages) / TOP) * (BOX.bottom - BOX.top));
