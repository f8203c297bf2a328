/**
 * Scenarios of all kinds for fast-check, each one that the notation can write.
 */
import fc from 'fast-check';
import { STRATEGIES } from '../../core/adversary.ts';
import { generals } from '../../core/model.ts';
import { kingRounds, speaksIn, stepOf, type Beginning } from '../../core/phase-king.ts';
import type { SlotLie } from '../../core/slots.ts';
import { anyLies, anySetting, anySize, anyTraitors } from '../../core/testing/arbitraries.ts';
import { ORDERS, SAYINGS } from '../../core/testing/enumerate.ts';
import {
  CASTS,
  castFits,
  generalsIn,
  lastRound,
  LIMITS,
  type KingScenario,
  type OralScenario,
  type Scenario,
  type SignedScenario,
  type TwoGeneralsScenario,
} from '../scenario.ts';

/** The scenario opened in any way that fits it, the plain way as often as not. */
function opened<S extends Scenario>(scenario: Omit<S, 'eyes' | 'round' | 'cast'>): fc.Arbitrary<S> {
  const plain = { ...scenario, eyes: null, round: 0, cast: 'generals' } as unknown as S;
  const last = lastRound(plain);
  const casts = CASTS.filter((cast) => castFits(plain, cast));
  return fc
    .record({
      eyes: fc.option(fc.constantFrom(...generals(generalsIn(plain))), { nil: null }),
      round: fc.oneof(fc.constant(last), fc.nat(last)),
      cast: fc.constantFrom(...casts),
    })
    .map((opening) => ({ ...plain, ...opening }));
}

export const anyOral: fc.Arbitrary<OralScenario> = anySetting(
  anySize(LIMITS.generals.most, LIMITS.messages),
).chain((setting) => opened<OralScenario>({ kind: 'om', ...setting }));

export const anySigned: fc.Arbitrary<SignedScenario> = anySize(LIMITS.generals.most)
  .chain(({ n, m }) => fc.record({ n: fc.constant(n), m: fc.constant(m), traitors: anyTraitors(n) }))
  .chain((base) =>
    fc
      .record({
        order: fc.constantFrom(...ORDERS),
        strategy: fc.constantFrom(...STRATEGIES),
        session: fc.oneof(
          fc.constant(0),
          fc.integer({ min: LIMITS.session.least, max: LIMITS.session.most }),
        ),
        lies: anyLies(base, base.traitors),
      })
      .chain((rest) => opened<SignedScenario>({ kind: 'sm', ...base, ...rest })),
  );

const anyThreshold = fc.oneof(
  fc.integer({ min: 0, max: 2 }),
  fc.integer({ min: LIMITS.threshold.least, max: LIMITS.threshold.most }),
);

export const anyTwoGenerals: fc.Arbitrary<TwoGeneralsScenario> = fc
  .integer({ min: LIMITS.messengers.least, max: LIMITS.messengers.most })
  .chain((messengers) =>
    fc
      .record({
        order: fc.constantFrom(...ORDERS),
        thresholds: fc.tuple(anyThreshold, anyThreshold),
        lost: fc.subarray(generals(messengers) as number[]),
      })
      .chain((rest) => opened<TwoGeneralsScenario>({ kind: '2g', messengers, ...rest })),
  );

/** Any lies that these traitors can tell in phase king, no two about the same slot. */
const anySlotLies = (
  beginning: Beginning,
  n: number,
  rounds: number,
  traitors: readonly number[],
): fc.Arbitrary<readonly SlotLie[]> => {
  const slots = generals(rounds).flatMap((round) =>
    traitors
      .filter((from) => speaksIn(stepOf(beginning, round), from))
      .flatMap((from) => generals(n).flatMap((to) => (to === from ? [] : [{ round, from, to }]))),
  );
  return fc
    .subarray(slots, { maxLength: Math.min(12, slots.length) })
    .chain((some) =>
      fc.tuple(...some.map((slot) => fc.constantFrom(...SAYINGS).map((order) => ({ ...slot, order })))),
    );
};

const { least, most } = LIMITS.generals;

export const anyKing: fc.Arbitrary<KingScenario> = fc
  .integer({ min: least, max: most })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      f: fc.nat(n - 1),
      traitors: anyTraitors(n),
      strategy: fc.constantFrom(...STRATEGIES),
      given: fc.oneof(
        fc.constantFrom(...ORDERS).map((order) => ({ order, inputs: null })),
        fc
          .array(fc.constantFrom(...ORDERS), { minLength: n, maxLength: n })
          .map((inputs) => ({ order: null, inputs })),
      ),
    }),
  )
  .chain(({ given, ...base }) => {
    const beginning = given.inputs ? 'inputs' : 'order';
    return anySlotLies(beginning, base.n, kingRounds(beginning, base.f), base.traitors).map((lies) => ({
      ...{ ...base, ...given, lies },
    }));
  })
  .chain((setting) => opened<KingScenario>({ kind: 'pk', ...setting }));

/** Any scenario that the notation can write. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.oneof(anyOral, anySigned, anyTwoGenerals, anyKing);
