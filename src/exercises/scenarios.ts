/** What the kinds of exercises share when they make scenarios: the settings that are left out, and traitors who lie by chance. */
import type { Lie } from '../core/adversary.ts';
import type { Order } from '../core/model.ts';
import type { RelayedMoves } from '../scenario/kinds/relayed-run.ts';
import type { Running } from '../scenario/kinds/running.ts';
import { RUNS } from '../scenario/kinds/runs.ts';
import type { OralScenario, SignedScenario } from '../scenario/scenario.ts';
import { traitorPlaces } from './scenario-defaults.ts';
import type { Random } from './random.ts';

export { messengers, oral, signed, traitorPlaces, type Place } from './scenario-defaults.ts';

export const ORDERS = ['attack', 'retreat'] as const satisfies readonly Order[];
const SAYINGS = [...ORDERS, null] as const;

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
  const { moves } = RUNS[scenario.kind] as Running<S, unknown, RelayedMoves<S>>;
  const made = moves.tell(scenario, lie);
  return made.kind === 'edited' ? made.scenario : scenario;
}
