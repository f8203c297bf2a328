/**
 * From a scenario to its execution: the one way that page, exercise, test, command line and grader all take.
 */
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { run, type RunOptions } from '../core/run.ts';
import { captures, messengerChain, type Word } from '../core/two-generals.ts';
import type { OralScenario, Scenario, TwoGeneralsScenario } from './scenario.ts';

/** What a scenario of any kind replays to. */
export type AnyExecution = Execution<Relay> | Execution<Word>;

export type Executed =
  | { readonly kind: 'executed'; readonly execution: AnyExecution }
  /** The notation has the kind, the core does not execute it yet. */
  | { readonly kind: 'not-executable'; readonly scenarioKind: 'sm' };

export function execute(scenario: Scenario, options?: RunOptions): Executed {
  switch (scenario.kind) {
    case 'om':
      return { kind: 'executed', execution: executeOral(scenario, options) };
    case '2g':
      return { kind: 'executed', execution: executeTwoGenerals(scenario) };
    case 'sm':
      return { kind: 'not-executable', scenarioKind: scenario.kind };
  }
}

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
