/**
 * The walk in the proof that f rounds are too few for f traitors: from an order that everybody obeys to the other one,
 * a slot (what one general sends another in one round) left out or put back in each step.
 */
import { generals, type General, type Order, type Round } from '../../core/model.ts';

export interface Slot {
  readonly from: General;
  readonly to: General;
  readonly round: Round;
}

/** Between two executions of the walk: what is left out in both and, but for a change of order, in one of them only. */
export interface Step {
  readonly order: Order;
  readonly both: readonly Slot[];
  /** null: the order changes. */
  readonly one: Slot | null;
}

/** All steps of the walk for n generals and f traitors. */
export function slotWalk(n: number, f: number): readonly Step[] {
  const left = new Map<string, Slot>();
  const steps: Step[] = [];
  let order: Order = 'attack';
  const keyOf = ({ from, to, round }: Slot): string => `${from}-${to}-${round}`;

  /** Leaves out all slots of a general after a round, last round first, and returns those that it left out. */
  const silence = (from: General, after: Round): readonly Slot[] => {
    const taken: Slot[] = [];
    for (let round = f; round > after; round--) {
      for (const to of generals(n).filter((other) => other !== from)) {
        const slot = { from, to, round };
        if (left.has(keyOf(slot))) continue;
        change(slot);
        taken.push(slot);
      }
    }
    return taken;
  };
  /** Leaves a slot out, or puts it back where it is left out. */
  const change = (slot: Slot): void => {
    const taken = slot.round === f ? [] : silence(slot.to, slot.round);
    const out = left.delete(keyOf(slot));
    steps.push({ order, both: [...left.values()], one: slot });
    if (!out) left.set(keyOf(slot), slot);
    taken.toReversed().forEach(change);
  };

  const taken = silence(1, 0);
  steps.push({ order, both: [...left.values()], one: null });
  order = 'retreat';
  taken.toReversed().forEach(change);
  if (left.size > 0) throw new Error('the walk ends with slots left out');
  return steps;
}
