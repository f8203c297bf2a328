/** From a scenario of signed messages to its execution. */
import type { Execution } from '../core/execution.ts';
import { run } from '../core/run.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import { forgers } from '../core/signed-adversary.ts';
import { signedMessages } from '../core/signed-messages.ts';
import type { SignedScenario } from './scenario.ts';

/** SM(m) with the scenario's traitors, every signature real. */
export function executeSigned(scenario: SignedScenario): Execution<SignedOrder> {
  const { n, m, session, order, traitors, strategy, lies } = scenario;
  return run(signedMessages(n, m, session), order, forgers({ n, m, session }, traitors, strategy, lies));
}
