/**
 * What passed between each two generals of SM(m) in one round, counted, and how much of it was a lie.
 *
 * In OM(m) every place in the tree of paths has its message. Here a loyal general relays an order only when it is new, so
 * what a traitor should have sent follows from what reached it. It is found by running the protocol's own code in the
 * traitor's place over the messages of the log.
 */
import { messageKey } from './adversary.ts';
import { isLoyal, type Execution } from './execution.ts';
import { COMMANDER, generals, type General, type Message, type Order, type Round } from './model.ts';
import type { SignedOrder } from './signature-chains.ts';
import { acceptanceOf, signedMessages, termsOf } from './signed-messages.ts';
import type { Tally } from './tallies.ts';

/** All messages of one round from one general to another; `lies` counts the withheld ones, too. */
export interface SignedTally extends Omit<Tally, 'first'> {
  /** How many the receiver's check of signatures rejects. */
  readonly rejected: number;
  /** Index in the log of the first of them, null where all were withheld. */
  readonly first: number | null;
}

/** What a loyal general in `traitor`'s place would have sent, given all that it received; by round, path and receiver. */
export function truthfulMessages(
  execution: Execution<SignedOrder>,
  traitor: General,
): readonly Message<SignedOrder>[] {
  const { n, m, session } = termsOf(execution);
  const protocol = signedMessages(n, m, session);
  const messages: Message<SignedOrder>[] = [];
  let state = protocol.start(traitor, traitor === COMMANDER ? execution.order : null);
  for (const round of generals(execution.rounds)) {
    for (const { to, payload } of protocol.messages(state, round)) {
      messages.push({ round, from: traitor, to, payload, delivered: true });
    }
    const inbox = sentIn(execution, round).filter(({ to }) => to === traitor);
    state = protocol.transition(state, round, inbox);
  }
  return messages;
}

function sentIn({ log }: Execution<SignedOrder>, round: Round): readonly Message<SignedOrder>[] {
  const [start, end] = log.range(round);
  return Array.from({ length: end - start }, (_, i) => log.at(start + i));
}

/** One message of a round, or one that a traitor withheld. */
export interface Deed {
  readonly message: Message<SignedOrder>;
  /** Its place in the log; null where it was withheld. */
  readonly index: number | null;
  /** Whether its sender is a traitor and a loyal general in its place would not have done so. */
  readonly lie: boolean;
  /** Whether the receiver's check of signatures rejects it. */
  readonly rejected: boolean;
}

const keyOf = ({ payload, to }: Message<SignedOrder>): string => messageKey(payload.path, to);
const sayingOf = (message: Message<SignedOrder>): string => `${keyOf(message)} ${message.payload.order}`;

/** What was sent in a round, in the order of the log, and behind it what traitors withheld. */
export function deedsIn(execution: Execution<SignedOrder>, round: Round): readonly Deed[] {
  const sent = sentIn(execution, round);
  const start = execution.log.range(round)[0];
  const truths = execution.traitors
    .flatMap((traitor) => truthfulMessages(execution, traitor))
    .filter((message) => message.round === round);
  const [answered, honest] = [new Set(sent.map(keyOf)), new Set(truths.map(sayingOf))];
  return [
    ...sent.map((message, i) => ({
      message,
      index: start + i,
      lie: !isLoyal(execution, message.from) && !honest.has(sayingOf(message)),
      rejected: acceptanceOf(execution, message).kind === 'rejected',
    })),
    ...truths
      .filter((truth) => !answered.has(keyOf(truth)))
      .map((message) => ({ message, index: null, lie: true, rejected: false })),
  ];
}

/** The tallies of a round of SM(m), by sender, then receiver. */
export function signedTallies(execution: Execution<SignedOrder>, round: Round): readonly SignedTally[] {
  const byPair = new Map<string, Deed[]>();
  for (const deed of deedsIn(execution, round)) {
    const pair = `${deed.message.from}-${deed.message.to}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), deed]);
  }
  return [...byPair.values()].map(tallyOf).sort((a, b) => a.from - b.from || a.to - b.to);
}

function tallyOf(deeds: readonly Deed[]): SignedTally {
  const { round, from, to } = deeds[0]!.message;
  const count = (counts: (deed: Deed) => boolean): number => deeds.filter(counts).length;
  const says = (order: Order) => (deed: Deed) => deed.index !== null && deed.message.payload.order === order;
  return {
    ...{ round, from, to },
    attacks: count(says('attack')),
    retreats: count(says('retreat')),
    withheld: count(({ index }) => index === null),
    lies: count(({ lie }) => lie),
    rejected: count(({ rejected }) => rejected),
    first: deeds[0]!.index,
  };
}
