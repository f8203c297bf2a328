/**
 * From a scenario to its execution: the one way that page, exercise, test, command line and grader all take.
 */
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { run, type RunOptions } from '../core/run.ts';
import type { Kind, OralScenario, Scenario } from './scenario.ts';

export type Executed =
  | { readonly kind: 'executed'; readonly execution: Execution<Relay> }
  /** The notation has the kind, the core does not execute it yet. */
  | { readonly kind: 'not-executable'; readonly scenarioKind: Exclude<Kind, 'om'> };

export function execute(scenario: Scenario, options?: RunOptions): Executed {
  switch (scenario.kind) {
    case 'om':
      return { kind: 'executed', execution: executeOral(scenario, options) };
    case 'sm':
    case '2g':
      return { kind: 'not-executable', scenarioKind: scenario.kind };
  }
}

/** OM(m) with the scenario's traitors. */
export function executeOral(scenario: OralScenario, options?: RunOptions): Execution<Relay> {
  const { n, m, order, traitors, strategy, lies } = scenario;
  return run(oralMessages(n, m), order, liars(traitors, strategy, lies), options);
}
