/**
 * What the lecture on signatures claims, sentence by sentence, against the core. A sentence stands here as the page
 * prints it, so that whoever changes it is led to what it claims.
 */
import { Point, verify as verifyElsewhere } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import type { Lie } from '../core/adversary.ts';
import { ascii, bytesOf, hexOf, type Hex } from '../core/bytes.ts';
import { agreement, judge } from '../core/conditions.ts';
import { doubleSigning, evidenceHeldBy } from '../core/evidence.ts';
import { isLoyal, type Execution } from '../core/execution.ts';
import { generals, lieutenants, type General, type Order } from '../core/model.ts';
import { formatPath, messageCount, others, pathsOfLength } from '../core/paths.ts';
import { extend, signerOf, statementText, verifyChain, type SignedOrder } from '../core/signature-chains.ts';
import { accept, acceptanceOf, choice, termsOf } from '../core/signed-messages.ts';
import { keysOf, PUBLIC_KEY_LENGTH, SIGNATURE_LENGTH, verifyBytes } from '../core/signatures.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import { executeSigned } from '../scenario/kinds/sm-run.ts';
import type { SignedScenario } from '../scenario/scenario.ts';
import { chainLinks, forged, proofs, sealed, signedBy } from '../../components/figures/signatures/signing.ts';
import { ATTEMPTS, linesOf } from '../../components/figures/signatures/chains.ts';
import { flipped } from '../../components/figures/signatures/sealed.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/signatures.mdx');
const ORDERS = ['attack', 'retreat'] as const;

function scenario(name: string): SignedScenario {
  const found = scenarioNamed(name);
  if (found.kind !== 'sm') throw new Error(`${name} is no sm scenario`);
  return found;
}
const executed = (name: string): Execution<SignedOrder> => executeSigned(scenario(name));
const oral = (name: string) => {
  const found = scenarioNamed(name);
  if (found.kind !== 'om') throw new Error(`${name} is no om scenario`);
  return executeOral(found);
};

/** The orders that a general accepted, its set V. */
function held(execution: Execution<SignedOrder>, general: General): readonly Order[] {
  const { received } = viewOf(execution, general);
  const accepted = received.filter((seen) => seen['accepted'] === true).map((seen) => seen['order'] as Order);
  return ORDERS.filter((order) => accepted.includes(order));
}

/** SM(m) with these traitors and each of these lies alone, and with none. */
function withEveryLie(n: number, m: number, traitors: readonly General[]): readonly Execution<SignedOrder>[] {
  const lies = Array.from({ length: m + 1 }, (_, r) => pathsOfLength(n, r + 1))
    .flat()
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) =>
      others(n, path).flatMap((to) => [...ORDERS, null].map((order) => ({ path, to, order }))),
    );
  return [null, ...lies].map((lie) => run(n, m, traitors, lie ? [lie] : []));
}

const run = (n: number, m: number, traitors: readonly General[], lies: readonly Lie[]) =>
  executeSigned({
    ...{ kind: 'sm', n, m, session: 0, order: 'attack', traitors, strategy: 'truthful', lies },
    ...{ eyes: null, round: m + 1, cast: 'generals' },
  });

const subsetsOf = (n: number): readonly (readonly General[])[] =>
  generals(n).reduce<readonly (readonly General[])[]>(
    (found, general) => [...found, ...found.map((set) => [...set, general])],
    [[]],
  );

const worldA = executed('signed-two-lies');
const worldB = executed('signed-commander-lies');

const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'The text has 78 bytes and the signature 64, which makes 1,136 bits. Turn over any one of them, and the check fails.',
      'Change the order and sign again with 1’s key, and it passes. Sign with 2’s key, and it fails, although every byte is as it should be: it is a good signature by the wrong general.',
    ],
    check: () => {
      const start = sealed('attack', 0);
      expect([start.message.length, start.signature.length, 8 * (78 + 64)]).toEqual([78, 64, 1136]);
      expect(start.check.kind).toBe('valid');
      const verify = (message: readonly number[], signature: readonly number[]) =>
        verifyBytes(Uint8Array.from(start.publicKey), Uint8Array.from(message), Uint8Array.from(signature))
          .kind;
      for (let bit = 0; bit < 8; bit++) {
        start.message.forEach((_, i) => {
          expect(verify(flipped(start.message, i, bit), start.signature)).toBe('invalid');
        });
        start.signature.forEach((_, i) => {
          expect(verify(start.message, flipped(start.signature, i, bit))).toBe('invalid');
        });
      }
      expect(sealed('retreat', 0).check.kind).toBe('valid');
      expect(sealed('retreat', 0).message).not.toEqual(start.message);
      const bySecond = signedBy(start, 2);
      expect(bySecond.check).toEqual({ kind: 'invalid', fault: { kind: 'mismatch' } });
      const second = bytesOf(keysOf(0, 2).publicKey);
      expect(
        verifyBytes(second, Uint8Array.from(start.message), Uint8Array.from(bySecond.signature)).kind,
      ).toBe('valid');
    },
  },
  {
    says: [
      'A general has a secret key, 32 bytes that nobody else knows, and a public key, 32 bytes that everybody has from the start. From the secret key and a text it computes a signature of 64 bytes.',
    ],
    check: () => {
      const { secretKey, publicKey } = keysOf(0, 1);
      expect([bytesOf(secretKey).length, bytesOf(publicKey).length]).toEqual([32, PUBLIC_KEY_LENGTH]);
      expect(SIGNATURE_LENGTH).toBe(64);
    },
  },
  {
    says: [
      'Both points must be written in the standard way. A must lie in the group of B, R must not be the zero point, and S must be smaller than the order of that group. So whatever is accepted here is accepted by OpenSSL and by other careful programs.',
      'with zero for R, a signer can satisfy the equation, and some programs accept that. Here it is refused.',
    ],
    check: () => {
      // S·B = 0 + k·A, for whoever knows of which number times B the point A is; here of one, so that S = k
      const key = Point.BASE.toBytes();
      const [zero, message] = [Point.ZERO.toBytes(), ascii('attack')];
      const hash = sha512(Uint8Array.from([...zero, ...key, ...message]));
      const k = BigInt(`0x${hexOf(hash.reverse())}`) % Point.CURVE().n;
      const S = bytesOf(k.toString(16).padStart(64, '0') as Hex).reverse();
      const signature = Uint8Array.from([...zero, ...S]);
      expect(verifyElsewhere(signature, message, key)).toBe(true);
      expect(verifyBytes(key, message, signature)).toEqual({
        kind: 'invalid',
        fault: { kind: 'small-order', of: 'signature' },
      });
    },
  },
  {
    says: [
      'So a general signs a text of seven lines: what it is for, the kind of messages, the numbers n and m, the session, the order, and the path on which the order came.',
      'An attack that 1 signed, 2 passed on and 3 passed on again: three signatures, of three texts. From one text to the next only the last line changes.',
      'So 2’s signature can’t be moved behind somebody else’s, and it can’t be cut out between 1’s and 3’s: what 3 signed names 2.',
    ],
    check: () => {
      const links = chainLinks();
      expect(links.map(({ signer }) => signer)).toEqual([1, 2, 3]);
      const lines = links.map(({ text }) => linesOf(text));
      expect(lines.map(({ length }) => length)).toEqual([7, 7, 7]);
      expect(new Set(lines.map((all) => all.slice(0, -1).join())).size).toBe(1);
      expect(lines.map((all) => all.at(-1))).toEqual(['path 1', 'path 1.2', 'path 1.2.3']);
      // every signature in another place, or under another path, is refused
      const signatures = links.map(({ signature }) => hexOf(bytesOf(signature as never)));
      const check = (path: readonly General[], used: typeof signatures) =>
        verifyChain({ n: 4, m: 1, session: 0 }, { order: 'attack', path, signatures: used }).kind;
      expect(check([1, 2, 3], signatures)).toBe('valid');
      expect(check([1, 3], [signatures[0]!, signatures[2]!])).toBe('invalid');
      expect(check([1, 3, 2], [signatures[0]!, signatures[2]!, signatures[1]!])).toBe('invalid');
    },
  },
  {
    says: [
      'But the end of a chain can be cut off. If 3 holds the chain of 1 and 2, it can throw 2’s signature away and sign path 1.3 itself, as if it had the order from 1 directly. Both signatures are good, and no check of them notices.',
      '3 gets the chain of 1 and 2 in round 2, so it can send its own 1.3 in round 3 at the earliest, and a chain of two signatures is not accepted there.',
    ],
    check: () => {
      const terms = { n: 4, m: 2, session: 0 };
      const nothing: SignedOrder = { order: 'attack', path: [], signatures: [] };
      const held = extend(terms, extend(terms, nothing, 1, signerOf(0, 1)), 2, signerOf(0, 2));
      const cut = { ...held, path: [1], signatures: held.signatures.slice(0, 1) };
      const own = extend(terms, cut, 3, signerOf(0, 3));
      expect(own.path).toEqual([1, 3]);
      expect(verifyChain(terms, own)).toEqual({ kind: 'valid' });
      expect(accept(terms, held, 2)).toEqual({ kind: 'accepted' });
      const fault = { kind: 'round', found: 2, expected: 3 };
      expect(accept(terms, own, 3)).toEqual({ kind: 'rejected', fault });
    },
  },
  {
    says: [
      'Let r be the first round in which any loyal lieutenant accepts v.',
      'The signers are r different traitors, hence r ≤ m, and round r is not the last.',
      'So every loyal lieutenant accepts v, in round r + 1 at the latest.',
    ],
    check: () => {
      for (const [n, m] of [
        [3, 1],
        [4, 1],
        [4, 2],
        [5, 2],
      ] as const) {
        for (const traitors of subsetsOf(n).filter((set) => set.includes(1) && set.length <= m)) {
          const loyal = lieutenants(n).filter((general) => !traitors.includes(general));
          for (const execution of withEveryLie(n, m, traitors)) {
            for (const order of ORDERS) {
              const accepted = [...execution.log].filter(
                (message) =>
                  loyal.includes(message.to) &&
                  message.payload.order === order &&
                  acceptanceOf(execution, message).kind === 'accepted',
              );
              if (accepted.length === 0) continue;
              const first = Math.min(...accepted.map(({ round }) => round));
              const chains = accepted
                .filter(({ round }) => round === first)
                .map(({ payload }) => payload.path);
              expect(chains.flat().every((signer) => traitors.includes(signer))).toBe(true);
              expect(first).toBeLessThanOrEqual(m);
              const inTime = accepted.filter(({ round }) => round <= first + 1).map(({ to }) => to);
              expect(loyal.filter((general) => !inTime.includes(general))).toEqual([]);
            }
          }
        }
      }
    },
  },
  {
    says: [
      'In A, traitor 2 signs a retreat in 1’s name with its own key, and 3 rejects it. In B, the commander has signed both orders, and 2 passes on what it holds.',
      'In world A the check fails, and 3 attacks, as loyal general 1 ordered. In world B the check succeeds: 1 really signed retreat.',
      'And general 3 now holds two orders with the commander’s signature on both, so the traitor is found.',
      'Two worlds fitted, and no rule could tell them apart.',
    ],
    check: () => {
      const fromTwo = (execution: Execution<SignedOrder>) =>
        [...execution.log].find(({ from, to }) => from === 2 && to === 3)!;
      expect(acceptanceOf(worldA, fromTwo(worldA))).toMatchObject({
        kind: 'rejected',
        fault: { kind: 'signature', place: 1, signer: 1 },
      });
      expect(acceptanceOf(worldB, fromTwo(worldB))).toEqual({ kind: 'accepted' });
      expect([worldA.decisions.get(3), worldA.order]).toEqual(['attack', 'attack']);
      expect(held(worldB, 3)).toEqual(['attack', 'retreat']);
      expect([evidenceHeldBy(worldA, 3), evidenceHeldBy(worldB, 3) !== null]).toEqual([null, true]);
      expect(indistinguishable(worldA, worldB, 3)).toBe(false);
      expect(indistinguishable(oral('two-lies'), oral('commander-lies'), 3)).toBe(true);
    },
  },
  {
    says: [
      'Four things that 2 can put in the place of 1’s signature under a retreat. General 3 checks them with 1’s public key.',
      'General 1 signed a retreat in session 7, the text that 3 checks says session 0, and these are different bytes.',
      'In this book the keys follow from session and general, so the key is another one as well; the session line alone would be enough.',
    ],
    check: () => {
      for (const attempt of ATTEMPTS)
        expect([attempt, forged(attempt).check.kind]).toEqual([attempt, 'invalid']);
      expect(keysOf(7, 1)).not.toEqual(keysOf(0, 1));
      // with the key of session 7 the replayed signature is good for its own text, and not for session 0's
      const replayed = Uint8Array.from(forged('replay').signature);
      const saying = (session: number) =>
        ascii(statementText({ n: 4, m: 1, session, order: 'retreat', path: [1] }));
      const key = bytesOf(keysOf(7, 1).publicKey);
      expect(verifyBytes(key, saying(7), replayed).kind).toBe('valid');
      expect(verifyBytes(key, saying(0), replayed).kind).toBe('invalid');
    },
  },
  {
    says: [
      'Two orders of one session, both signed by general 1. The files are the real bytes; no program of this book is needed to check them.',
      'One of the two orders alone proves nothing against the commander, because a loyal commander signs one.',
      'And nobody can produce such a pair against a loyal commander: the second signature would be a forgery.',
    ],
    check: () => {
      expect(proofs().map(({ order }) => order)).toEqual(['attack', 'retreat']);
      for (const traitors of subsetsOf(4).filter((set) => !set.includes(1))) {
        for (const execution of withEveryLie(4, 1, traitors)) {
          const chains = [...execution.log].map(({ payload }) => payload);
          expect(doubleSigning(termsOf(execution), chains)).toBeNull();
        }
      }
    },
  },
  {
    says: [
      'After round m + 1 a lieutenant obeys the order in V if there is exactly one. If V is empty, or holds two, it retreats.',
      'The commander signs attack for 2 and 4, and retreat for 3. After round 2 every lieutenant has accepted both orders, and all retreat.',
    ],
    check: () => {
      expect([choice(['attack']), choice(['retreat']), choice([]), choice(ORDERS)]).toEqual([
        ...['attack', 'retreat', 'retreat', 'retreat'],
      ]);
      const execution = executed('double-signing');
      const [start, end] = execution.log.range(1);
      const orders = Array.from({ length: end - start }, (_, i) => execution.log.at(start + i));
      expect(orders.map(({ to, payload }) => [to, payload.order])).toEqual([
        [2, 'attack'],
        [3, 'retreat'],
        [4, 'attack'],
      ]);
      for (const general of [2, 3, 4]) {
        expect(held(execution, general)).toEqual(ORDERS);
        expect(execution.decisions.get(general)).toBe('retreat');
      }
    },
  },
  {
    says: [
      'For every m ≥ 0 and every n ≥ m + 2, SM(m) works for n generals if at most m of them are traitors.',
      'SM(m) among n generals fails against exactly f traitors if and only if m < f ≤ n − 2. Then one changed message is enough.',
      'a loyal commander is obeyed by all loyal lieutenants, whatever the number of traitors.',
      'Three generals withstand one traitor, and five withstand three.',
    ],
    check: () => {
      for (const [n, m] of [
        [2, 0],
        [3, 0],
        [3, 1],
        [4, 0],
        [4, 1],
        [4, 2],
        [5, 1],
        [5, 3],
      ] as const) {
        for (let f = 0; f <= n; f++) {
          const all = subsetsOf(n)
            .filter((set) => set.length === f)
            .flatMap((traitors) => withEveryLie(n, m, traitors))
            .map(judge);
          expect(all.some(({ validity }) => validity.kind === 'violated')).toBe(false);
          const broken = all.some((verdicts) => verdicts.agreement.kind === 'violated');
          expect([n, m, f, broken]).toEqual([n, m, f, m < f && f <= n - 2]);
        }
      }
    },
  },
  {
    says: [
      'in the last round traitor m + 1 tells i retreat, on the path 1, 2, …, m + 1.',
      'If m = 0, this replaces the attack that i would have received, and i holds retreat alone; else it holds both orders. In either case i retreats.',
      'so j holds attack alone, and attacks. IC1 is broken.',
    ],
    check: () => {
      for (const [n, m] of [
        [3, 0],
        [4, 1],
        [5, 2],
        [6, 3],
        [7, 2],
      ] as const) {
        const traitors = generals(n - 2);
        const path = generals(m + 1);
        const [i, j] = [n - 1, n];
        const execution = run(n, m, traitors, [{ path, to: i, order: 'retreat' }]);
        expect(held(execution, i)).toEqual(m === 0 ? ['retreat'] : ORDERS);
        expect(held(execution, j)).toEqual(['attack']);
        expect(agreement(execution)).toEqual({ kind: 'violated', attacks: j, retreats: i });
      }
    },
  },
  {
    says: [
      'A loyal lieutenant passes on at most two orders, each to at most n − 2 others. So loyal generals send at most (n − 1) + 2(n − 1)(n − 2) messages, where OM(m) needs exponentially many.',
    ],
    check: () => {
      for (const [n, m] of [
        [4, 1],
        [5, 2],
        [7, 2],
        [8, 4],
      ] as const) {
        for (const strategy of ['truthful', 'split', 'flip'] as const) {
          const execution = executeSigned({
            ...{ kind: 'sm', n, m, session: 0, order: 'attack', traitors: [1], strategy, lies: [] },
            ...{ eyes: null, round: m + 1, cast: 'generals' },
          });
          const loyal = [...execution.log].filter(({ from }) => isLoyal(execution, from));
          expect(loyal.length).toBeLessThanOrEqual(n - 1 + 2 * (n - 1) * (n - 2));
          for (const general of lieutenants(n)) {
            const paths = new Set(
              loyal.filter(({ from }) => from === general).map(({ payload }) => formatPath(payload.path)),
            );
            expect(paths.size).toBeLessThanOrEqual(2);
          }
        }
      }
      expect(messageCount(13, 4)).toBe(108_384);
    },
  },
  {
    says: [
      'Traitor 2 sends nothing at all. No signature prevents that. Here it does no harm: 3 and 4 have the order from the commander and from each other.',
    ],
    check: () => {
      const execution = executed('signed-silence');
      expect([...execution.log].some(({ from }) => from === 2)).toBe(false);
      for (const general of [3, 4]) {
        const { received } = viewOf(execution, general);
        expect(received.map((seen) => seen['path'])).toEqual(['1', `1.${7 - general}`]);
        expect(execution.decisions.get(general)).toBe('attack');
      }
    },
  },
];

describe('The lecture on signatures says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});

test('Only a general itself can add its name to a chain, whoever holds it', () => {
  const terms = { n: 4, m: 1, session: 0 };
  const order: SignedOrder = extend(terms, { order: 'attack', path: [], signatures: [] }, 1, signerOf(0, 1));
  expect(verifyChain(terms, extend(terms, order, 3, signerOf(0, 3))).kind).toBe('valid');
  expect(verifyChain(terms, extend(terms, order, 3, signerOf(0, 2))).kind).toBe('invalid');
});
