/**
 * Ed25519 through the book's own functions: the vectors of RFC 8032, section 7.1, another implementation (Node's, which
 * is OpenSSL's), and everything that must be refused, with the reason.
 */
import { createPrivateKey, createPublicKey, sign as signByNode } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, hexOf, type Hex } from './bytes.ts';
import { keysOf, signBytes, signText, verifyBytes, verifyText } from './signatures.ts';

const hex = (text: string): Uint8Array => bytesOf(text as Hex);

interface Vector {
  readonly name: string;
  readonly secret: string;
  readonly key: string;
  readonly message: string;
  readonly signature: string;
}

const VECTORS: readonly Vector[] = [
  {
    name: 'TEST 1',
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
      '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    name: 'TEST 2',
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    name: 'TEST 3',
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
      '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  {
    name: 'TEST 1024',
    secret: 'f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5',
    key: '278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e',
    message:
      '08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98' +
      'fa6e264bf09efe12ee50f8f54e9f77b1e355f6c50544e23fb1433ddf73be84d8' +
      '79de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d' +
      '658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc' +
      '1a858efcb8550ee3a5e1998bd177e93a7363c344fe6b199ee5d02e82d522c4fe' +
      'ba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e' +
      '06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbef' +
      'efd75499da96bd68a8a97b928a8bbc103b6621fcde2beca1231d206be6cd9ec7' +
      'aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed1' +
      '85ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2' +
      'd17ba70eb6248e594e1a2297acbbb39d502f1a8c6eb6f1ce22b3de1a1f40cc24' +
      '554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f270' +
      '88d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc' +
      '2732e69485bbc9c90bfbd62481d9089beccf80cfe2df16a2cf65bd92dd597b07' +
      '07e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128ba' +
      'b27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51a' +
      'ddd3b75a2b1ae0784504df543af8969be3ea7082ff7fc9888c144da2af58429e' +
      'c96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb7' +
      '51fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c' +
      '42f58c30c04aafdb038dda0847dd988dcda6f3bfd15c4b4c4525004aa06eeff8' +
      'ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34df' +
      'f7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08' +
      'd78ff4ef5d63653a65040cf9bfd4aca7984a74d37145986780fc0b16ac451649' +
      'de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e4' +
      '88acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a3' +
      '2ef5b52a1ecc820e308aa342721aac0943bf6686b64b2579376504ccc493d97e' +
      '6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5f' +
      'b93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b5' +
      '0d334ba77c225bc307ba537152f3f1610e4eafe595f6d9d90d11faa933a15ef1' +
      '369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380d' +
      'b2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c' +
      '0618983f8741c5ef68d3a101e8a3b8cac60c905c15fc910840b94c00a0b9d0',
    signature:
      '0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350' +
      'aa5371b1508f9f4528ecea23c436d94b5e8fcd4f681e30a6ac00a9704a188a03',
  },
  {
    name: 'TEST SHA(abc)',
    secret: '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    key: 'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    message:
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
      '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    signature:
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589' +
      '09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  },
];

const VALID = { kind: 'valid' };
const refused = (fault: object): object => ({ kind: 'invalid', fault });
const MISMATCH = refused({ kind: 'mismatch' });

/** What Node makes of a secret key: RFC 8410's PrivateKeyInfo is these bytes and the key. */
function nodeKey(secret: Uint8Array): ReturnType<typeof createPrivateKey> {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

describe('RFC 8032, section 7.1', () => {
  test.each(VECTORS)('$name', ({ secret, key, message, signature }) => {
    expect(hexOf(signBytes(hex(secret), hex(message)))).toBe(signature);
    expect(verifyBytes(hex(key), hex(message), hex(signature))).toEqual(VALID);
  });

  test.each(VECTORS)(
    'no other vector’s message, key or signature fits $name',
    ({ name, key, message, signature }) => {
      for (const other of VECTORS.filter((vector) => vector.name !== name)) {
        expect(verifyBytes(hex(other.key), hex(message), hex(signature))).toEqual(MISMATCH);
        expect(verifyBytes(hex(key), hex(other.message), hex(signature))).toEqual(MISMATCH);
        expect(verifyBytes(hex(key), hex(message), hex(other.signature))).toEqual(MISMATCH);
      }
    },
  );
});

test('keys and signatures are byte for byte those of another implementation, for messages of any length', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ maxLength: 1500, size: 'max' }),
      (secret, message) => {
        const signature = signBytes(secret, message);
        expect(hexOf(signature)).toBe(signByNode(null, message, nodeKey(secret)).toString('hex'));
        const spki = createPublicKey(nodeKey(secret)).export({ format: 'der', type: 'spki' });
        expect(verifyBytes(new Uint8Array(spki.subarray(-32)), message, signature)).toEqual(VALID);
      },
    ),
    { numRuns: 40 },
  );
});

describe('A signature is refused', () => {
  const { key, message, signature } = VECTORS[2]!;
  const [R, S] = [signature.slice(0, 64), signature.slice(64)];
  const check = (parts: { key?: string; signature?: string }): unknown =>
    verifyBytes(hex(parts.key ?? key), hex(message), hex(parts.signature ?? signature));

  test('where key or signature has the wrong length', () => {
    const fault = (of: string, found: number, expected: number): object =>
      refused({ kind: 'length', of, found, expected });
    expect(check({ key: key.slice(2) })).toEqual(fault('public-key', 31, 32));
    expect(check({ signature: `${signature}00` })).toEqual(fault('signature', 65, 64));
    expect(check({ key: '', signature: '' })).toEqual(fault('public-key', 0, 32));
  });

  /** L, the order of the group: 2^252 + 27742317777372353535851937790883648493. */
  const L = 2n ** 252n + 27742317777372353535851937790883648493n;
  const number = (text: string): bigint => BigInt(`0x${Buffer.from(text, 'hex').reverse().toString('hex')}`);
  const bytes = (value: bigint): string =>
    Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse().toString('hex');

  test('where its number is not below the order of the group, though the equation would hold', () => {
    for (let more = number(S) + L; more < 2n ** 256n; more += L) {
      expect(check({ signature: R + bytes(more) })).toEqual(refused({ kind: 'number-too-large' }));
    }
    expect(check({ signature: R + bytes(L) })).toEqual(refused({ kind: 'number-too-large' }));
    expect(check({ signature: R + bytes(L - 1n) })).toEqual(MISMATCH);
  });

  const p = 2n ** 255n - 19n;
  /** y of the points of order eight; the others of small order have y = 0, 1 or −1. */
  const EIGHTH = number('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
  const withSign = (y: bigint): string => bytes(y | (1n << 255n));

  test('where a point is one of the eight of small order', () => {
    const points = [1n, p - 1n, 0n, EIGHTH, p - EIGHTH].map(bytes);
    const mirrored = [0n, EIGHTH, p - EIGHTH].map(withSign);
    expect(new Set([...points, ...mirrored]).size).toBe(8);
    for (const point of [...points, ...mirrored]) {
      expect(check({ key: point })).toEqual(refused({ kind: 'small-order', of: 'public-key' }));
      expect(check({ signature: point + S })).toEqual(refused({ kind: 'small-order', of: 'signature' }));
    }
  });

  test('of which one as a key would make this signature fit every message', () => {
    // R = B and S = 1: S·B = R + k·A up to a point of small order, whatever k is
    const fitsAll = `58${'66'.repeat(31)}${bytes(1n)}`;
    for (const point of [bytes(1n), bytes(p - 1n), bytes(0n), bytes(EIGHTH), withSign(EIGHTH)]) {
      expect(check({ key: point, signature: fitsAll })).toEqual(
        refused({ kind: 'small-order', of: 'public-key' }),
      );
    }
    for (const point of [bytes(p), bytes(p + 1n), withSign(1n)]) {
      expect(check({ key: point, signature: fitsAll })).toEqual(
        refused({ kind: 'not-a-point', of: 'public-key' }),
      );
    }
  });

  test('where a point is not written the one right way', () => {
    // y and y + p are the same number to the curve, and fit 255 bits for y < 19; so do +0 and −0 for x
    const twice = [0n, 1n].flatMap((y) => [bytes(y + p), withSign(y + p)]);
    for (const point of [...twice, withSign(1n), withSign(p - 1n)]) {
      expect(check({ key: point })).toEqual(refused({ kind: 'not-a-point', of: 'public-key' }));
      expect(check({ signature: point + S })).toEqual(refused({ kind: 'not-a-point', of: 'signature' }));
    }
  });

  test('where a point is not on the curve', () => {
    expect(check({ key: bytes(2n) })).toEqual(refused({ kind: 'not-a-point', of: 'public-key' }));
    expect(check({ signature: bytes(2n) + S })).toEqual(refused({ kind: 'not-a-point', of: 'signature' }));
  });

  test('and no bytes whatever make the check throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 30, maxLength: 33 }),
        fc.uint8Array({ minLength: 62, maxLength: 65 }),
        (key, signature) => {
          expect(verifyBytes(key, hex(message), signature).kind).toBe('invalid');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('The keys of the book', () => {
  test('follow from session and general, and differ for every two of them', () => {
    const all = [0, 1, 7, 9999].flatMap((session) =>
      [1, 2, 3, 16].map((general) => keysOf(session, general)),
    );
    expect(new Set(all.map(({ secretKey }) => secretKey)).size).toBe(16);
    expect(new Set(all.map(({ publicKey }) => publicKey)).size).toBe(16);
  });

  test('are these for ever, since published evidence was signed with them', () => {
    const published = [keysOf(0, 1), keysOf(7, 2)].map(({ publicKey }) => publicKey);
    expect(published).toEqual([
      '254044173788d0d5e795d3b007f91c3400914ebc84078bfb97f13ceb6f9d23c9',
      'f38ee66384882b952cd976230a4f2237ff8116481c40ad115c2deefed347746e',
    ]);
  });

  test('sign a text once and check it once, with the same result as bytes', () => {
    const { secretKey, publicKey } = keysOf(3, 4);
    const signature = signText(secretKey, 'attack');
    expect(hexOf(signBytes(bytesOf(secretKey), Buffer.from('attack')))).toBe(signature);
    for (let i = 0; i < 2; i++) {
      expect(verifyText(publicKey, 'attack', signature)).toEqual(VALID);
      expect(verifyText(publicKey, 'attacks', signature)).toEqual(MISMATCH);
      expect(verifyText(keysOf(4, 4).publicKey, 'attack', signature)).toEqual(MISMATCH);
    }
  });
});
