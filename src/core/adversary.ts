/**
 * The adversary: one mind that moves everything which is not loyal.
 *
 * Traitors collude, so there are no separate traitors to program, only one adversary that sees all that any of them
 * sees. A road on which messengers are captured is an adversary too. An adversary may change only what is its own:
 * `run` refuses one that alters a loyal general's message.
 */
import type { General, Message, Order, Path, Round } from './model.ts';
import { opposite } from './model.ts';
import { comparePaths, formatPath } from './paths.ts';

export type Adversary<Payload> = Traitors<Payload> | Channel;

/** Traitors: Byzantine processes, all in one hand. */
export interface Traitors<Payload> {
  readonly kind: 'traitors';
  /** Who they are, ascending. */
  readonly traitors: readonly General[];
  /**
   * What the traitors send in `round`, given what loyal generals in their places would have sent, and all that reached
   * any of them in earlier rounds, in the order of the log. Every message returned is from a traitor; a withheld one
   * stays in the list with `delivered` false or is left out, as the protocol has it.
   */
  send(
    round: Round,
    truthful: readonly Message<Payload>[],
    received: readonly Message<Payload>[],
  ): readonly Message<Payload>[];
  /** The same in the form that a protocol's flat form can apply to a whole round at once. */
  readonly orders?: OrderLies;
}

/** A channel that loses messengers; all generals are loyal. What a messenger carries makes no difference to it. */
export interface Channel {
  readonly kind: 'channel';
  /** Whether this messenger is captured on the way. */
  captures(message: Message<unknown>): boolean;
}

/** Nobody lies and nothing is lost. */
export const noAdversary: Traitors<never> = {
  kind: 'traitors',
  traitors: [],
  send: (_round, truthful) => truthful,
  orders: { strategy: 'truthful', lies: [] },
};

/** What every traitor does where no lie is spelled out. */
export const STRATEGIES = ['truthful', 'silent', 'flip', 'split'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** One lie: on this path its last general tells `to` this order, or (null) sends nothing. */
export interface Lie {
  readonly path: Path;
  readonly to: General;
  readonly order: Order | null;
}

/** Strategy and spelled-out lies together; a lie beats the strategy. */
export interface OrderLies {
  readonly strategy: Strategy;
  readonly lies: readonly Lie[];
}

/** What a traitor with this strategy tells `to` where a loyal general in its place would say `truthful`. */
export function strategicOrder(strategy: Strategy, truthful: Order, to: General): Order | null {
  switch (strategy) {
    case 'truthful':
      return truthful;
    case 'silent':
      return null;
    case 'flip':
      return opposite(truthful);
    case 'split':
      return to % 2 === 0 ? 'attack' : 'retreat';
  }
}

/** The order of the notation: by length of path, then path number by number, then receiver. */
export const compareLies = (a: Lie, b: Lie): number =>
  a.path.length - b.path.length || comparePaths(a.path, b.path) || a.to - b.to;

/** A key that two lies share exactly if they are about the same message. */
export const messageKey = (path: Path, to: General): string => `${formatPath(path)}-${to}`;
