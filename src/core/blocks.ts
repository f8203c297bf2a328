/**
 * Three generals who play many: the reduction from n ≤ 3f generals to three (Lamport, Shostak and Pease 1982, section 2).
 *
 * Divide the n generals into three blocks of at most f, the commander in the first. Each of three generals simulates one
 * block: it runs the protocol for everybody in it, delivers what they tell each other at once, and sends what they tell
 * another block in one bundle. A traitor among the three is then as good as at most f traitors among the n. So a protocol
 * that worked for n generals with f traitors would give one that works for three with one traitor, and ring.ts breaks
 * every such protocol. The violation it finds is carried back by `unfold`.
 */
import type { Traitors } from './adversary.ts';
import type { Execution } from './execution.ts';
import { COMMANDER, generals, type General, type Message, type Round } from './model.ts';
import type { Incoming, Outgoing, Protocol } from './protocol.ts';
import { run } from './run.ts';

/** Who simulates whom: element i lists the generals, ascending, that general i + 1 of the three plays. */
export type Blocks = readonly [readonly General[], readonly General[], readonly General[]];

/** What the members of one block tell those of another in a round, never empty. */
export type Bundle<Payload> = readonly Message<Payload>[];

/** What a simulator holds: the state of every member of its block. */
export interface Simulation<State> {
  readonly self: General;
  readonly members: ReadonlyMap<General, State>;
}

/**
 * Three consecutive blocks of n generals, as even as possible, the later ones larger by one if need be.
 * @param n number of generals, at least 3
 * @param f the most traitors there may be, so that no block is larger; throws where n > 3f
 */
export function threeBlocks(n: number, f: number): Blocks {
  if (n < 3 || n > 3 * f) {
    throw new RangeError(`${n} generals: three blocks of at most ${f} are made of 3 to ${3 * f}`);
  }
  const everybody = generals(n);
  const [first, second] = [Math.floor(n / 3), Math.floor((2 * n) / 3)];
  return [everybody.slice(0, first), everybody.slice(first, second), everybody.slice(second)];
}

/**
 * The protocol for three generals in which each simulates its block. The simulators of lieutenants decide as the first
 * lieutenant of their block, the simulator of the commander as the commander.
 * @param blocks everybody of 1 … n in exactly one, the commander in the first, none empty
 */
export function simulatedByThree<State, Payload>(
  protocol: Protocol<State, Payload>,
  blocks: Blocks,
): Protocol<Simulation<State>, Bundle<Payload>> {
  refuseMisfits(protocol.generals, blocks);
  const { kind, ...others } = protocol.parameters;
  const names = blocks.map((block) => block.join('.')).join('-');
  return {
    parameters: { kind: `${kind} by three`, ...others, blocks: names },
    problem: protocol.problem,
    generals: 3,
    rounds: protocol.rounds,
    start: (self, order) => ({
      self,
      members: new Map(
        blocks[self - 1]!.map((member) => [
          member,
          protocol.start(member, member === COMMANDER ? order : null),
        ]),
      ),
    }),
    messages: (state, round) => bundles(blocks, state.self, sentBy(protocol, state, round)),
    transition: (state, round, inbox) => advance(protocol, blocks, state, round, inbox),
    decision: ({ members }) => {
      const [first] = members.values();
      return protocol.decision(first!);
    },
    seen: ({ round, from, payload }) => ({
      round,
      from,
      bundle: JSON.stringify(payload.map((message) => ({ to: message.to, ...protocol.seen(message) }))),
    }),
  };
}

function refuseMisfits(n: number, blocks: Blocks): void {
  const members = blocks.flat();
  const everybody = [...members].sort((a, b) => a - b).join() === generals(n).join();
  const ascending = blocks.every((block) => block.every((member, i) => i === 0 || member > block[i - 1]!));
  if (everybody && ascending && blocks[0][0] === COMMANDER && blocks.every(({ length }) => length > 0))
    return;
  throw new Error(
    `blocks ${JSON.stringify(blocks)}: expected each of 1 to ${n} in one of them, ascending, 1 in the first, none empty`,
  );
}

/** Everything that the members of a block send in a round, to whomever. */
const sentBy = <State, Payload>(
  protocol: Protocol<State, Payload>,
  { members }: Simulation<State>,
  round: Round,
): readonly Message<Payload>[] =>
  [...members].flatMap(([from, state]) =>
    protocol.messages(state, round).map(({ to, payload }) => ({ round, from, to, payload, delivered: true })),
  );

function bundles<Payload>(
  blocks: Blocks,
  self: General,
  sent: readonly Message<Payload>[],
): readonly Outgoing<Bundle<Payload>>[] {
  return [1, 2, 3]
    .filter((to) => to !== self)
    .map((to) => ({ to, payload: sent.filter((message) => blocks[to - 1]!.includes(message.to)) }))
    .filter(({ payload }) => payload.length > 0);
}

/** A round of a block: what came in bundles, and what its members told each other. */
function advance<State, Payload>(
  protocol: Protocol<State, Payload>,
  blocks: Blocks,
  state: Simulation<State>,
  round: Round,
  inbox: readonly Incoming<Bundle<Payload>>[],
): Simulation<State> {
  // whoever simulates a block speaks for its members and for nobody else
  const outside = inbox.flatMap(({ from, payload }) =>
    payload.filter((message) => blocks[from - 1]!.includes(message.from)),
  );
  const arrived = [...sentBy(protocol, state, round), ...outside];
  arrived.sort((a, b) => protocol.compare?.(a, b) ?? a.from - b.from);
  const members = [...state.members].map(([member, before]) => {
    const own = arrived.filter(({ to }) => to === member);
    return [member, protocol.transition(before, round, own)] as const;
  });
  return { self: state.self, members: new Map(members) };
}

/**
 * The execution for n generals that an execution of the simulation stands for: everybody in a traitor's block is a
 * traitor, and says what the bundles said. Every loyal general decides what it decides in its simulator's hands.
 */
export function unfold<State, Payload>(
  protocol: Protocol<State, Payload>,
  blocks: Blocks,
  { order, traitors, log }: Execution<Bundle<Payload>>,
): Execution<Payload> {
  const told = [...log].filter(({ from }) => traitors.includes(from)).flatMap(({ payload }) => payload);
  const adversary: Traitors<Payload> = {
    kind: 'traitors',
    traitors: traitors.flatMap((traitor) => blocks[traitor - 1]!),
    send: (round) => told.filter((message) => message.round === round),
  };
  return run(protocol, order, adversary);
}
