/**
 * How many strategies a verdict covers.
 *
 * A strategy is told apart by what loyal lieutenants are told: silence counts as retreat, and what traitors tell each
 * other they need not send. So it is one of two orders in each message that a traitor sends a loyal lieutenant.
 */
import { COMMANDER, type General } from '../model.ts';

/** A number that may be too long to be written out. */
export interface Count {
  /** Null above a thousand digits. */
  readonly exact: bigint | null;
  /** How many digits it has in base ten; above a thousand from the logarithm, give or take one. */
  readonly digits: number;
}

const MOST_DIGITS = 1000;

/** Σ over r = 0 … m − 1 of (n−3)(n−4)…(n−2−r): the paths of one traitor to one loyal lieutenant, both lieutenants. */
function pathsBetween(n: number, m: number): number {
  let [sum, paths] = [0, 1];
  for (let between = 0; between < m; between++) {
    sum += paths;
    paths *= n - 3 - between;
  }
  return sum;
}

/** How many messages traitors send to loyal lieutenants in OM(m), withheld ones counted. */
export function messagesToLoyal(
  n: number,
  m: number,
  traitors: number,
  commander: 'loyal' | 'traitor',
): number {
  const traitorous = commander === 'traitor' ? traitors - 1 : traitors;
  const obedient = n - 1 - traitorous;
  const fromCommander = commander === 'traitor' ? obedient : 0;
  return fromCommander + traitorous * obedient * pathsBetween(n, m);
}

/** The strategies of exactly `traitors` traitors in OM(m), over all placements; a loyal commander has two orders. */
export function countStrategies(n: number, m: number, traitors: number): Count {
  return total([
    { times: choose(n - 1, traitors) * 2n, exponent: messagesToLoyal(n, m, traitors, 'loyal') },
    { times: choose(n - 1, traitors - 1), exponent: messagesToLoyal(n, m, traitors, 'traitor') },
  ]);
}

/** The strategies of the traitors of one placement. */
export function countPlaced(n: number, m: number, traitors: readonly General[]): Count {
  const commander = traitors.includes(COMMANDER) ? 'traitor' : 'loyal';
  const exponent = messagesToLoyal(n, m, traitors.length, commander);
  return total([{ times: commander === 'loyal' ? 2n : 1n, exponent }]);
}

/** How many subsets of k elements n elements have. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

interface Term {
  readonly times: bigint;
  /** Of two. */
  readonly exponent: number;
}

/** The sum of times · 2^exponent. */
function total(terms: readonly Term[]): Count {
  const there = terms.filter(({ times }) => times > 0n);
  const logs = there.map(({ times, exponent }) => Math.log10(Number(times)) + exponent * Math.log10(2));
  const largest = Math.max(...logs);
  // a digit more than is wanted: whether it is really too long the number itself says
  if (largest > MOST_DIGITS + 1) {
    const log = largest + Math.log10(logs.reduce((sum, one) => sum + 10 ** (one - largest), 0));
    return { exact: null, digits: Math.floor(log) + 1 };
  }
  const sum = there.reduce((found, { times, exponent }) => found + times * 2n ** BigInt(exponent), 0n);
  const digits = sum.toString().length;
  return { exact: digits > MOST_DIGITS ? null : sum, digits };
}
