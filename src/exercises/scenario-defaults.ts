/**
 * Scenarios with the settings that are left out, and the places where traitors speak: as much as a page needs of them,
 * apart from what changes scenarios, which takes the code that signs.
 */
import { generals, type General, type Path } from '../core/model.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import type {
  OralScenario,
  Scenario,
  ScenarioOf,
  SignedScenario,
  TwoGeneralsScenario,
} from '../scenario/scenario.ts';

/** The kinds that exercises are about. A kind that comes later is none of their business until one says what it asks of it. */
export type Posed = ScenarioOf<'om' | 'sm' | '2g'>;

type Settings<S extends Scenario, Needed extends keyof S> = Pick<S, Needed> & Partial<S>;

/** A scenario of oral messages, opened at its last round; nobody is a traitor unless it is said. */
export const oral = (settings: Settings<OralScenario, 'n' | 'm' | 'order'>): OralScenario => ({
  ...{ kind: 'om', traitors: [], strategy: 'truthful', lies: [] },
  ...{ eyes: null, round: settings.m + 1, cast: 'generals' },
  ...settings,
});

/** A scenario of signed messages, opened at its last round, in session 0. */
export const signed = (settings: Settings<SignedScenario, 'n' | 'm' | 'order'>): SignedScenario => ({
  ...{ kind: 'sm', session: 0, traitors: [], strategy: 'truthful', lies: [] },
  ...{ eyes: null, round: settings.m + 1, cast: 'generals' },
  ...settings,
});

/** A scenario of two generals, opened when all is over; nothing is lost unless it is said. */
export const messengers = (
  settings: Settings<TwoGeneralsScenario, 'messengers' | 'order' | 'thresholds'>,
): TwoGeneralsScenario => ({
  ...{ kind: '2g', lost: [], eyes: null, round: settings.messengers, cast: 'generals' },
  ...settings,
});

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
