/**
 * Protocols for two generals for the chain engine to break, and a replay by hand to check what it returns: its own loop,
 * which shares no code with `run`.
 */
import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import type { Execution } from '../execution.ts';
import type { General, Order, Round } from '../model.ts';
import type { Protocol } from '../protocol.ts';

/** The parts of a protocol that a reader would write. */
type Machine<State, Payload> = Pick<
  Protocol<State, Payload>,
  'rounds' | 'start' | 'messages' | 'transition' | 'decision'
>;

export const pair = <State, Payload extends string | number>(
  machine: Machine<State, Payload>,
): Protocol<State, Payload> => ({
  ...machine,
  parameters: { kind: 'pair', rounds: machine.rounds },
  problem: 'coordinated-attack',
  generals: 2,
  seen: ({ round, from, payload }) => ({ round, from, payload }),
});

interface Knowing {
  readonly self: General;
  readonly informed: boolean;
}

/** Whoever knows of the order says so in every round, and attacks. */
export const flooding = (rounds: number) =>
  pair<Knowing, string>({
    rounds,
    start: (self, order) => ({ self, informed: order === 'attack' }),
    messages: ({ self, informed }) => (informed ? [{ to: 3 - self, payload: 'attack' }] : []),
    transition: (state, _round, inbox) => (inbox.length > 0 ? { ...state, informed: true } : state),
    decision: ({ informed }) => (informed ? 'attack' : 'retreat'),
  });

/** Sends in the first round, and decides this whatever it hears. */
export const stubborn = (decision: Order, rounds: number) =>
  pair<General, string>({
    rounds,
    start: (self) => self,
    messages: (self) => [{ to: 3 - self, payload: 'hello' }],
    transition: (self) => self,
    decision: () => decision,
  });

interface Counting {
  readonly self: General;
  readonly ordered: boolean;
  readonly heard: number;
}

/** Both send in every round what they have counted, and attack once they have heard this much good news. */
export const bothWays = (rounds: number, needed: readonly [number, number]) =>
  pair<Counting, number>({
    rounds,
    start: (self, order) => ({ self, ordered: order === 'attack', heard: 0 }),
    messages: ({ self, ordered, heard }) => [{ to: 3 - self, payload: (ordered ? 1 : 0) + heard }],
    transition: (state, _round, inbox) => ({
      ...state,
      heard: state.heard + (inbox[0]?.payload ? 1 : 0),
    }),
    decision: ({ self, ordered, heard }) =>
      (self === 2 || ordered) && heard >= needed[self - 1]! ? 'attack' : 'retreat',
  });

/** A state of a random machine: only numbers. */
interface Place {
  readonly self: General;
  readonly state: number;
}

/**
 * A machine with a few states, whose messages, transitions and decisions are drawn from `seed`. Which of four letters
 * arrived, or none, moves it. Half of them decide as somebody would who wants to succeed: to attack in more states.
 */
export function randomPair(seed: number): Protocol<Place, number> {
  const generator = xorshift128plus(seed);
  const draw = (below: number): number => (generator.next() >>> 0) % below;
  const rounds = draw(7);
  const states = 2 + draw(5);
  const keen = draw(2) === 0;
  const table = <Value>(make: () => Value) =>
    [1, 2].map(() => Array.from({ length: states }, () => Array.from({ length: rounds + 1 }, make)));
  const letters = table(() => (draw(4) === 0 ? null : draw(4)));
  const moves = table(() => Array.from({ length: 5 }, () => draw(states)));
  const decisions = table((): Order => (draw(keen ? 8 : 2) === 0 ? 'retreat' : 'attack'));
  const starts = [draw(states), draw(states), draw(states)] as const;
  return pair({
    rounds,
    start: (self, order) => ({ self, state: self === 2 ? starts[2] : starts[order === 'attack' ? 0 : 1] }),
    messages: ({ self, state }, round) => {
      const letter = letters[self - 1]![state]![round] ?? null;
      return letter === null ? [] : [{ to: 3 - self, payload: letter }];
    },
    transition: ({ self, state }, round, inbox) => ({
      self,
      state: moves[self - 1]![state]![round]![inbox[0]?.payload ?? 4]!,
    }),
    decision: ({ self, state }) => decisions[self - 1]![state]![0]!,
  });
}

interface Informed<State> {
  readonly state: State;
  /** Whether word of the order has come. */
  readonly informed: boolean;
}

/** The same machine, except that whoever does not know of the order stays silent (unless `talking`) and retreats. */
export const onlyInformed = <State>(
  machine: Protocol<State, number>,
  talking: boolean,
): Protocol<Informed<State>, number> =>
  pair<Informed<State>, number>({
    rounds: machine.rounds,
    start: (self, order) => ({ state: machine.start(self, order), informed: order === 'attack' }),
    // with the last bit of a letter whoever talks says whether it knows
    messages: ({ state, informed }, round) =>
      informed || talking
        ? machine
            .messages(state, round)
            .map(({ to, payload }) => ({ to, payload: 2 * payload + (informed ? 1 : 0) }))
        : [],
    transition: ({ state, informed }, round, inbox) => ({
      state: machine.transition(
        state,
        round,
        inbox.map(({ from, payload }) => ({ from, payload: payload >> 1 })),
      ),
      informed: informed || inbox.some(({ payload }) => payload % 2 === 1),
    }),
    decision: ({ state, informed }) => (informed ? machine.decision(state) : 'retreat'),
  });

export interface ByHand {
  /** As `round from to payload delivered`. */
  readonly messages: readonly string[];
  /** What reached each general, the same way. */
  readonly received: readonly [readonly string[], readonly string[]];
  readonly decisions: readonly [Order, Order];
}

/** Follows a protocol for two, losing exactly the messages that `lost` names by round and sender. */
export function byHand<State, Payload>(
  protocol: Protocol<State, Payload>,
  order: Order | null,
  lost: (round: Round, from: General) => boolean,
): ByHand {
  let one = protocol.start(1, order);
  let two = protocol.start(2, null);
  const messages: string[] = [];
  const received: [string[], string[]] = [[], []];
  for (let round = 1; round <= protocol.rounds; round++) {
    const fromOne = protocol.messages(one, round).map(({ payload }) => payload);
    const fromTwo = protocol.messages(two, round).map(({ payload }) => payload);
    const arrived = (from: General, payloads: readonly Payload[]) => {
      const gone = lost(round, from);
      for (const payload of payloads) {
        const text = `${round} ${from} ${3 - from} ${String(payload)}`;
        messages.push(`${text} ${gone ? 'lost' : 'arrives'}`);
        if (!gone) received[2 - from]!.push(text);
      }
      return gone ? [] : payloads.map((payload) => ({ from, payload }));
    };
    const [toTwo, toOne] = [arrived(1, fromOne), arrived(2, fromTwo)];
    one = protocol.transition(one, round, toOne);
    two = protocol.transition(two, round, toTwo);
  }
  return { messages, received, decisions: [protocol.decision(one), protocol.decision(two)] };
}

/** An execution of `run` in the words of `byHand`. */
export const inWords = ({ log }: Execution<unknown>): readonly string[] =>
  [...log].map(
    ({ round, from, to, payload, delivered }) =>
      `${round} ${from} ${to} ${String(payload)} ${delivered ? 'arrives' : 'lost'}`,
  );

/** The same execution, followed by hand with exactly its losses. */
export function replayed<State, Payload>(
  protocol: Protocol<State, Payload>,
  execution: Execution<Payload>,
): ByHand {
  const gone = new Set(
    [...execution.log].filter(({ delivered }) => !delivered).map(({ round, from }) => `${round} ${from}`),
  );
  return byHand(protocol, execution.order, (round, from) => gone.has(`${round} ${from}`));
}
