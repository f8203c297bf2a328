/**
 * From a scenario to its execution: the one way that page, exercise, test, command line and grader all take. Signed
 * messages stand apart (execute-signed.ts), so that a page without them loads nothing that signs.
 */
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { run, type RunOptions } from '../core/run.ts';
import { captures, messengerChain, type Word } from '../core/two-generals.ts';
import type { OralScenario, TwoGeneralsScenario } from './scenario.ts';

/** OM(m) with the scenario's traitors. */
export function executeOral(scenario: OralScenario, options?: RunOptions): Execution<Relay> {
  const { n, m, order, traitors, strategy, lies } = scenario;
  return run(oralMessages(n, m), order, liars(traitors, strategy, lies), options);
}

/** The chain of messengers with the scenario's losses. */
export function executeTwoGenerals(scenario: TwoGeneralsScenario): Execution<Word> {
  const { messengers, thresholds, order, lost } = scenario;
  return run(messengerChain(messengers, thresholds), order, captures(lost));
}
