/**
 * Executions in which traitors only leave messages out, followed by hand: a loop of its own, which shares no code with
 * `run`. Everybody's copy of the protocol is followed, the traitors' too, on what arrives; a slot that is left out in the
 * execution stays empty.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Execution } from '../execution.ts';
import type { General, Order } from '../model.ts';
import type { Protocol } from '../protocol.ts';
import type { RoundsBreak } from '../too-few-rounds.ts';
import { indistinguishable } from '../views.ts';

export interface ByHand {
  /** All messages as `round from to payload arrives`, or `is left out`, sorted. */
  readonly messages: readonly string[];
  /** What reached each general, the same way. */
  readonly received: ReadonlyMap<General, readonly string[]>;
  /** Of everybody, traitors too. */
  readonly decisions: ReadonlyMap<General, Order>;
}

/** Follows the protocol, leaving out exactly what the execution leaves out. */
export function followedByHand<State, Payload>(
  protocol: Protocol<State, Payload>,
  { order, log }: Execution<Payload>,
): ByHand {
  const everybody = Array.from({ length: protocol.generals }, (_, i) => i + 1);
  const empty = new Set(
    [...log].filter(({ delivered }) => !delivered).map(({ round, from, to }) => `${round} ${from} ${to}`),
  );
  const states = new Map(everybody.map((self) => [self, protocol.start(self, self === 1 ? order : null)]));
  const messages: string[] = [];
  const received = new Map(everybody.map((general): [General, string[]] => [general, []]));
  for (let round = 1; round <= protocol.rounds; round++) {
    const inboxes = new Map(
      everybody.map((general): [General, { from: General; payload: Payload }[]] => [general, []]),
    );
    for (const from of everybody) {
      for (const { to, payload } of protocol.messages(states.get(from)!, round)) {
        const text = `${round} ${from} ${to} ${JSON.stringify(payload)}`;
        const out = empty.has(`${round} ${from} ${to}`);
        messages.push(`${text} ${out ? 'is left out' : 'arrives'}`);
        if (out) continue;
        inboxes.get(to)!.push({ from, payload });
        received.get(to)!.push(text);
      }
    }
    for (const general of everybody) {
      states.set(general, protocol.transition(states.get(general)!, round, inboxes.get(general)!));
    }
  }
  for (const list of received.values()) list.sort();
  const decisions = new Map(everybody.map((general) => [general, protocol.decision(states.get(general)!)]));
  return { messages: messages.sort(), received, decisions };
}

const inWords = ({ log }: Execution<unknown>): readonly string[] =>
  [...log]
    .map(
      ({ round, from, to, payload, delivered }) =>
        `${round} ${from} ${to} ${JSON.stringify(payload)} ${delivered ? 'arrives' : 'is left out'}`,
    )
    .sort();

/** What is wrong with an execution in which at most f traitors leave messages out, in words; nothing if it is legal. */
function illegal<Payload>(execution: Execution<Payload>, hand: ByHand, f: number): readonly string[] {
  const found: string[] = [];
  const { traitors, decisions, log, generals } = execution;
  if (new Set(traitors).size > f) found.push(`${traitors.length} traitors`);
  if ([...log].some(({ from, delivered }) => !delivered && !traitors.includes(from)))
    found.push('a loyal general’s message is left out');
  if (!isDeepStrictEqual(hand.messages, inWords(execution))) found.push('by hand other messages are sent');
  const loyal = Array.from({ length: generals }, (_, i) => i + 1).filter((one) => !traitors.includes(one));
  if (loyal.length + traitors.length !== generals) found.push('a traitor is nobody');
  const byHand = loyal.map((general) => [general, hand.decisions.get(general)!] as const);
  if (!isDeepStrictEqual([...decisions], byHand)) found.push('by hand they decide otherwise');
  return found;
}

/** What is wrong with a break, in words; nothing if both executions are legal, look alike to the blind one, and one breaks its condition. */
export function faults<State, Payload>(
  protocol: Protocol<State, Payload>,
  f: number,
  { executions, condition, broken, blind }: RoundsBreak<Payload>,
): readonly string[] {
  const hands = executions.map((execution) => followedByHand(protocol, execution));
  const found = executions.flatMap((execution, i) => illegal(execution, hands[i]!, f));
  const [one, other] = executions;
  if (blind === 1 || one.traitors.includes(blind) || other.traitors.includes(blind))
    found.push('the blind one is no lieutenant that is loyal in both');
  if (!isDeepStrictEqual(hands[0]!.received.get(blind), hands[1]!.received.get(blind)))
    found.push('by hand the blind one hears something else');
  if (!indistinguishable(one, other, blind)) found.push('the blind one can tell');
  if (hands[0]!.decisions.get(blind) !== hands[1]!.decisions.get(blind))
    found.push('the blind one decides differently');
  const { order, traitors } = executions[broken];
  const decided = [...hands[broken]!.decisions]
    .filter(([general]) => general !== 1 && !traitors.includes(general))
    .map(([, decision]) => decision);
  const wrong =
    condition === 'IC1'
      ? new Set(decided).size === 2
      : !traitors.includes(1) && decided.some((decision) => decision !== order);
  if (!wrong) found.push(`${condition} is kept`);
  return found;
}
