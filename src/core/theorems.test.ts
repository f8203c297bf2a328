/**
 * What the paper proves of OM(m), looked at in executions: what always holds, and what sometimes fails (so that the
 * first is not empty). `the traitors` are always at most as many as stated, wherever they stand.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, type Verdicts } from './conditions.ts';
import type { General, Order } from './model.ts';
import { anyAttack, execute, type Size } from './testing/arbitraries.ts';
import { everySaying, ORDERS, placementsOf, places } from './testing/enumerate.ts';

// patience: the machine may have other things to do

interface Tried {
  /** Behaviours that differ in what loyal generals are told, silence counting as retreat. */
  strategies: number;
  brokenAgreement: number;
  brokenValidity: number;
}

/** Every behaviour of exactly `f` traitors: all that they can say to loyal lieutenants, wherever they stand. */
function tryEverything({ n, m }: Size, f: number, sayings: readonly (Order | null)[]): Tried {
  const tried: Tried = { strategies: 0, brokenAgreement: 0, brokenValidity: 0 };
  for (const traitors of placementsOf(n, f)) {
    const where = places(n, m, traitors, 'loyal');
    // what order a traitor commander was given changes nothing: all it says is spelled out
    for (const order of traitors.includes(1) ? (['attack'] as const) : ORDERS) {
      for (const lies of everySaying(where, sayings)) {
        const verdicts = verdictsOf({ n, m }, order, traitors, lies);
        tried.strategies++;
        if (verdicts.agreement.kind === 'violated') tried.brokenAgreement++;
        if (verdicts.validity.kind === 'violated') tried.brokenValidity++;
      }
    }
  }
  return tried;
}

type Lies = Parameters<typeof execute>[0]['lies'];

const verdictsOf = (size: Size, order: Order, traitors: readonly General[], lies: Lies): Verdicts =>
  judge(execute({ ...size, order, traitors, strategy: 'truthful', lies }));

const SAYINGS = ['attack', 'retreat', null] as const;

describe('Loyal lieutenants agree, and obey a loyal commander, when n > 3m', () => {
  test('every strategy of one traitor at n = 4, m = 1', () => {
    expect(tryEverything({ n: 4, m: 1 }, 1, ['attack', 'retreat'])).toEqual({
      strategies: 32,
      brokenAgreement: 0,
      brokenValidity: 0,
    });
    const withSilence = tryEverything({ n: 4, m: 1 }, 1, SAYINGS);
    expect(withSilence).toMatchObject({ strategies: 27 + 3 * 2 * 9, brokenAgreement: 0, brokenValidity: 0 });
  });

  test.each([
    { n: 5, m: 1 },
    { n: 6, m: 1 },
    { n: 7, m: 2 },
    { n: 8, m: 2 },
  ])('random strategies of up to m traitors at n = $n, m = $m', (size) => {
    fc.assert(
      fc.property(anyAttack(size, size.m), (setting) => {
        const { agreement, validity } = judge(execute(setting));
        expect(agreement.kind).toBe('holds');
        expect(validity.kind).toBe(setting.traitors.includes(1) ? 'vacuous' : 'holds');
      }),
      { numRuns: 150 },
    );
  });
});

describe('Lemma 1: OM(m) satisfies IC2 when there are more than 2k + m generals, k of them traitors', () => {
  test.each([
    { n: 4, m: 1, k: 1 },
    { n: 6, m: 1, k: 2 },
    { n: 5, m: 2, k: 1 },
    { n: 7, m: 2, k: 2 },
    { n: 6, m: 3, k: 1 },
  ])('n = $n, m = $m, k = $k', ({ n, m, k }) => {
    fc.assert(
      fc.property(anyAttack({ n, m }, k), (setting) => {
        expect(judge(execute(setting)).validity.kind).not.toBe('violated');
      }),
      { numRuns: 150 },
    );
  });
});

describe('Sometimes', () => {
  test('some strategy breaks IC2 when n = 3; none breaks IC1 there, since both lieutenants hold the same two orders', () => {
    const { brokenAgreement, brokenValidity } = tryEverything({ n: 3, m: 1 }, 1, SAYINGS);
    expect(brokenValidity).toBeGreaterThan(0);
    expect(brokenAgreement).toBe(0);
  });

  test('with the bare order, m = 0, a traitor commander breaks IC1 among any number of generals', () => {
    for (const n of [3, 4, 5])
      expect(tryEverything({ n, m: 0 }, 1, SAYINGS).brokenAgreement).toBeGreaterThan(0);
  });

  test('two traitors break both conditions of OM(1) among five, and among six only IC1, as Lemma 1 says', () => {
    const five = tryEverything({ n: 5, m: 1 }, 2, ['attack', 'retreat']);
    expect(five.brokenAgreement).toBeGreaterThan(0);
    expect(five.brokenValidity).toBeGreaterThan(0);
    const six = tryEverything({ n: 6, m: 1 }, 2, ['attack', 'retreat']);
    expect(six.brokenAgreement).toBeGreaterThan(0);
    expect(six.brokenValidity).toBe(0);
  });

  test('more rounds can hurt: OM(2) among four fails both conditions with one traitor, where OM(1) holds', () => {
    const { brokenAgreement, brokenValidity } = tryEverything({ n: 4, m: 2 }, 1, SAYINGS);
    expect(brokenAgreement).toBeGreaterThan(0);
    expect(brokenValidity).toBeGreaterThan(0);
    expect(tryEverything({ n: 4, m: 1 }, 1, SAYINGS)).toMatchObject({
      brokenAgreement: 0,
      brokenValidity: 0,
    });
  });
});
