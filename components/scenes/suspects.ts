/** Whom the general must suspect in whose place the reader stands. */
import type { General } from '../../src/core/model.ts';
import { signedContradictionsIn } from '../../src/core/signed-suspects.ts';
import {
  certainAmong,
  contradictionsIn,
  suspectsAmong,
  type Contradiction,
} from '../../src/core/suspects.ts';
import { withstands } from './figure-state.ts';
import { messagesOf, type RelayedScene } from './relayed-scene.ts';

export interface Suspects {
  readonly suspects: readonly General[];
  /** Those of them who are traitors in any case. */
  readonly certain: readonly General[];
  /** How many traitors it reckons with: as many as the plan withstands. */
  readonly most: number;
  /** Whether something that it holds contradicts something else. */
  readonly contradicted: boolean;
}

/** Nothing where that is asked of the reader, or all is seen; nor in a traitor's place, since traitors know each other. */
export function suspectsIn(scene: RelayedScene): Suspects | null {
  const { eyes, asked = false, scenario } = scene;
  if (eyes === null || asked || scenario.traitors.includes(eyes)) return null;
  const found = contradictionsOf(scene, eyes);
  const most = withstands(scenario);
  const view = { n: scenario.n, general: eyes };
  return {
    suspects: suspectsAmong(view, found, most),
    certain: certainAmong(view, found, most),
    most,
    contradicted: found.length > 0,
  };
}

function contradictionsOf(scene: RelayedScene, general: General): readonly Contradiction[] {
  const { kind, round, scenario } = scene;
  const { messages } = messagesOf(scene, { to: general }, 0, Infinity);
  const view = { n: scenario.n, general, round };
  if (kind === 'om') {
    const received = messages.map(({ message: { payload } }) => ({
      path: payload.path.join('.'),
      order: payload.order!,
    }));
    return contradictionsIn({ ...view, received });
  }
  const received = messages.map(({ message: { payload }, seals = [] }) => ({
    path: payload.path,
    order: payload.order!,
    good: seals.includes('broken') ? seals.indexOf('broken') : payload.path.length,
  }));
  return signedContradictionsIn({ ...view, received });
}
