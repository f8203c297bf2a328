/**
 * The price of chance: what becomes of two generals when each messenger is captured with probability p, independently.
 * Exact sums over what can happen, nothing sampled.
 */
import { agreement } from './conditions.ts';
import { run } from './run.ts';
import { captures, messengerExchange } from './two-generals.ts';

export interface Chances {
  /** That the two decide differently once the order is given. */
  readonly apart: number;
  /** That both attack. */
  readonly together: number;
}

/** What becomes of the two where so many messengers arrive before the first is captured. */
export type Ending = 'apart' | 'attack' | 'retreat';

/**
 * Element d: what a rule makes of the chain of k messengers, with the order given, if the first d arrive and no more,
 * 0 ≤ d ≤ k. Every execution is run.
 */
export function exchangeEndings(k: number, thresholds: readonly [number, number]): readonly Ending[] {
  const exchange = messengerExchange(k, thresholds);
  return Array.from({ length: k + 1 }, (_, arrived) => {
    const verdict = agreement(run(exchange, 'attack', captures([arrived + 1])));
    return verdict.kind === 'holds' ? verdict.order! : 'apart';
  });
}

/**
 * How likely each is where every messenger is captured with probability p, independently: the first d messengers arrive,
 * and no more, with probability (1 − p)^d p for d < k, all k with (1 − p)^k.
 * @param endings of the chain, as exchangeEndings gives them
 * @param p 0 to 1
 */
export function chancesOf(endings: readonly Ending[], p: number): Chances {
  const k = endings.length - 1;
  const chance = (of: Ending): number =>
    endings.reduce(
      (sum, ending, arrived) => sum + (ending === of ? (1 - p) ** arrived * (arrived < k ? p : 1) : 0),
      0,
    );
  return { apart: chance('apart'), together: chance('attack') };
}

/** The chances of the chain of k messengers under a rule. */
export const exchangeChances = (k: number, thresholds: readonly [number, number], p: number): Chances =>
  chancesOf(exchangeEndings(k, thresholds), p);

/**
 * The same order sent `copies` times without confirmation: general 1 attacks anyway, general 2 if a copy arrives. They
 * part only where all are captured.
 */
export const copiesChances = (copies: number, p: number): Chances => ({
  apart: p ** copies,
  together: 1 - p ** copies,
});

/** The rule whose decisive messenger is s: its sender attacks once it sends it, its receiver once it arrives. */
export const decisiveRule = (s: number): readonly [number, number] => [Math.floor(s / 2), Math.ceil(s / 2)];
