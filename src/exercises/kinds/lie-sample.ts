/** Drawing executions for "find the lie", and everything that explains what is seen of them. */
import { COMMANDER, generals, lieutenants, type General, type Order } from '../../core/model.ts';
import { truthOf } from '../../core/oral-messages.ts';
import { indexOfMessage } from '../../core/paths.ts';
import { executeOral } from '../../scenario/kinds/om-run.ts';
import type { OralScenario } from '../../scenario/scenario.ts';
import { explanationBy, knownTo, lying, withoutTruths } from '../explaining.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import type { AllSeen, SomeSeen } from './lie.ts';
import { placeText, type Place } from './lie-answer.ts';

interface Range {
  readonly sizes: readonly (readonly [n: number, m: number, f: number])[];
  /** How many lies there are: from, to. */
  readonly lies: readonly [number, number];
}

const ALL: Readonly<Record<Level, Range>> = {
  1: { sizes: [[4, 1, 1]], lies: [1, 2] },
  2: {
    sizes: [
      [5, 1, 1],
      [5, 1, 2],
    ],
    lies: [2, 4],
  },
  3: {
    sizes: [
      [4, 2, 1],
      [5, 2, 1],
      [4, 2, 2],
    ],
    lies: [3, 6],
  },
};

/** An execution of which all is seen but whose lies they are. */
export function allSeen(random: Random, level: Level): AllSeen {
  const { sizes, lies } = ALL[level];
  for (;;) {
    const [n, m, f] = random.pick(sizes);
    const given = lying(random, n, m, random.some(generals(n), f));
    const readings = readingsOf(given, f);
    const counts = readings.map((reading) => reading.lies.length);
    if (Math.min(...counts) < lies[0] || Math.max(...counts) > lies[1]) continue;
    return { topic: 'om', level, given, f, readings };
  }
}

/**
 * For each order that the commander may have been given, the execution's lies; the given one first. Lieutenants' lies
 * are the same in all. A reading needs at most `f` liars; those who tell no lie count as loyal.
 */
export function readingsOf(given: OralScenario, f: number): readonly OralScenario[] {
  const messages = [...executeOral(given).log].map(({ payload: { path, order }, to }) => ({
    path,
    to,
    order,
  }));
  const orders: readonly Order[] = given.order === 'attack' ? ['attack', 'retreat'] : ['retreat', 'attack'];
  return orders
    .map((order) => withoutTruths({ ...given, order, traitors: generals(given.n), lies: messages }))
    .map((reading) => ({ ...reading, traitors: liarsIn(reading) }))
    .filter(({ traitors }) => traitors.length <= f);
}

const liarsIn = ({ n, lies }: OralScenario): readonly General[] =>
  generals(n).filter((general) => lies.some(({ path }) => path.at(-1) === general));

/** A message that is no lie: what its sender held, which is what it says. */
export function heldBehind(
  reading: OralScenario,
  place: Place,
): { readonly message: string; readonly held: Order } {
  const execution = executeOral(reading);
  const index = execution.log.range(place.path.length)[0] + indexOfMessage(reading.n, place.path, place.to);
  return { message: placeText(place), held: truthOf(execution, execution.log.at(index)) };
}

interface ViewRange {
  readonly sizes: readonly (readonly [n: number, m: number])[];
  /** How many inboxes are open: from, to. */
  readonly observers: readonly [number, number];
  readonly lies: number;
}

const SOME: Readonly<Record<Level, ViewRange>> = {
  1: {
    sizes: [
      [3, 1],
      [4, 1],
    ],
    observers: [1, 1],
    lies: 3,
  },
  2: {
    sizes: [
      [4, 1],
      [5, 1],
    ],
    observers: [1, 2],
    lies: 4,
  },
  3: {
    sizes: [
      [4, 2],
      [5, 2],
    ],
    observers: [1, 2],
    lies: 6,
  },
};

/** An execution of which one or two loyal generals' inboxes are seen, and in which somebody must have lied. */
export function someSeen(random: Random, level: Level): SomeSeen {
  const {
    sizes,
    observers: [fewest, most],
    lies,
  } = SOME[level];
  // how many can be accused is drawn first: one-sided cases would else crowd out the doubtful ones
  const wanted = random.int(1, 2);
  let last: SomeSeen | null = null;
  for (let tries = 0; tries < TRIES || last === null; tries++) {
    const [n, m] = random.pick(sizes);
    const traitor = random.int(1, n);
    const given = lying(random, n, m, [traitor]);
    const loyal = lieutenants(n).filter((general) => general !== traitor);
    const observers = random.some(loyal, Math.min(random.int(fewest, most), loyal.length - 1));
    if (given.lies.length === 0 || given.lies.length > lies) continue;
    const known = knownTo(executeOral(given), observers);
    if (explanationBy(n, m, [], known)) continue; // nobody need have lied
    const instance = { topic: 'view', level, given, observers } as const;
    const suspects = accusable(instance)
      .map((general) => explanationBy(n, m, [general], known))
      .filter((one) => one !== null);
    last = { ...instance, suspects };
    if (suspects.length === wanted) return last;
  }
  return last;
}

const TRIES = 200;

/** Everybody whose inbox is not open. */
export const accusable = ({
  given: { n },
  observers,
}: Pick<SomeSeen, 'given' | 'observers'>): readonly General[] =>
  generals(n).filter((general) => general === COMMANDER || !observers.includes(general));
