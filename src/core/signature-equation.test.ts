/**
 * Signatures that programs disagree on, made by hand from the curve's points of small order: what the book accepts must be
 * accepted by all, above all by OpenSSL, which is what Node’s `verify` asks.
 */
import { createPublicKey, verify as verifyByNode } from 'node:crypto';
import { hashes, Point, verify as verifyByNoble } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, hexOf, type Hex } from './bytes.ts';
import { publicKeyPem } from './evidence.ts';
import { equationOf, keysOf, signBytes, verifyBytes } from './signatures.ts';

hashes.sha512 = sha512;

const L = Point.CURVE().n;
const modL = (value: bigint): bigint => ((value % L) + L) % L;
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const written = (value: bigint): Uint8Array =>
  Uint8Array.from(Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse());
const times = (point: Point, by: bigint): Point => point.multiply(modL(by), false);

/** A point of order eight, and its multiples: the eight points of small order, zero first. */
const EIGHTH = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
const SMALL: readonly Point[] = Array.from({ length: 8 }, (_, i) => EIGHTH.multiply(BigInt(i), false));

/** A signed message, made by somebody who knows all there is to know and follows no rule. */
interface Made {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

interface Recipe {
  /** The secret number a and the one drawn for this signature, r; and which point of small order is added to each. */
  readonly a: bigint;
  readonly r: bigint;
  readonly toA: number;
  readonly toR: number;
  readonly message: string;
}

const hashOf = (...parts: readonly Uint8Array[]): bigint => modL(numberOf(sha512(Buffer.concat(parts))));

/** A = a·B + T, R = r·B + U, S = r + k·a. */
function made({ a, r, toA, toR, message: text }: Recipe): Made {
  const key = times(Point.BASE, a).add(SMALL[toA]!).toBytes();
  const R = times(Point.BASE, r).add(SMALL[toR]!).toBytes();
  const message = Uint8Array.from(Buffer.from(text));
  const S = written(modL(r + hashOf(R, key, message) * a));
  return { key, message, signature: Uint8Array.from([...R, ...S]) };
}

const HONEST: Recipe = { a: 0x5eedn ** 15n, r: 0xd1ceden ** 9n, toA: 0, toR: 0, message: 'attack' };

const book = ({ key, message, signature }: Made): string => {
  const check = verifyBytes(key, message, signature);
  return check.kind === 'valid' ? 'valid' : check.fault.kind;
};
const openssl = ({ key, message, signature }: Made): boolean =>
  verifyByNode(null, message, createPublicKey(publicKeyPem(hexOf(key))), signature);
const noble = ({ key, message, signature }: Made, zip215: boolean): boolean =>
  verifyByNoble(signature, message, key, { zip215 });
const isSmall = (bytes: Uint8Array): boolean => SMALL.some((point) => point.toHex() === hexOf(bytes));
/**
 * The equation and nothing else, as many programs check it: S·B − k·A is written just as R is. OpenSSL 3.0 is one of
 * them; what is built into newer versions of Node refuses points of small order besides.
 */
function plain({ key, message, signature }: Made): boolean {
  const [R, S] = [signature.slice(0, 32), numberOf(signature.slice(32))];
  const kA = times(Point.fromBytes(key, true), hashOf(R, key, message));
  return times(Point.BASE, S).subtract(kA).toHex() === hexOf(R);
}
/** What libsodium asks besides. */
const libsodium = (signed: Made): boolean =>
  plain(signed) && !isSmall(signed.key) && !isSmall(signed.signature.subarray(0, 32));
/** A program with the factor eight in the equation that first takes 8·k modulo the order of the group. */
function reducingEightfold({ key, message, signature }: Made): boolean {
  const [R, S] = [signature.slice(0, 32), numberOf(signature.slice(32))];
  const right = times(Point.fromBytes(R), 8n).add(times(Point.fromBytes(key), 8n * hashOf(R, key, message)));
  return times(Point.BASE, 8n * S).equals(right);
}

const everywhere = (signed: Made): readonly boolean[] => [
  openssl(signed),
  plain(signed),
  noble(signed, true),
  noble(signed, false),
  libsodium(signed),
  reducingEightfold(signed),
];
const ALL = everywhere(made(HONEST)).map(() => true);

test('the points of small order are eight, and a signature made as it should be is good everywhere', () => {
  expect(new Set(SMALL.map((point) => point.toHex())).size).toBe(8);
  expect(SMALL.every((point) => point.isSmallOrder())).toBe(true);
  expect(book(made(HONEST))).toBe('valid');
  expect(everywhere(made(HONEST))).toEqual(ALL);
});

describe('A signer can’t make evidence that only the book accepts', () => {
  test('by adding a point of small order to R, which the factor eight would wipe out', () => {
    for (let toR = 1; toR < 8; toR++) {
      const signed = made({ ...HONEST, toR });
      expect([noble(signed, true), noble(signed, false), openssl(signed)]).toEqual([true, true, false]);
      expect(book(signed)).toBe('mismatch');
    }
  });

  test('nor by adding one to its key, whether OpenSSL is lucky with the hash or not', () => {
    for (let toA = 1; toA < 8; toA++) {
      const signed = Array.from({ length: 40 }, (_, i) => made({ ...HONEST, toA, message: `attack ${i}` }));
      expect(new Set(signed.map(openssl))).toEqual(new Set([true, false]));
      expect(new Set(signed.map(reducingEightfold))).toEqual(new Set([true, false]));
      expect(signed.every((one) => noble(one, false))).toBe(true);
      expect(new Set(signed.map(book))).toEqual(new Set(['mixed-order']));
    }
  });

  test('whatever it adds to either, draws and signs: what is good here is good everywhere', () => {
    const secret = fc.oneof(
      { weight: 1, arbitrary: fc.constant(0n) },
      { weight: 6, arbitrary: fc.bigInt({ min: 1n, max: L - 1n }) },
    );
    const place = fc.oneof(fc.constant(0), fc.nat(7));
    const accepted = { here: 0, plainly: 0 };
    fc.assert(
      fc.property(
        fc.record({ a: secret, r: secret, toA: place, toR: place, message: fc.string() }),
        (recipe) => {
          const signed = made(recipe);
          const good = book(signed) === 'valid';
          accepted.here += good ? 1 : 0;
          accepted.plainly += plain(signed) ? 1 : 0;
          if (openssl(signed)) expect(plain(signed)).toBe(true);
          if (good) expect(everywhere(signed)).toEqual(ALL);
          // nor does it refuse what nobody could: both points in the group, and neither is zero
          const { a, r, toA, toR } = recipe;
          expect(good).toBe(a !== 0n && r !== 0n && toA === 0 && toR === 0);
        },
      ),
      { numRuns: 150 },
    );
    expect(accepted.here).toBeGreaterThan(10);
    expect(accepted.plainly).toBeGreaterThan(accepted.here);
  });
});

describe('The book asks more than the equation', () => {
  test('of R, which must not be zero', () => {
    const signed = made({ ...HONEST, r: 0n });
    expect([plain(signed), noble(signed, true), noble(signed, false)]).toEqual([true, true, true]);
    expect(libsodium(signed)).toBe(false);
    expect(book(signed)).toBe('small-order');
  });

  test('of the key, which must not be of small order, since one signature would fit every text', () => {
    const fitsAll = made({ ...HONEST, a: 0n });
    expect([plain(fitsAll), libsodium(fitsAll), book(fitsAll)]).toEqual([true, false, 'small-order']);
    expect(plain({ ...fitsAll, message: Uint8Array.of(1, 2, 3) })).toBe(true);
  });

  test('nor lie outside the group of B, though OpenSSL lets it', () => {
    const lucky = Array.from({ length: 40 }, (_, i) => made({ ...HONEST, toA: 4, message: `${i}` })).filter(
      openssl,
    );
    expect(lucky.length).toBeGreaterThan(0);
    expect(lucky.map(book)).toEqual(lucky.map(() => 'mixed-order'));
  });

  test('nor be written in a second way', () => {
    // zero, whose x has no sign, with a sign
    const key = bytesOf(`01${'00'.repeat(30)}80` as Hex);
    const R = times(Point.BASE, 1n).toBytes();
    const signed = { key, message: R, signature: Uint8Array.from([...R, ...written(1n)]) };
    expect([plain(signed), book(signed)]).toEqual([true, 'not-a-point']);
  });
});

describe('The two sides of the equation', () => {
  const { secretKey, publicKey } = keysOf(0, 1);
  const [key, message] = [bytesOf(publicKey), Uint8Array.from(Buffer.from('attack'))];
  const signature = signBytes(bytesOf(secretKey), message);

  test('are the same point for a good signature, and another for any changed byte', () => {
    const { left, right } = equationOf(key, message, signature)!;
    expect(left).toEqual(right);
    message.forEach((_, i) => {
      const sides = equationOf(key, message.with(i, message[i]! ^ 1), signature)!;
      expect(sides.left).toEqual(left);
      expect(sides.right).not.toEqual(right);
    });
    const other = equationOf(key, message, signature.with(40, signature[40]! ^ 1))!;
    expect(other.left).not.toEqual(left);
    expect(other.right).toEqual(right);
  });

  test('are none where the signature has the wrong length, is no point, or has too large a number', () => {
    expect(equationOf(key, message, signature.subarray(1))).toBeNull();
    expect(
      equationOf(
        key,
        message,
        Uint8Array.from({ length: 64 }, () => 255),
      ),
    ).toBeNull();
    expect(equationOf(key, message, signature.with(63, 255))).toBeNull();
  });
});
