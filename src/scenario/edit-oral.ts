/** Changing what a traitor says in a scenario of oral messages. */
import type { Lie } from '../core/adversary.ts';
import type { Order } from '../core/model.ts';
import { indexOfMessage } from '../core/paths.ts';
import { tellAmong, type Edited } from './edit.ts';
import { executeOral } from './execute.ts';
import type { OralScenario } from './scenario.ts';

/** Has a traitor tell an order, as `tellAmong` says. */
export const tell = (scenario: OralScenario, lie: Lie): Edited => tellAmong(scenario, lie, orderOnPath);

/** What really travels on that path to that general. */
function orderOnPath(scenario: OralScenario, { path, to }: Lie): Order | null {
  const { log } = executeOral(scenario);
  return log.at(log.range(path.length)[0] + indexOfMessage(scenario.n, path, to)).payload.order;
}
