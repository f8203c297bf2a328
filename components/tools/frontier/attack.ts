/** The check's answer for one cell: the sentence below the grid and the map under it ask for the same one. */
import { findOral, type Answer } from '../../sheet/find.ts';
import { mOf, type Levels, type Place } from './grid.ts';

let latest: { readonly key: string; readonly answer: Answer } | null = null;

/** Whether OM(m) holds in a cell, or a cheapest attack on it; the latest answer is remembered. */
export function oralAnswer(levels: Levels, place: Place): Answer {
  const { n, f } = place;
  const m = mOf(levels, place);
  const key = [n, m, f].join(' ');
  if (latest?.key !== key) latest = { key, answer: findOral(n, m, f) };
  return latest.answer;
}
