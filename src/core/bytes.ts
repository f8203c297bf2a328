/**
 * Bytes and texts, without the browser's or Node's own helpers, which the core may not know.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

declare const hexadecimal: unique symbol;

/**
 * Bytes as lower-case hexadecimal digits: made by `hexOf` alone. Unlike a Uint8Array it can't be changed behind the back
 * of whoever has already checked it, and it is compared by value.
 */
export type Hex = string & { readonly [hexadecimal]: true };

export const hexOf = (bytes: Uint8Array): Hex => bytesToHex(bytes) as Hex;

export const bytesOf = (hex: Hex): Uint8Array => hexToBytes(hex);

/** The bytes of a text of ASCII characters, one each; throws where there is another character. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code > 127) throw new Error(`“${character}” in “${text}”: expected ASCII characters only`);
    return code;
  });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648, section 4), with padding. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(bits >> shift) & 63]!;
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - padding) + '='.repeat(padding);
}
