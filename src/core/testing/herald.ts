/**
 * A protocol made up for the tests of `run`: for three rounds the commander sends everybody its order and the number of
 * the round; whoever heard *attack* at least twice attacks. Nobody relays, and there is no form over typed arrays.
 */
import { COMMANDER, lieutenants, type Order, type Round } from '../model.ts';
import type { Protocol } from '../protocol.ts';

export interface Call {
  readonly order: Order;
  readonly round: Round;
}

export interface Listening {
  readonly self: number;
  readonly order: Order | null;
  /** What arrived, as text: the round it arrived in, the sender and what was said. */
  readonly heard: readonly string[];
}

export const herald = (n: number): Protocol<Listening, Call> => ({
  parameters: { kind: 'herald', n },
  problem: 'byzantine-agreement',
  generals: n,
  rounds: 3,
  start: (self, order) => ({ self, order, heard: [] }),
  messages: ({ self, order }, round) =>
    self === COMMANDER && order !== null
      ? lieutenants(n).map((to) => ({ to, payload: { order, round } }))
      : [],
  transition: (state, round, inbox) => ({
    ...state,
    heard: [...state.heard, ...inbox.map(({ from, payload }) => `${round} ${from} ${payload.order}`)],
  }),
  decision: ({ order, heard }) =>
    order ?? (heard.filter((text) => text.endsWith('attack')).length >= 2 ? 'attack' : 'retreat'),
  seen: ({ round, from, payload }) => ({ round, from, order: payload.order }),
});
