/** One signed text as the lecture's first figure holds it: plain numbers, so that a page can be sent it. */
import type { SignatureCheck } from '../../../src/core/signatures.ts';
import type { Order } from '../../../src/core/model.ts';

export type Bytes = readonly number[];

export interface Sealed {
  readonly order: Order;
  readonly session: number;
  /** What is checked: as it was signed, or as the reader altered it. */
  readonly message: Bytes;
  readonly signature: Bytes;
  readonly publicKey: Bytes;
  /** What the real verification says of these three. */
  readonly check: SignatureCheck;
  /** S·B and R + k·A, each a point in 32 bytes; null where they can't be computed. */
  readonly sides: { readonly left: Bytes; readonly right: Bytes } | null;
}

/** Which of the three a reader can alter. */
export type Part = 'message' | 'signature';

/** The bytes with one bit turned over. @param byte from 0 @param bit 0 (worth 1) to 7 (worth 128) */
export const flipped = (bytes: Bytes, byte: number, bit: number): Bytes =>
  bytes.map((value, i) => (i === byte ? value ^ (1 << bit) : value));

export const hex = (bytes: Bytes): string =>
  bytes.map((value) => value.toString(16).padStart(2, '0')).join(' ');

/** One character a byte, as the first 256 of Unicode. */
export const textOf = (bytes: Bytes): string => String.fromCharCode(...bytes);

/** The inverse of `textOf`; null where a character is none of those 256. */
export function bytesOfText(text: string): Bytes | null {
  const bytes = Array.from(text, (character) => character.codePointAt(0)!);
  return bytes.every((code) => code < 256) ? bytes : null;
}
