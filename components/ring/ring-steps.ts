/** How the ring is put together, step by step, and what each of its pairs proves; computed by the core's ring engine. */
import type { Lie } from '../../src/core/adversary.ts';
import { compareLies } from '../../src/core/adversary.ts';
import type { General, Message, Order } from '../../src/core/model.ts';
import { isLie, type Relay } from '../../src/core/oral-messages.ts';
import {
  generalAt,
  orderAt,
  type Place,
  type Ring,
  type RingBreak,
  type Triangle,
} from '../../src/core/ring.ts';
import { format, type Token } from '../../src/scenario/format.ts';

/** One triangle, two copies, both cut, joined, and then the three pairs in the order of the proof. */
export const STEPS = ['triangle', 'copies', 'cut', 'joined', 'ab', 'ca', 'bc'] as const;
export type Step = (typeof STEPS)[number];

/** The step at which the ring stands complete. */
export const COMPLETE: Step = 'joined';

/** Which of the engine's triangles (A₀ B₀, B₀ C₀, C₀ A₁) a step looks at. */
const TRIANGLE_OF = { ab: 0, ca: 2, bc: 1 } as const;

export const PLACES: readonly Place[] = [0, 1, 2, 3, 4, 5];

/** The triangle that a step looks at, if it looks at one. */
export const triangleAt = ({ triangles }: RingBreak<Relay>, step: Step): Triangle<Relay> | null =>
  step === 'ab' || step === 'ca' || step === 'bc' ? triangles[TRIANGLE_OF[step]]! : null;

/** The triangles in the order in which the proof walks them. */
export const walk = (found: RingBreak<Relay>): readonly Triangle<Relay>[] =>
  (['ab', 'ca', 'bc'] as const).map((step) => triangleAt(found, step)!);

/** An edge of the drawing, and what becomes of it. */
export interface Edge {
  readonly ends: readonly [Place, Place];
  readonly state: 'kept' | 'cut' | 'new';
}

/** The edges of two triangles that become a ring: four stay, two are cut, two are new. */
export function edgesAt(step: Step): readonly Edge[] {
  const at = STEPS.indexOf(step);
  const kept = (
    [
      [0, 1],
      [1, 2],
      [3, 4],
      [4, 5],
    ] as const
  ).map((ends) => ({ ends, state: 'kept' as const }));
  const old = (
    [
      [2, 0],
      [5, 3],
    ] as const
  ).map((ends) => ({ ends, state: at < 2 ? 'kept' : 'cut' }) as const);
  const joined = (
    [
      [2, 3],
      [5, 0],
    ] as const
  ).map((ends) => ({ ends, state: 'new' as const }));
  const all = [...kept, ...(at <= 2 ? old : []), ...(at >= 3 ? joined : [])];
  return at === 0 ? all.filter(({ ends }) => ends[0] < 3) : all;
}

/** What one of the pair hears in the ring, and what its general hears in the triangle. */
export interface Hearing {
  readonly place: Place;
  readonly general: General;
  readonly order: Order | null;
  readonly inRing: readonly Message<Relay>[];
  readonly inTriangle: readonly Message<Relay>[];
  readonly decided: Order;
}

export function hearings(ring: Ring<Relay>, { places, execution }: Triangle<Relay>): readonly Hearing[] {
  return places.map((place) => {
    const general = generalAt(place);
    return {
      ...{ place, general, order: orderAt(place) },
      inRing: ring.messages.filter(({ to }) => to === place).map(({ message }) => message),
      inTriangle: [...execution.log].filter(({ to }) => to === general),
      decided: execution.decisions.get(general)!,
    };
  });
}

/** Whether two messages are one to whoever receives them. */
export const sameMessage = (a: Message<Relay> | undefined, b: Message<Relay> | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What the proof asks of a triangle's loyal lieutenants. */
export type Demand =
  | { readonly kind: 'obey'; readonly place: Place; readonly order: Order; readonly does: Order }
  | {
      readonly kind: 'agree';
      readonly places: readonly [Place, Place];
      readonly do: readonly [Order, Order];
    };

export function demandOf({ decisions }: Ring<Relay>, { places, asks }: Triangle<Relay>): Demand {
  const [one, other] = places;
  if (asks === 'IC1') return { kind: 'agree', places, do: [decisions[one]!, decisions[other]!] };
  const commander = generalAt(one) === 1 ? one : other;
  const place = commander === one ? other : one;
  return { kind: 'obey', place, order: orderAt(commander)!, does: decisions[place]! };
}

/** The triangle's name in the notation, where the plan is OM(m): only what differs from truthful relaying is written. */
export function tokenOf({ execution, traitor }: Triangle<Relay>, m: number): Token {
  const lies: readonly Lie[] = [...execution.log]
    .filter((message) => message.from === traitor && isLie(execution, message))
    .map(({ payload, to }) => ({ path: payload.path, to, order: payload.order }))
    .sort(compareLies);
  return format({
    ...{ kind: 'om', n: 3, m, order: execution.order ?? 'attack', traitors: [traitor], strategy: 'truthful' },
    ...{ lies, eyes: null, round: m + 1, cast: 'generals' },
  });
}
