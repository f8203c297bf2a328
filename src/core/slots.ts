/**
 * Lies in protocols in which a general tells another at most one thing in a round, so that round, sender and receiver name
 * a message. Where orders are relayed along paths a lie needs the path instead (`Lie` in adversary.ts).
 */
import { strategicOrder, type Strategy, type Traitors } from './adversary.ts';
import type { General, Message, Order, Round } from './model.ts';

/** What `from` sends `to` in `round`: one message at most here, and in the walk of omissions be it several. */
export interface Slot {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
}

/** One lie: in this round `from` tells `to` this order, or (null) sends nothing. */
export interface SlotLie extends Slot {
  readonly order: Order | null;
}

/** What such a message carries; null: it was withheld. */
export interface Said {
  readonly order: Order | null;
}

/** The order of the notation: by round, then sender, then receiver. */
export const compareSlots = (a: Slot, b: Slot): number => a.round - b.round || a.from - b.from || a.to - b.to;

export const isSameSlot = (a: Slot, b: Slot): boolean => compareSlots(a, b) === 0;

/** A key that two slots share exactly if they are the same. */
export const slotKey = ({ round, from, to }: Slot): string => `${round}.${from}-${to}`;

/**
 * Traitors who tell lies slot by slot. The strategy changes only messages that a loyal general in a traitor's place would
 * send. A lie replaces such a message, or is sent where that general would have sent none. A withheld message stays in the
 * log, undelivered; where a loyal general would have said nothing, nothing is withheld.
 * @param traitors ascending
 * @param lies each told by a traitor, no two about the same slot
 */
export function slotLiars(
  traitors: readonly General[],
  strategy: Strategy,
  lies: readonly SlotLie[],
): Traitors<Said> {
  return {
    kind: 'traitors',
    traitors,
    send: (round, truthful) => {
      const told = new Map(lies.filter((lie) => lie.round === round).map((lie) => [slotKey(lie), lie]));
      const due = new Set(truthful.map(slotKey));
      return [
        ...truthful.map((message) => {
          const lie = told.get(slotKey(message));
          const truth = message.payload.order;
          if (lie) return saying(lie);
          return saying({ ...message, order: truth && strategicOrder(strategy, truth, message.to) });
        }),
        ...[...told.values()].filter((lie) => lie.order !== null && !due.has(slotKey(lie))).map(saying),
      ];
    },
  };
}

const saying = ({ round, from, to, order }: SlotLie): Message<Said> => ({
  ...{ round, from, to },
  ...{ payload: { order }, delivered: order !== null },
});
