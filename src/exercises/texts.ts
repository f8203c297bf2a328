/**
 * Texts that travel: UTF-8 in base64url (RFC 4648, section 5) without padding, and a checksum that finds a link that a
 * channel has cut or altered. The checksum is no secret: it finds accidents. Against intent stands the signature.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { base64Of, hexOf } from '../core/bytes.ts';

const encoder = new TextEncoder();

/** The bytes of a text in UTF-8. Lone surrogates, which UTF-8 has no letters for, become U+FFFD. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** SHA-256 of a text in UTF-8. */
export const digestBytes = (text: string): Uint8Array => sha256(utf8(text));

/** The same as 64 hexadecimal digits. */
export const digestOf = (text: string): string => hexOf(digestBytes(text));

/** How many hexadecimal digits end a text that carries its own checksum. */
export const CHECKSUM_LENGTH = 10;

/** The first forty bits of the digest: one accident in 10¹² goes unnoticed. */
export const checksumOf = (text: string): string => digestOf(text).slice(0, CHECKSUM_LENGTH);

export const toBase64url = (text: string): string =>
  base64Of(utf8(text)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The text behind base64url, or null where it is cut off, altered, or no UTF-8. */
export function fromBase64url(code: string): string | null {
  if (!/^[\w-]*$/.test(code)) return null;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As one line: composed (NFC), without control characters or space at the ends, single spaces within. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
