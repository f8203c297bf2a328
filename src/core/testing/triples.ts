/**
 * Protocols for three generals for the ring engine to break, and a replay by hand to check what it returns: its own loop,
 * which shares no code with `run`.
 */
import fc from 'fast-check';
import type { Execution } from '../execution.ts';
import type { General, Order } from '../model.ts';
import type { Protocol } from '../protocol.ts';

/** A finite-state protocol as tables: for each general, by state and round. */
export interface Tables {
  readonly rounds: number;
  readonly states: number;
  /** The states that the commander starts in under attack and retreat, and those of 2 and 3. */
  readonly starts: readonly number[];
  /** By general, state, round and receiver; 0 is no message, 1 … 3 are letters. */
  readonly letters: readonly number[];
  /** By general, state, and the letters from both others. */
  readonly moves: readonly number[];
  /** By general and state. */
  readonly attacks: readonly boolean[];
}

/** Any finite-state protocol with up to five states and four rounds. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({ rounds: fc.nat(4), states: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rounds, states }) => {
    const list = <Value>(length: number, one: fc.Arbitrary<Value>) =>
      fc.array(one, { minLength: length, maxLength: length });
    return fc.record({
      rounds: fc.constant(rounds),
      states: fc.constant(states),
      starts: list(4, fc.nat(states - 1)),
      letters: list(3 * states * 4 * 2, fc.nat(3)),
      moves: list(3 * states * 16, fc.nat(states - 1)),
      attacks: list(3 * states, fc.boolean()),
    });
  });

export interface Cell {
  readonly self: General;
  readonly state: number;
}

const [firstOther, secondOther] = [
  [2, 1, 1],
  [3, 3, 2],
] as const;

export const fromTables = (tables: Tables): Protocol<Cell, number> => {
  const { states, starts, letters, moves, attacks } = tables;
  const row = ({ self, state }: Cell): number => (self - 1) * states + state;
  return {
    parameters: { kind: 'tables' },
    problem: 'byzantine-agreement',
    generals: 3,
    rounds: tables.rounds,
    start: (self, order) => ({ self, state: starts[self === 1 ? (order === 'attack' ? 0 : 1) : self]! }),
    messages: (cell, round) =>
      [firstOther, secondOther].flatMap((other, i) => {
        const payload = letters[(row(cell) * 4 + round - 1) * 2 + i]!;
        return payload === 0 ? [] : [{ to: other[cell.self - 1]!, payload }];
      }),
    transition: (cell, _round, inbox) => {
      const [a, b] = [firstOther, secondOther].map(
        (other) => inbox.find(({ from }) => from === other[cell.self - 1])?.payload ?? 0,
      );
      return { self: cell.self, state: moves[row(cell) * 16 + 4 * a! + b!]! };
    },
    decision: (cell) => (attacks[row(cell)]! ? 'attack' : 'retreat'),
    seen: ({ round, from, payload }) => ({ round, from, payload }),
  };
};

/** What came of an execution by hand. */
export interface ByHand {
  /** All messages as `round from to payload`, sorted. */
  readonly messages: readonly string[];
  /** What reached each general, the same way. */
  readonly received: ReadonlyMap<General, readonly string[]>;
  readonly decisions: ReadonlyMap<General, Order>;
}

/** Follows the protocol for the loyal generals of an execution, its traitors sending exactly what they sent there. */
export function replayedByHand<State, Payload>(
  protocol: Protocol<State, Payload>,
  { order, traitors, log }: Execution<Payload>,
): ByHand {
  const loyal = Array.from({ length: protocol.generals }, (_, i) => i + 1).filter(
    (general) => !traitors.includes(general),
  );
  const states = new Map(
    loyal.map((general) => [general, protocol.start(general, general === 1 ? order : null)]),
  );
  const messages: string[] = [];
  const received = new Map(loyal.map((general): [General, string[]] => [general, []]));
  for (let round = 1; round <= protocol.rounds; round++) {
    const sent: { from: General; to: General; payload: Payload }[] = [];
    for (const [from, state] of states) {
      for (const { to, payload } of protocol.messages(state, round)) sent.push({ from, to, payload });
    }
    for (const message of log) {
      if (message.round === round && traitors.includes(message.from)) sent.push(message);
    }
    for (const { from, to, payload } of sent) {
      const text = `${round} ${from} ${to} ${JSON.stringify(payload)}`;
      messages.push(text);
      received.get(to)?.push(text);
    }
    for (const [general, state] of states) {
      const inbox = sent.filter(({ to }) => to === general).sort((a, b) => a.from - b.from);
      states.set(general, protocol.transition(state, round, inbox));
    }
  }
  for (const list of received.values()) list.sort();
  const decisions = new Map([...states].map(([general, state]) => [general, protocol.decision(state)]));
  return { messages: messages.sort(), received, decisions };
}

/** The messages of an execution the way `replayedByHand` writes them. */
export const inWords = ({ log }: Execution<unknown>): readonly string[] =>
  [...log].map(({ round, from, to, payload }) => `${round} ${from} ${to} ${JSON.stringify(payload)}`).sort();
