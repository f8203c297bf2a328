/**
 * What can be held against a message by whoever sees all that was sent, and nothing else: which order the commander was
 * given makes no difference to it.
 *
 * A lieutenant relays, and what it received stands beside what it says: a relay that differs is a lie. A commander relays
 * nothing. Whatever a traitor commander was told to order, none of its letters is false by itself; what gives it away is
 * that they differ among themselves. So all of its letters are marked, or none is.
 */
import type { General, Message, Order } from '../../src/core/model.ts';
import type { Relay } from '../../src/core/oral-messages.ts';

export type Mark =
  /** A relay of something else than its sender received. */
  | { readonly kind: 'lie' }
  /** Nothing came where a loyal general would have sent something. */
  | { readonly kind: 'withheld' }
  /** The commander's letter, which is not what it sent these others; it may have sent somebody nothing. */
  | { readonly kind: 'unlike'; readonly others: readonly General[] };

/** What the commander sent somebody in round 1; null: nothing. */
export interface Letter {
  readonly to: General;
  readonly order: Order | null;
}

/**
 * The mark of a message.
 * @param letters all that the commander sent
 * @param lie whether a loyal general in its sender's place would have sent something else; not asked of the commander
 */
export function markOf(letters: readonly Letter[], message: Message<Relay>, lie: boolean): Mark | null {
  const { path, order } = message.payload;
  if (path.length > 1) return lie ? { kind: order === null ? 'withheld' : 'lie' } : null;
  const others = letters.filter((letter) => letter.order !== order).map(({ to }) => to);
  if (others.length > 0) return { kind: 'unlike', others };
  return order === null ? { kind: 'withheld' } : null;
}
