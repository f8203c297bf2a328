/** What the figures on chains, forgeries and evidence are sent by the server. */
import type { General, Order } from '../../../src/core/model.ts';
import type { SignatureCheck } from '../../../src/core/signatures.ts';
import type { Bytes } from './sealed.ts';

/** One signature of a chain, with all that is needed to check it. */
export interface ChainLink {
  readonly signer: General;
  /** The text that is signed. */
  readonly text: string;
  readonly publicKey: string;
  readonly signature: string;
}

/** What a forger can try: 1's signature of the other order, its own, none, or 1's from another session. */
export const ATTEMPTS = ['attack', 'own', 'zeros', 'replay'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

export interface Forged {
  readonly attempt: Attempt;
  readonly signature: Bytes;
  readonly check: SignatureCheck;
  /** With whose key, for which session and order it was made; null: it is nobody's. */
  readonly made: Made | null;
}

/** What a signature was made for, and what it is held against. */
export interface Made {
  readonly key: General;
  readonly session: number;
  readonly order: Order;
}

/** One signed order as files that others can check. */
export interface Proof {
  readonly order: Order;
  readonly text: string;
  readonly publicKeyPem: string;
  readonly signature: Bytes;
}

/**
 * The command that checks one of the orders; every argument is as the tests of the core run it. On a narrow page it would
 * be broken behind a hyphen: a shell takes these lines for one.
 */
export const verifyCommand = (order: Order): string =>
  [
    'openssl pkeyutl -verify -rawin',
    '-pubin -inkey key.pem',
    `-in ${order}.message`,
    `-sigfile ${order}.signature`,
  ].join(' \\\n  ');

/** In a chain's text only the line of the path is another one from link to link. */
export const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
