/** `om` in action: OM(m) with the scenario's traitors. */
import type { Lie } from '../../core/adversary.ts';
import type { Execution } from '../../core/execution.ts';
import type { Order } from '../../core/model.ts';
import { isLie, liars, oralMessages, type Relay } from '../../core/oral-messages.ts';
import { indexOfMessage } from '../../core/paths.ts';
import type { Edited } from '../edit.ts';
import { oral, tooManyMessages, type OralScenario } from './om.ts';
import {
  configureRelayed,
  relayedLine,
  tellAmong,
  toggling,
  type RelayedMoves,
  type Settings,
} from './relayed-run.ts';
import { executing, type Running } from './running.ts';

/** OM(m) with the scenario's traitors. */
export const executeOral = executing(
  oral,
  ({ n, m }: OralScenario) => oralMessages(n, m),
  ({ traitors, strategy, lies }: OralScenario) => liars(traitors, strategy, lies),
);

const configure = (scenario: OralScenario, settings: Settings): Edited<OralScenario> =>
  configureRelayed(scenario, settings, tooManyMessages);

/** Has a traitor tell an order, as `tellAmong` says. */
const tell = (scenario: OralScenario, lie: Lie): Edited<OralScenario> =>
  tellAmong(scenario, lie, orderOnPath);

/** What really travels on that path to that general. */
function orderOnPath(scenario: OralScenario, { path, to }: Lie): Order | null {
  const { log } = executeOral(scenario);
  return log.at(log.range(path.length)[0] + indexOfMessage(scenario.n, path, to)).payload.order;
}

function countLies(execution: Execution<Relay>): number {
  if (execution.traitors.length === 0) return 0;
  let lies = 0;
  for (const message of execution.log) if (isLie(execution, message)) lies++;
  return lies;
}

export const oralRun: Running<OralScenario, Relay, RelayedMoves<OralScenario>> = {
  execute: executeOral,
  moves: { tell, configure, toggleTraitor: toggling(configure) },
  lies: countLies,
  line: (message) => `${relayedLine(message)}}`,
};
