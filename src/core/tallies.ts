/**
 * What passed between each two generals in one round, counted.
 *
 * Ten generals exchange 3,609 messages in OM(3), too many to draw one by one. Bundled by sender and receiver they are at
 * most (n − 1)(n − 2) a round.
 */
import type { Execution } from './execution.ts';
import { ATTACK, encode, FlatLog, NOTHING, type Levels } from './flat.ts';
import type { General, Round } from './model.ts';
import { truthOf, type Relay } from './oral-messages.ts';
import { walkRound } from './paths.ts';

/** All messages of one round from one general to another. */
export interface Tally {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
  readonly attacks: number;
  readonly retreats: number;
  readonly withheld: number;
  /** How many differ from what a loyal general in the sender's place would have said. */
  readonly lies: number;
  /** Index in the log of the first of them. */
  readonly first: number;
}

/** The tallies of a round of OM(m), by sender, then receiver. */
export function tallies(execution: Execution<Relay>, round: Round): readonly Tally[] {
  const { log, generals: n, traitors } = execution;
  const start = log.range(round)[0];
  const levels = log instanceof FlatLog ? (log as FlatLog<Relay>).levels : null;
  const codeAt = levels ? flatCode(levels, round) : objectCode(execution, start);
  const truthAt = levels ? flatTruth(levels, n, round) : objectTruth(execution, start);
  const byPair: { -readonly [K in keyof Tally]: Tally[K] }[] = [];
  const lying = Array.from({ length: n + 1 }, (_, general) => traitors.includes(general));
  walkRound(n, round, (from, to, index) => {
    const tally = (byPair[from * (n + 1) + to] ??= {
      ...{ round, from, to, first: start + index },
      ...{ attacks: 0, retreats: 0, withheld: 0, lies: 0 },
    });
    const code = codeAt(index);
    if (code === NOTHING) tally.withheld++;
    else if (code === ATTACK) tally.attacks++;
    else tally.retreats++;
    if (lying[from] && code !== truthAt(index)) tally.lies++;
  });
  return Object.values(byPair); // without the empty places of pairs that exchanged nothing
}

const flatCode = (levels: Levels, round: Round): ((index: number) => number) => {
  const bytes = levels[round]!;
  return (index) => bytes[index]!;
};

/** A node's children are n − round messages in a row: what their sender held is one byte in the level before. */
const flatTruth = (levels: Levels, n: number, round: Round): ((index: number) => number) => {
  const held = levels[round - 1]!;
  return (index) => held[Math.floor(index / (n - round))]! & 1;
};

const objectCode =
  ({ log }: Execution<Relay>, start: number): ((index: number) => number) =>
  (index) =>
    encode(log.at(start + index).payload.order);

const objectTruth =
  (execution: Execution<Relay>, start: number): ((index: number) => number) =>
  (index) =>
    encode(truthOf(execution, execution.log.at(start + index)));
