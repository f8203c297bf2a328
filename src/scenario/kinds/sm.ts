/** `sm`: signed messages, SM(m). */
import { number } from '../lie-text.ts';
import type { Kind } from './kind.ts';
import { LIES, RELAYED, settingOf, type Relayed, type RelayedValues } from './relayed.ts';

/** SM(m), signed messages. */
export interface SignedScenario extends Relayed {
  readonly kind: 'sm';
  /** The session number, part of what is signed: 0 to 9999. */
  readonly session: number;
}

export const SESSIONS = { least: 0, most: 9999 } as const;

const FIRST_SESSION = 0;

export const signed: Kind<SignedScenario, RelayedValues & { readonly e: number }> = {
  ...RELAYED,
  tag: 'sm',
  fields: {
    ...RELAYED.fields,
    e: {
      read: (text) => number(text, 'session', SESSIONS),
      write: ({ session }) => (session === FIRST_SESSION ? null : String(session)),
    },
  },
  listed: [LIES],
  make: (values) => ({ kind: 'sm', session: values.e ?? FIRST_SESSION, ...settingOf(values) }),
};
