import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Execution } from './execution.ts';
import { generals, type General, type Order } from './model.ts';
import { liars, oralMessages, type Relay } from './oral-messages.ts';
import { run } from './run.ts';
import { certainAmong, contradictionsIn, suspectsOf, type View } from './suspects.ts';
import { anySetting, anySize, execute } from './testing/arbitraries.ts';
import { everySaying, ORDERS, places, SAYINGS, traitorSets } from './testing/enumerate.ts';
import { viewOf, viewUpTo } from './views.ts';

// patience: the machine may have other things to do

/** What a general saw by a round, as `suspectsOf` is told it. */
const seenBy = (execution: Execution<Relay>, general: General, round: number): View => ({
  ...{ n: execution.generals, general, round },
  received: [...execution.log]
    .filter((message) => message.to === general && message.delivered && message.round <= round)
    .map(({ payload }) => ({ path: payload.path.join('.'), order: payload.order! })),
});

/** Every execution of OM(m) among n with at most so many traitors, whatever of these they say. */
function* everyExecution(
  n: number,
  m: number,
  most: number,
  sayings: readonly (Order | null)[],
): Generator<Execution<Relay>> {
  const protocol = oralMessages(n, m);
  for (const traitors of traitorSets(n, most)) {
    for (const lies of everySaying(places(n, m, traitors), sayings)) {
      for (const order of ORDERS) yield run(protocol, order, liars(traitors, 'truthful', lies));
    }
  }
}

/** Holds the suspects of every loyal general at every round to the executions that look the same; how many views there were. */
function heldToAll(n: number, m: number, most: number, sayings = SAYINGS): number {
  const alike = new Map<string, { view: View; suspects: Set<General>; certain: readonly General[] }>();
  for (const execution of everyExecution(n, m, most, sayings)) {
    for (const general of generals(n).filter((one) => !execution.traitors.includes(one))) {
      const all = viewOf(execution, general);
      for (let round = 0; round <= m + 1; round++) {
        const key = JSON.stringify([round, viewUpTo(all, round)]);
        const found = alike.get(key) ?? {
          view: seenBy(execution, general, round),
          suspects: new Set(),
          certain: generals(n),
        };
        for (const traitor of execution.traitors) found.suspects.add(traitor);
        const certain = found.certain.filter((one) => execution.traitors.includes(one));
        alike.set(key, { ...found, certain });
      }
    }
  }
  for (const [key, { view, suspects, certain }] of alike) {
    expect(suspectsOf(view, most), key).toEqual([...suspects].sort((a, b) => a - b));
    expect(certainAmong(view, contradictionsIn(view), most), key).toEqual(certain);
  }
  return alike.size;
}

describe('Whom a general must suspect, and who is convicted', () => {
  test('are the traitors of all executions that look the same to it: of three generals', () => {
    expect(heldToAll(3, 1, 1)).toBeGreaterThan(15);
    expect(heldToAll(3, 1, 2)).toBeGreaterThan(15);
  }, 60_000);

  test('are the traitors of all executions that look the same to it: of four generals', () => {
    expect(heldToAll(4, 1, 1)).toBeGreaterThan(50);
    expect(heldToAll(4, 0, 2)).toBeGreaterThan(5);
  }, 60_000);

  test('are the traitors of all executions that look the same to it: two of four, in three rounds, who send something', () => {
    expect(heldToAll(4, 2, 2, ORDERS)).toBeGreaterThan(100);
  }, 60_000);

  test('are never fewer than the traitors there are, where there are no more than it reckons with', () => {
    fc.assert(
      fc.property(anySetting(anySize(6, 400)), (setting) => {
        const execution = execute(setting);
        const { traitors } = execution;
        for (const general of generals(setting.n).filter((one) => !traitors.includes(one))) {
          for (let round = 0; round <= execution.rounds; round++) {
            expect(suspectsOf(seenBy(execution, general, round), traitors.length)).toEqual(
              expect.arrayContaining([...traitors]),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are the commander and whoever contradicts it', () => {
    const heard = (...received: readonly (readonly [string, Order])[]): View => ({
      ...{ n: 4, general: 3, round: 2 },
      received: received.map(([path, order]) => ({ path, order })),
    });
    const parted = heard(['1', 'attack'], ['1.2', 'retreat'], ['1.4', 'attack']);
    expect(suspectsOf(parted, 1)).toEqual([1, 2]);
    expect(suspectsOf(parted, 2)).toEqual([1, 2, 4]);
    expect(suspectsOf(heard(['1', 'attack'], ['1.2', 'retreat'], ['1.4', 'retreat']), 1)).toEqual([1]);
  });

  test('are all others where everything fits, one where it was silent, and nobody where there must be more', () => {
    const silent: View = { n: 4, general: 3, round: 2, received: [] };
    expect(suspectsOf({ ...silent, round: 0 }, 1)).toEqual([1, 2, 4]);
    expect(contradictionsIn({ ...silent, general: 1 })).toEqual([]);
    expect(contradictionsIn(silent)).toEqual([
      [1, 1],
      [2, 2],
      [4, 4],
    ]);
    expect(suspectsOf(silent, 2)).toEqual([]);
    expect(suspectsOf(silent, 3)).toEqual([1, 2, 4]);
    expect(suspectsOf({ ...silent, round: 1 }, 1)).toEqual([1]);
    expect(suspectsOf({ ...silent, round: 0 }, 0)).toEqual([]);
  });
});
