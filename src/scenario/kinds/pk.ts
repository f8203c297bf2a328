/** `pk`: phase king, as a broadcast of a commander's order or as consensus on inputs. */
import type { Strategy } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import type { SlotLie } from '../../core/slots.ts';
import { letterOf } from '../lie-text.ts';
import type { Opening } from '../scenario.ts';
import type { Kind } from './kind.ts';
import { PLAIN } from './relayed.ts';

export interface KingScenario extends Opening {
  readonly kind: 'pk';
  /** Number of generals, 2 to 16. */
  readonly n: number;
  /** How many traitors it is set up for, 0 to n − 1. */
  readonly f: number;
  /** The commander's order; null where everybody has an input. */
  readonly order: Order | null;
  /** What each general begins with, n of them; null where there is a commander. */
  readonly inputs: readonly Order[] | null;
  /** Ascending; there may be more of them than f. */
  readonly traitors: readonly General[];
  readonly strategy: Strategy;
  /** In canonical order (compareSlots); each told by a traitor, no two about the same slot. */
  readonly lies: readonly SlotLie[];
}

/** A lie as the notation writes it: `3.2-4a`. */
export const writeSlotLie = ({ round, from, to, order }: SlotLie): string =>
  `${round}.${from}-${to}${letterOf(order)}`;

export const king: Kind<KingScenario, 'n' | 'f' | 'o' | 'i' | 't' | 's'> = {
  tag: 'pk',
  fields: {
    n: { write: ({ n }) => String(n), shapes: true },
    f: { write: ({ f }) => String(f), shapes: true },
    o: { write: ({ order }) => order && letterOf(order) },
    i: { write: ({ inputs }) => inputs?.map(letterOf).join('') ?? null },
    t: { write: ({ traitors }) => (traitors.length > 0 ? traitors.join('.') : null) },
    s: { write: ({ strategy }) => (strategy === PLAIN ? null : strategy) },
  },
  listed: [{ write: (lie) => writeSlotLie(lie as SlotLie), of: ({ lies }) => lies }],
  generals: ({ n }) => n,
  // as the protocol says; every page knows how long an execution is, and few need the protocol
  rounds: ({ f, inputs }) => 3 * f + (inputs ? 3 : 4),
  given: ({ order, inputs }) => (inputs ? new Map(inputs.map((input, i) => [i + 1, input])) : order),
  traitors: ({ traitors }) => traitors,
  shop: null,
};
