/**
 * The engine that breaks every protocol for two generals.
 *
 * Start with the execution in which the order is given and everything arrives. Capture the last messenger that arrives,
 * and all that set out later; then the last but one, and so on. Each time only its receiver can notice: to its sender
 * the two executions are the same, so it decides the same in both, and if the two generals always decide alike, so does
 * the other. Hence, if both attack at the start of the chain, both attack at its end, where not one messenger arrives.
 * But there general 2 sees what it sees when no order was ever given, and attacks then too.
 *
 * So the chain must hold a broken condition, and the engine returns one. It asks for nothing but that the protocol is
 * deterministic and ends; its messages may go both ways in every round.
 */
import type { Channel } from './adversary.ts';
import { agreement } from './conditions.ts';
import type { Execution } from './execution.ts';
import { COMMANDER, type General, type Message } from './model.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';

/** What two generals must achieve together. */
export type AttackCondition =
  /** Both decide alike, whatever is lost. */
  | 'agreement'
  /** Both attack if the order was given and everything arrived. */
  | 'no-loss-attack'
  /** Both retreat if no order was given. */
  | 'no-order-retreat';

/** An execution, and the one before it in the argument, which `general` can't tell from it. */
export interface Twin<Payload> {
  readonly general: General;
  readonly execution: Execution<Payload>;
}

export interface TwoGeneralsBreak<Payload> {
  readonly condition: AttackCondition;
  /** A legal execution that breaks the condition. */
  readonly execution: Execution<Payload>;
  /** Its neighbour in the chain; none where the execution breaks the condition by itself. */
  readonly twins: readonly Twin<Payload>[];
}

/** One execution of the chain. */
export interface Link<Payload> {
  readonly execution: Execution<Payload>;
  /** Which messages of the execution before are captured here and were not there; none in the first. */
  readonly captured: Message<Payload> | null;
  /** Who can't tell this execution from the one before: the sender of that messenger; null in the first. */
  readonly cannotTell: General | null;
}

/**
 * The chain of executions for a protocol of two generals: from everything delivered, one message fewer each time, to
 * nothing delivered. Its length is the number of messages that arrive when nothing is lost, and one.
 */
export function chainOfExecutions<State, Payload>(
  protocol: Protocol<State, Payload>,
): readonly Link<Payload>[] {
  const first = everythingArrives(protocol);
  const arrived = [...first.log];
  const links: Link<Payload>[] = [{ execution: first, captured: null, cannotTell: null }];
  for (let left = arrived.length - 1; left >= 0; left--) {
    const captured = arrived[left]!;
    links.push({ execution: onlyFirst(protocol, arrived, left), captured, cannotTell: captured.from });
  }
  return links;
}

/** The start of the chain. */
function everythingArrives<State, Payload>(protocol: Protocol<State, Payload>): Execution<Payload> {
  refuseOthers(protocol.generals);
  return run(
    protocol,
    'attack',
    arriving(() => true),
  );
}

/** The execution of the chain in which the first `left` of those that arrived at its start still do. */
function onlyFirst<State, Payload>(
  protocol: Protocol<State, Payload>,
  arrived: readonly Message<Payload>[],
  left: number,
): Execution<Payload> {
  const kept = new Set(arrived.slice(0, left).map(keyOf));
  return run(
    protocol,
    'attack',
    arriving((message) => kept.has(keyOf(message))),
  );
}

/** A message's place: round, sender, and its place among those of that sender in that round, which is all it needs. */
const keyOf = ({ round, from }: Message<unknown>): string => `${round}.${from}`;

const arriving = (arrives: (message: Message<unknown>) => boolean): Channel => ({
  kind: 'channel',
  captures: (message) => !arrives(message),
});

/**
 * Breaks a deterministic protocol for two generals that ends. The argument walks the chain from its start; to find a
 * break it is enough to halve it: between an execution in which both attack and a later one in which they don't, there
 * are two neighbours of that kind. So a protocol of thousands of messages is run a dozen times and not thousands.
 * Each general may send the other at most one message a round. Throws only where the protocol does, is not for two, or
 * is not deterministic.
 */
export function breakTwoGenerals<State, Payload>(
  protocol: Protocol<State, Payload>,
): TwoGeneralsBreak<Payload> {
  const start = everythingArrives(protocol);
  if (!bothDecide(start, 'attack')) return { condition: 'no-loss-attack', execution: start, twins: [] };
  const arrived = [...start.log];
  const end = onlyFirst(protocol, arrived, 0);
  return bothDecide(end, 'attack')
    ? breakWithoutOrder(protocol, end)
    : breakBetween(protocol, arrived, start, end);
}

/** Two neighbours between `start`, in which both attack, and `end`, in which they don't. */
function breakBetween<State, Payload>(
  protocol: Protocol<State, Payload>,
  arrived: readonly Message<Payload>[],
  start: Execution<Payload>,
  end: Execution<Payload>,
): TwoGeneralsBreak<Payload> {
  let [before, after] = [
    { left: arrived.length, execution: start },
    { left: 0, execution: end },
  ];
  while (before.left - after.left > 1) {
    const left = Math.floor((before.left + after.left) / 2);
    const execution = onlyFirst(protocol, arrived, left);
    if (bothDecide(execution, 'attack')) before = { left, execution };
    else after = { left, execution };
  }
  if (agreement(after.execution).kind !== 'violated') throw notDeterministic();
  const general = arrived[after.left]!.from;
  const twin = { general, execution: before.execution };
  return { condition: 'agreement', execution: after.execution, twins: [twin] };
}

/** Both attack without a word, and general 2 cannot know that there was an order. */
function breakWithoutOrder<State, Payload>(
  protocol: Protocol<State, Payload>,
  silent: Execution<Payload>,
): TwoGeneralsBreak<Payload> {
  const unordered = run(
    protocol,
    null,
    arriving(() => false),
  );
  if (bothDecide(unordered, 'retreat')) throw notDeterministic();
  const twin = { general: COMMANDER + 1, execution: silent };
  return { condition: 'no-order-retreat', execution: unordered, twins: [twin] };
}

const notDeterministic = (): Error =>
  new Error('a general saw the same twice and decided differently: the protocol is not deterministic');

const bothDecide = ({ decisions }: Execution<unknown>, order: string): boolean =>
  [...decisions.values()].every((decision) => decision === order);

function refuseOthers(generals: number): void {
  if (generals !== 2) throw new Error(`the chain is an argument about 2 generals, not about ${generals}`);
}
