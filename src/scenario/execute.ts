/**
 * From a scenario to its execution: the one way that page, exercise, test, command line and grader all take. Signed
 * messages and the chain of messengers stand apart (execute-signed.ts, execute-two-generals.ts), so that a page without
 * them loads nothing of them.
 */
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { run, type RunOptions } from '../core/run.ts';
import type { OralScenario } from './scenario.ts';

/** OM(m) with the scenario's traitors. */
export function executeOral(scenario: OralScenario, options?: RunOptions): Execution<Relay> {
  const { n, m, order, traitors, strategy, lies } = scenario;
  return run(oralMessages(n, m), order, liars(traitors, strategy, lies), options);
}
