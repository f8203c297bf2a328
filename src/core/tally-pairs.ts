/** Counting what passed between each two generals in one round, for whoever knows every message and what is wrong with it. */
import type { General, Order, Round } from './model.ts';
import type { Tally } from './tallies.ts';

/** One message of a round. */
export interface Act {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
  /** What it says; null where it was withheld. */
  readonly order: Order | null;
  readonly lie: boolean;
  /** Whether its receiver rejects it. */
  readonly rejected: boolean;
}

/** All messages of one round from one general to another; `lies` counts the withheld ones, too. */
export interface PairTally extends Omit<Tally, 'first'> {
  /** How many the receiver's check of signatures rejects. */
  readonly rejected: number;
}

/** The tallies of one round's messages, by sender, then receiver. */
export function tallyPairs(acts: readonly Act[]): readonly PairTally[] {
  const byPair = new Map<string, Act[]>();
  for (const act of acts) {
    const pair = `${act.from}-${act.to}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), act]);
  }
  return [...byPair.values()].map(tallyOf).sort((a, b) => a.from - b.from || a.to - b.to);
}

function tallyOf(acts: readonly Act[]): PairTally {
  const { round, from, to } = acts[0]!;
  const count = (counts: (act: Act) => boolean): number => acts.filter(counts).length;
  return {
    ...{ round, from, to },
    attacks: count(({ order }) => order === 'attack'),
    retreats: count(({ order }) => order === 'retreat'),
    withheld: count(({ order }) => order === null),
    lies: count(({ lie }) => lie),
    rejected: count(({ rejected }) => rejected),
  };
}
