/** Every protocol with at most one round for each traitor is broken, and what is reported can be checked by hand. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breakReaderRounds, refusalOf, type FaultyExecution, type RoundsViolation } from './rounds-report.ts';
import { replay, reportedMessages, type Replayed } from './testing/replay.ts';

const folder = new URL('../../content/en/protocols/rounds/', import.meta.url);
const ATTEMPTS = readdirSync(folder);
const sourceOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const SIZES: readonly (readonly [n: number, f: number])[] = [
  ...[3, 6].map((n) => [n, 1] as const),
  ...[4, 5].map((n) => [n, 2] as const),
  ...[5, 6].map((n) => [n, 3] as const),
];

const broken = async (source: string, n: number, f: number): Promise<RoundsViolation> => {
  const report = await breakReaderRounds({ kind: 'rounds', source, n, f });
  if (!report.broken) throw new Error(`${report.error.line ?? ''} ${report.error.message}`);
  return report;
};

/** What is wrong with a violation, in words; nothing if both are legal, look alike to the blind one, and one breaks it. */
function faults(source: string, n: number, f: number, violation: RoundsViolation): readonly string[] {
  const found: string[] = [];
  const { condition, blind, executions, explanation } = violation;
  const follow = (execution: FaultyExecution): Replayed => {
    const { traitors, messages, decisions } = execution;
    // everybody is followed, traitors too: they only leave out
    const hand = replay(source, n, null, execution, f);
    if (hand.messages.join() !== reportedMessages(execution).join())
      found.push('by hand other messages are sent');
    if (traitors.length > f) found.push('too many traitors');
    if (messages.some(({ from, delivered }) => !delivered && !traitors.includes(from)))
      found.push('a loyal general’s message is left out');
    for (let general = 1; general <= n; general++) {
      const expected = traitors.includes(general) ? undefined : hand.decisions[general];
      if (decisions[general] !== expected) found.push(`by hand ${general} decides something else`);
    }
    return hand;
  };
  const hands = executions.map(follow);
  const isBroken = executions.some(({ order, traitors, decisions }) => {
    const lieutenants = Object.entries(decisions).filter(([general]) => general !== '1');
    return condition === 'IC1'
      ? new Set(lieutenants.map(([, decided]) => decided)).size === 2
      : !traitors.includes(1) && lieutenants.some(([, decided]) => decided !== order);
  });
  if (!isBroken) found.push(`${condition} is kept`);
  if (blind < 2 || blind > n || executions.some(({ traitors }) => traitors.includes(blind)))
    found.push('the blind one is no lieutenant that is loyal in both');
  const [one, other] = hands.map(({ received }) => received.get(blind)!.join());
  if (one !== other) found.push('the blind one can tell');
  if (!/^[A-Z][^\n]*\.$/.test(explanation)) found.push('the explanation is no sentence');
  return found;
}

describe('An honest attempt of one round a traitor', () => {
  test('there are at least five', () => {
    expect(ATTEMPTS.length).toBeGreaterThanOrEqual(5);
  });

  test.each(ATTEMPTS)('%s does what it should while nothing is left out', (file) => {
    for (const [n, f] of SIZES) {
      for (const order of ['attack', 'retreat'] as const) {
        const { decisions } = replay(sourceOf(file), n, null, { order, messages: [], decisions: {} }, f);
        expect([n, f, ...new Set(Object.values(decisions))]).toEqual([n, f, order]);
      }
    }
  });

  test.each(ATTEMPTS)('%s is broken among up to six generals', async (file) => {
    for (const [n, f] of SIZES) {
      const violation = await broken(sourceOf(file), n, f);
      expect([n, f, ...faults(sourceOf(file), n, f, violation)]).toEqual([n, f]);
      expect(violation.condition).toBe('IC1');
    }
  });

  test('the one with signatures has them verified, and a letter that was altered or another’s is no good', async () => {
    const source = sourceOf('signed.js');
    const deaf = source.replace('verify(general, [order', 'verify(general, [order + "!"');
    expect(deaf).not.toBe(source);
    // nobody believes anything, so whoever is ordered to attack attacks alone
    expect(await broken(deaf, 4, 2)).toMatchObject({
      condition: 'IC2',
      executions: [{ order: 'attack', traitors: [], decisions: { 1: 'attack', 2: 'retreat' } }, {}],
    });
  });
});

/** A module that does nothing but what is said here. */
const moduleOf = (parts: string): string =>
  `export default { start: (who) => who, messages: () => ({}), transition: (state) => state, decision: () => 'retreat', ${parts} }`;

describe('A module', () => {
  test('without a round breaks IC2 in the first or the last execution of the walk', async () => {
    for (const decision of ['attack', 'retreat']) {
      const source = moduleOf(`rounds: 0, decision: () => '${decision}'`);
      for (const [n, f] of [
        [2, 0],
        [3, 1],
        [6, 4],
      ] as const) {
        const violation = await broken(source, n, f);
        expect(faults(source, n, f, violation)).toEqual([]);
        expect(violation).toMatchObject({
          condition: 'IC2',
          executions: [{ order: 'attack' }, { order: 'retreat' }],
        });
      }
    }
  });

  test('is told n and f, in start and, if it is a function, in rounds', async () => {
    const told = moduleOf(
      `rounds: (known) => { if (JSON.stringify(known) !== '{"n":5,"f":3}') throw new Error('rounds'); return 1 },
       start: ({ self, order, n, f }) => { if (n !== 5 || f !== 3 || self > 5) throw new Error('start'); return self }`,
    );
    expect(faults(told, 5, 3, await broken(told, 5, 3))).toEqual([]);
  });

  test.each([
    ['rounds: ({ f }) => f + 1', 'The protocol has 3 rounds: only one of at most 2'],
    ['rounds: 9', 'The protocol has 9 rounds'],
    ['rounds: () => 0.5', 'rounds returned 0.5: expected a whole number'],
    ['rounds: ({ n }) => { throw new Error("boom " + n) }', 'boom 4'],
    ['rounds: 1, messages: () => ({ 5: 1 })', 'names "5" as a receiver: expected a general of 1 to 4'],
    ['rounds: 1, start: () => sign(() => 1)', 'what is signed holds a function, which is not a JSON value'],
  ])('of which is no protocol to break by leaving out (%s) is told why', async (parts, message) => {
    const report = await breakReaderRounds({ kind: 'rounds', source: moduleOf(parts), n: 4, f: 2 });
    expect(report).toMatchObject({
      broken: false,
      error: { message: expect.stringContaining(message) as string },
    });
  });

  test('gets a signature that only the same general makes of the same value, and in every execution the same', async () => {
    const source = moduleOf(`rounds: 1, start: ({ self }) => {
      const [one, same, other] = [sign([1, { a: self }]), sign([1, { a: self }]), sign([2, { a: self }])];
      if (one !== same || one === other) throw new Error('signs differently');
      if (!verify(self, [1, { a: self }], one)) throw new Error('does not verify');
      for (const wrong of [[self % 4 + 1, [1, { a: self }], one], [self, [2, { a: self }], one], [self, [1, { a: self }], 'x'], [self, [1, { a: self }], null]]) {
        if (verify(...wrong)) throw new Error('verifies what is wrong');
      }
      return one;
    }, messages: (seal) => ({ 1: seal, 2: seal, 3: seal, 4: seal })`);
    const { executions } = await broken(source, 4, 2);
    const [one, other] = executions.map(({ messages }) => messages.map(({ from, value }) => [from, value]));
    expect(one).toEqual(other);
    expect(new Set(one!.map(([, value]) => value)).size).toBe(4);
  });
});

test('The walk is asked about 2 to 14 generals, and f + 2 at least', () => {
  for (const [n, f] of [
    [2, 0],
    [3, 1],
    [14, 12],
  ] as const)
    expect(refusalOf(n, f)).toBeNull();
  for (const [n, f] of [
    [1, 0],
    [0, 0],
    [15, 2],
  ] as const)
    expect(refusalOf(n, f)).toMatchObject({ field: 'n' });
  for (const [n, f] of [
    [2, 1],
    [4, 3],
    [14, 13],
  ] as const)
    expect(refusalOf(n, f)).toMatchObject({ field: 'f' });
});

const seed = Number(process.env['ROUNDS_SEED'] ?? Date.now() % 2 ** 31);

test(`25 random modules of at most f rounds are broken (ROUNDS_SEED=${seed})`, async () => {
  console.info(`random modules of at most f rounds: ROUNDS_SEED=${seed}`);
  const moduleFrom = (table: readonly number[], rounds: number): string => `
      const table = ${JSON.stringify(table)};
      const pick = (...from) => table[from.reduce((sum, x) => (sum * 31 + x + 7) % 9973, 1) % table.length];
      export default {
        rounds: ({ f }) => Math.min(f, ${rounds}),
        start: ({ self, order, n }) => ({ self, n, at: pick(self, order === 'attack' ? 1 : 0), missed: false, word: order }),
        messages({ self, n, at, word }, round) {
          const sent = {};
          for (let to = 1; to <= n; to++) sent[to] = { letter: pick(self, at, round, to), word };
          return sent;
        },
        transition({ self, n, at, missed, word }, round, inbox) {
          const heard = Object.entries(inbox);
          const next = heard.reduce((sum, [from, { letter }]) => pick(sum, Number(from), letter), at);
          return { self, n, at: next, missed: missed || heard.length < n - 1, word: word ?? inbox[1]?.word ?? null };
        },
        decision: ({ self, at, missed, word }) => missed ? (pick(self, at) > 2 ? 'attack' : 'retreat') : (word ?? 'retreat'),
      };`;
  const anyModule = fc.tuple(
    fc.constantFrom(...SIZES),
    fc.nat(3),
    fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(anyModule, async ([[n, f], rounds, table]) => {
      const source = moduleFrom(table, rounds);
      expect(faults(source, n, f, await broken(source, n, f))).toEqual([]);
    }),
    { seed, numRuns: 25 },
  );
}, 120_000);
