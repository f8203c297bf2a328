/** What a cast calls its members and their orders, and the sentences that its story has of its own. */
import type { General, Order } from '../core/model.ts';

export interface CastWords {
  /** In running text, "general 2". */
  readonly general: (general: General) => string;
  /** At the beginning of a sentence. */
  readonly General: (general: General) => string;
  /** Where room is short: on the map, in a path. */
  readonly short: (general: General) => string;
  readonly order: (order: Order) => string;
  /** As in "tells general 3 to retreat". */
  readonly infinitive: (order: Order) => string;
  /** As in "general 3 retreats". */
  readonly does: (order: Order) => string;
  /** The same where room is short: on the map. */
  readonly briefly: (order: Order) => string;
  /** As in "2 and 3 both retreat". */
  readonly do: (order: Order) => string;
  /** As in "every loyal lieutenant", and beside a member on the map. */
  readonly loyal: string;
  /** Beside a member on the map. */
  readonly traitor: string;
  /** As in "general 2 is a traitor". */
  readonly betrays: string;
  /** Before a list of them. */
  readonly traitors: string;
  /** As in "general 2 is the traitor", "generals 2 and 3 are traitors". */
  readonly theTraitor: string;
  readonly areTraitors: string;
  /** As in "general 1 orders general 3 to attack". */
  readonly orders: string;
  /** As in "the number of generals". */
  readonly members: string;
  /** What becomes of a messenger who doesn’t arrive, and what a reader does to it: "captured", "capture". */
  readonly lost: string;
  readonly lose: string;
  /** Of general 1 of two: whether it was told to attack. */
  readonly ordered: string;
  readonly noOrder: string;
  /** How messages are changed. */
  readonly hint: string;
  readonly makeTraitor: (general: General) => string;
  /** IC1 violated, and held by no more than one. */
  readonly divided: (attacks: General, retreats: General) => string;
  readonly nobodyToAgree: string;
  readonly onlyOne: (general: General) => string;
  /** IC2 violated, asking nothing, and held by nobody or by all of these. */
  readonly disobeyed: (general: General, decided: Order, ordered: Order) => string;
  readonly vacuous: string;
  readonly nobodyToObey: string;
  readonly obeyed: (lieutenants: readonly General[], order: Order) => string;
}
