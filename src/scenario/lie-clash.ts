/** What a lie must not be beside the other fields of its scenario; tokens and moves by hand are held to the same. */
import type { Lie } from '../core/adversary.ts';
import type { General } from '../core/model.ts';
import type { Reason } from './refusals.ts';

/** Why this lie can't be told among `n` generals in `rounds` rounds by these traitors (undefined: unknown who they are). */
export function lieClash(
  lie: Lie,
  n: number,
  rounds: number,
  traitors: readonly General[] | undefined,
): Reason | undefined {
  const { path, to } = lie;
  const beyond = [...path, to].find((general) => general > n);
  if (beyond !== undefined) {
    return { code: 'out-of-range', what: 'general-in-lie', found: beyond, least: 1, most: n };
  }
  if (path.length > rounds) return { code: 'lie-path-too-long', found: path.length, most: rounds };
  const liar = path.at(-1)!;
  if (traitors && !traitors.includes(liar)) return { code: 'lie-by-loyal', found: liar };
  return undefined;
}
