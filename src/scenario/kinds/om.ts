/** `om`: oral messages, OM(m). */
import { messageCount } from '../../core/paths.ts';
import { MOST_MESSAGES } from '../limits.ts';
import type { Reason } from '../refusals.ts';
import type { Kind } from './kind.ts';
import { LIES, RELAYED, type Relayed } from './relayed.ts';

/** OM(m), oral messages. */
export interface OralScenario extends Relayed {
  readonly kind: 'om';
}

export const oral: Kind<OralScenario, keyof typeof RELAYED.fields> = {
  ...RELAYED,
  tag: 'om',
  listed: [LIES],
};

/** Only OM(m) is exponential: SM(m) relays each of two orders once. */
export function tooManyMessages({ n, m }: Pick<OralScenario, 'n' | 'm'>): Reason | undefined {
  const found = messageCount(n, m);
  return found > MOST_MESSAGES ? { code: 'too-many-messages', found, most: MOST_MESSAGES } : undefined;
}
