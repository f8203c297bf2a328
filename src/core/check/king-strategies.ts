/**
 * How many strategies a verdict on phase king covers.
 *
 * What traitors tell each other they need not send. So a strategy is one of three words (attack, retreat, nothing) in each message that a traitor
 * may send a loyal general: a value and a proposal in each phase, a word as king, and a commander's order.
 */
import { choose, type Count } from './strategies.ts';

/** A number longer than this is not written out. */
const MOST_DIGITS = 1000;

/**
 * The strategies of exactly `traitors` traitors in the broadcast, over all placements; a loyal commander has two orders.
 * @param f 0 to n − 1
 */
export function countKingStrategies(n: number, f: number, traitors: number): Count {
  const loyal = n - traitors;
  let sum = 0n;
  for (const commander of ['loyal', 'traitor'] as const) {
    const here = commander === 'traitor' ? 1 : 0;
    // general 1 is the first king; the other kings are generals 2 … f + 1
    for (let others = 0; others + here <= traitors; others++) {
      const placements = choose(f, others) * choose(n - f - 1, traitors - here - others);
      const messages = loyal * (2 * traitors * (f + 1) + others + 2 * here);
      sum += placements * 3n ** BigInt(messages) * (commander === 'loyal' ? 2n : 1n);
    }
  }
  const digits = sum.toString().length;
  return { exact: digits > MOST_DIGITS ? null : sum, digits };
}
