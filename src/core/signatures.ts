/**
 * Digital signatures: Ed25519, as RFC 8032 has it (Josefsson and Liusvaara 2017).
 *
 * A general has a secret key, 32 bytes known to nobody else, and a public key, 32 bytes known to everybody. From the
 * secret key and some bytes it makes a signature of 64 bytes; whoever has the public key can check that these very bytes
 * were signed with the secret key that belongs to it. Nobody has found a way to make a signature without the secret key,
 * and all that the book says of signed messages stands on that.
 *
 * A public key is a point A of a curve. A signature is another point R, 32 bytes, and a number S, 32 bytes more; it is
 * good if S·B = R + k·A, where B is a point that everybody knows and k a hash of R, A and the signed bytes. Here this is
 * computed synchronously with a hash in JavaScript: browsers offer their own signatures only to pages that came over
 * https, and the book must also run from a folder on a school's server. What exactly is asked of the three parts, so that
 * no other program refuses what the book accepts, stands in signature-equation.ts.
 */
import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { ascii, bytesOf, hexOf, type Hex } from './bytes.ts';
import { Memory } from './memory.ts';
import type { General } from './model.ts';
import { equationHolds, faultOfR, isTooLarge, readKey, sidesOf, type Sides } from './signature-equation.ts';

/**
 * The synchronous functions take their hash from here. It is set when first needed, not when this file is loaded: a page
 * without signatures can then leave all of this out.
 */
function prepare(): void {
  hashes.sha512 = sha512;
}

export const PUBLIC_KEY_LENGTH = 32;
export const SIGNATURE_LENGTH = 64;

/** Why a signature is refused: the first of these that is the case. */
export type SignatureFault =
  /** The public key or the signature has another number of bytes than it must. */
  | {
      readonly kind: 'length';
      readonly of: 'public-key' | 'signature';
      readonly found: number;
      readonly expected: number;
    }
  /** The public key, or the signature's first half, is no point of the curve, or not written the one right way. */
  | { readonly kind: 'not-a-point'; readonly of: 'public-key' | 'signature' }
  /** It is one of the eight points of small order, with which a signature can fit many messages. */
  | { readonly kind: 'small-order'; readonly of: 'public-key' | 'signature' }
  /** The public key is a point outside the group of B: a good one with one of small order added to it. */
  | { readonly kind: 'mixed-order'; readonly of: 'public-key' }
  /** The signature's second half is a number beyond the order of the group: a second way to write a smaller one. */
  | { readonly kind: 'number-too-large' }
  /** The equation does not hold: another key made it, or of other bytes, or something was altered. */
  | { readonly kind: 'mismatch' };

export type SignatureCheck =
  { readonly kind: 'valid' } | { readonly kind: 'invalid'; readonly fault: SignatureFault };

/** Signs bytes. The same key and bytes always give the same signature (RFC 8032, section 5.1.6). @param secretKey 32 bytes */
export function signBytes(secretKey: Uint8Array, message: Uint8Array): Uint8Array {
  prepare();
  return sign(message, secretKey);
}

/** Whether `signature` is one of these bytes by the owner of `publicKey`, and if not, why. Never throws. */
export function verifyBytes(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): SignatureCheck {
  const fault =
    lengthFault('public-key', publicKey, PUBLIC_KEY_LENGTH) ??
    lengthFault('signature', signature, SIGNATURE_LENGTH) ??
    equationFault(publicKey, message, signature);
  return fault === null ? { kind: 'valid' } : { kind: 'invalid', fault };
}

function lengthFault(
  of: 'public-key' | 'signature',
  { length: found }: Uint8Array,
  expected: number,
): SignatureFault | null {
  return found === expected ? null : { kind: 'length', of, found, expected };
}

function equationFault(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): SignatureFault | null {
  const key = readKey(publicKey);
  if (key.kind === 'fault') return { kind: key.fault, of: 'public-key' };
  const R = signature.subarray(0, PUBLIC_KEY_LENGTH);
  const S = signature.subarray(PUBLIC_KEY_LENGTH);
  const tooLarge = isTooLarge(S);
  if (!tooLarge && equationHolds(key.negated, [R, S], [R, publicKey, message])) return null;
  const fault = faultOfR(R);
  return fault ? { kind: fault, of: 'signature' } : { kind: tooLarge ? 'number-too-large' : 'mismatch' };
}

/** Both sides of the equation that is checked, S·B and R + k·A; null where one of them is no point. */
export function equationOf(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Sides | null {
  if (publicKey.length !== PUBLIC_KEY_LENGTH || signature.length !== SIGNATURE_LENGTH) return null;
  const R = signature.subarray(0, PUBLIC_KEY_LENGTH);
  return sidesOf(publicKey, [R, signature.subarray(PUBLIC_KEY_LENGTH)], [R, publicKey, message]);
}

/** The public key that belongs to a secret key of 32 bytes. */
export function publicKeyOf(secretKey: Uint8Array): Uint8Array {
  prepare();
  return getPublicKey(secretKey);
}

export interface KeyPair {
  /** Known to its general, and to all traitors if that is one. */
  readonly secretKey: Hex;
  readonly publicKey: Hex;
}

/**
 * The keys of a general in a session. They follow from session and general alone, so that a link replays to the same
 * bytes for ever; outside a book a secret key is drawn by chance, and never leaves its owner.
 */
export const keysOf = (session: number, general: General): KeyPair =>
  pairs.recall(`${session} ${general}`, () => {
    prepare();
    const seed = `3f + 1: secret key, version 1\nsession ${session}\ngeneral ${general}\n`;
    const secretKey = sha512(ascii(seed)).subarray(0, 32);
    return { secretKey: hexOf(secretKey), publicKey: hexOf(publicKeyOf(secretKey)) };
  });

const pairs = /* @__PURE__ */ new Memory<KeyPair>(4096);

/** `signBytes` of a text of ASCII characters, remembered: a replay signs what the one before it signed. */
export const signText = (secretKey: Hex, text: string): Hex =>
  made.recall(`${secretKey}${text}`, () => hexOf(signBytes(bytesOf(secretKey), ascii(text))));

const made = /* @__PURE__ */ new Memory<Hex>(50_000);

/** `verifyBytes` of a text, remembered: checking costs a millisecond or more, and all receivers check the same bytes. */
export const verifyText = (publicKey: Hex, text: string, signature: Hex): SignatureCheck =>
  checked.recall(`${publicKey}${signature}${text}`, () =>
    verifyBytes(bytesOf(publicKey), ascii(text), bytesOf(signature)),
  );

const checked = /* @__PURE__ */ new Memory<SignatureCheck>(50_000);
