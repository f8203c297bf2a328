/** Changing what a traitor says in a scenario of signed messages. */
import type { Lie } from '../core/adversary.ts';
import type { Order } from '../core/model.ts';
import { formatPath } from '../core/paths.ts';
import { tellAmong, type Edited } from './edit.ts';
import { recordOf } from './record.ts';
import type { SignedScenario } from './scenario.ts';

/** Has a traitor tell an order, as `tellAmong` says. */
export const tell = (scenario: SignedScenario, lie: Lie): Edited<SignedScenario> =>
  tellAmong(scenario, lie, orderOnPath);

/** What really travels on that path to that general. */
function orderOnPath(scenario: SignedScenario, { path, to }: Lie): Order | null {
  const sent = recordOf(scenario).rounds[path.length - 1]?.find(
    (message) => message.to === to && formatPath(message.path) === formatPath(path),
  );
  return sent?.order ?? null;
}
