/**
 * From a scenario to its execution: the one way that page, exercise, test, command line and grader all take.
 */
import type { Execution } from '../core/execution.ts';
import { liars, oralMessages, type Relay } from '../core/oral-messages.ts';
import { run, type RunOptions } from '../core/run.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import { forgers } from '../core/signed-adversary.ts';
import { signedMessages } from '../core/signed-messages.ts';
import { captures, messengerChain, type Word } from '../core/two-generals.ts';
import type { OralScenario, Scenario, SignedScenario, TwoGeneralsScenario } from './scenario.ts';

/** What a scenario of any kind replays to. */
export type AnyExecution = Execution<Relay> | Execution<SignedOrder> | Execution<Word>;

export function execute(scenario: Scenario, options?: RunOptions): AnyExecution {
  switch (scenario.kind) {
    case 'om':
      return executeOral(scenario, options);
    case 'sm':
      return executeSigned(scenario);
    case '2g':
      return executeTwoGenerals(scenario);
  }
}

/** OM(m) with the scenario's traitors. */
export function executeOral(scenario: OralScenario, options?: RunOptions): Execution<Relay> {
  const { n, m, order, traitors, strategy, lies } = scenario;
  return run(oralMessages(n, m), order, liars(traitors, strategy, lies), options);
}

/** SM(m) with the scenario's traitors, every signature real. */
export function executeSigned(scenario: SignedScenario): Execution<SignedOrder> {
  const { n, m, session, order, traitors, strategy, lies } = scenario;
  return run(signedMessages(n, m, session), order, forgers({ n, m, session }, traitors, strategy, lies));
}

/** The chain of messengers with the scenario's losses. */
export function executeTwoGenerals(scenario: TwoGeneralsScenario): Execution<Word> {
  const { messengers, thresholds, order, lost } = scenario;
  return run(messengerChain(messengers, thresholds), order, captures(lost));
}
