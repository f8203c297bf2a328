/** The ring in sentences. */
import { tooFewWords, type TooFewWords } from '#words/too-few.ts';
import { pairAt, type Copy, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';

/** What IC1 and IC2 are called. */
export interface ConditionNames {
  readonly agreement: string;
  readonly validity: string;
}

export const nameOf = ({ asks }: Pick<ShownPair, 'asks'>, names: ConditionNames): string =>
  asks === 'IC1' ? names.agreement : names.validity;

/** What the step does, or what its pair can't tell and has to do. */
export function sayStep(found: ShownRing, step: Step): string {
  const pair = pairAt(found, step);
  if (pair === null) return tooFewWords.ring.told[step as keyof TooFewWords['ring']['told']];
  const { demand, places, traitor } = pair;
  const wanted =
    demand.kind === 'obey'
      ? tooFewWords.ring.obey(demand.place, demand.order)
      : tooFewWords.ring.agree(...places);
  return `${tooFewWords.ring.pair(places[0], places[1], traitor)} ${wanted}`;
}

/** "B₀ must retreat", "B₀ and C₀ must do the same". */
export const sayDemand = ({ demand }: ShownPair): string =>
  demand.kind === 'obey'
    ? tooFewWords.ring.wants(demand.place, demand.order)
    : tooFewWords.ring.wantsSame(...demand.places);

/** "B₀ retreats", "both retreat". */
export const sayDeed = ({ demand }: ShownPair): string =>
  demand.kind === 'obey'
    ? tooFewWords.ring.does(demand.place, demand.does)
    : tooFewWords.ring.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1]);

/** "The plan breaks IC2 at C₀ and A₁." */
export const sayBroken = ({ pairs }: ShownRing, names: ConditionNames): string =>
  tooFewWords.ring.result(
    pairs
      .filter(({ broken }) => broken)
      .map((pair) => tooFewWords.ring.breaks(nameOf(pair, names), ...pair.places)),
  );

/** "holds attack" of a commander, "retreats" of a lieutenant. */
export const sayCopy = ({ order, decided }: Copy): string =>
  order === null ? tooFewWords.ring.decides(decided) : tooFewWords.ring.holds(order);

/** Who holds or does what in the ring, for whoever can't see it. */
export const sayRing = ({ copies }: ShownRing): string =>
  tooFewWords.ring.all(copies.map((copy, place) => `${tooFewWords.ring.copy(place)} ${sayCopy(copy)}`));

/** The same of a triangle. */
export const sayTriangle = ({ hearings, traitor }: ShownPair): string =>
  tooFewWords.ring.all([
    tooFewWords.ring.isTraitor(traitor),
    ...hearings.map((copy) => `${tooFewWords.ring.letter(copy.general)} ${sayCopy(copy)}`),
  ]);
