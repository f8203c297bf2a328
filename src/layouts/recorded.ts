/** Scenarios for pictures that the server draws: of those that sign it is written down what came of it. */
import { learn } from '../../components/scenes/signed-records.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { recordOf } from '../scenario/record.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The scenario of a name or of a token, ready to be drawn; throws where it is neither. */
export function recordedNamed(nameOrToken: string): Scenario {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind === 'sm') learn(scenario, recordOf(scenario));
  return scenario;
}
