/**
 * The only loop: runs any protocol against any adversary, round by round.
 *
 * Synchronous rounds as in Lynch, Distributed Algorithms (1996), section 2.1: all messages of a round are made from the
 * states before it, then delivered together. Traitors' places are run too, by the protocol's own code, so that the
 * adversary knows what a loyal general there would have said.
 */
import type { Adversary, Lie, Traitors } from './adversary.ts';
import { ListLog, type Execution } from './execution.ts';
import { encode, decode, FlatLog } from './flat.ts';
import type { FlatForm } from './flat.ts';
import {
  COMMANDER,
  generals,
  givenTo,
  hasInputs,
  type General,
  type Given,
  type Message,
  type Order,
  type Round,
} from './model.ts';
import type { Protocol } from './protocol.ts';

export interface RunOptions {
  /** `objects` asks for the plain form even where a flat one exists; tests compare the two. */
  readonly form?: 'fastest' | 'objects';
}

/**
 * Runs `protocol` with what the generals are given (the commander's order, or inputs) against `adversary`.
 * Time and memory are those of the messages sent; throws if the adversary touches what is not its own.
 */
export function run<State, Payload>(
  protocol: Protocol<State, Payload>,
  given: Given,
  adversary: Adversary<Payload>,
  { form = 'fastest' }: RunOptions = {},
): Execution<Payload> {
  const { flat } = protocol;
  if (adversary.kind === 'traitors') refuseForeign(adversary, adversary.orders?.lies.map(liar) ?? []);
  const flattens = form === 'fastest' && flat && adversary.kind === 'traitors' && adversary.orders;
  if (flattens && given !== null && !hasInputs(given)) {
    return runFlat(protocol, flat, given, adversary, flattens);
  }
  return runObjects(protocol, given, adversary);
}

function runObjects<State, Payload>(
  protocol: Protocol<State, Payload>,
  given: Given,
  adversary: Adversary<Payload>,
): Execution<Payload> {
  const everybody = generals(protocol.generals);
  let states = everybody.map((self) => protocol.start(self, givenTo(given, self)));
  const log: Message<Payload>[][] = [];
  const toTraitors: Message<Payload>[] = [];
  for (let round = 1; round <= protocol.rounds; round++) {
    const intended = everybody.flatMap((from) =>
      protocol
        .messages(states[from - 1]!, round)
        .map(({ to, payload }) => ({ round, from, to, payload, delivered: true })),
    );
    const sent = intervene(adversary, round, intended, toTraitors);
    sent.sort((a, b) => protocol.compare?.(a, b) ?? a.from - b.from);
    const inboxes = everybody.map((): Message<Payload>[] => []);
    for (const message of sent) if (message.delivered) inboxes[message.to - 1]!.push(message);
    states = states.map((state, i) => protocol.transition(state, round, inboxes[i]!));
    log.push(sent);
    if (adversary.kind === 'traitors') {
      for (const message of sent) if (reaches(adversary.traitors, message)) toTraitors.push(message);
    }
  }
  const decisions = states.map((state) => protocol.decision(state));
  return execution(protocol, given, adversary, new ListLog(log), (general) => decisions[general - 1]!);
}

/** Whether one of these generals gets the message. */
const reaches = (receivers: readonly General[], { to, delivered }: Message<unknown>): boolean =>
  delivered && receivers.includes(to);

/** What is really on the road in a round, given what everybody would truthfully send and what traitors have heard. */
function intervene<Payload>(
  adversary: Adversary<Payload>,
  round: Round,
  intended: readonly Message<Payload>[],
  toTraitors: readonly Message<Payload>[],
): Message<Payload>[] {
  switch (adversary.kind) {
    case 'channel':
      return intended.map((message) =>
        adversary.captures(message) ? { ...message, delivered: false } : message,
      );
    case 'traitors': {
      const { traitors } = adversary;
      const own = adversary.send(
        round,
        intended.filter(({ from }) => traitors.includes(from)),
        toTraitors,
      );
      refuseForeign(
        adversary,
        own.map(({ from }) => from),
      );
      return [...intended.filter(({ from }) => !traitors.includes(from)), ...own];
    }
  }
}

/** Who tells a lie: the last on its path. */
const liar = ({ path }: Lie): General => path.at(-1)!;

/** An adversary speaks for traitors and nobody else. */
function refuseForeign({ traitors }: Pick<Traitors<never>, 'traitors'>, senders: readonly General[]): void {
  const foreign = senders.find((sender) => !traitors.includes(sender));
  if (foreign === undefined) return;
  throw new Error(
    `the adversary sent a message from general ${foreign}: expected only traitors (${traitors.join(', ') || 'there are none'})`,
  );
}

function runFlat<State, Payload>(
  protocol: Protocol<State, Payload>,
  flat: FlatForm<Payload>,
  order: Order,
  adversary: Traitors<Payload>,
  how: NonNullable<Traitors<Payload>['orders']>,
): Execution<Payload> {
  const levels = [Uint8Array.of(encode(order))];
  for (let round = 1; round <= protocol.rounds; round++) {
    const bytes = new Uint8Array(flat.size(round));
    flat.relay(round, levels[round - 1]!, bytes);
    flat.corrupt(round, bytes, adversary.traitors, how);
    levels.push(bytes);
  }
  const decided = flat.decide(levels);
  return execution(protocol, order, adversary, new FlatLog(flat, levels), (general) =>
    general === COMMANDER ? order : decode(decided[general - 2]!)!,
  );
}

function execution<State, Payload>(
  protocol: Protocol<State, Payload>,
  given: Given,
  adversary: Adversary<Payload>,
  log: Execution<Payload>['log'],
  decisionOf: (general: General) => Order,
): Execution<Payload> {
  const traitors = adversary.kind === 'traitors' ? adversary.traitors : [];
  const loyal = generals(protocol.generals).filter((general) => !traitors.includes(general));
  return {
    parameters: protocol.parameters,
    problem: protocol.problem,
    generals: protocol.generals,
    rounds: protocol.rounds,
    ...(hasInputs(given) ? { order: null, inputs: given } : { order: given }),
    traitors,
    log,
    decisions: new Map(loyal.map((general) => [general, decisionOf(general)])),
    seen: (message) => protocol.seen(message),
  };
}
