/**
 * Protocols to be written: which messages travel when, and where the protocol must break. Every protocol for three
 * generals breaks somewhere (core/ring.ts), and so does every one for two (core/chain-of-executions.ts); where, is for its writer to choose.
 */
import type { General, Order, Round } from '../../core/model.ts';

/** Somebody writes to somebody in some round. */
export interface Errand {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
}

/** What the messages say. */
export type Manner =
  /** Anything. */
  | 'free'
  /** The commander its order, a lieutenant what the commander told it. */
  | 'faithful'
  /** Silence is retreat: who holds retreat, or nothing, sends nothing, and who holds attack says so. */
  | 'attack-only';

/**
 * For three generals. In the ring copy B₀ stands beside the commander that holds retreat and C₀ beside the one that
 * holds attack; what these two decide says which triangles break: IC2 with traitor 3 unless B₀ retreats, IC2 with
 * traitor 2 unless C₀ attacks, IC1 with traitor 1 where they differ.
 */
export interface ThreePlan {
  readonly kind: 'three-generals';
  readonly errands: readonly Errand[];
  readonly manner: Manner;
  /** What 2 decides where it hears the commander order retreat, and 3 where it hears attack. */
  readonly decides: readonly [Order, Order];
}

/** For two generals: how the chain of captured messengers must break. */
export interface TwoPlan {
  readonly kind: 'two-generals';
  /** One round each, at most one errand of a general in it; sent whatever arrived before, if general 1 has the order. */
  readonly errands: readonly Errand[];
  readonly breaks:
    /** Both attack as long as more than so many messages arrive. */
    | { readonly condition: 'agreement'; readonly arrived: number }
    | { readonly condition: 'no-order-retreat' }
    /** With everything delivered only this general attacks; null: neither does. */
    | { readonly condition: 'no-loss-attack'; readonly alone: General | null };
}

export type Plan = ThreePlan | TwoPlan;

/** The messages of a plan in the order in which the chain of executions captures them, the last first. */
export const inTurn = (errands: readonly Errand[]): readonly Errand[] =>
  [...errands].sort((a, b) => a.round - b.round || a.from - b.from || a.to - b.to);

/** How many messages reach a general among the first so many. */
export const reaching = (errands: readonly Errand[], general: General, first: number): number =>
  inTurn(errands)
    .slice(0, first)
    .filter(({ to }) => to === general).length;

/** How many each of the two must hear to attack, so that the chain breaks where the plan wants it; null: never. */
export function waitsOf({ errands, breaks }: TwoPlan): readonly [number | null, number | null] {
  switch (breaks.condition) {
    case 'agreement': {
      const { arrived } = breaks;
      const { to } = inTurn(errands)[arrived]!;
      const wait = (general: General): number =>
        reaching(errands, general, to === general ? arrived + 1 : arrived);
      return [wait(1), wait(2)];
    }
    case 'no-order-retreat':
      return [0, 0];
    case 'no-loss-attack':
      return [breaks.alone === 1 ? 0 : null, breaks.alone === 2 ? 0 : null];
  }
}

/** Which triangles of the ring break, by their traitors, for what the two lieutenants decide. */
export function brokenTriangles([two, three]: readonly [Order, Order]): readonly General[] {
  const broken: General[] = [];
  if (two !== three) broken.push(1);
  if (three !== 'attack') broken.push(2);
  if (two !== 'retreat') broken.push(3);
  return broken;
}
