/**
 * Lies as the notation writes them, and the numbers in them: each text is read by itself, or refused with the reason. Lists
 * and words are in texts.ts.
 */
import type { Lie } from '../core/adversary.ts';
import type { General, Order } from '../core/model.ts';
import { formatPath } from '../core/paths.ts';
import type { Quantity, Reason } from './refusals.ts';
import { GENERALS } from './limits.ts';

/** What a text says, or why it can't stand. */
export type Result<Value> = { readonly value: Value } | Reason;

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A whole number, in decimal digits without sign or leading zero, so that it can be written in one way only. */
export function number(text: string, what: Quantity, { least, most }: Range): Result<number> {
  if (!/^(?:0|[1-9]\d*)$/.test(text)) return { code: 'not-a-number', found: text };
  const value = Number(text);
  if (value < least || value > most) return { code: 'out-of-range', what, found: value, least, most };
  return { value };
}

const SAID: Readonly<Record<string, Order | null>> = { a: 'attack', r: 'retreat', x: null };

/** An order as one letter: a, r, or x for nothing said. */
export const letterOf = (order: Order | null): string =>
  order === null ? 'x' : order === 'attack' ? 'a' : 'r';

/** One lie as the notation writes it: `1.2-3r`. */
export const formatLie = ({ path, to, order }: Lie): string => `${formatPath(path)}-${to}${letterOf(order)}`;

/** A lie, whatever n, m and the traitors are: `1.2-3r`. */
export function parseLie(text: string): Result<Lie> {
  const match = /^([\d.]+)-(\d+)([arx])$/.exec(text);
  if (!match) return { code: 'malformed-lie' };
  const path: General[] = [];
  for (const part of match[1]!.split('.')) {
    const general = number(part, 'general-in-lie', { least: 1, most: GENERALS.most });
    if ('code' in general) return general;
    path.push(general.value);
  }
  const to = number(match[2]!, 'general-in-lie', { least: 1, most: GENERALS.most });
  if ('code' in to) return to;
  return misdirected(path, to.value) ?? { value: { path, to: to.value, order: SAID[match[3]!]! } };
}

/** Why no message travels on this path to this receiver in any scenario. */
function misdirected(path: readonly General[], to: General): Reason | undefined {
  if (path[0] !== 1) return { code: 'lie-not-from-commander', found: path[0]! };
  const repeated = path.find((general, i) => path.indexOf(general) < i);
  if (repeated !== undefined) return { code: 'lie-path-repeats', found: repeated };
  if (to === 1) return { code: 'lie-to-commander' };
  if (path.includes(to)) return { code: 'lie-to-general-on-path', found: to };
  return undefined;
}
