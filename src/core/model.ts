/**
 * The nouns of the book, as plain values.
 *
 * Nothing here knows a protocol, a page or the notation. The story's words are used throughout; the field's words are
 * general = process, messenger = channel, traitor = Byzantine process, order = value.
 */

/** A general's number. 1 is the commander (the sender, or source), 2 … n are the lieutenants. */
export type General = number;

/** What a commander orders, a messenger carries and a general decides. */
export type Order = 'attack' | 'retreat';

/** Rounds are numbered from 1; 0 stands for the moment before anything is sent. */
export type Round = number;

/**
 * Who relayed an order, the commander first: `[1, 2]` is "general 2 says that general 1 said …".
 * All generals on a path are different; a message of round r carries a path of length r.
 */
export type Path = readonly General[];

export const COMMANDER: General = 1;

/** What a general takes where nothing arrived: the paper's default order (Lamport, Shostak and Pease 1982, section 2). */
export const DEFAULT_ORDER: Order = 'retreat';

export const opposite = (order: Order): Order => (order === 'attack' ? 'retreat' : 'attack');

/** What each general begins with, where every one has an order of its own (in consensus, its input). */
export type Inputs = ReadonlyMap<General, Order>;

/**
 * What the generals are given before the first round: the commander's order (null: it was given none), or inputs of
 * their own, and then there is no commander.
 */
export type Given = Order | null | Inputs;

/** Whether every general has an order of its own. */
export const hasInputs = (given: Given): given is Inputs => typeof given === 'object' && given !== null;

/** What one general is given; null: nothing. */
export function givenTo(given: Given, general: General): Order | null {
  if (hasInputs(given)) return given.get(general) ?? null;
  return general === COMMANDER ? given : null;
}

/** The generals 1 … n. */
export function generals(n: number): readonly General[] {
  // a loop: it is called for every round of every execution, and `Array.from` takes ten times as long
  const all: General[] = [];
  for (let general = 1; general <= n; general++) all.push(general);
  return all;
}

/** The lieutenants 2 … n. */
export const lieutenants = (n: number): readonly General[] => generals(n).slice(1);

/**
 * What a strict majority of `count` orders says, `attacks` of which are *attack*. A tie is no majority, so it is
 * *retreat*; this is the paper's first example of a function `majority`.
 */
export const majority = (attacks: number, count: number): Order =>
  2 * attacks > count ? 'attack' : DEFAULT_ORDER;

/** One message on its way: who sends what to whom in which round. */
export interface Message<Payload> {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
  readonly payload: Payload;
  /** False where nothing reached the receiver: a captured messenger, or a message that a traitor withheld. */
  readonly delivered: boolean;
}

/**
 * Every message of an execution, in the protocol's own order within a round. Large executions don't hold an object a
 * message: `at` makes one when asked.
 */
export interface MessageLog<Payload> extends Iterable<Message<Payload>> {
  readonly length: number;
  /** The message at `index`, 0 ≤ index < length; throws a RangeError outside. */
  at(index: number): Message<Payload>;
  /** Index of the first message of `round`, and of the first one after it. */
  range(round: Round): readonly [start: number, end: number];
}
