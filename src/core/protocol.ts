/**
 * What a protocol is: a deterministic, synchronous state machine that every general runs a copy of.
 *
 * In each round every general is first asked for its messages, then every general gets what was delivered to it. There
 * is no clock, no randomness and no shared variable: whoever starts alike and hears alike does alike, which is the fact
 * that both impossibility proofs of the book stand on.
 */
import type { General, Message, Order, Round } from './model.ts';
import type { FlatForm } from './flat.ts';

/** A message as its sender thinks of it. */
export interface Outgoing<Payload> {
  readonly to: General;
  readonly payload: Payload;
}

/** A message as its receiver sees it; the sender's number is known for certain (assumption A2 of the paper). */
export interface Incoming<Payload> {
  readonly from: General;
  readonly payload: Payload;
}

export interface Protocol<State, Payload> {
  /** What every general knows beforehand: the kind, and public numbers such as n and m, in the order a view names them. */
  readonly parameters: Parameters;
  /** What the protocol is meant to solve, and so what its executions are judged by. */
  readonly problem: Problem;
  /** How many generals take part, at least 1. */
  readonly generals: number;
  /** How many rounds there are, at least 0; after the last one everybody decides. */
  readonly rounds: number;
  /**
   * The state `self` begins in. `order` is the commander's order for general 1 and null for everybody else, or, where
   * every general has an order of its own, the one of `self`.
   */
  start(self: General, order: Order | null): State;
  /** What a loyal general in this state sends in `round` (1 … rounds). */
  messages(state: State, round: Round): readonly Outgoing<Payload>[];
  /** The state after `round`, given all that arrived in it; what is absent from the inbox was not sent or was lost. */
  transition(state: State, round: Round, inbox: readonly Incoming<Payload>[]): State;
  /** The order a general in this state carries out; asked once, after the last round. */
  decision(state: State): Order;
  /** The order in which an execution lists the messages of one round; by sender where left out. */
  compare?(a: Message<Payload>, b: Message<Payload>): number;
  /** What a receiver notes of a message that reached it: the entry of its local view, a plain value. */
  seen(message: Message<Payload>): Seen;
  /** The same protocol, a whole round at a time over typed arrays. A test holds the two forms equal. */
  readonly flat?: FlatForm<Payload>;
}

/**
 * Byzantine agreement asks IC1 of the loyal lieutenants and IC2; coordinated attack (two generals) asks all generals to
 * decide alike; consensus, where every general has an order of its own, asks all loyal generals to decide alike, and what
 * all of them began with if they began alike.
 */
export type Problem = 'byzantine-agreement' | 'coordinated-attack' | 'consensus';

export interface Parameters {
  readonly kind: string;
  readonly [name: string]: number | string | readonly number[];
}

/** One received message in a local view. */
export type Seen = Readonly<Record<string, number | string | boolean | null>>;
