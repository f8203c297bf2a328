/** `sm`: signed messages, SM(m). */
import type { Kind } from './kind.ts';
import { LIES, RELAYED, type Relayed } from './relayed.ts';

/** SM(m), signed messages. */
export interface SignedScenario extends Relayed {
  readonly kind: 'sm';
  /** The session number, part of what is signed: 0 to 9999. */
  readonly session: number;
}

export const SESSIONS = { least: 0, most: 9999 } as const;

/** The session that a token without one means. */
export const FIRST_SESSION = 0;

export const signed: Kind<SignedScenario, keyof typeof RELAYED.fields | 'e'> = {
  ...RELAYED,
  tag: 'sm',
  fields: {
    ...RELAYED.fields,
    e: { write: ({ session }) => (session === FIRST_SESSION ? null : String(session)) },
  },
  listed: [LIES],
};
