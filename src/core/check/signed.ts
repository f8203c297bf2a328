/**
 * The check of SM(m), in closed form: it is broken exactly when m < f ≤ n − 2, and then by one lie.
 *
 * With at most m traitors it holds whatever they do (Lamport, Shostak and Pease 1982, the theorem on SM(m)). With more,
 * m + 1 of them, the commander among them, sign the other order one after the other and show it to nobody loyal until
 * the last round. Then the last of them hands it to one loyal lieutenant, as a chain of m + 1 valid signatures, and no round is
 * left to pass it on. That one holds both orders, the others only the one that was sent openly. Dolev and Strong (1983)
 * show that with m + 1 rounds every protocol has such a weakness. IC2 always holds: of a loyal commander there is only one
 * order to be shown.
 */
import type { Lie } from '../adversary.ts';
import { generals, type General, type Order } from '../model.ts';
import type { Checked, Question } from './check.ts';

/** Traitors who break IC1 of SM(m) with one lie. */
export interface SignedAttack {
  readonly n: number;
  readonly m: number;
  readonly order: Order;
  /** Ascending; the commander among them. */
  readonly traitors: readonly General[];
  readonly breaks: 'agreement';
  readonly fewestLies: 1;
  readonly lies: readonly Lie[];
}

export type SignedChecked = Omit<Checked, 'attack'> & { readonly attack: SignedAttack | null };

/** The verdict over every strategy of exactly so many traitors; n at least 2, m to n − 2, traitors to n. */
export function checkSigned({ n, m, traitors }: Question): SignedChecked {
  const vacuous = n <= traitors + 1;
  if (vacuous || traitors <= m) {
    return { vacuous, fewestLies: { agreement: null, validity: null }, attack: null };
  }
  const path = generals(m + 1);
  const lies: readonly Lie[] = [{ path, to: traitors + 1, order: 'retreat' }];
  return {
    vacuous,
    fewestLies: { agreement: 1, validity: null },
    attack: {
      ...{ n, m, order: 'attack', traitors: generals(traitors) },
      ...{ breaks: 'agreement', fewestLies: 1, lies },
    },
  };
}
