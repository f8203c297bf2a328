/** How tokens of signed messages are read. */
import { number } from '../lie-text.ts';
import type { Reading } from './reading.ts';
import { LIES_READ, RELAYED_READ, settingOf, type RelayedValues } from './relayed-reading.ts';
import { FIRST_SESSION, SESSIONS, type SignedScenario } from './sm.ts';

export const signedReading: Reading<SignedScenario, RelayedValues & { readonly e: number }> = {
  ...RELAYED_READ,
  fields: {
    ...RELAYED_READ.fields,
    e: { read: (text) => number(text, 'session', SESSIONS) },
  },
  listed: [LIES_READ],
  make: (values) => ({ kind: 'sm', session: values.e ?? FIRST_SESSION, ...settingOf(values) }),
};
