import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lie } from './adversary.ts';
import type { Execution } from './execution.ts';
import { generals } from './model.ts';
import { liars, oralMessages, type Relay } from './oral-messages.ts';
import { run } from './run.ts';
import { anyLies, anySetting, anySize, execute, type Setting } from './testing/arbitraries.ts';
import { everySaying, ORDERS, places, SAYINGS, traitorSets } from './testing/enumerate.ts';
import { firstDifference, firstParting, indistinguishable, viewOf, viewUpTo } from './views.ts';

// patience: the machine may have other things to do

/** World A: loyal commander, traitor 2 misreports it to 3. World B: traitor commander, loyal 2 reports what it heard. */
const worldA = run(
  oralMessages(3, 1),
  'attack',
  liars([2], 'truthful', [{ path: [1, 2], to: 3, order: 'retreat' }]),
);
const worldB = run(
  oralMessages(3, 1),
  'attack',
  liars([1], 'truthful', [{ path: [1], to: 2, order: 'retreat' }]),
);

describe('A local view', () => {
  test('is what one general saw, member by member in a fixed order', () => {
    expect(JSON.stringify(viewOf(worldA, 3))).toBe(
      '{"kind":"om","general":3,"n":3,"m":1,"order":null,"received":' +
        '[{"round":1,"path":"1","order":"attack"},{"round":2,"path":"1.2","order":"retreat"}]}',
    );
  });

  test('holds nothing but what its general may know', () => {
    fc.assert(
      fc.property(anySetting(anySize(6, 400)), (setting) => {
        const execution = execute(setting);
        for (const general of generals(setting.n)) {
          const view = viewOf(execution, general);
          expect(Object.keys(view)).toEqual(['kind', 'general', 'n', 'm', 'order', 'received']);
          expect(view.order).toBe(general === 1 ? setting.order : null);
          const arrived = [...execution.log].filter(({ to, delivered }) => to === general && delivered);
          expect(view.received).toEqual(
            arrived.map(({ round, payload }) => ({
              round,
              path: payload.path.join('.'),
              order: payload.order,
            })),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('has no entry for a message that was withheld', () => {
    const silent = run(oralMessages(4, 1), 'attack', liars([2], 'silent', []));
    expect(viewOf(silent, 3).received).toEqual([
      { round: 1, path: '1', order: 'attack' },
      { round: 2, path: '1.4', order: 'attack' },
    ]);
  });

  test('is refused for somebody who is not there', () => {
    for (const general of [0, 4, 1.5]) {
      expect(() => viewOf(worldA, general)).toThrow(`general ${general}: expected one of 1 to 3`);
    }
  });
});

describe('The ambiguous view', () => {
  test('the two worlds are indistinguishable to 3, and not to 2 or 1', () => {
    expect([1, 2, 3].map((general) => indistinguishable(worldA, worldB, general))).toEqual([
      true,
      false,
      true,
    ]);
    expect(firstDifference(viewOf(worldA, 2), viewOf(worldB, 2))).toEqual({
      at: 'received.1',
      a: { round: 1, path: '1', order: 'attack' },
      b: { round: 1, path: '1', order: 'retreat' },
    });
  });

  test('so 3 decides the same in both, and breaks IC2 in the first', () => {
    expect([worldA, worldB].map(({ decisions }) => decisions.get(3))).toEqual(['retreat', 'retreat']);
    expect(worldA.decisions.get(1)).toBe('attack');
  });
});

describe('The first difference', () => {
  const loyal = (n: number, m: number): Execution<Relay> =>
    run(oralMessages(n, m), 'attack', liars([], 'truthful', []));

  test('is the first member that is unequal, in the order of the view', () => {
    const of = (a: Execution<Relay>, b: Execution<Relay>, general: number): unknown =>
      firstDifference(viewOf(a, general), viewOf(b, general));
    expect(of(loyal(4, 1), loyal(5, 2), 2)).toEqual({ at: 'n', a: 4, b: 5 });
    expect(of(loyal(4, 1), loyal(4, 2), 2)).toEqual({ at: 'm', a: 1, b: 2 });
    const retreat = run(oralMessages(4, 1), 'retreat', liars([], 'truthful', []));
    expect(of(loyal(4, 1), retreat, 1)).toEqual({ at: 'order', a: 'attack', b: 'retreat' });
  });

  test('is null for the missing entry where one view ends', () => {
    const silent = run(oralMessages(3, 1), 'attack', liars([2], 'silent', []));
    const entry = { round: 2, path: '1.2', order: 'attack' };
    const [full, short] = [viewOf(loyal(3, 1), 3), viewOf(silent, 3)];
    expect(firstDifference(full, short)).toEqual({ at: 'received.2', a: entry, b: null });
    expect(firstDifference(short, full)).toEqual({ at: 'received.2', a: null, b: entry });
    expect(firstDifference(full, full)).toBeNull();
  });

  test('is the same difference looked at from the other side', () => {
    expect(firstDifference(viewOf(worldB, 2), viewOf(worldA, 2))).toMatchObject({
      at: 'received.1',
      a: { order: 'retreat' },
      b: { order: 'attack' },
    });
  });
});

describe('Whoever sees the same decides the same', () => {
  /** How many loyal generals see the same in both executions; all of them must decide the same in both. */
  function alike(a: Execution<Relay>, b: Execution<Relay>): number {
    const both = [...a.decisions.keys()].filter((general) => b.decisions.has(general));
    const same = both.filter((general) => indistinguishable(a, b, general));
    for (const general of same) expect(a.decisions.get(general)).toBe(b.decisions.get(general));
    return same.length;
  }

  test('in every two executions of three generals with at most one traitor', () => {
    const size = { n: 3, m: 1 };
    const all = traitorSets(3, 1).flatMap((traitors) =>
      ORDERS.flatMap((order) =>
        [...everySaying(places(3, 1, traitors), SAYINGS)].map((lies) =>
          execute({ ...size, order, traitors, strategy: 'truthful', lies }),
        ),
      ),
    );
    const found = all.flatMap((a, i) => all.slice(i + 1).map((b) => alike(a, b)));
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(100);
  });

  /** A setting and another of the same size with other lies, perhaps other traitors: often somebody sees no difference. */
  const pair = anySetting(anySize(6, 200)).chain((a) =>
    fc.oneof(fc.constant(a.traitors), fc.subarray([...generals(a.n)], { maxLength: 2 })).chain((traitors) =>
      fc.record<{ a: Setting; b: Setting }>({
        a: fc.constant(a),
        b: anyLies(a, traitors, 3).map((lies) => ({ ...a, traitors, lies: merged(a.lies, lies, traitors) })),
      }),
    ),
  );

  /** The lies of both that these traitors can tell, the second ones first. */
  function merged(
    first: readonly Lie[],
    second: readonly Lie[],
    traitors: readonly number[],
  ): readonly Lie[] {
    const told = new Map([...first, ...second].map((lie) => [JSON.stringify([lie.path, lie.to]), lie]));
    return [...told.values()].filter(({ path }) => traitors.includes(path.at(-1)!));
  }

  test('in random pairs of executions', () => {
    let indistinguishableViews = 0;
    fc.assert(
      fc.property(pair, ({ a, b }) => {
        indistinguishableViews += alike(execute(a), execute(b));
      }),
      { numRuns: 500 },
    );
    expect(indistinguishableViews).toBeGreaterThan(100);
  });

  test('and two views part exactly where they are not equal, at messages of one round and one path', () => {
    let parted = 0;
    fc.assert(
      fc.property(pair, ({ a, b }) => {
        const [one, other] = [execute(a), execute(b)];
        for (const general of generals(a.n)) {
          const parting = firstParting(viewOf(one, general), viewOf(other, general));
          expect(parting === null).toBe(indistinguishable(one, other, general));
          if (parting?.kind !== 'message' || !parting.a || !parting.b) continue;
          parted++;
          expect([parting.a['round'], parting.a['path']]).toEqual([parting.b['round'], parting.b['path']]);
        }
      }),
      { numRuns: 300 },
    );
    expect(parted).toBeGreaterThan(50);
  });
});

describe('Where two views part', () => {
  const told = (...lies: readonly Lie[]) =>
    run(oralMessages(4, 1), 'attack', liars([1, 3], 'truthful', lies));
  const silent = told({ path: [1], to: 2, order: null });

  test('a message that is missing makes none that comes after it another', () => {
    const lied = told({ path: [1, 3], to: 2, order: 'retreat' });
    const missing = { kind: 'message', a: null, b: { round: 1, path: '1', order: 'attack' } };
    expect(firstParting(viewOf(silent, 2), viewOf(told(), 2))).toEqual(missing);
    expect(firstParting(viewOf(told(), 2), viewOf(lied, 2))).toEqual({
      kind: 'message',
      a: { round: 2, path: '1.3', order: 'attack' },
      b: { round: 2, path: '1.3', order: 'retreat' },
    });
    expect(firstParting(viewOf(silent, 3), viewOf(told(), 3))).toMatchObject({ a: { path: '1.2' } });
  });

  test('what was known beforehand comes before all messages', () => {
    const [attack, retreat] = (['attack', 'retreat'] as const).map((order) =>
      viewOf(run(oralMessages(4, 1), order, liars([], 'truthful', [])), 1),
    );
    expect(firstParting(attack!, retreat!)).toEqual({ kind: 'known', at: 'order' });
  });

  test('before a message comes nobody can tell by it', () => {
    const lied = told({ path: [1, 3], to: 2, order: 'retreat' });
    const at = (round: number) =>
      firstParting(viewUpTo(viewOf(told(), 2), round), viewUpTo(viewOf(lied, 2), round));
    expect([at(0), at(1)]).toEqual([null, null]);
    expect(at(2)).not.toBeNull();
  });
});
