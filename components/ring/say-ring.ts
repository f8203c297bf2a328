/** The ring in sentences. */
import type { Relay } from '../../src/core/oral-messages.ts';
import { generalAt, orderAt, type RingBreak, type Triangle } from '../../src/core/ring.ts';
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import { demandOf, PLACES, triangleAt, walk, type Step } from './ring-steps.ts';

type Words = TooFewStrings['ring'];

/** What the step does, or what its pair can't tell and has to do. */
export function sayStep(found: RingBreak<Relay>, step: Step, words: Words): string {
  const triangle = triangleAt(found, step);
  if (triangle === null) return words.told[step as keyof Words['told']];
  const [one, other] = triangle.places;
  const demand = demandOf(found.ring, triangle);
  const wanted = demand.kind === 'obey' ? words.obey(demand.place, demand.order) : words.agree(one, other);
  return `${words.pair(one, other, triangle.traitor)} ${wanted}`;
}

/** "The plan breaks IC2 at C₀ and A₁." */
export const sayBroken = (
  found: RingBreak<Relay>,
  words: Words,
  names: { readonly agreement: string; readonly validity: string },
): string =>
  words.result(
    walk(found)
      .filter(({ broken }) => broken)
      .map(({ asks, places }) =>
        words.breaks(asks === 'IC1' ? names.agreement : names.validity, places[0], places[1]),
      ),
  );

/** Who holds or does what in the ring, for whoever can't see it. */
export const sayRing = ({ ring }: RingBreak<Relay>, words: Words): string =>
  words.all(
    PLACES.map((place) => {
      const order = orderAt(place);
      return order === null
        ? words.does(place, ring.decisions[place]!)
        : `${words.copy(place)} ${words.holds(order)}`;
    }),
  );

/** The same of a triangle. */
export const sayTriangle = ({ execution, places, traitor }: Triangle<Relay>, words: Words): string =>
  words.all([
    words.isTraitor(traitor),
    ...places.map((place) => {
      const order = orderAt(place);
      const decided = execution.decisions.get(generalAt(place))!;
      const name = words.letter(generalAt(place));
      return `${name} ${order === null ? words.decides(decided) : words.holds(order)}`;
    }),
  ]);
