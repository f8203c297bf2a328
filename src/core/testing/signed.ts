/**
 * Executions of SM(m) for tests.
 */
import type { Execution } from '../execution.ts';
import { run } from '../run.ts';
import type { SignedOrder } from '../signature-chains.ts';
import { forgers } from '../signed-adversary.ts';
import { signedMessages } from '../signed-messages.ts';
import type { Setting } from './arbitraries.ts';

export interface SignedSetting extends Setting {
  readonly session: number;
}

/** The execution of a setting of SM(m). */
export function signedRun(setting: SignedSetting): Execution<SignedOrder> {
  const { n, m, session, order, traitors, strategy, lies } = setting;
  return run(signedMessages(n, m, session), order, forgers({ n, m, session }, traitors, strategy, lies));
}
