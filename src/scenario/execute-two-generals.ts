/** From a scenario of two generals to its execution (execute.ts says why apart). */
import type { Execution } from '../core/execution.ts';
import { run } from '../core/run.ts';
import { captures, messengerChain, type Word } from '../core/two-generals.ts';
import type { TwoGeneralsScenario } from './scenario.ts';

/** The chain of messengers with the scenario's losses. */
export function executeTwoGenerals(scenario: TwoGeneralsScenario): Execution<Word> {
  const { messengers, thresholds, order, lost } = scenario;
  return run(messengerChain(messengers, thresholds), order, captures(lost));
}
