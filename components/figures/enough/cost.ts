/** How many messages OM(f) takes, and where they stand on a logarithmic plot. */
import { messageCount, messagesInRound } from '../../../src/core/paths.ts';
import { tenth } from '../../drawings/tenth.ts';

/** Up to 31 generals and 10 traitors every count is below 2⁵³, and so exact. */
export const MOST = { generals: 31, traitors: 10 } as const;

export const fewest = (f: number): number => 3 * f + 1;

/** Every number of traitors that is drawn. */
export const EVERY_F: readonly number[] = Array.from({ length: MOST.traitors }, (_, i) => i + 1);

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

/** Every point of the plot, curve after curve: what is slid through. */
export const POINTS: readonly Cost[] = EVERY_F.flatMap(curveOf);

/** The exponent at the top of the plot. */
export const TOP = 16;

export type Arrangement = 'wide' | 'narrow';

/** The drawing, and in it the field of the curves, in units that are pixels where there is just room for it. */
export const PLOTS = {
  wide: { width: 680, height: 372, left: 46, right: 606, top: 22, bottom: 324 },
  narrow: { width: 360, height: 372, left: 40, right: 314, top: 24, bottom: 324 },
} as const;

export type Plot = (typeof PLOTS)[Arrangement];

export const xOf = ({ left, right }: Plot, n: number): number =>
  tenth(left + ((n - 4) / (MOST.generals - 4)) * (right - left));

export const yOf = ({ top, bottom }: Plot, messages: number): number =>
  tenth(bottom - (Math.log10(messages) / TOP) * (bottom - top));

/** A curve that was taken hold of is let go of for another one only when that is so much nearer. */
const HOLD = 9;

/**
 * The point of the plot nearest to a place in the drawing, by its number among POINTS: of the column there that of the nearest
 * curve, where the curve of `held` is a little nearer than it is.
 */
export function nearest(plot: Plot, x: number, y: number, held: number): number {
  const across = Math.round(4 + ((x - plot.left) / (plot.right - plot.left)) * (MOST.generals - 4));
  const n = Math.min(MOST.generals, Math.max(fewest(1), across));
  const far = (point: Cost): number =>
    Math.abs(yOf(plot, point.messages) - y) - (point.f === POINTS[held]!.f ? HOLD : 0);
  const [first, ...others] = POINTS.filter((point) => point.n === n);
  return POINTS.indexOf(others.reduce((best, point) => (far(point) < far(best) ? point : best), first!));
}

/** What so many messages take at a thousand a second, to two digits, in the largest unit of which it is two at least. */
export function lastingOf(messages: number): { readonly count: number; readonly unit: Unit } {
  const seconds = messages / 1000;
  const [unit, length] = UNITS.findLast(([, one]) => seconds >= 2 * one) ?? UNITS[0];
  return { count: Number((seconds / length).toPrecision(2)), unit };
}

const UNITS = [
  ['seconds', 1],
  ['minutes', 60],
  ['hours', 3600],
  ['days', 86_400],
  ['years', 365.25 * 86_400],
] as const;

export type Unit = (typeof UNITS)[number][0];
