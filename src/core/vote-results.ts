/**
 * What each general takes from each sub-protocol of an execution of OM(m).
 *
 * The path σ names the OM(m + 1 − |σ|) in which the last general of σ is the commander. In it every general that is not on
 * σ ends up with an order: in OM(0) what it received, otherwise the majority of what it received and of what it takes
 * from the sub-protocols σj of the others (Lamport, Shostak and Pease 1982, section 3).
 */
import type { Execution } from './execution.ts';
import { ATTACK, encode, FlatLog, type Levels } from './flat.ts';
import { DEFAULT_ORDER, type General, type Order, type Path } from './model.ts';
import { results, type Relay } from './oral-messages.ts';
import { indexOfMessage } from './paths.ts';

/**
 * What `receiver` takes from the sub-protocol of `path`: a path of 1 to m + 1 different generals that begins with 1, and
 * a receiver that is not on it. What stands there for a traitor is what a loyal general in its place would take.
 */
export type VoteResults = (path: Path, receiver: General) => Order;

/** Counts all votes of the execution once; every answer after that is a look-up. */
export function voteResults(execution: Execution<Relay>): VoteResults {
  const { generals: n } = execution;
  const counted = results(n, levelsOf(execution));
  return (path, receiver) =>
    (counted[path.length]![indexOfMessage(n, path, receiver)]! & 1) === ATTACK ? 'attack' : DEFAULT_ORDER;
}

function levelsOf({ log, order, rounds }: Execution<Relay>): Levels {
  if (log instanceof FlatLog) return (log as FlatLog<Relay>).levels;
  const levels = [Uint8Array.of(encode(order))];
  for (let round = 1; round <= rounds; round++) {
    const [start, end] = log.range(round);
    levels.push(Uint8Array.from({ length: end - start }, (_, i) => encode(log.at(start + i).payload.order)));
  }
  return levels;
}
