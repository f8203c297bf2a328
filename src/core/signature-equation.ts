/**
 * The equation of an Ed25519 signature, checked so that whoever else checks it comes to the same: what is good here is
 * good everywhere.
 *
 * The curve has eight times as many points as the group that signatures are made in. Eight of its points are of *small
 * order*: added to themselves eight times or fewer they give zero. RFC 8032 (section 5.1.7) allows two equations,
 *
 *     S·B = R + k·A      and      8·S·B = 8·R + 8·k·A
 *
 * and the second can't see points of small order, since the factor eight wipes them out. A signer who adds one of them to
 * R, or to its own public key, makes signatures that one program takes and another refuses (Chalkias, Garillot and
 * Nikolaenko 2020). So here the first equation must hold, and on top of that all that any careful program asks. S is below the
 * order of the group, and both points are written the one right way. Neither is of small order, as libsodium wants it. And
 * the public key lies in the group of B; if it did not, even 8·k·A would depend on whether a program first takes 8·k
 * modulo the order of the group.
 *
 * Whoever takes less care accepts all that is accepted here. It doesn't hold the other way round: the owner of a key can
 * make signatures that some programs accept, OpenSSL 3.0 among them, and that are refused here, with zero for R, say. A
 * signature made as RFC 8032 says is never one of them.
 */
import { Point } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { hexOf } from './bytes.ts';
import { Memory } from './memory.ts';

/** A public key, read: its point turned round, as the equation wants it, or why it is none. */
export type Key =
  | { readonly kind: 'point'; readonly negated: Point }
  | { readonly kind: 'fault'; readonly fault: 'not-a-point' | 'small-order' | 'mixed-order' };

/** Reads a public key of 32 bytes. A general signs many orders with one key, so keys are remembered. */
export const readKey = (bytes: Uint8Array): Key =>
  keys.recall(hexOf(bytes), () => {
    const point = pointOf(bytes);
    if (point === null) return { kind: 'fault', fault: 'not-a-point' };
    if (point.isSmallOrder()) return { kind: 'fault', fault: 'small-order' };
    if (!point.isTorsionFree()) return { kind: 'fault', fault: 'mixed-order' };
    return { kind: 'point', negated: point.negate() };
  });

const keys = /* @__PURE__ */ new Memory<Key>(4096);

/** What is wrong with the first half of a signature, if anything is. Whether it lies in the group the equation decides. */
export function faultOfR(bytes: Uint8Array): 'not-a-point' | 'small-order' | null {
  const point = pointOf(bytes);
  if (point === null) return 'not-a-point';
  return point.isSmallOrder() ? 'small-order' : null;
}

/** The point that these bytes are; null where they are none, or not the one right way to write it. */
function pointOf(bytes: Uint8Array): Point | null {
  try {
    return Point.fromBytes(bytes);
  } catch {
    return null;
  }
}

/** A number of 32 bytes or more, written with its lowest byte first. */
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes.slice().reverse())}`);

/** The order of the group: what S must stay below. */
const order = (): bigint => Point.CURVE().n;

/** Whether S is a second way to write a smaller number. */
export const isTooLarge = (S: Uint8Array): boolean => numberOf(S) >= order();

/**
 * Whether S·B − k·A is R, byte for byte, and not of small order. The only way to write a point is compared, so R need not
 * be read as a point first, which would take as long as a quarter of all this.
 * @param signed R, the public key and the message, in this order, of which k is the hash
 * @param S below the order of the group
 */
export function equationHolds(
  negated: Point,
  [R, S]: readonly [Uint8Array, Uint8Array],
  signed: readonly Uint8Array[],
): boolean {
  const k = hashed(signed);
  const point = Point.BASE.multiply(numberOf(S), false).add(negated.multiply(k, false));
  return !point.isSmallOrder() && hexOf(point.toBytes()) === hexOf(R);
}

/** The hash of these bytes, as a number below the order of the group. */
function hashed(signed: readonly Uint8Array[]): bigint {
  const hash = sha512.create();
  for (const bytes of signed) hash.update(bytes);
  return numberOf(hash.digest()) % order();
}

/** Both sides of the equation, each a point as it is written. */
export interface Sides {
  /** S·B */
  readonly left: Uint8Array;
  /** R + k·A */
  readonly right: Uint8Array;
}

/** What stands on both sides of the equation, for whoever wants to see it; null where R or A is no point, or S too large. */
export function sidesOf(
  A: Uint8Array,
  [R, S]: readonly [Uint8Array, Uint8Array],
  signed: readonly Uint8Array[],
): Sides | null {
  const [key, point] = [pointOf(A), pointOf(R)];
  if (key === null || point === null || isTooLarge(S)) return null;
  return {
    left: Point.BASE.multiply(numberOf(S), false).toBytes(),
    right: point.add(key.multiply(hashed(signed), false)).toBytes(),
  };
}
