/**
 * The instances of `predict`. Each is drawn by chance and kept only if it asks for more than a glance: drawing goes on
 * until it does, and after a fixed number of times takes what there is.
 */
import { generals, type General } from '../../core/model.ts';
import { execute, type AnyExecution } from '../../scenario/execute-any.ts';
import type { Cast, OralScenario, SignedScenario } from '../../scenario/scenario.ts';
import type { Level } from '../kind.ts';
import type { Random } from '../random.ts';
import { messengers, oral, ORDERS, signed, withLies } from '../scenarios.ts';
import type { PredictInstance } from './predict-answer.ts';
import { reasonsOf } from './predict-reasons.ts';

const TRIES = 40;

export function samplePrediction(random: Random, level: Level, topic: string): PredictInstance {
  switch (topic) {
    case 'om':
      return sampleOral(random, level);
    case 'sm':
      return sampleSigned(random, level);
    case '2g':
      return sampleMessengers(random, level, 'generals');
    case 'shop':
      return sampleShop(random, level);
    default:
      throw new Error(`a topic ‘${topic}’: expected om, sm, 2g or shop`);
  }
}

/** Draws until `fits`, or the last try. */
function until<T>(sample: () => T, fits: (sampled: T) => boolean): T {
  for (let tries = 1; tries < TRIES; tries++) {
    const made = sample();
    if (fits(made)) return made;
  }
  return sample();
}

/** A commander and lieutenants of whom so many are traitors, at least one lieutenant being loyal. */
const someTraitors = (random: Random, n: number, count: number): readonly General[] =>
  until(
    () => random.some(generals(n), count),
    (traitors) => generals(n).some((general) => general > 1 && !traitors.includes(general)),
  );

/** 1: three generals. 2: four or five, of whom the one that is asked did not hear the same from all. 3: several traitors, everybody is asked. */
function sampleOral(random: Random, level: Level): PredictInstance {
  switch (level) {
    case 1:
      return one(random, () => lying(random, oral, { n: 3, m: 1 }, random.int(1, 2), 'generals'));
    case 2:
      return until(
        () => one(random, () => lying(random, oral, { n: random.int(4, 5), m: 1 }, 1, 'generals')),
        divided,
      );
    case 3:
      return until(() => everybody(severalTraitors(random)), divided);
  }
}

/** Six or seven in OM(1), with one traitor more than it can bear: the loyal need not agree. */
function severalTraitors(random: Random): OralScenario {
  const n = random.int(6, 7);
  const traitors = someTraitors(random, n, 2);
  const scenario = oral({ n, m: 1, order: random.pick(ORDERS), traitors });
  return withLies(random, scenario, random.int(4, 6));
}

/** 1: three generals. 2: four, one traitor. 3: SM(2) among five, up to three traitors, everybody is asked. */
function sampleSigned(random: Random, level: Level): PredictInstance {
  switch (level) {
    case 1:
      return one(random, () => lying(random, signed, { n: 3, m: 1 }, random.int(1, 2), 'generals'));
    case 2:
      return until(
        () => one(random, () => lying(random, signed, { n: 4, m: 1 }, random.int(1, 2), 'generals')),
        divided,
      );
    case 3:
      return until(
        () => everybody(lying(random, signed, { n: 5, m: 2 }, random.int(2, 3), 'generals')),
        divided,
      );
  }
}

/** Customer, shop and payments service. 1: by word of mouth. 2: signed. 3: shop and payments service, with messengers. */
function sampleShop(random: Random, level: Level): PredictInstance {
  if (level === 3) return sampleMessengers(random, level, 'shop');
  const size = { n: 3, m: 1 };
  return one(random, () =>
    level === 1
      ? lying(random, oral, size, random.int(1, 2), 'shop')
      : lying(random, signed, size, random.int(1, 2), 'shop'),
  );
}

/** A scenario with so many traitors, who lie in a few places. */
const lying = <S extends OralScenario | SignedScenario>(
  random: Random,
  make: (given: Pick<S, 'n' | 'm' | 'order' | 'traitors' | 'cast'>) => S,
  size: Pick<S, 'n' | 'm'>,
  count: number,
  cast: Cast,
): S =>
  withLies(
    random,
    make({ ...size, order: random.pick(ORDERS), traitors: someTraitors(random, size.n, count), cast }),
    random.int(1, size.n - 1),
  );

/**
 * One loyal lieutenant is asked, and both answers are about as likely: else *retreat*, which ties and silence come to,
 * would be the safe guess. Among three hardly any lie leads to *attack*, so there a traitor may also speak the truth.
 */
function one(random: Random, sample: () => OralScenario | SignedScenario): PredictInstance {
  const wanted = random.pick(ORDERS);
  const sampleAsking = () => {
    const scenario = sample();
    return { scenario, asked: [random.pick(loyalLieutenants(scenario))] };
  };
  return until(
    sampleAsking,
    ({ scenario, asked }) =>
      execute(scenario).decisions.get(asked[0]!) === wanted &&
      (scenario.lies.length > 0 || wanted === 'attack'),
  );
}

const loyalLieutenants = ({ n, traitors }: OralScenario | SignedScenario): readonly General[] =>
  generals(n).filter((general) => general > 1 && !traitors.includes(general));

/** Every loyal lieutenant is asked. */
const everybody = (scenario: OralScenario | SignedScenario): PredictInstance => ({
  scenario,
  asked: loyalLieutenants(scenario),
});

/** Whether somebody that is asked did not hear the same from all, or was sent a signature that is none. */
function divided({ scenario, asked }: PredictInstance): boolean {
  const execution: AnyExecution = execute(scenario);
  return asked.some((general) => {
    const grounds = reasonsOf(scenario, execution, general);
    if (grounds.by === 'vote') return new Set(grounds.taken).size > 1;
    return grounds.by === 'set' && (grounds.orders.length !== 1 || grounds.rejected > 0);
  });
}

/** How many messengers there are at most on each level: from, to. */
const MESSENGERS = { 1: [3, 4], 2: [5, 7], 3: [8, 12] } as const;

/** 1: up to four messengers, one general is asked. 2 and 3: more of them, more losses, and both are asked. */
function sampleMessengers(random: Random, level: Level, cast: Cast): PredictInstance {
  const [least, greatest] = MESSENGERS[level];
  const most = random.int(least, greatest);
  const waits = Math.ceil(most / 2);
  const all = generals(most);
  // the order is missing now and then; who waits for nothing attacks even so
  const order = random.int(1, level === 1 ? 4 : 6) === 1 ? 'retreat' : 'attack';
  const lost = random.some(all.slice(level === 3 ? 2 : 0), random.int(level === 1 ? 0 : 1, level));
  const thresholds = [random.int(0, waits), random.int(order === 'attack' ? 1 : 0, waits)] as const;
  const scenario = messengers({ messengers: most, order, thresholds, lost, cast, round: 0 });
  return { scenario, asked: level === 1 ? [random.int(1, 2)] : [1, 2] };
}
