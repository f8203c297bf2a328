/** From a scenario of any kind to its execution. */
import type { Execution } from '../core/execution.ts';
import type { Relay } from '../core/oral-messages.ts';
import type { RunOptions } from '../core/run.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import type { Word } from '../core/two-generals.ts';
import { executeOral } from './execute.ts';
import { executeTwoGenerals } from './execute-two-generals.ts';
import { executeSigned } from './execute-signed.ts';
import type { Scenario } from './scenario.ts';

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
