/**
 * The two executions that general 3 can't tell apart, and their mirror image: the book's first example. They stand here
 * as values, so that no page needs the parser for them; a test holds them equal to the catalogue's.
 */
import type { Lie } from '../../src/core/adversary.ts';
import type { General, Order } from '../../src/core/model.ts';
import type { OralScenario } from '../../src/scenario/scenario.ts';

/** General 3, in whose place the reader stands. */
export const OBSERVER = 3;

/** Three generals and one lie: its teller is the traitor. */
const withLie = (order: Order, traitor: General, lie: Lie): OralScenario => ({
  ...{ kind: 'om', n: 3, m: 1, order, traitors: [traitor], strategy: 'truthful', lies: [lie] },
  ...{ eyes: null, round: 2, cast: 'generals' },
});

/** World A, in which general 2 lies, and world B, in which the commander does. */
export const ambiguousWorlds = () =>
  [
    withLie('attack', 2, { path: [1, 2], to: 3, order: 'retreat' }),
    withLie('attack', 1, { path: [1], to: 2, order: 'retreat' }),
  ] as const;

/** World A′: the mirror image of A, in which general 3 lies to general 2. */
export const mirrorWorld = () => withLie('retreat', 3, { path: [1, 3], to: 2, order: 'attack' });
