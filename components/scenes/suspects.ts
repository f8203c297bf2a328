/** Whom the general must suspect in whose place the reader stands. */
import type { General } from '../../src/core/model.ts';
import { contradictionsIn, suspectsOf } from '../../src/core/suspects.ts';
import { withstands } from './figure-state.ts';
import { messagesOf, type RelayedScene } from './relayed-scene.ts';

export interface Suspects {
  readonly suspects: readonly General[];
  /** How many traitors it reckons with: as many as the plan withstands. */
  readonly most: number;
  /** Whether something that it holds contradicts something else. */
  readonly contradicted: boolean;
}

/**
 * Nothing where that is asked of the reader, or all is seen; nor in a traitor's place, since traitors know each other. Of
 * signed messages more follows than from oral ones, and this does not say what.
 */
export function suspectsIn(scene: RelayedScene): Suspects | null {
  const { kind, eyes, round, scenario, asked = false } = scene;
  if (kind !== 'om' || eyes === null || asked || scenario.traitors.includes(eyes)) return null;
  const received = messagesOf(scene, { to: eyes }, 0, Infinity).messages.map(({ message: { payload } }) => ({
    path: payload.path.join('.'),
    order: payload.order!,
  }));
  const view = { n: scenario.n, general: eyes, received, round };
  const most = withstands(scenario);
  return { suspects: suspectsOf(view, most), most, contradicted: contradictionsIn(view).length > 0 };
}
