/** Scenarios and moves for fast-check, small enough that a test can look at every message. */
import fc from 'fast-check';
import { STRATEGIES } from '../../src/core/adversary.ts';
import { messageCount } from '../../src/core/paths.ts';
import { ORDERS, SAYINGS } from '../../src/core/testing/enumerate.ts';
import { parse } from '../../src/scenario/parse.ts';
import type { OralScenario, TwoGeneralsScenario } from '../../src/scenario/scenario.ts';
import { anyOral, anyTwoGenerals } from '../../src/scenario/testing/arbitraries.ts';
import type { Action, Playable, Worlds } from '../scenes/figure-state.ts';

/** At most 1,500 messages, opened in any way. */
export const anySmall: fc.Arbitrary<OralScenario> = anyOral.filter(({ n, m }) => messageCount(n, m) <= 1500);

/** One world or two, of either kind that a figure plays. */
export const anyWorlds: fc.Arbitrary<Worlds> = fc.array(
  fc.oneof({ arbitrary: anySmall, weight: 3 }, { arbitrary: anyTwoGenerals, weight: 2 }),
  { minLength: 1, maxLength: 2 },
);

/** A scenario of oral messages that the notation writes so. */
export function scenarioOf(token: string): OralScenario {
  const scenario = playableOf(token);
  if (scenario.kind !== 'om') throw new Error(`${token} is no om scenario`);
  return scenario;
}

/** A scenario of two generals that the notation writes so. */
export function twoGeneralsOf(token: string): TwoGeneralsScenario {
  const scenario = playableOf(token);
  if (scenario.kind !== '2g') throw new Error(`${token} is no 2g scenario`);
  return scenario;
}

/** A scenario that a figure can play. */
export function playableOf(token: string): Playable {
  const parsed = parse(token);
  if (parsed.kind === 'refused') throw new Error(`${token} is no scenario that a figure can play`);
  return parsed.scenario;
}

const someGeneral = fc.integer({ min: 1, max: 7 });
const someRound = fc.integer({ min: -2, max: 9 });

const anyLie = fc.record({
  path: fc.shuffledSubarray([2, 3, 4, 5], { maxLength: 2 }).map((rest) => [1, ...rest]),
  to: fc.integer({ min: 2, max: 6 }),
  order: fc.constantFrom(...SAYINGS),
});

const anySettings = fc.record(
  {
    n: fc.integer({ min: 1, max: 6 }),
    m: fc.integer({ min: 0, max: 3 }),
    order: fc.constantFrom(...ORDERS),
    traitors: fc.array(someGeneral, { maxLength: 4 }),
    strategy: fc.constantFrom(...STRATEGIES),
  },
  { requiredKeys: [] },
);

/** A number as a reader may type it: right, out of range, or none at all. */
const anyTyped = fc.oneof(
  fc.integer({ min: 0, max: 8 }),
  fc.integer({ min: -2, max: 101 }),
  fc.constantFrom(NaN, 1.5, Infinity),
);

const anyMessengerSettings = fc.record(
  {
    messengers: anyTyped,
    thresholds: fc.tuple(anyTyped, anyTyped),
    order: fc.constantFrom(...ORDERS),
  },
  { requiredKeys: [] },
);

/** What changes a world of a figure with so many of them. */
export const anyEdit = (worlds: number): fc.Arbitrary<Action> => {
  const world = fc.nat(worlds - 1);
  return fc.oneof(
    fc.record({ kind: fc.constant('tell' as const), world, lie: anyLie }),
    fc.record({ kind: fc.constant('turn' as const), world, general: someGeneral }),
    fc.record({ kind: fc.constant('configure' as const), world, settings: anySettings }),
    fc.record({ kind: fc.constant('capture' as const), world, messenger: anyTyped }),
    fc.record({ kind: fc.constant('configure' as const), world, settings: anyMessengerSettings }),
  );
};

/** What changes only where the reader looks. */
export const anyLook = (worlds: number): fc.Arbitrary<Action> =>
  fc.oneof(
    fc.record({ kind: fc.constant('look' as const), eyes: fc.option(someGeneral, { nil: null }) }),
    fc.record({ kind: fc.constant('go' as const), round: someRound }),
    fc.record({
      kind: fc.constant('draw' as const),
      drawing: fc.constantFrom('map' as const, 'time' as const),
    }),
    fc.record({ kind: fc.constant('edit' as const), editing: fc.boolean() }),
    fc.record({ kind: fc.constant('activate' as const), world: fc.nat(worlds - 1) }),
  );

/** Everything a reader can do to a figure with so many worlds, except to open other scenarios. */
export const anyAction = (worlds: number): fc.Arbitrary<Action> =>
  fc.oneof(
    anyEdit(worlds),
    anyEdit(worlds),
    anyLook(worlds),
    fc.constantFrom<Action>({ kind: 'undo' }, { kind: 'redo' }, { kind: 'reset' }),
  );
