/** The walk breaks every protocol of at most f rounds, and what it returns stands on its own. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from './conditions.ts';
import { omissionWalk } from './omission-walk.ts';
import { oralMessages } from './oral-messages.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';
import { signedMessages } from './signed-messages.ts';
import { anyTables, ATTEMPTS, fromTables } from './testing/attempts.ts';
import { faults } from './testing/omissions.ts';
import { blindTo, breakTooFewRounds, executionAt, leavingOut } from './too-few-rounds.ts';
import { indistinguishable } from './views.ts';

/** Every n ≤ 6 with every f from 1 to 3 that the theorem speaks about. */
const SIZES = [3, 4, 5, 6].flatMap((n) => [1, 2, 3].flatMap((f) => (f <= n - 2 ? [[n, f] as const] : [])));

const verdictOn = <State, Payload>(protocol: Protocol<State, Payload>, f: number): readonly string[] =>
  faults(protocol, f, breakTooFewRounds(protocol, f));

describe('One round per traitor is needed', () => {
  test.each(SIZES)('among %i generals with %i traitors by oral messages: OM(f − 1) falls', (n, f) => {
    expect(verdictOn(oralMessages(n, f - 1), f)).toEqual([]);
  });

  test.each(SIZES)('among %i generals with %i traitors by signed messages: SM(f − 1) falls', (n, f) => {
    expect(verdictOn(signedMessages(n, f - 1, 0), f)).toEqual([]);
  });

  test.each(SIZES)(
    'among %i generals with %i traitors whatever somebody thinks of: each of five attempts falls',
    (n, f) => {
      for (const [name, make] of ATTEMPTS) {
        for (let rounds = 0; rounds <= f; rounds++) {
          expect([name, rounds, ...verdictOn(make(n, rounds), f)]).toEqual([name, rounds]);
        }
      }
    },
  );

  test('without a traitor: with no round at all a loyal commander can’t be obeyed', () => {
    for (let n = 2; n <= 5; n++) {
      for (const [name, make] of ATTEMPTS) {
        const found = breakTooFewRounds(make(n, 0), 0);
        expect([name, ...faults(make(n, 0), 0, found)]).toEqual([name]);
        expect(found).toMatchObject({ condition: 'IC2', step: 0, broken: 0, walk: { steps: 1 } });
      }
    }
  });
});

const seed = Number(process.env['ROUNDS_SEED'] ?? Date.now() % 2 ** 31);

test(`500 random finite-state protocols of at most f rounds fall (ROUNDS_SEED=${seed})`, () => {
  console.info(`random protocols of at most f rounds: ROUNDS_SEED=${seed}`);
  const times = { IC1: 0, IC2: 0 };
  fc.assert(
    fc.property(anyTables, (tables) => {
      const protocol = fromTables(tables);
      const found = breakTooFewRounds(protocol, tables.f);
      expect(faults(protocol, tables.f, found)).toEqual([]);
      times[found.condition]++;
    }),
    { seed, numRuns: 500 },
  );
  // each of the two is what gives way to some protocol
  for (const broken of Object.values(times)) expect(broken).toBeGreaterThan(50);
});

test('The attempts do what they should while nothing is left out, so that only traitors make them fall', () => {
  for (const [name, make] of ATTEMPTS) {
    for (const [n, rounds] of SIZES) {
      for (const order of ['attack', 'retreat'] as const) {
        const { decisions } = run(make(n, rounds), order, leavingOut([]));
        expect([name, n, rounds, ...new Set(decisions.values())]).toEqual([name, n, rounds, order]);
      }
    }
  }
});

describe('Between any two neighbours of the walk', () => {
  const everyStep = <State, Payload>(protocol: Protocol<State, Payload>): void => {
    const walk = omissionWalk(protocol.generals, protocol.rounds);
    let before = executionAt(protocol, walk, 0);
    for (let i = 0; i < walk.steps; i++) {
      const after = executionAt(protocol, walk, i + 1);
      const blind = blindTo(walk.step(i), [before, after]);
      expect(blind.length).toBeGreaterThan(0);
      for (const general of blind) {
        expect([i, general, indistinguishable(before, after, general)]).toEqual([i, general, true]);
        expect(before.decisions.get(general)).toBe(after.decisions.get(general));
      }
      before = after;
    }
  };

  test.each([
    [3, 1],
    [4, 2],
    [5, 2],
    [5, 3],
  ])('a loyal lieutenant sees the same: OM among %i generals, %i rounds', (n, rounds) => {
    everyStep(oralMessages(n, rounds - 1));
  });

  test('a loyal lieutenant sees the same: SM(1) among four generals', () => {
    everyStep(signedMessages(4, 1, 0));
  });

  test('a loyal lieutenant sees the same: every attempt among five, three rounds', () => {
    for (const [, make] of ATTEMPTS) everyStep(make(5, 3));
  });
});

describe('The engine', () => {
  test('finds the turn of SM(1) among four generals: one of them hears of the order too late to pass it on', () => {
    const { executions, condition, broken, blind } = breakTooFewRounds(signedMessages(4, 1, 0), 2);
    expect({ condition, broken }).toEqual({ condition: 'IC1', broken: 1 });
    expect(executions[1].decisions.get(blind)).toBe('attack');
    expect(judge(executions[0]).agreement).toMatchObject({ kind: 'holds', order: 'attack' });
    expect(judge(executions[1]).agreement).toMatchObject({ kind: 'violated', attacks: blind });
  });

  test('halves the walk: of its 8,641 steps fifteen or fewer executions are run, and a few', () => {
    let started = 0;
    const protocol = ATTEMPTS[0]![1](6, 4);
    const counted: typeof protocol = {
      ...protocol,
      start: (self, order) => (started++, protocol.start(self, order)),
    };
    expect(verdictOn(counted, 4)).toEqual([]);
    // the two ends, 14 halvings, and the two that are followed by hand; six generals each
    expect(started).toBeLessThanOrEqual(6 * (2 + 14 + 2));
  });

  test('breaks a protocol of eight rounds among ten generals, whose walk has more than a thousand million steps', () => {
    for (const [, make] of ATTEMPTS) expect(verdictOn(make(10, 8), 8)).toEqual([]);
  });

  test('needs fewer traitors where a protocol has fewer rounds', () => {
    const { executions } = breakTooFewRounds(oralMessages(6, 0), 4);
    for (const { traitors } of executions) expect(traitors.length).toBeLessThanOrEqual(1);
  });

  test('refuses a protocol with a round for each traitor and one more, too few generals, and another problem', () => {
    expect(() => breakTooFewRounds(oralMessages(4, 2), 2)).toThrow('at most 2 rounds, not 3');
    expect(() => breakTooFewRounds(oralMessages(3, 1), 2)).toThrow('4 generals or more, not 3');
    const other = { ...oralMessages(4, 1), problem: 'consensus' as const };
    expect(() => breakTooFewRounds(other, 2)).toThrow('not about consensus');
  });

  test('refuses one that is not deterministic, where it notices', () => {
    let asked = 0;
    const protocol = ATTEMPTS[0]![1](4, 2);
    const moody: typeof protocol = {
      ...protocol,
      decision: () => (asked++ % 8 < 4 ? 'attack' : 'retreat'),
    };
    expect(() => breakTooFewRounds(moody, 2)).toThrow('not deterministic');
  });
});
