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

/**
 * The chain of k messengers under a rule, by running every execution there is: the first d messengers arrive with
 * probability (1 − p)^d p for d < k, all k with (1 − p)^k.
 * @param p 0 to 1
 */
export function exchangeChances(k: number, thresholds: readonly [number, number], p: number): Chances {
  const exchange = messengerExchange(k, thresholds);
  let apart = 0;
  let together = 0;
  for (let arrived = 0; arrived <= k; arrived++) {
    const execution = run(exchange, 'attack', captures([arrived + 1]));
    const probability = (1 - p) ** arrived * (arrived < k ? p : 1);
    const verdict = agreement(execution);
    if (verdict.kind === 'violated') apart += probability;
    else if (verdict.order === 'attack') together += probability;
  }
  return { apart, together };
}

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
