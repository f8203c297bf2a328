/** The ring in sentences. */
import { tooFewWords, type TooFewWords } from '#words/too-few.ts';
import { pairAt, type Copy, type ShownPair, type ShownRing, type Step } from './ring-steps.ts';

const words = tooFewWords.ring;

/** What IC1 and IC2 are called. */
export interface ConditionNames {
  readonly agreement: string;
  readonly validity: string;
}

export const nameOf = ({ asks }: Pick<ShownPair, 'asks'>, names: ConditionNames): string =>
  asks === 'IC1' ? names.agreement : names.validity;

/** What the step does, or why its pair must do something, and whether it does. */
export function sayStep(found: ShownRing, step: Step): string {
  const pair = pairAt(found, step);
  return pair === null ? words.told[step as Building] : sayPair(pair);
}

type Building = keyof TooFewWords['ring']['told'];

/** "If A is the traitor, B and C must agree. In the ring, B₀ and C₀ must do the same: both retreat. …" */
export function sayPair(pair: ShownPair): string {
  const { demand, hearings, traitor, broken } = pair;
  const [why, deed] =
    demand.kind === 'obey'
      ? [
          words.obey(traitor, hearings.find(({ place }) => place === demand.place)!.general, demand.order),
          words.itDoes(demand.does),
        ]
      : [
          words.agree(traitor, hearings[0]!.general, hearings[1]!.general),
          words.theyDo(demand.do[0], demand.do[1]),
        ];
  const ring = words.inTheRing(sayDemand(pair), deed);
  return [why, ring, broken ? words.breaksHere : words.keptHere].join(' ');
}

/** A message of the ring and its twin in the triangle of the pair, if there is a pair and it sees it. */
export function sayLetter({ messages }: ShownRing, pair: ShownPair | null, index: number): string {
  const { from, to, message } = messages[index]!;
  const { path, order } = message.payload;
  const says = words.says(path, order);
  const told = words.tells(message.round, words.copy(from), words.copy(to), says);
  if (pair === null) return told;
  const twin = pair.twins[index];
  if (twin === null) return `${told} ${words.unseen(...pair.places)}`;
  const named = (general: number): string =>
    general === pair.traitor ? words.theTraitor(general) : words.letter(general);
  return `${told} ${words.twin(named(message.from), named(message.to), says)}`;
}

/** "B₀ must retreat", "B₀ and C₀ must do the same". */
export const sayDemand = ({ demand }: ShownPair): string =>
  demand.kind === 'obey' ? words.wants(demand.place, demand.order) : words.wantsSame(...demand.places);

/** "B₀ retreats", "both retreat". */
export const sayDeed = ({ demand }: ShownPair): string =>
  demand.kind === 'obey'
    ? words.does(demand.place, demand.does)
    : words.doBoth(demand.places[0], demand.do[0], demand.places[1], demand.do[1]);

/** "The plan breaks IC2 at C₀ and A₁." */
export const sayBroken = ({ pairs }: ShownRing, names: ConditionNames): string =>
  words.result(
    pairs.filter(({ broken }) => broken).map((pair) => words.breaks(nameOf(pair, names), ...pair.places)),
  );

/** "holds attack" of a commander, "retreats" of a lieutenant. */
export const sayCopy = ({ order, decided }: Copy): string =>
  order === null ? words.decides(decided) : words.holds(order);

/** Who holds or does what in the ring, for whoever can't see it. */
export const sayRing = ({ copies }: ShownRing): string =>
  words.all(copies.map((copy, place) => `${words.copy(place)} ${sayCopy(copy)}`));

/** The same of a triangle. */
export const sayTriangle = ({ hearings, traitor }: ShownPair): string =>
  words.all([
    words.isTraitor(traitor),
    ...hearings.map((copy) => `${words.letter(copy.general)} ${sayCopy(copy)}`),
  ]);
