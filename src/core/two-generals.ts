/**
 * Two generals and one chain of messengers that may be captured (Akkoyunlu, Ekanadham and Huber 1975; the story is
 * Gray's, 1978).
 *
 * General 1 has been ordered to attack and sends a messenger. Whoever is reached by messenger i sends messenger i + 1
 * back, up to k of them, so odd ones go from 1 to 2 and even ones from 2 to 1. Everybody is loyal; only the road is
 * dangerous. General 1 attacks if it was ordered to and at least w₁ messengers reached it, general 2 if at least w₂ did.
 * No choice of k, w₁ and w₂ makes both do the same under every loss: chain-of-executions.ts shows where each fails.
 */
import type { Channel } from './adversary.ts';
import { COMMANDER, type General, type Order, type Round } from './model.ts';
import type { Protocol } from './protocol.ts';

/** What a messenger carries; nobody ever sends word of a retreat. */
export type Word = 'attack';

export interface Waiting {
  readonly self: General;
  /** The order general 1 was given; null for general 2. */
  readonly order: Order | null;
  /** How many messengers have reached this general. */
  readonly reached: number;
  /** The round in which the latest one did, 0 before that. */
  readonly latest: Round;
}

/**
 * The alternating chain.
 * @param k how many messengers there are at most, at least 1
 * @param thresholds how many must have reached general 1, and general 2, for it to attack; each at least 0
 */
export function messengerExchange(k: number, thresholds: readonly [number, number]): Protocol<Waiting, Word> {
  return {
    parameters: { kind: '2g', k, w: thresholds },
    problem: 'coordinated-attack',
    generals: 2,
    rounds: k,
    start: (self, order) => ({ self, order, reached: 0, latest: 0 }),
    messages: (state, round) => (sends(state, round) ? [{ to: 3 - state.self, payload: 'attack' }] : []),
    transition: (state, round, inbox) =>
      inbox.length === 0 ? state : { ...state, reached: state.reached + 1, latest: round },
    decision: ({ self, order, reached }) => {
      const ordered = self !== COMMANDER || order === 'attack';
      return ordered && reached >= thresholds[self === COMMANDER ? 0 : 1] ? 'attack' : 'retreat';
    },
    seen: ({ round, from }) => ({ round, from }),
  };
}

/** The first messenger sets out if the order is to attack, every other one where the one before has just arrived. */
function sends({ self, order, latest }: Waiting, round: Round): boolean {
  if (round === 1) return self === COMMANDER && order === 'attack';
  return latest === round - 1;
}

/** A road on which exactly these messengers are captured; in the chain messenger i travels in round i. */
export function captures(lost: readonly number[]): Channel {
  return { kind: 'channel', captures: ({ round }) => lost.includes(round) };
}
