/** What the kinds of exercises share when they make scenarios: the settings that are left out, and traitors who lie by chance. */
import type { Lie } from '../core/adversary.ts';
import { generals, type General, type Order, type Path } from '../core/model.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import { tell as tellOral } from '../scenario/edit-oral.ts';
import { tell as tellSigned } from '../scenario/edit-signed.ts';
import type { OralScenario, Scenario, SignedScenario, TwoGeneralsScenario } from '../scenario/scenario.ts';
import type { Random } from './random.ts';

type Given<S extends Scenario, Needed extends keyof S> = Pick<S, Needed> & Partial<S>;

/** A scenario of oral messages, opened at its last round; nobody is a traitor unless it is said. */
export const oral = (given: Given<OralScenario, 'n' | 'm' | 'order'>): OralScenario => ({
  ...{ kind: 'om', traitors: [], strategy: 'truthful', lies: [] },
  ...{ eyes: null, round: given.m + 1, cast: 'generals' },
  ...given,
});

/** A scenario of signed messages, opened at its last round, in session 0. */
export const signed = (given: Given<SignedScenario, 'n' | 'm' | 'order'>): SignedScenario => ({
  ...{ kind: 'sm', session: 0, traitors: [], strategy: 'truthful', lies: [] },
  ...{ eyes: null, round: given.m + 1, cast: 'generals' },
  ...given,
});

/** A scenario of two generals, opened when all is over; nothing is lost unless it is said. */
export const messengers = (
  given: Given<TwoGeneralsScenario, 'messengers' | 'order' | 'thresholds'>,
): TwoGeneralsScenario => ({
  ...{ kind: '2g', lost: [], eyes: null, round: given.messengers, cast: 'generals' },
  ...given,
});

export const ORDERS = ['attack', 'retreat'] as const satisfies readonly Order[];
const SAYINGS = [...ORDERS, null] as const;

/** Where a message can travel: along this path, to this general. */
export interface Place {
  readonly path: Path;
  readonly to: General;
}

/** Every place at which one of the traitors speaks, in the order of the notation. */
export function traitorPlaces(n: number, m: number, traitors: readonly General[]): readonly Place[] {
  return generals(m + 1).flatMap((length) =>
    pathsOfLength(n, length)
      .filter((path) => traitors.includes(path.at(-1)!))
      .flatMap((path) => others(n, path).map((to) => ({ path, to }))),
  );
}

/**
 * The scenario with `count` places at which a traitor lies, chosen by chance, or fewer where what was drawn happens to be the truth.
 * @param places where lies may be told; all where a traitor speaks unless it is said
 */
export function withLies<S extends OralScenario | SignedScenario>(
  random: Random,
  scenario: S,
  count: number,
  places = traitorPlaces(scenario.n, scenario.m, scenario.traitors),
): S {
  return random
    .some(places, Math.min(count, places.length))
    .reduce((now, place) => told(now, { ...place, order: random.pick(SAYINGS) }), scenario);
}

/** The scenario with one lie more; as it is where the notation has no place for it. */
export function told<S extends OralScenario | SignedScenario>(scenario: S, lie: Lie): S {
  const made = scenario.kind === 'om' ? tellOral(scenario, lie) : tellSigned(scenario, lie);
  return made.kind === 'edited' ? (made.scenario as S) : scenario;
}
