/** The engine breaks every protocol for two generals, and what it returns stands on its own. */
import { describe, expect, test } from 'vitest';
import { breakTwoGenerals, chainOfExecutions, type TwoGeneralsBreak } from './chain-of-executions.ts';
import type { Protocol } from './protocol.ts';
import { herald } from './testing/herald.ts';
import { bothWays, flooding, inWords, pair, randomPair, replayed, stubborn } from './testing/pairs.ts';
import { messengerExchange } from './two-generals.ts';
import { indistinguishable, viewOf } from './views.ts';

// patience: the machine may have other things to do

/** What is wrong with a break, in words; nothing if it is legal, breaks its condition and its twins can't be told apart. */
function faults<State, Payload>(
  protocol: Protocol<State, Payload>,
  { condition, execution, twins }: TwoGeneralsBreak<Payload>,
): readonly string[] {
  const found: string[] = [];
  const hands = [execution, ...twins.map((twin) => twin.execution)].map((each) => {
    const hand = replayed(protocol, each);
    const decisions = [each.decisions.get(1), each.decisions.get(2)];
    if (hand.messages.join() !== inWords(each).join()) found.push('by hand other messages are sent');
    if (hand.decisions.join() !== decisions.join()) found.push('by hand they decide something else');
    if (each.traitors.length > 0) found.push('there are traitors');
    return hand;
  });
  const [one, two] = hands[0]!.decisions;
  const everythingArrives = hands[0]!.messages.every((message) => message.endsWith('arrives'));
  switch (condition) {
    case 'agreement':
      if (one === two) found.push('both decide alike');
      if (execution.order !== 'attack') found.push('no order was given');
      break;
    case 'no-loss-attack':
      if (execution.order !== 'attack' || !everythingArrives) found.push('something was lost');
      if (one === 'attack' && two === 'attack') found.push('both attack');
      break;
    case 'no-order-retreat':
      if (execution.order !== null) found.push('there was an order');
      if (one === 'retreat' && two === 'retreat') found.push('both retreat');
      break;
  }
  if (twins.length === 0 && condition !== 'no-loss-attack') found.push('there is no twin');
  for (const [i, { general, execution: twin }] of twins.entries()) {
    const [here, there] = [hands[0]!, hands[i + 1]!];
    const at = general === 1 ? 0 : 1;
    if (general !== 1 && general !== 2) found.push('the twin is nobody’s');
    if (here.received[at].join() !== there.received[at].join()) found.push('by hand the general hears more');
    if (general === 1 && execution.order !== twin.order) found.push('general 1 knows whether it was ordered');
    if (here.decisions[at] !== there.decisions[at]) found.push('the general decides differently');
    if (!indistinguishable(execution, twin, general)) found.push('the views differ');
    // what makes the argument: in the neighbour both still attacked
    if (there.decisions.some((decision) => decision !== 'attack')) found.push('the twin was broken before');
  }
  return found;
}

describe('The built-in chain', () => {
  /** From how many delivered messengers on general 1, and general 2, attacks. */
  const limits = (w1: number, w2: number) => [2 * w1, Math.max(0, 2 * w2 - 1)] as const;

  test.each(Array.from({ length: 20 }, (_, i) => [i + 1]))(
    'of %i messengers is broken where the limits of its rule say, for all thresholds to 12',
    (k) => {
      for (let w1 = 0; w1 <= 12; w1++) {
        for (let w2 = 0; w2 <= 12; w2++) {
          const protocol = messengerExchange(k, [w1, w2]);
          const found = breakTwoGenerals(protocol);
          const [low, high] = [Math.min(...limits(w1, w2)), Math.max(...limits(w1, w2))];
          const rule = `k${k}_w${w1}.${w2}`;
          expect([rule, ...faults(protocol, found)]).toEqual([rule]);
          const lost = [...found.execution.log].filter(({ delivered }) => !delivered);
          const said = { rule, condition: found.condition, lost: lost.map(({ round }) => round) };
          if (high > k) {
            expect(said).toEqual({ rule, condition: 'no-loss-attack', lost: [] });
            expect(found.twins).toEqual([]);
          } else if (high > 0) {
            expect(low).not.toBe(high);
            // the last messenger without which one of them does not attack, and its sender, who can't tell
            expect(said).toEqual({ rule, condition: 'agreement', lost: [high] });
            expect(found.twins.map(({ general }) => general)).toEqual([high % 2 === 1 ? 1 : 2]);
            const before = [...found.twins[0]!.execution.log].filter(({ delivered }) => delivered);
            expect(before).toHaveLength(high);
          } else {
            expect([w1, w2]).toEqual([0, 0]);
            expect(said).toEqual({ rule, condition: 'no-order-retreat', lost: [] });
            expect(found.execution.order).toBeNull();
            expect(found.twins.map(({ general }) => general)).toEqual([2]);
            expect(viewOf(found.twins[0]!.execution, 2).received).toEqual([]);
          }
        }
      }
    },
  );

  test('has a walk of one execution for each number of delivered messengers, from all to none', () => {
    for (let k = 1; k <= 20; k++) {
      const links = chainOfExecutions(messengerExchange(k, [1, 1]));
      const delivered = links.map(
        ({ execution }) => [...execution.log].filter((message) => message.delivered).length,
      );
      expect(delivered).toEqual(Array.from({ length: k + 1 }, (_, i) => k - i));
      expect(links[0]).toMatchObject({ captured: null, cannotTell: null });
      for (const [i, link] of links.entries()) {
        if (i === 0) continue;
        expect(link.captured).toMatchObject({ round: k + 1 - i, from: link.cannotTell });
        expect(indistinguishable(links[i - 1]!.execution, link.execution, link.cannotTell!)).toBe(true);
      }
    }
  });
});

/** Protocols that somebody might propose. */
const PROPOSALS: readonly (readonly [
  string,
  Protocol<never, never>,
  TwoGeneralsBreak<never>['condition'],
])[] = [
  ...[1, 2, 5].map((rounds) => ['flooding', flooding(rounds), 'agreement'] as const),
  ['flooding without rounds', flooding(0), 'no-loss-attack'] as const,
  ...[0, 1, 4].map((rounds) => ['always attacking', stubborn('attack', rounds), 'no-order-retreat'] as const),
  ...[0, 1, 4].map((rounds) => ['always retreating', stubborn('retreat', rounds), 'no-loss-attack'] as const),
  ['messages in both directions', bothWays(1, [0, 1]), 'agreement'] as const,
  ['messages in both directions', bothWays(3, [2, 3]), 'agreement'] as const,
  ['messages in both directions', bothWays(6, [0, 6]), 'agreement'] as const,
  ['messages in both directions', bothWays(6, [5, 1]), 'agreement'] as const,
  ['messages in both directions, which ask too much', bothWays(3, [3, 4]), 'no-loss-attack'] as const,
  ['messages in both directions, which ask nothing', bothWays(3, [0, 0]), 'no-order-retreat'] as const,
].map(([name, protocol, condition]) => [name, protocol as unknown as Protocol<never, never>, condition]);

describe('A proposal with', () => {
  test.each(PROPOSALS)('%s is broken', (_name, protocol, condition) => {
    const found = breakTwoGenerals(protocol);
    expect(faults(protocol, found)).toEqual([]);
    expect(found.condition).toBe(condition);
  });

  test('messages in both directions sends two in every round', () => {
    const { execution } = chainOfExecutions(bothWays(4, [1, 1]))[0]!;
    expect([...execution.log].map(({ round, from }) => [round, from])).toEqual(
      [1, 2, 3, 4].flatMap((round) => [
        [round, 1],
        [round, 2],
      ]),
    );
  });
});

const seed = Number(process.env['CHAIN_SEED'] ?? Date.now() % 2 ** 31);

test(`1,000 random machines are broken (CHAIN_SEED=${seed})`, () => {
  console.info(`random protocols for two generals: CHAIN_SEED=${seed}`);
  const count = { agreement: 0, 'no-loss-attack': 0, 'no-order-retreat': 0 };
  for (let i = 0; i < 1000; i++) {
    const protocol = randomPair(seed + i);
    const found = breakTwoGenerals(protocol);
    expect([`seed ${seed + i}`, ...faults(protocol, found)]).toEqual([`seed ${seed + i}`]);
    count[found.condition]++;
  }
  for (const times of Object.values(count)) expect(times).toBeGreaterThan(10);
});

test('A chain of thousands of messages is halved, not walked', () => {
  let started = 0;
  const protocol = bothWays(1000, [0, 700]);
  const counted = {
    ...protocol,
    start: (...of: Parameters<typeof protocol.start>) => (started++, protocol.start(...of)),
  };
  const found = breakTwoGenerals(counted);
  expect(faults(protocol, found)).toEqual([]);
  expect(found.condition).toBe('agreement');
  // 2,000 messages: 11 halvings, the two ends, two generals each
  expect(started).toBeLessThanOrEqual(2 * 13);
});

describe('The engine refuses', () => {
  test('a protocol that is not for two', () => {
    for (const n of [1, 3, 4]) {
      expect(() => breakTwoGenerals(herald(n))).toThrow(`about 2 generals, not about ${n}`);
      expect(() => chainOfExecutions(herald(n))).toThrow(`about 2 generals, not about ${n}`);
    }
  });

  test('one that is not deterministic, where it notices', () => {
    let asked = 0;
    const moody = pair<null, string>({
      rounds: 1,
      start: () => null,
      messages: () => [],
      transition: () => null,
      decision: () => (++asked > 2 ? 'retreat' : 'attack'),
    });
    expect(() => breakTwoGenerals(moody)).toThrow('not deterministic');
  });
});
