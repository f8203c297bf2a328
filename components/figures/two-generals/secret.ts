/** The secret number against an enemy who stops the chain, and coins of the reader's own against the middle patterns. */
import { decisiveRule } from '../../../src/core/chance.ts';
import { isDivided, middlePattern } from '../../../src/core/coins.ts';
import type { Order } from '../../../src/core/model.ts';
import { run } from '../../../src/core/run.ts';
import { captures, messengerExchange } from '../../../src/core/two-generals.ts';

/** What the two decide if this is the secret number. */
export interface Fall {
  readonly secret: number;
  readonly decisions: readonly [Order, Order];
  readonly divided: boolean;
}

/** For each secret number from 1 to k: what becomes of the two if the first `arrived` messengers arrive and no more. */
export function fallsOf(k: number, arrived: number): readonly Fall[] {
  return Array.from({ length: k }, (_, i) => {
    const { decisions } = run(messengerExchange(k, decisiveRule(i + 1)), 'attack', captures([arrived + 1]));
    const [one, two] = [decisions.get(1)!, decisions.get(2)!];
    return { secret: i + 1, decisions: [one, two], divided: one !== two };
  });
}

/** How many rounds the grid has, and how many ways the coins can fall in it, all equally likely. */
export const ROUNDS = 4;

/**
 * A row for each fall of the coins, a column for each middle pattern: whether the two are divided there if they then follow
 * the rule whose decisive messenger is the number drawn.
 */
export const gridOf = (draws: readonly number[]): readonly (readonly boolean[])[] =>
  draws.map((secret) =>
    Array.from({ length: ROUNDS }, (_, i) =>
      isDivided(messengerExchange(ROUNDS, decisiveRule(secret)), middlePattern(ROUNDS, i + 1)),
    ),
  );

/** In how many falls each pattern divides the two. */
export const countsOf = (grid: readonly (readonly boolean[])[]): readonly number[] =>
  Array.from({ length: ROUNDS }, (_, i) => grid.filter((row) => row[i]).length);
