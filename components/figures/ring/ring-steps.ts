/**
 * What the figure of the ring shows, as plain values: the steps in which it is put together, and what the engine found of
 * one plan. The opening plan is broken when the page is built; the engine is fetched when a reader chooses another.
 */
import type { General, Message, Order } from '../../../src/core/model.ts';
import type { Relay } from '../../../src/core/oral-messages.ts';
import type { Place, RingCondition, RingMessage } from '../../../src/core/ring.ts';
import type { Token } from '../../../src/scenario/format.ts';

/** The plans that the figure offers. */
export const PLANS = ['obey', 'majority', 'hopeful', 'second-report', 'appeal', 'never', 'numbered'] as const;
export type PlanName = (typeof PLANS)[number];

/** The numbers of the plans drawn at random. */
export const NUMBERS = { least: 1, most: 9999 } as const;

/** One triangle, two copies, both cut, joined, and then the three pairs in the order of the proof. */
export const STEPS = ['triangle', 'copies', 'cut', 'joined', 'ab', 'ca', 'bc'] as const;
export type Step = (typeof STEPS)[number];

/** The step at which the ring stands complete. */
export const COMPLETE: Step = 'joined';

export const isComplete = (step: Step): boolean => STEPS.indexOf(step) >= STEPS.indexOf(COMPLETE);

/** A copy in the ring: whose it is, the order it holds if it is a commander's, and what it decided. */
export interface Copy {
  readonly general: General;
  readonly order: Order | null;
  readonly decided: Order;
}

/** What one of a pair hears in the ring, and what its general hears in the triangle, where it decides `decided`. */
export interface Hearing extends Copy {
  readonly place: Place;
  readonly inRing: readonly Message<Relay>[];
  readonly inTriangle: readonly Message<Relay>[];
}

/** What the proof asks of a triangle's loyal lieutenants, and what they do. */
export type Demand =
  | { readonly kind: 'obey'; readonly place: Place; readonly order: Order; readonly does: Order }
  | {
      readonly kind: 'agree';
      readonly places: readonly [Place, Place];
      readonly do: readonly [Order, Order];
    };

/** Two neighbours of the ring, and the triangle in which they could stand. */
export interface ShownPair {
  readonly places: readonly [Place, Place];
  readonly traitor: General;
  readonly asks: RingCondition;
  readonly demand: Demand;
  readonly broken: boolean;
  readonly hearings: readonly Hearing[];
  /** Every message of the triangle, in its order. */
  readonly messages: readonly Message<Relay>[];
  /** For each message of the ring the place of its twin in `messages`; null where neither of the pair sees it. */
  readonly twins: readonly (number | null)[];
  /** The triangle's name in the notation, where the plan is OM(m). */
  readonly token: Token | null;
}

export interface ShownRing {
  readonly rounds: number;
  /** A₀ B₀ C₀ A₁ B₁ C₁. */
  readonly copies: readonly Copy[];
  readonly messages: readonly RingMessage<Relay>[];
  /** A₀ B₀, then C₀ A₁, then B₀ C₀, as the proof takes them. */
  readonly pairs: readonly ShownPair[];
}

/** The steps that look at a pair, as their arches stand over the ring, from left to right. */
export const ARCHES = ['ab', 'bc', 'ca'] as const satisfies readonly Step[];

/** The pair that a step looks at, if it looks at one. */
export const pairAt = ({ pairs }: ShownRing, step: Step): ShownPair | null =>
  pairs[STEPS.indexOf(step) - STEPS.indexOf('ab')] ?? null;

/** An edge of the drawing, and what becomes of it. */
export interface Edge {
  readonly ends: readonly [Place, Place];
  readonly state: 'kept' | 'cut' | 'new';
}

const edge = (a: Place, b: Place, state: Edge['state']): Edge => ({ ends: [a, b], state });

/** The edges of two triangles that become a ring: four stay, two are cut, two are new. */
export function edgesAt(step: Step): readonly Edge[] {
  const first = [edge(0, 1, 'kept'), edge(1, 2, 'kept')];
  const second = [edge(3, 4, 'kept'), edge(4, 5, 'kept')];
  switch (step) {
    case 'triangle':
      return [...first, edge(2, 0, 'kept')];
    case 'copies':
      return [...first, edge(2, 0, 'kept'), ...second, edge(5, 3, 'kept')];
    case 'cut':
      return [...first, edge(2, 0, 'cut'), ...second, edge(5, 3, 'cut')];
    default:
      return [...first, edge(2, 3, 'new'), ...second, edge(5, 0, 'new')];
  }
}

/** Whether two messages are one to whoever receives them. */
export const sameMessage = (a: Message<Relay> | undefined, b: Message<Relay> | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
