/** What oral and signed messages have in common: a commander's order, relayed along paths of generals, some of them traitors. */
import type { Lie, Strategy } from '../../core/adversary.ts';
import type { General, Order } from '../../core/model.ts';
import { formatLie, letterOf } from '../lie-text.ts';
import type { Opening } from '../scenario.ts';
import type { Kind, Listed } from './kind.ts';

export interface Relayed extends Opening {
  readonly kind: string;
  /** Number of generals, 2 to 16. */
  readonly n: number;
  /** Levels of relaying, 0 to n − 2. */
  readonly m: number;
  readonly order: Order;
  /** Ascending. */
  readonly traitors: readonly General[];
  readonly strategy: Strategy;
  /** In canonical order (compareLies); each told by a traitor, no two about the same message. */
  readonly lies: readonly Lie[];
}

/** The strategy that a token without one means. */
export const PLAIN: Strategy = 'truthful';

/** The lies of traitors who relay orders. */
export const LIES: Listed<Pick<Relayed, 'lies'>, Lie> = {
  write: formatLie,
  of: ({ lies }) => lies,
};

/** What is the same in all kinds that relay orders. */
export const RELAYED: Omit<Kind<Relayed, 'n' | 'm' | 'o' | 't' | 's'>, 'tag' | 'listed'> = {
  fields: {
    n: { write: ({ n }) => String(n), shapes: true },
    m: { write: ({ m }) => String(m), shapes: true },
    o: { write: ({ order }) => letterOf(order) },
    t: { write: ({ traitors }) => (traitors.length > 0 ? traitors.join('.') : null) },
    s: { write: ({ strategy }) => (strategy === PLAIN ? null : strategy) },
  },
  generals: ({ n }) => n,
  rounds: ({ m }) => m + 1,
  given: ({ order }) => order,
  traitors: ({ traitors }) => traitors,
  shop: 3,
};
