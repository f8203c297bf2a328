/** The ring in sentences. */
import type { TooFewStrings } from '../../src/strings/too-few.ts';
import { pairAt, type Copy, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';

type Words = TooFewStrings['ring'];

/** What IC1 and IC2 are called. */
export interface ConditionNames {
  readonly agreement: string;
  readonly validity: string;
}

export const nameOf = ({ asks }: Pick<ShownPair, 'asks'>, names: ConditionNames): string =>
  asks === 'IC1' ? names.agreement : names.validity;

/** What the step does, or what its pair can't tell and has to do. */
export function sayStep(found: ShownRing, step: Step, words: Words): string {
  const pair = pairAt(found, step);
  if (pair === null) return words.told[step as keyof Words['told']];
  const { demand, places, traitor } = pair;
  const wanted = demand.kind === 'obey' ? words.obey(demand.place, demand.order) : words.agree(...places);
  return `${words.pair(places[0], places[1], traitor)} ${wanted}`;
}

/** "B₀ must retreat", "B₀ and C₀ must do the same". */
export const sayDemand = ({ demand }: ShownPair, words: Words): string =>
  demand.kind === 'obey' ? words.wants(demand.place, demand.order) : words.wantsSame(...demand.places);

/** "B₀ retreats", "both retreat". */
export const sayDeed = ({ demand }: ShownPair, words: Words): string =>
  demand.kind === 'obey'
    ? words.does(demand.place, demand.does)
    : words.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1]);

/** "The plan breaks IC2 at C₀ and A₁." */
export const sayBroken = ({ pairs }: ShownRing, words: Words, names: ConditionNames): string =>
  words.result(
    pairs.filter(({ broken }) => broken).map((pair) => words.breaks(nameOf(pair, names), ...pair.places)),
  );

/** "holds attack" of a commander, "retreats" of a lieutenant. */
export const sayCopy = ({ order, decided }: Copy, words: Words): string =>
  order === null ? words.decides(decided) : words.holds(order);

/** Who holds or does what in the ring, for whoever can't see it. */
export const sayRing = ({ copies }: ShownRing, words: Words): string =>
  words.all(copies.map((copy, place) => `${words.copy(place)} ${sayCopy(copy, words)}`));

/** The same of a triangle. */
export const sayTriangle = ({ hearings, traitor }: ShownPair, words: Words): string =>
  words.all([
    words.isTraitor(traitor),
    ...hearings.map((copy) => `${words.letter(copy.general)} ${sayCopy(copy, words)}`),
  ]);
