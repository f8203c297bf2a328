/**
 * Protocols of at most f rounds for the walk to break: what somebody might propose, and machines drawn at random.
 */
import fc from 'fast-check';
import { COMMANDER, generals, majority, type General, type Order, type Round } from '../model.ts';
import type { Incoming, Outgoing, Protocol } from '../protocol.ts';

/** The parts of a protocol that its inventor would write. */
type Parts<State, Payload> = Pick<Protocol<State, Payload>, 'start' | 'messages' | 'transition' | 'decision'>;

const protocolOf = <State, Payload extends string | number>(
  kind: string,
  n: number,
  rounds: number,
  parts: Parts<State, Payload>,
): Protocol<State, Payload> => ({
  ...parts,
  parameters: { kind, n },
  problem: 'byzantine-agreement',
  generals: n,
  rounds,
  seen: ({ round, from, payload }) => ({ round, from, payload }),
});

const toOthers = <Payload>(n: number, self: General, payload: Payload): readonly Outgoing<Payload>[] =>
  generals(n).flatMap((to) => (to === self ? [] : [{ to, payload }]));

/** What a general knows who keeps every word it heard, with the round it came in. */
interface Hearing {
  readonly self: General;
  readonly order: Order | null;
  readonly heard: readonly { readonly round: Round; readonly from: General; readonly word: string }[];
}

/** Everybody says in every round what `says` makes of what it heard (null: nothing), and decides by `decides`. */
const talking =
  (
    kind: string,
    says: (state: Hearing, round: Round) => string | null,
    decides: (state: Hearing) => boolean,
  ) =>
  (n: number, rounds: number): Protocol<Hearing, string> =>
    protocolOf<Hearing, string>(kind, n, rounds, {
      start: (self, order) => ({ self, order, heard: [] }),
      messages: (state, round) => {
        const word = says(state, round);
        return word === null ? [] : toOthers(n, state.self, word);
      },
      transition: (state, round, inbox) => ({
        ...state,
        heard: [...state.heard, ...inbox.map(({ from, payload }) => ({ round, from, word: payload }))],
      }),
      decision: (state) => state.order ?? (decides(state) ? 'attack' : 'retreat'),
    });

const known = ({ order, heard }: Hearing): string | null => order ?? heard[0]?.word ?? null;
const words = ({ heard }: Hearing, round?: Round): readonly string[] =>
  heard.filter((one) => round === undefined || one.round === round).map(({ word }) => word);

/** Five ideas for how f rounds might do, each for any number of generals and of rounds. */
export const ATTEMPTS: readonly (readonly [
  name: string,
  make: (n: number, rounds: number) => Protocol<Hearing, string>,
])[] = [
  [
    'whoever knows the order passes it on, and obeys it',
    talking('flood', known, (state) => known(state) === 'attack'),
  ],
  [
    'each votes in every round with the majority of the round before',
    talking(
      'vote',
      (state, round) => state.order ?? (round === 1 ? null : majorityOf(words(state, round - 1))),
      (state) => majorityOf(words(state, lastRound(state))) === 'attack',
    ),
  ],
  [
    'attack only if everybody said so and nobody was ever silent',
    talking(
      'unanimous',
      (state, round) => {
        if (state.order !== null) return state.order === 'attack' ? 'attack' : 'no';
        return round === 1 ? 'ready' : words(state).includes('attack') ? 'attack' : 'no';
      },
      (state) => words(state).includes('attack') && !words(state).includes('no'),
    ),
  ],
  [
    'in each round another general is king, and the last king’s word counts',
    talking(
      'kings',
      (state, round) =>
        state.self === round ? (state.order ?? state.heard.at(-1)?.word ?? 'retreat') : null,
      (state) => state.heard.at(-1)?.word === 'attack',
    ),
  ],
  [
    'a word counts if it was heard in every round, from whomever',
    talking('steady', known, (state) => {
      const rounds = generals(lastRound(state));
      return rounds.length > 0 && rounds.every((round) => words(state, round).includes('attack'));
    }),
  ],
];

const lastRound = ({ heard }: Hearing): Round => heard.at(-1)?.round ?? 0;
const majorityOf = (said: readonly string[]): Order =>
  majority(said.filter((word) => word === 'attack').length, said.length);

/** A finite-state protocol as tables that are looked up with a number made of all that an entry depends on. */
export interface Tables {
  readonly n: number;
  readonly f: number;
  readonly rounds: number;
  readonly states: number;
  /** Whoever misses nothing obeys, so that IC2 holds at both ends of the walk; else the tables alone decide. */
  readonly attentive: boolean;
  readonly table: readonly number[];
}

/** Any such protocol for 2 to 6 generals, f from 0 to n − 2, of at most f rounds, with up to five states. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .integer({ min: 2, max: 6 })
  .chain((n) => fc.record({ n: fc.constant(n), f: fc.nat(n - 2) }))
  .chain(({ n, f }) =>
    fc.record({
      ...{ n: fc.constant(n), f: fc.constant(f), rounds: fc.oneof(fc.constant(f), fc.nat(f)) },
      ...{ states: fc.integer({ min: 1, max: 5 }), attentive: fc.boolean() },
      table: fc.array(fc.nat(59), { minLength: 97, maxLength: 97 }),
    }),
  );

interface Cell {
  readonly self: General;
  readonly state: number;
  /** What it knows the order to be, and whether anything failed to come that an attentive general expects. */
  readonly word: Order | null;
  readonly missed: boolean;
}

const orderedToAttack = ({ from, payload }: Incoming<number>): boolean =>
  from === COMMANDER && payload % 2 === 1;

/** A protocol from its tables. Letters of attentive generals are 2 to 7, odd ones from whoever knows of an order to attack. */
export const fromTables = ({ n, rounds, states, attentive, table }: Tables): Protocol<Cell, number> => {
  const look = (...from: readonly number[]): number =>
    table[from.reduce((sum, x) => (sum * 31 + x + 7) % 9973, 1) % table.length]!;
  return protocolOf<Cell, number>('tables', n, rounds, {
    start: (self, order) => ({
      ...{ self, word: order, missed: false },
      state: look(self, order === 'attack' ? 1 : 0, order === null ? 1 : 0) % states,
    }),
    messages: ({ self, state, word }, round) =>
      toOthers(n, self, 0).flatMap(({ to }) => {
        const letter = look(1, self, state, round, to) % 4;
        if (attentive) return [{ to, payload: 2 + 2 * (letter % 3) + (word === 'attack' ? 1 : 0) }];
        return letter === 0 ? [] : [{ to, payload: letter }];
      }),
    transition: ({ self, state, word, missed }, _round, inbox) => ({
      self,
      state: inbox.reduce((at, { from, payload }) => look(2, self, at, from, payload) % states, state),
      word: word ?? (inbox.some(orderedToAttack) ? 'attack' : null),
      missed: missed || inbox.length < n - 1,
    }),
    decision: ({ self, state, word, missed }) => {
      if (attentive && !missed && rounds > 0) return word ?? 'retreat';
      return look(3, self, state) < 30 ? 'attack' : 'retreat';
    },
  });
};
