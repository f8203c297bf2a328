/** From a scenario of any kind to its execution, by its kind. Who knows the kind asks it (kinds/), and loads no other. */
import type { RunOptions } from '../core/run.ts';
import type { AnyScenario } from './kinds/kind.ts';
import { RUNS, type ExecutionOf } from './kinds/runs.ts';
import type { Running } from './kinds/running.ts';
import type { Kind, Scenario } from './scenario.ts';

/** What a scenario of any kind replays to. */
export type AnyExecution = ExecutionOf<Kind>;

/** What runs the kind with this tag, for whoever need not know which it is. */
export function runOf(tag: string): Running<AnyScenario, unknown> {
  if (!Object.hasOwn(RUNS, tag))
    throw new Error(`a run of the kind “${tag}”: expected one of ${Object.keys(RUNS).join(', ')}`);
  return RUNS[tag as Kind];
}

export const execute = (scenario: Scenario, options?: RunOptions): AnyExecution =>
  runOf(scenario.kind).execute(scenario, options) as AnyExecution;

/** How many messages of an execution differ from truthful relaying, withheld ones counted. */
export const liesIn = (execution: AnyExecution): number => runOf(execution.parameters.kind).lies(execution);
