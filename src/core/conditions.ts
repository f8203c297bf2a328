/**
 * What the generals must achieve: the interactive consistency conditions (Lamport, Shostak and Pease 1982, section 1).
 *
 *   IC1 (agreement)  all loyal lieutenants obey the same order;
 *   IC2 (validity)   if the commander is loyal, every loyal lieutenant obeys the order it sends.
 *
 * Where every general has an order of its own (consensus), IC1 is asked of all loyal generals, and validity is: if all of
 * them began with the same order, they decide it. Both are about one execution, and nothing is ever asked of a traitor. A
 * verdict carries its witness, so that a page can say who disagrees with whom and needn't look for it.
 */
import { isLoyal, type Execution } from './execution.ts';
import { COMMANDER, type General, type Order } from './model.ts';

/** As much of an execution as the conditions look at. */
export type Outcome = Pick<Execution<unknown>, 'problem' | 'order' | 'inputs' | 'traitors' | 'decisions'>;

export type Agreement =
  /** All who must agree (the loyal lieutenants) decide `order`; null where there is nobody at all. */
  | { readonly kind: 'holds'; readonly lieutenants: readonly General[]; readonly order: Order | null }
  /** Two loyal lieutenants who decide differently: the lowest-numbered of each side. */
  | { readonly kind: 'violated'; readonly attacks: General; readonly retreats: General };

export type Validity =
  /** The loyal lieutenants all decide what the loyal commander ordered (or all loyal generals began with). */
  | { readonly kind: 'holds'; readonly lieutenants: readonly General[]; readonly order: Order }
  /** `general`, the lowest-numbered such, is loyal and so is the commander, who ordered something else (or all began otherwise). */
  | {
      readonly kind: 'violated';
      readonly general: General;
      readonly decided: Order;
      readonly ordered: Order;
    }
  /** The commander is a traitor (or was given no order), or not all began alike, so nothing is demanded. */
  | { readonly kind: 'vacuous' };

export interface Verdicts {
  readonly agreement: Agreement;
  readonly validity: Validity;
}

/** Both conditions of an execution. */
export const judge = (outcome: Outcome): Verdicts => ({
  agreement: agreement(outcome),
  validity: validity(outcome),
});

/** IC1; for coordinated attack and consensus: all loyal generals decide alike. */
export function agreement(outcome: Outcome): Agreement {
  const decisions = askedDecisions(outcome);
  const attacks = decisions.find(([, order]) => order === 'attack')?.[0];
  const retreats = decisions.find(([, order]) => order === 'retreat')?.[0];
  if (attacks !== undefined && retreats !== undefined) return { kind: 'violated', attacks, retreats };
  return {
    kind: 'holds',
    lieutenants: decisions.map(([general]) => general),
    order: decisions[0]?.[1] ?? null,
  };
}

/** IC2, or what stands for it in consensus; coordinated attack has no such condition. */
export function validity(outcome: Outcome): Validity {
  const ordered = demanded(outcome);
  if (ordered === null) return { kind: 'vacuous' };
  const decisions = askedDecisions(outcome);
  const disobedient = decisions.find(([, order]) => order !== ordered);
  if (disobedient) {
    const [general, decided] = disobedient;
    return { kind: 'violated', general, decided, ordered };
  }
  return { kind: 'holds', lieutenants: decisions.map(([general]) => general), order: ordered };
}

/** A property that asks something only of executions of one kind; `general` is the lowest-numbered that breaks it. */
export type Conditional =
  | { readonly kind: 'holds' }
  | { readonly kind: 'violated'; readonly general: General; readonly decided: Order }
  | { readonly kind: 'vacuous'; readonly because: 'ordered' | 'no-order' | 'captured' };

/** The three properties of which two generals can't have all: whatever is captured, with everything through, without an order. */
export interface Coordination {
  readonly agreement: Agreement;
  /** If the order was given and no messenger is captured, both attack. */
  readonly attack: Conditional;
  /** If no order was given, both retreat. */
  readonly retreat: Conditional;
}

/** How an execution of two generals fares under each of the three. */
export function coordination(execution: Outcome & Pick<Execution<unknown>, 'log'>): Coordination {
  const ordered = execution.order === 'attack';
  const captured = ordered && [...execution.log].some(({ delivered }) => !delivered);
  return {
    agreement: agreement(execution),
    attack: !ordered
      ? { kind: 'vacuous', because: 'no-order' }
      : captured
        ? { kind: 'vacuous', because: 'captured' }
        : bothDo(execution, 'attack'),
    retreat: ordered ? { kind: 'vacuous', because: 'ordered' } : bothDo(execution, 'retreat'),
  };
}

function bothDo({ decisions }: Outcome, order: Order): Conditional {
  const other = [...decisions].find(([, decided]) => decided !== order);
  return other ? { kind: 'violated', general: other[0], decided: other[1] } : { kind: 'holds' };
}

/** The order that validity asks for; null: it asks for none. */
function demanded(outcome: Outcome): Order | null {
  const { problem, order, inputs, decisions } = outcome;
  switch (problem) {
    case 'byzantine-agreement':
      return isLoyal(outcome, COMMANDER) ? order : null;
    case 'coordinated-attack':
      return null;
    case 'consensus': {
      const begun = new Set([...decisions.keys()].map((general) => inputs?.get(general) ?? null));
      const [first = null] = begun;
      return begun.size === 1 ? first : null;
    }
  }
}

/** What was decided by those who are asked to agree: the loyal lieutenants, or all loyal generals where nobody commands. */
const askedDecisions = ({ problem, decisions }: Outcome): readonly (readonly [General, Order])[] =>
  problem === 'byzantine-agreement'
    ? [...decisions].filter(([general]) => general !== COMMANDER)
    : [...decisions];

/** A verdict as the command line prints it: true, false, or null where nothing is demanded. */
export const asBoolean = (verdict: Agreement | Validity): boolean | null =>
  verdict.kind === 'vacuous' ? null : verdict.kind === 'holds';
