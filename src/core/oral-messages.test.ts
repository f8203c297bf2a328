/**
 * OM(m) held against the recursion of the 1982 paper, wherever what the traitors can do can be counted out.
 *
 * Under the strategy `truthful` every set of lies is tried where there are up to 2^14 of them, under the others up to
 * 2^12; beyond that no lie, each single one and two lies at a time: all nine pairs of sayings for every two places, but
 * where n = 5 one of the nine, another for each two places, and only where traitors otherwise tell the truth.
 * EXHAUSTIVE=1 in the environment lifts both savings, for about two minutes.
 */
import { describe, expect, test } from 'vitest';
import { STRATEGIES, type Lie, type OrderLies, type Strategy } from './adversary.ts';
import type { Execution } from './execution.ts';
import { ATTACK, decode, encode, FlatLog, NOTHING, RETREAT } from './flat.ts';
import { majority, type General, type Order } from './model.ts';
import { isLie, liars, oralMessages, truthOf, type Relay } from './oral-messages.ts';
import { messageCount } from './paths.ts';
import { run } from './run.ts';
import {
  everySaying,
  ORDERS,
  places,
  SAYINGS,
  sizes,
  traitorSets,
  upToTwoLies,
  type Place,
} from './testing/enumerate.ts';
import { expectedOral, type Expected } from './testing/oracle.ts';

const exhaustive = process.env.EXHAUSTIVE === '1';

function lieSets(n: number, where: readonly Place[], strategy: Strategy): Iterable<readonly Lie[]> {
  const plain = exhaustive || strategy === 'truthful';
  if (4 ** where.length <= (plain ? 2 ** 14 : 2 ** 12)) return everySaying(where, [undefined, ...SAYINGS]);
  if (exhaustive || n < 5) return upToTwoLies(where, 'all');
  return upToTwoLies(where, plain ? 'one-of-nine' : 'none');
}

/** What is different, in words, or null: cheaper than an `expect` for each of a million. */
function difference({ messages, decisions }: Expected, execution: Execution<Relay>): string | null {
  const { log } = execution;
  if (!(log instanceof FlatLog)) return 'not run in the flat form';
  if (log.length !== messages.length) return `${log.length} messages, not ${messages.length}`;
  let index = 0;
  for (const bytes of log.levels.slice(1)) {
    for (const code of bytes) {
      const { path, to, order } = messages[index++]!;
      if (code !== encode(order)) return `${path.join('.')}-${to} says ${decode(code)}, not ${order}`;
    }
  }
  if (decisions.size !== execution.decisions.size) return 'others decide';
  for (const [general, order] of decisions) {
    const decided = execution.decisions.get(general);
    if (decided !== order) return `${general} decides ${decided}, not ${order}`;
  }
  return null;
}

describe('OM(m) is the recursion of the paper, decisions and every message', { timeout: 600_000 }, () => {
  test.each(sizes(5))('n = $n, m = $m', ({ n, m }) => {
    const protocol = oralMessages(n, m);
    const check = (order: Order, traitors: readonly General[], how: OrderLies): void => {
      const execution = run(protocol, order, liars(traitors, how.strategy, how.lies));
      const different = difference(expectedOral(n, m, order, traitors, how), execution);
      if (different !== null) {
        expect.fail(`${different}: ${JSON.stringify({ n, m, order, traitors, ...how })}`);
      }
    };
    for (const traitors of traitorSets(n)) {
      const where = places(n, m, traitors);
      for (const strategy of STRATEGIES) {
        for (const order of ORDERS) {
          for (const lies of lieSets(n, where, strategy)) check(order, traitors, { strategy, lies });
        }
      }
    }
  });

  test.each(sizes(5))(
    'read back as messages, with senders, rounds and truths: n = $n, m = $m',
    ({ n, m }) => {
      for (const traitors of traitorSets(n)) {
        for (const strategy of STRATEGIES) {
          const { messages } = expectedOral(n, m, 'attack', traitors, { strategy, lies: [] });
          const execution = run(oralMessages(n, m), 'attack', liars(traitors, strategy, []));
          expect([...execution.log]).toEqual(
            messages.map(({ path, to, order }) => ({
              round: path.length,
              from: path.at(-1),
              to,
              payload: { path, order },
              delivered: order !== null,
            })),
          );
          expect([...execution.log].map((message) => truthOf(execution, message))).toEqual(
            messages.map(({ truth }) => truth),
          );
        }
      }
    },
  );
});

describe('What OM(m) does', () => {
  test('a tie is no majority, so it is retreat', () => {
    expect(majority(1, 2)).toBe('retreat');
    expect(majority(2, 4)).toBe('retreat');
    expect(majority(2, 3)).toBe('attack');
    expect(majority(0, 0)).toBe('retreat');
    // n = 5: the traitor tells two attack and two retreat, and each lieutenant holds two of either
    const lies: Lie[] = [2, 3].map((to) => ({ path: [1], to, order: 'retreat' }));
    const { decisions } = run(oralMessages(5, 1), 'attack', liars([1], 'truthful', lies));
    expect([...decisions.values()]).toEqual(['retreat', 'retreat', 'retreat', 'retreat']);
  });

  test('who receives nothing takes retreat, and a loyal general relays that', () => {
    const execution = run(oralMessages(3, 1), 'attack', liars([1], 'silent', []));
    expect([...execution.log].map(({ payload }) => payload.order)).toEqual([
      null,
      null,
      'retreat',
      'retreat',
    ]);
    expect(execution.decisions).toEqual(new Map([2, 3].map((general) => [general, 'retreat'])));
  });

  test('withheld messages stand in the log and count', () => {
    const { log } = run(oralMessages(7, 2), 'attack', liars([1, 2], 'silent', []));
    expect(log.length).toBe(messageCount(7, 2));
    expect([...log].filter(({ delivered }) => !delivered)).toHaveLength(6 + 5 + 5 * 4);
  });

  test('a lie beats the strategy, and what happens to be true is no lie', () => {
    const lies: Lie[] = [{ path: [1, 2], to: 3, order: 'attack' }];
    const execution = run(oralMessages(4, 1), 'attack', liars([2], 'flip', lies));
    const byTwo = [...execution.log].filter(({ from }) => from === 2);
    expect(byTwo.map(({ payload }) => payload.order)).toEqual(['attack', 'retreat']);
    expect(byTwo.map((message) => isLie(execution, message))).toEqual([false, true]);
  });

  test('silence is a lie, of a traitor who was told retreat too', () => {
    const execution = run(oralMessages(3, 1), 'retreat', liars([2], 'silent', []));
    const lies = [...execution.log].filter((message) => isLie(execution, message));
    expect(lies.map(({ from, to }) => [from, to])).toEqual([[2, 3]]);
  });

  test('OM(0) is the bare order: each uses what it got', () => {
    const { log, decisions } = run(oralMessages(4, 0), 'attack', liars([1], 'split', []));
    expect(log.length).toBe(3);
    expect([...decisions]).toEqual([
      [2, 'attack'],
      [3, 'retreat'],
      [4, 'attack'],
    ]);
  });

  test('a byte is an order and back, and what was not received is no attack', () => {
    for (const order of SAYINGS) expect(decode(encode(order))).toBe(order);
    expect([RETREAT & 1, ATTACK & 1, NOTHING & 1]).toEqual([0, 1, 0]);
  });
});
