/**
 * Evidence: what a general can show to somebody who was not there.
 *
 * A signed order convinces whoever has the signer's public key, whatever they think of the one who shows it. So a
 * lieutenant who passes on the commander's chain is cleared of having made it up, and a commander who signed two orders
 * has given every holder of both a proof against itself. Nothing of this book is needed to check it. With the three
 * parts in files,
 *
 *     openssl pkeyutl -verify -rawin -pubin -inkey key.pem -in message -sigfile signature
 *
 * says "Signature Verified Successfully".
 */
import { ascii, base64Of, bytesOf, type Hex } from './bytes.ts';
import type { Execution } from './execution.ts';
import { COMMANDER, type General, type Order } from './model.ts';
import {
  statementText,
  verifyStatement,
  type SignedOrder,
  type Statement,
  type Terms,
} from './signature-chains.ts';
import { acceptanceOf, termsOf } from './signed-messages.ts';
import { keysOf } from './signatures.ts';

/** One general's signature, with all that is needed to check it elsewhere. */
export interface Evidence {
  readonly signer: General;
  readonly statement: Statement;
  /** The signer's public key as PEM text, ended by a line feed. */
  readonly publicKeyPem: string;
  /** The text that was signed, and the same as bytes. */
  readonly text: string;
  readonly message: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410, section 4). */
const SPKI_HEAD = '302a300506032b6570032100' as Hex;

/** A public key as other programs read it: PEM (RFC 7468) around SubjectPublicKeyInfo. */
export function publicKeyPem(publicKey: Hex): string {
  const base64 = base64Of(bytesOf(`${SPKI_HEAD}${publicKey}` as Hex));
  return `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
}

/**
 * The signature at one place of a chain as evidence; null where that signature is not good, since then it proves
 * nothing.
 * @param place from 1 (the commander's) to the chain's length; throws a RangeError for another
 */
export function evidenceOf(
  terms: Terms,
  { order, path, signatures }: SignedOrder,
  place: number,
): Evidence | null {
  const [signer, signature] = [path[place - 1], signatures[place - 1]];
  if (signer === undefined || signature === undefined) {
    throw new RangeError(`place ${place} of a chain: expected one from 1 to ${path.length}`);
  }
  const statement = { ...terms, order, path: path.slice(0, place) };
  if (verifyStatement(signer, statement, signature).kind === 'invalid') return null;
  const text = statementText(statement);
  return {
    signer,
    statement,
    publicKeyPem: publicKeyPem(keysOf(terms.session, signer).publicKey),
    text,
    message: ascii(text),
    signature: bytesOf(signature),
  };
}

/** A commander's two orders, each with its signature: nobody loyal ever signs both. */
export interface DoubleSigning {
  readonly attack: Evidence;
  readonly retreat: Evidence;
}

/**
 * What these chains prove against the commander: two orders that it signed, or null where they hold fewer than two.
 * A chain counts if its first signature is good, whatever came behind.
 */
export function doubleSigning(terms: Terms, chains: readonly SignedOrder[]): DoubleSigning | null {
  const signed = (order: Order): Evidence | null =>
    chains
      .filter((chain) => chain.order === order && chain.path[0] === COMMANDER && chain.signatures.length > 0)
      .map((chain) => evidenceOf(terms, chain, 1))
      .find((evidence) => evidence !== null) ?? null;
  const [attack, retreat] = [signed('attack'), signed('retreat')];
  return attack && retreat ? { attack, retreat } : null;
}

/** The chains that a general accepted in an execution, in the order in which it received them. */
export const acceptedBy = (execution: Execution<SignedOrder>, general: General): readonly SignedOrder[] =>
  [...execution.log]
    .filter((message) => message.to === general && acceptanceOf(execution, message).kind === 'accepted')
    .map(({ payload }) => payload);

/** What a general can prove against the commander after an execution. */
export const evidenceHeldBy = (execution: Execution<SignedOrder>, general: General): DoubleSigning | null =>
  doubleSigning(termsOf(execution), acceptedBy(execution, general));
