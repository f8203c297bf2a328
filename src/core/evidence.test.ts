/**
 * Evidence as somebody else checks it: with the `openssl` program, and with Node's own signatures.
 */
import { spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceHeldBy, evidenceOf, doubleSigning, type Evidence } from './evidence.ts';
import type { General } from './model.ts';
import { termsOf } from './signed-messages.ts';
import { signedRun, type SignedSetting } from './testing/signed.ts';

const SETTING: SignedSetting = {
  ...{ n: 4, m: 1, session: 7, order: 'attack' },
  ...{ traitors: [1], strategy: 'truthful', lies: [{ path: [1], to: 3, order: 'retreat' }] },
};

/** Four generals, a commander that signs two orders. */
const execution = signedRun(SETTING);
const terms = termsOf(execution);
const pieces: readonly Evidence[] = [...execution.log].flatMap(({ payload }) =>
  payload.path.map((_, i) => evidenceOf(terms, payload, i + 1)!),
);

const nodeVerifies = ({ publicKeyPem, message, signature }: Evidence): boolean =>
  verify(null, message, createPublicKey(publicKeyPem), signature);

/** OpenSSL reads Ed25519 from files since 3.0; a machine may have an older one, another program of that name, or none. */
const { error, stdout } = spawnSync('openssl', ['version'], { encoding: 'utf8' });
const openssl = error ? 'nothing of that name' : stdout.trim();
const hasOpenssl = /^OpenSSL ([3-9]|\d\d)\./.test(openssl);

function opensslVerifies({ publicKeyPem, message, signature }: Evidence): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    writeFileSync(join(folder, 'key.pem'), publicKeyPem);
    writeFileSync(join(folder, 'message'), message);
    writeFileSync(join(folder, 'signature'), signature);
    const args = 'pkeyutl -verify -rawin -pubin -inkey key.pem -in message -sigfile signature'.split(' ');
    const { status, stdout } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 && stdout.includes('Signature Verified Successfully');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const altered = (evidence: Evidence): Evidence => ({
  ...evidence,
  message: Buffer.from(evidence.text.replace(evidence.statement.order, 'advance')),
});

describe('A signed order convinces whoever has the public key', () => {
  test('by Node’s signatures, every one in an execution', () => {
    expect(pieces.length).toBeGreaterThan(9);
    for (const evidence of pieces) {
      expect(nodeVerifies(evidence)).toBe(true);
      expect(nodeVerifies(altered(evidence))).toBe(false);
    }
  });

  test.runIf(hasOpenssl)('by the openssl program, a signature of each general', () => {
    const bySigner = new Map(pieces.map((evidence) => [evidence.signer, evidence]));
    expect([...bySigner.keys()].sort()).toEqual([1, 2, 3, 4]);
    for (const evidence of bySigner.values()) {
      expect(opensslVerifies(evidence)).toBe(true);
      expect(opensslVerifies(altered(evidence))).toBe(false);
    }
  });

  test.skipIf(hasOpenssl)(`(there is no OpenSSL 3 here to ask, only ${openssl}: asked Node alone)`, () => {
    expect(pieces.every(nodeVerifies)).toBe(true);
  });

  test('and says itself what it proves', () => {
    const evidence = pieces.at(-1)!;
    expect(Buffer.from(evidence.message).toString()).toBe(evidence.text);
    expect(evidence.text).toContain(`session 7\norder ${evidence.statement.order}\npath `);
    expect(evidence.signer).toBe(evidence.statement.path.at(-1));
  });
});

describe('A commander who signs two orders', () => {
  const heldBy = (setting: Partial<SignedSetting>, general: General): ReturnType<typeof evidenceHeldBy> =>
    evidenceHeldBy(signedRun({ ...SETTING, ...setting }), general);

  test('has given every loyal lieutenant a proof against itself', () => {
    for (const general of [2, 3, 4]) {
      const { attack, retreat } = heldBy({}, general)!;
      for (const evidence of [attack, retreat]) {
        expect(evidence.signer).toBe(1);
        expect(nodeVerifies(evidence)).toBe(true);
      }
      expect([attack, retreat].map(({ statement }) => statement.order)).toEqual(['attack', 'retreat']);
    }
  });

  test('after the bare order alone has given nobody one, since nobody has both', () => {
    for (const general of [2, 3, 4]) expect(heldBy({ m: 0 }, general)).toBeNull();
  });

  test('can’t be made up by traitors: a loyal commander is never accused', () => {
    const lies = [
      { path: [1, 2], to: 4, order: 'retreat' },
      { path: [1, 3], to: 4, order: 'retreat' },
    ] as const;
    const framed = { traitors: [2, 3], lies };
    expect(heldBy(framed, 4)).toBeNull();
    // not even with the chains that 4 rejected
    const all = [...signedRun({ ...SETTING, ...framed }).log].map(({ payload }) => payload);
    expect(all.filter(({ order }) => order === 'retreat')).toHaveLength(2);
    expect(doubleSigning(terms, all)).toBeNull();
    expect(
      evidenceOf(
        terms,
        all.find(({ order }) => order === 'retreat')!,
        1,
      ),
    ).toBeNull();
  });
});

test('there is no evidence at a place that a chain does not have', () => {
  const chain = execution.log.at(0).payload;
  for (const place of [0, 2, 1.5]) {
    expect(() => evidenceOf(terms, chain, place)).toThrow(
      `place ${place} of a chain: expected one from 1 to 1`,
    );
  }
});
