/**
 * Settings of OM(m) for fast-check: everything that decides an execution, drawn at random and shrunk to something small.
 */
import fc from 'fast-check';
import { compareLies, messageKey, STRATEGIES, type Lie, type OrderLies } from '../adversary.ts';
import type { Execution } from '../execution.ts';
import { COMMANDER, generals, lieutenants, type General, type Order } from '../model.ts';
import { liars, oralMessages, type Relay } from '../oral-messages.ts';
import { messageCount } from '../paths.ts';
import type { RunOptions } from '../run.ts';
import { run } from '../run.ts';
import { ORDERS, places, SAYINGS } from './enumerate.ts';

export interface Setting extends OrderLies {
  readonly n: number;
  readonly m: number;
  readonly order: Order;
  readonly traitors: readonly General[];
}

export interface Size {
  readonly n: number;
  readonly m: number;
}

/** The execution of a setting. */
export const execute = (setting: Setting, options?: RunOptions): Execution<Relay> => {
  const { n, m, order, traitors, strategy, lies } = setting;
  return run(oralMessages(n, m), order, liars(traitors, strategy, lies), options);
};

/** n from 2 up to `most`, m from 0 to n − 2, with at most so many messages. */
export const anySize = (most: number, messages = Infinity): fc.Arbitrary<Size> =>
  fc
    .integer({ min: 2, max: most })
    .chain((n) => fc.record({ n: fc.constant(n), m: fc.nat(n - 2) }))
    .filter(({ n, m }) => messageCount(n, m) <= messages);

/** Some of 1 … n, ascending. */
export const anyTraitors = (n: number, most = n): fc.Arbitrary<readonly General[]> =>
  fc.subarray([...generals(n)], { maxLength: most });

/** Any lie that one of `traitors` could tell in OM(m), or SM(m); undefined where there is none. */
function anyLie(n: number, m: number, traitors: readonly General[]): fc.Arbitrary<Lie> | undefined {
  const liars = m === 0 ? traitors.filter((general) => general === COMMANDER) : traitors;
  if (liars.length === 0) return undefined;
  return fc
    .record({
      liar: fc.constantFrom(...liars),
      others: fc.shuffledSubarray([...lieutenants(n)], { minLength: n - 1 }),
      relays: fc.nat(Math.max(0, m - 1)),
      order: fc.constantFrom(...SAYINGS),
    })
    .map(({ liar, others, relays, order }) => {
      if (liar === COMMANDER) return { path: [COMMANDER], to: others[0]!, order };
      const rest = others.filter((general) => general !== liar);
      return { path: [COMMANDER, ...rest.slice(0, relays), liar], to: rest[relays]!, order };
    });
}

/** Up to `most` lies, no two about the same message, in the notation's order. */
export function anyLies(
  { n, m }: Size,
  traitors: readonly General[],
  most = 12,
): fc.Arbitrary<readonly Lie[]> {
  const lie = anyLie(n, m, traitors);
  if (lie === undefined) return fc.constant([]);
  const selector = ({ path, to }: Lie): string => messageKey(path, to);
  return fc
    .uniqueArray(lie, { selector, maxLength: most, size: 'max' })
    .map((lies) => [...lies].sort(compareLies));
}

/** Any setting of one of these sizes. */
export const anySetting = (size: fc.Arbitrary<Size>): fc.Arbitrary<Setting> =>
  size
    .chain(({ n, m }) => fc.record({ n: fc.constant(n), m: fc.constant(m), traitors: anyTraitors(n) }))
    .chain(({ n, m, traitors }) =>
      fc.record({
        n: fc.constant(n),
        m: fc.constant(m),
        order: fc.constantFrom(...ORDERS),
        traitors: fc.constant(traitors),
        strategy: fc.constantFrom(...STRATEGIES),
        lies: anyLies({ n, m }, traitors),
      }),
    );

/** Everything that these traitors say to loyal lieutenants, each message drawn by itself: any strategy whatever. */
export const anyBehaviour = (size: Size, traitors: readonly General[]): fc.Arbitrary<readonly Lie[]> =>
  fc.tuple(
    ...places(size.n, size.m, traitors, 'loyal').map((place) =>
      fc.constantFrom(...SAYINGS).map((order) => ({ ...place, order })),
    ),
  );

/** A size, up to `most` traitors of it and everything they say. */
export const anyAttack = (size: Size, most: number): fc.Arbitrary<Setting> =>
  anyTraitors(size.n, most).chain((traitors) =>
    fc.record({
      n: fc.constant(size.n),
      m: fc.constant(size.m),
      order: fc.constantFrom(...ORDERS),
      traitors: fc.constant(traitors),
      strategy: fc.constant('truthful' as const),
      lies: anyBehaviour(size, traitors),
    }),
  );
