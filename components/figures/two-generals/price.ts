/** The price of chance: what the chain and as many copies of the order risk, for every loss rate, and what that comes to. */
import {
  chancesOf,
  copiesChances,
  decisiveRule,
  exchangeEndings,
  type Chances,
} from '../../../src/core/chance.ts';

/** Loss rates, in percent, and how many messengers there are. */
export const LOSS = { least: 1, most: 99 } as const;
export const COUNT = { least: 1, most: 20 } as const;

export const RATES: readonly number[] = Array.from(
  { length: LOSS.most - LOSS.least + 1 },
  (_, i) => LOSS.least + i,
);

export interface Plans {
  /** The chain whose last messenger is decisive. */
  readonly exchange: Chances;
  /** As many copies of the order. */
  readonly copies: Chances;
}

/** Both plans with so many messengers, for each loss rate in percent. */
export function plansOf(messengers: number): (percent: number) => Plans {
  const endings = exchangeEndings(messengers, decisiveRule(messengers));
  return (percent) => ({
    exchange: chancesOf(endings, percent / 100),
    copies: copiesChances(messengers, percent / 100),
  });
}

/** Which of the two leaves one army alone less often; rounding is no difference. */
export function saferOf({ exchange, copies }: Plans): 'exchange' | 'copies' | 'neither' {
  const off = exchange.apart / copies.apart - 1;
  if (Math.abs(off) < 1e-9) return 'neither';
  return off < 0 ? 'exchange' : 'copies';
}

/** The exponent at the foot of a logarithmic scale on which the risks of so many messengers all have their place. */
export const floorOf = (messengers: number): number => -4 * Math.ceil((2 * messengers) / 4);
