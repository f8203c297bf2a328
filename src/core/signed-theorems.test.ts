/**
 * What the paper proves of SM(m), tried in full where that can be counted out, and at random beyond.
 *
 * "Every behaviour" of some traitors is more here than the notation can say: on each path that ends with one of them, each
 * loyal lieutenant off the path is sent nothing, attack, retreat, or both at once. What traitors send each other changes
 * nothing, since they share what they know. All signatures are real; they are made and checked once and remembered.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGIES, type Lie } from './adversary.ts';
import { judge } from './conditions.ts';
import type { Execution } from './execution.ts';
import { generals, lieutenants, type General, type Message, type Order, type Path } from './model.ts';
import { formatPath, messageCount } from './paths.ts';
import { verifyStatement, type SignedOrder } from './signature-chains.ts';
import { acceptanceOf, termsOf } from './signed-messages.ts';
import { anyAttack, anySetting, anySize, type Size } from './testing/arbitraries.ts';
import {
  ORDERS,
  placementsOf,
  places,
  SAYINGS,
  sizes,
  traitorSets,
  upToTwoLies,
} from './testing/enumerate.ts';
import { signedRun, type SignedSetting } from './testing/signed.ts';

// patience: the machine may have other things to do

interface Tried {
  readonly brokenAgreement: boolean;
  readonly brokenValidity: boolean;
}

/** Every set of things to send: each of these orders in each of these places, sent or not. */
function* everyBehaviour(where: readonly Lie[]): Generator<readonly Lie[]> {
  for (let mask = 0; mask < 2 ** where.length; mask++) yield where.filter((_, i) => (mask >> i) & 1);
}

function tryEverything({ n, m }: Size, f: number): Tried {
  const tried = { brokenAgreement: false, brokenValidity: false };
  for (const traitors of placementsOf(n, f)) {
    const where = places(n, m, traitors, 'loyal').flatMap((place) =>
      ORDERS.map((order) => ({ ...place, order })),
    );
    // what order a traitor commander was given changes nothing: all it says is spelled out
    for (const order of traitors.includes(1) ? (['attack'] as const) : ORDERS) {
      for (const lies of everyBehaviour(where)) {
        const verdicts = judge(signedRun({ n, m, session: 0, order, traitors, strategy: 'silent', lies }));
        if (verdicts.agreement.kind === 'violated') tried.brokenAgreement = true;
        if (verdicts.validity.kind === 'violated') tried.brokenValidity = true;
      }
    }
  }
  return tried;
}

/** Every number of traitors, with every n up to `most` and m. */
const cases = (most: number): readonly (Size & { readonly f: number })[] =>
  sizes(most).flatMap(({ n, m }) => [0, ...generals(n)].map((f) => ({ n, m, f })));

const isBroken = ({ n, m, f }: Size & { readonly f: number }): boolean => m < f && f <= n - 2;

describe('With signatures: SM(m) satisfies IC1 and IC2 with at most m traitors, and fails with more while two are loyal', () => {
  const inFull = cases(5).filter(({ n, m }) => n < 5 || m < 2);

  test.each(inFull)('every behaviour of $f traitors at n = $n, m = $m', (one) => {
    expect(tryEverything(one, one.f)).toEqual({ brokenAgreement: isBroken(one), brokenValidity: false });
  });

  test.each(sizes(7).filter(({ n, m }) => n > 4 && m > 0 && messageCount(n, m) < 600))(
    'random behaviours of up to m traitors at n = $n, m = $m',
    (size) => {
      fc.assert(
        fc.property(anyAttack(size, size.m), fc.constantFrom(...STRATEGIES), (attack, strategy) => {
          // half of what they say is left to a strategy
          const lies = attack.lies.filter((_, i) => strategy === 'silent' || i % 2 === 0);
          const { agreement, validity } = judge(signedRun({ ...attack, strategy, lies, session: 0 }));
          expect(agreement.kind).toBe('holds');
          expect(validity.kind).toBe(attack.traitors.includes(1) ? 'vacuous' : 'holds');
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('One lie is enough where SM(m) fails, and only there', () => {
  const breaks = (one: Size, traitors: readonly General[], lies: readonly Lie[]): boolean =>
    ORDERS.some((order) => {
      const setting = { ...one, session: 0, order, traitors, strategy: 'truthful' as const, lies };
      const { agreement, validity } = judge(signedRun(setting));
      return agreement.kind === 'violated' || validity.kind === 'violated';
    });
  const singleLies = (one: Size, traitors: readonly General[]): readonly Lie[] =>
    places(one.n, one.m, traitors).flatMap((place) => SAYINGS.map((order) => ({ ...place, order })));

  test.each(cases(5))('$f traitors at n = $n, m = $m', (one) => {
    const sets = placementsOf(one.n, one.f);
    const broken = sets.some((traitors) =>
      singleLies(one, traitors).some((lie) => breaks(one, traitors, [lie])),
    );
    expect(broken).toBe(isBroken(one));
  });

  test.each(cases(8).filter(isBroken))(
    'the one at the end of a chain of m + 1 traitors, in the last round: $f at n = $n, m = $m',
    ({ n, m, f }) => {
      const lie: Lie = { path: generals(m + 1), to: n, order: 'retreat' };
      expect(breaks({ n, m }, generals(f), [lie])).toBe(true);
    },
  );

  test('of traitors 1 and 2 against SM(1) among four: 2 tells one of the loyal two the other order, and nothing else', () => {
    const found = singleLies({ n: 4, m: 1 }, [1, 2]).filter((lie) => {
      const setting = { n: 4, m: 1, session: 0, traitors: [1, 2], strategy: 'truthful' as const };
      return judge(signedRun({ ...setting, order: 'attack', lies: [lie] })).agreement.kind === 'violated';
    });
    expect(found).toEqual([3, 4].map((to) => ({ path: [1, 2], to, order: 'retreat' })));
  });

  test('and a round more mends it', () => {
    const lies: Lie[] = [{ path: [1, 2], to: 3, order: 'retreat' }];
    expect(breaks({ n: 4, m: 1 }, [1, 2], lies)).toBe(true);
    expect(breaks({ n: 4, m: 2 }, [1, 2], lies)).toBe(false);
  });
});

/** Who says what along which path, as a key. */
const saying = (path: Path, order: Order): string => `${formatPath(path)} ${order}`;

const sentByLoyal = ({ log, traitors }: Execution<SignedOrder>): readonly Message<SignedOrder>[] =>
  [...log].filter(({ from }) => !traitors.includes(from));

describe('Nothing that traitors do makes a loyal general’s signature exist', () => {
  /** Where a loyal general's signature is good under what it never sent, or a message is accepted by mistake; in words. */
  function forgeryIn(execution: Execution<SignedOrder>): string | null {
    const terms = termsOf(execution);
    const signed = new Set(sentByLoyal(execution).map(({ payload }) => saying(payload.path, payload.order)));
    for (const message of execution.log) {
      const { path, order, signatures } = message.payload;
      let genuine = true;
      for (const [i, signer] of path.entries()) {
        const prefix = path.slice(0, i + 1);
        const mayBeGood = execution.traitors.includes(signer) || signed.has(saying(prefix, order));
        const check = verifyStatement(signer, { ...terms, order, path: prefix }, signatures[i]!);
        if ((check.kind === 'valid') !== mayBeGood) return `${saying(prefix, order)} is ${check.kind}`;
        genuine &&= mayBeGood;
      }
      const { kind } = acceptanceOf(execution, message);
      if ((kind === 'accepted') !== genuine) return `${saying(path, order)} is ${kind}`;
    }
    return null;
  }

  test.each(sizes(5).filter(({ n, m }) => n < 5 || m < 3))(
    'every single lie beside every strategy at n = $n, m = $m: through a name that was not given it is rejected',
    ({ n, m }) => {
      let [accepted, rejected] = [0, 0];
      for (const traitors of traitorSets(n)) {
        for (const strategy of n < 5 ? STRATEGIES : (['truthful'] as const)) {
          for (const lies of upToTwoLies(places(n, m, traitors), 'none')) {
            const setting: SignedSetting = { n, m, session: 0, order: 'attack', traitors, strategy, lies };
            const execution = signedRun(setting);
            const forgery = forgeryIn(execution);
            if (forgery !== null) expect.fail(`${forgery}: ${JSON.stringify(setting)}`);
            for (const message of execution.log) {
              if (acceptanceOf(execution, message).kind === 'accepted') accepted++;
              else rejected++;
            }
          }
        }
      }
      // neither is rare, where there is somebody's name to forge
      expect(accepted).toBeGreaterThan(0);
      expect(rejected > 0).toBe(m > 0);
    },
  );

  test('random settings among up to seven generals', () => {
    fc.assert(
      fc.property(anySetting(anySize(7)), (setting) => {
        expect(forgeryIn(signedRun({ ...setting, session: 0 }))).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('Loyal generals send at most (n − 1) + 2(n − 1)(n − 2) messages', () => {
  const most = (n: number): number => n - 1 + 2 * (n - 1) * (n - 2);

  test('whatever traitors do, among up to nine', () => {
    fc.assert(
      fc.property(anySetting(anySize(9)), (setting) => {
        const sent = sentByLoyal(signedRun({ ...setting, session: 0 })).length;
        expect(sent).toBeLessThanOrEqual(most(setting.n));
      }),
      { numRuns: 200 },
    );
  });

  test.each([3, 4, 5, 6, 7])('and all but the commander’s own are reached: n = %i', (n) => {
    const setting = { n, m: 1, session: 0, order: 'attack', traitors: [1], strategy: 'silent' } as const;
    const both = lieutenants(n).flatMap((to) => ORDERS.map((order) => ({ path: [1], to, order })));
    expect(sentByLoyal(signedRun({ ...setting, lies: both }))).toHaveLength(most(n) - (n - 1));
    const loyal = sentByLoyal(signedRun({ ...setting, traitors: [], lies: [] }));
    expect(loyal).toHaveLength(n - 1 + (n - 1) * (n - 2));
  });
});
