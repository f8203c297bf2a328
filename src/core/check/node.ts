/**
 * A node of the tree of paths, as much of it as the least number of lies depends on.
 *
 * The node σ stands for the last general of σ, who holds an order and is about to tell it to everybody not on σ. Which
 * generals those are makes no difference, only how many of them are loyal and how many traitors; generals of one kind
 * can change places in every execution below σ. How long σ is follows from the levels left.
 */
/** An order as a number that can be added up: 1 is attack, 0 is retreat. */
export type Bit = 0 | 1;
export const BITS: readonly Bit[] = [0, 1];

export interface Node {
  /** How often what is told now will still be relayed: m at the commander, 0 in the last round. */
  readonly levels: number;
  /** Loyal generals not yet on the path, the observers not counted. */
  readonly loyal: number;
  /** Traitors not yet on the path. */
  readonly traitors: number;
  /** Whether the last general of the path is a traitor. */
  readonly liar: boolean;
  /** The order that the last general of the path holds. */
  readonly held: Bit;
}

/**
 * The price of what no lies can bring about, and so of everything from this number on. A number like any other can be
 * multiplied by nought and added without special cases; no attack costs as much, since the largest tree asked about has
 * fewer than 2^52 messages.
 */
export const IMPOSSIBLE = 2 ** 60;

/** How many lies it takes the last general to tell somebody `bit`: no number of them makes a loyal one do it. */
export function priceOf({ liar, held }: Node, bit: Bit): number {
  if (bit === held) return 0;
  return liar ? 1 : IMPOSSIBLE;
}

/** The node where an observer, who is loyal, passes on the `held` that it was told. It is none of `loyal`. */
export const afterObserver = ({ levels, loyal, traitors }: Node, held: Bit): Node => ({
  ...{ levels: levels - 1, loyal, traitors },
  ...{ liar: false, held },
});

/** The node where one of the other loyal generals passes on the `held` that it was told. */
export const afterLoyal = ({ levels, loyal, traitors }: Node, held: Bit): Node => ({
  ...{ levels: levels - 1, loyal: loyal - 1, traitors },
  ...{ liar: false, held },
});

/** The node where a traitor passes something on, having been told `held`. */
export const afterTraitor = ({ levels, loyal, traitors }: Node, held: Bit): Node => ({
  ...{ levels: levels - 1, loyal, traitors: traitors - 1 },
  ...{ liar: true, held },
});

/** How many of so many votes make attack the result: the smallest strict majority (`majority` of model.ts). */
export const majorityOf = (votes: number): number => Math.floor(votes / 2) + 1;

/** Room for each number of a node in its key: more than 31 generals, or 31 levels, are beyond what is asked here. */
const ROOM = 32;

/** A number that two nodes share exactly if they are equal. */
export function keyOf({ levels, loyal, traitors, liar, held }: Node): number {
  return (((levels * ROOM + loyal) * ROOM + traitors) * 2 + (liar ? 1 : 0)) * 2 + held;
}
