/**
 * What passed between each two generals of SM(m) in one round, counted, and how much of it was a lie.
 *
 * In OM(m) every place in the tree of paths has its message. Here a loyal general relays an order only when it is new, so
 * what a traitor should have sent follows from what reached it. It is found by running the protocol's own code in the
 * traitor's place over the messages of the log.
 */
import { messageKey } from './adversary.ts';
import { isLoyal, type Execution } from './execution.ts';
import { COMMANDER, generals, type General, type Message, type Round } from './model.ts';
import type { SignedOrder } from './signature-chains.ts';
import { acceptanceOf, signedMessages, termsOf } from './signed-messages.ts';
import { tallyPairs, type Act, type PairTally } from './tally-pairs.ts';

export interface SignedTally extends PairTally {
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

/** All messages of a round, in the log's order. */
export function sentIn({ log }: Execution<SignedOrder>, round: Round): readonly Message<SignedOrder>[] {
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

/** What loyal generals in the traitors' places would have sent in the whole execution. */
export const truthsOf = (execution: Execution<SignedOrder>): readonly Message<SignedOrder>[] =>
  execution.traitors.flatMap((traitor) => truthfulMessages(execution, traitor));

/**
 * What was sent in a round, in the order of the log, and behind it what traitors withheld.
 * @param everyTruth the execution's `truthsOf`: whoever asks for several rounds works them out once
 */
export function deedsIn(
  execution: Execution<SignedOrder>,
  round: Round,
  everyTruth = truthsOf(execution),
): readonly Deed[] {
  const sent = sentIn(execution, round);
  const start = execution.log.range(round)[0];
  const truths = everyTruth.filter((message) => message.round === round);
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
  const deeds = deedsIn(execution, round);
  return tallyPairs(deeds.map(actOf)).map((tally) => ({ ...tally, first: firstOf(deeds, tally) }));
}

const actOf = ({ message: { round, from, to, payload }, index, lie, rejected }: Deed): Act => ({
  ...{ round, from, to, lie, rejected },
  order: index === null ? null : payload.order,
});

const firstOf = (deeds: readonly Deed[], { from, to }: PairTally): number | null =>
  deeds.find(({ message }) => message.from === from && message.to === to)!.index;
