/**
 * Chains of signatures: what is signed, to the byte, and that nothing about a chain can be changed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascii, bytesOf, hexOf } from './bytes.ts';
import type { General, Order, Path } from './model.ts';
import { pathsOfLength } from './paths.ts';
import {
  extend,
  makerOf,
  signerOf,
  statementText,
  verifyChain,
  verifyStatement,
  type ChainCheck,
  type SignedOrder,
  type Statement,
  type Terms,
} from './signature-chains.ts';
import { keysOf, verifyBytes } from './signatures.ts';
import { anySize } from './testing/arbitraries.ts';
import { ORDERS } from './testing/enumerate.ts';

const TERMS: Terms = { n: 4, m: 2, session: 0 };

/** A chain that everybody on the path signed, each with its own key unless `as` says whose it takes. */
function chainOf(
  terms: Terms,
  order: Order,
  path: Path,
  as: Partial<Record<General, General>> = {},
): SignedOrder {
  const nobody: SignedOrder = { order, path: [], signatures: [] };
  return path.reduce(
    (chain, general) => extend(terms, chain, general, signerOf(terms.session, as[general] ?? general)),
    nobody,
  );
}

const GOOD = chainOf(TERMS, 'attack', [1, 2, 3]);
const VALID = { kind: 'valid' };
const badSignature = (place: number, signer: General): unknown => ({
  kind: 'invalid',
  fault: { kind: 'signature', place, signer, fault: { kind: 'mismatch' } },
});

const anyStatement: fc.Arbitrary<Statement> = anySize(16).chain(({ n, m }) =>
  fc.record({
    n: fc.constant(n),
    m: fc.constant(m),
    session: fc.nat(9999),
    order: fc.constantFrom(...ORDERS),
    path: fc
      .shuffledSubarray(Array.from({ length: n - 1 }, (_, i) => i + 2))
      .map((lieutenants) => [1, ...lieutenants].slice(0, m + 1)),
  }),
);

/** Reads a signed text back; throws where it is none. */
function statementIn(text: string): Statement {
  const lines =
    /^3f \+ 1: signed order, version 1\nkind sm\nn (\d+)\nm (\d+)\nsession (\d+)\norder (attack|retreat)\npath ([\d.]+)\n$/;
  const [, n, m, session, order, path] = lines.exec(text)!;
  return {
    ...{ n: Number(n), m: Number(m), session: Number(session) },
    order: order as Order,
    path: path!.split('.').map(Number),
  };
}

describe('What a general signs', () => {
  test('is seven lines, these to the byte', () => {
    const text = statementText({ ...TERMS, n: 12, session: 7, order: 'retreat', path: [1, 10, 2] });
    expect(text).toBe(
      '3f + 1: signed order, version 1\nkind sm\nn 12\nm 2\nsession 7\norder retreat\npath 1.10.2\n',
    );
    expect(ascii(text)).toHaveLength(text.length);
  });

  test('can be read back, so different statements have different texts', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        expect(statementIn(statementText(statement))).toEqual(statement);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A chain', () => {
  test('that everybody on its path signed is good, at every length', () => {
    for (const length of [1, 2, 3]) {
      for (const path of pathsOfLength(4, length)) {
        for (const order of ORDERS) expect(verifyChain(TERMS, chainOf(TERMS, order, path))).toEqual(VALID);
      }
    }
  });

  test('says which signature was made by somebody else, and the check tells who', () => {
    for (const [place, signer] of [1, 2, 3].entries()) {
      const forged = chainOf(TERMS, 'attack', [1, 2, 3], { [signer]: 4 });
      expect(verifyChain(TERMS, forged)).toEqual(badSignature(place + 1, signer));
      const statement = { ...TERMS, order: 'attack', path: [1, 2, 3].slice(0, place + 1) } as const;
      expect(makerOf(statement, forged.signatures[place]!)).toBe(4);
      expect(makerOf(statement, GOOD.signatures[place]!)).toBe(signer);
      expect(makerOf({ ...statement, order: 'retreat' }, GOOD.signatures[place]!)).toBeNull();
    }
  });

  const changed = (chain: Partial<SignedOrder>, terms: Partial<Terms> = {}): ChainCheck =>
    verifyChain({ ...TERMS, ...terms }, { ...GOOD, ...chain });

  test('for the other order, in another session, with another n or m is refused at its first signature', () => {
    expect(changed({ order: 'retreat' })).toEqual(badSignature(1, 1));
    for (const terms of [{ session: 1 }, { n: 5 }, { m: 3 }]) {
      expect(changed({}, terms)).toEqual(badSignature(1, 1));
    }
  });

  test('with another path is refused where the paths part', () => {
    expect(changed({ path: [1, 2, 4] })).toEqual(badSignature(3, 4));
    expect(changed({ path: [1, 3, 2] })).toEqual(badSignature(2, 3));
  });

  test('whose signatures change places is refused', () => {
    const [one, two, three] = GOOD.signatures;
    expect(changed({ signatures: [one!, three!, two!] })).toEqual(badSignature(2, 2));
    expect(changed({ signatures: [two!, one!, three!] })).toEqual(badSignature(1, 1));
  });

  test('with a signature too many or too few is refused', () => {
    const fault = (found: number): unknown => ({
      kind: 'invalid',
      fault: { kind: 'count', found, expected: 3 },
    });
    expect(changed({ signatures: GOOD.signatures.slice(0, 2) })).toEqual(fault(2));
    expect(changed({ signatures: [...GOOD.signatures, GOOD.signatures[0]!] })).toEqual(fault(4));
  });

  test.each([[[2, 3]], [[1, 2, 1]], [[1, 2, 2]], [[1, 5]], [[1, 0]], [[1, 1.5]], [[]]])(
    'on the path %j is refused, whoever signed it',
    (path) => {
      expect(verifyChain(TERMS, chainOf(TERMS, 'attack', path))).toEqual({
        kind: 'invalid',
        fault: { kind: 'path', path },
      });
    },
  );
});

/** The bytes with one bit changed. */
function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

describe('Every single bit of a chain of three counts', () => {
  test.each([1, 2, 3])('in signature %i', (place) => {
    const signature = bytesOf(GOOD.signatures[place - 1]!);
    for (let bit = 0; bit < 8 * signature.length; bit++) {
      const signatures = GOOD.signatures.with(place - 1, hexOf(flipped(signature, bit)));
      expect(verifyChain(TERMS, { ...GOOD, signatures })).toMatchObject({
        kind: 'invalid',
        fault: { kind: 'signature', place },
      });
    }
  });

  test.each([1, 2, 3])('in the text of signature %i, and in the key it is checked with', (place) => {
    const [signature, key] = [GOOD.signatures[place - 1]!, keysOf(0, GOOD.path[place - 1]!).publicKey].map(
      bytesOf,
    );
    const text = ascii(statementText({ ...TERMS, order: 'attack', path: GOOD.path.slice(0, place) }));
    expect(verifyBytes(key!, text, signature!)).toEqual(VALID);
    for (let bit = 0; bit < 8 * text.length; bit++) {
      expect(verifyBytes(key!, flipped(text, bit), signature!).kind).toBe('invalid');
    }
    for (let bit = 0; bit < 8 * key!.length; bit++) {
      expect(verifyBytes(flipped(key!, bit), text, signature!).kind).toBe('invalid');
    }
  });
});

test('a signature remembered as good makes no other one good', () => {
  const statement = { ...TERMS, order: 'attack', path: [1] } as const;
  const [good] = GOOD.signatures;
  const bad = hexOf(flipped(bytesOf(good!), 300));
  for (const [signature, kind] of [
    [good, 'valid'],
    [bad, 'invalid'],
    [good, 'valid'],
    [bad, 'invalid'],
  ] as const) {
    expect(verifyStatement(1, statement, signature!).kind).toBe(kind);
  }
});
