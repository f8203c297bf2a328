/** The core's ring engine on a plan, told in the plain values that the figure draws. */
import { compareLies, type Lie } from '../../../src/core/adversary.ts';
import { COMMANDER } from '../../../src/core/model.ts';
import { isLie, type Relay } from '../../../src/core/oral-messages.ts';
import { generalAt, orderAt, type Ring, type Triangle } from '../../../src/core/ring.ts';
import { format, type Token } from '../../../src/scenario/format.ts';
import { breakPlan, oralLevel } from './plans.ts';
import { sameMessage, type Demand, type Hearing, type PlanName, type ShownRing } from './ring-steps.ts';

/** The engine's triangles are A₀ B₀, B₀ C₀ and C₀ A₁; the proof takes the middle one last. */
const WALK = [0, 2, 1] as const;

/** Breaks a plan; the number says which of the plans drawn at random. */
export function showRing(name: PlanName, number: number): ShownRing {
  const { ring, triangles } = breakPlan(name, number);
  const m = oralLevel(name);
  return {
    rounds: ring.rounds,
    copies: ring.decisions.map((decided, place) => ({
      ...{ general: generalAt(place), order: orderAt(place), decided },
    })),
    messages: ring.messages,
    pairs: WALK.map((i) => {
      const triangle = triangles[i]!;
      const { places, traitor, asks, broken } = triangle;
      return {
        ...{ places, traitor, asks, broken },
        demand: demandOf(ring, triangle),
        hearings: hearings(ring, triangle),
        messages: [...triangle.execution.log],
        twins: twins(ring, triangle),
        token: m === null ? null : tokenOf(triangle, m),
      };
    }),
  };
}

function hearings(ring: Ring<Relay>, { places, execution }: Triangle<Relay>): readonly Hearing[] {
  return places.map((place) => {
    const general = generalAt(place);
    return {
      ...{ place, general, order: orderAt(place), decided: execution.decisions.get(general)! },
      inRing: ring.messages.filter(({ to }) => to === place).map(({ message }) => message),
      inTriangle: [...execution.log].filter(({ to }) => to === general),
    };
  });
}

/** A message that one of the pair sends or gets is in both; what passes among the other four is in the ring alone. */
function twins(ring: Ring<Relay>, { places, execution }: Triangle<Relay>): readonly (number | null)[] {
  const log = [...execution.log];
  return ring.messages.map(({ from, to, message }) => {
    if (!places.includes(from) && !places.includes(to)) return null;
    const twin = log.findIndex((one) => sameMessage(one, message));
    if (twin < 0)
      throw new Error(`message of round ${message.round} from ${from} to ${to} of the ring has no twin`);
    return twin;
  });
}

function demandOf({ decisions }: Ring<Relay>, { places, asks }: Triangle<Relay>): Demand {
  const [one, other] = places;
  if (asks === 'IC1') return { kind: 'agree', places, do: [decisions[one]!, decisions[other]!] };
  const [commander, place] = generalAt(one) === COMMANDER ? [one, other] : [other, one];
  return { kind: 'obey', place, order: orderAt(commander)!, does: decisions[place]! };
}

/** Only what differs from truthful relaying is written down. */
function tokenOf({ execution, traitor }: Triangle<Relay>, m: number): Token {
  const lies: readonly Lie[] = [...execution.log]
    .filter((message) => message.from === traitor && isLie(execution, message))
    .map(({ payload, to }) => ({ path: payload.path, to, order: payload.order }))
    .sort(compareLies);
  return format({
    ...{ kind: 'om', n: 3, m, order: execution.order ?? 'attack', traitors: [traitor], strategy: 'truthful' },
    ...{ lies, eyes: null, round: m + 1, cast: 'generals' },
  });
}
