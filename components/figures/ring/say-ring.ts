/** The ring in sentences. */
import type { TooFewWords } from '#words/too-few.ts';
import { pairAt, type Copy, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';

/** What IC1 and IC2 are called. */
export interface ConditionNames {
  readonly agreement: string;
  readonly validity: string;
}

export const nameOf = ({ asks }: Pick<ShownPair, 'asks'>, names: ConditionNames): string =>
  asks === 'IC1' ? names.agreement : names.validity;

/** What the step does, or what its pair can't tell and has to do. */
export function sayStep(found: ShownRing, step: Step, strings: TooFewWords): string {
  const pair = pairAt(found, step);
  if (pair === null) return strings.ring.told[step as keyof TooFewWords['ring']['told']];
  const { demand, places, traitor } = pair;
  const wanted =
    demand.kind === 'obey' ? strings.ring.obey(demand.place, demand.order) : strings.ring.agree(...places);
  return `${strings.ring.pair(places[0], places[1], traitor)} ${wanted}`;
}

/** "B₀ must retreat", "B₀ and C₀ must do the same". */
export const sayDemand = ({ demand }: ShownPair, strings: TooFewWords): string =>
  demand.kind === 'obey'
    ? strings.ring.wants(demand.place, demand.order)
    : strings.ring.wantsSame(...demand.places);

/** "B₀ retreats", "both retreat". */
export const sayDeed = ({ demand }: ShownPair, strings: TooFewWords): string =>
  demand.kind === 'obey'
    ? strings.ring.does(demand.place, demand.does)
    : strings.ring.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1]);

/** "The plan breaks IC2 at C₀ and A₁." */
export const sayBroken = ({ pairs }: ShownRing, strings: TooFewWords, names: ConditionNames): string =>
  strings.ring.result(
    pairs
      .filter(({ broken }) => broken)
      .map((pair) => strings.ring.breaks(nameOf(pair, names), ...pair.places)),
  );

/** "holds attack" of a commander, "retreats" of a lieutenant. */
export const sayCopy = ({ order, decided }: Copy, strings: TooFewWords): string =>
  order === null ? strings.ring.decides(decided) : strings.ring.holds(order);

/** Who holds or does what in the ring, for whoever can't see it. */
export const sayRing = ({ copies }: ShownRing, strings: TooFewWords): string =>
  strings.ring.all(copies.map((copy, place) => `${strings.ring.copy(place)} ${sayCopy(copy, strings)}`));

/** The same of a triangle. */
export const sayTriangle = ({ hearings, traitor }: ShownPair, strings: TooFewWords): string =>
  strings.ring.all([
    strings.ring.isTraitor(traitor),
    ...hearings.map((copy) => `${strings.ring.letter(copy.general)} ${sayCopy(copy, strings)}`),
  ]);
