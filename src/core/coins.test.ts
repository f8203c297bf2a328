/** Coins and an enemy who doesn't see them: what the proof of "one over the number of rounds" says of every fall of them. */
import { describe, expect, test } from 'vitest';
import { decisiveRule } from './chance.ts';
import { capturesInOrder, isDivided, middlePattern } from './coins.ts';
import { agreement } from './conditions.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';
import { onlyInformed, randomPair } from './testing/pairs.ts';
import { captures, messengerExchange } from './two-generals.ts';
import { indistinguishable } from './views.ts';

describe('Coins', () => {
  test('a secret decisive messenger parts them with probability 1/k wherever an enemy stops the chain', () => {
    for (let k = 1; k <= 12; k++) {
      for (let d = 0; d <= k; d++) {
        const outcomes = Array.from({ length: k }, (_, i) =>
          agreement(run(messengerExchange(k, decisiveRule(i + 1)), 'attack', captures([d + 1]))),
        );
        expect(outcomes.filter(({ kind }) => kind === 'violated')).toHaveLength(d < k ? 1 : 0);
        const together = outcomes.filter((verdict) => verdict.kind === 'holds' && verdict.order === 'attack');
        expect(together).toHaveLength(d);
      }
      // and whatever else the enemy captures is not even sent; without an order both retreat under every s
      for (let s = 1; s <= k; s++) {
        const { decisions } = run(messengerExchange(k, decisiveRule(s)), 'retreat', captures([]));
        expect([...decisions.values()]).toEqual(['retreat', 'retreat']);
      }
    }
  });

  test('the enemy’s captures fill the grid of rounds and senders, each invisible to its sender', () => {
    expect(capturesInOrder(3)).toEqual([
      { round: 3, from: 1 },
      { round: 3, from: 2 },
      { round: 2, from: 2 },
      { round: 2, from: 1 },
      { round: 1, from: 1 },
      { round: 1, from: 2 },
    ]);
    for (let rounds = 1; rounds <= 6; rounds++) {
      const order = capturesInOrder(rounds);
      expect(new Set(order.map(({ round, from }) => `${round} ${from}`)).size).toBe(2 * rounds);
      for (let round = 1; round <= rounds; round++) {
        const middle = middlePattern(rounds, round);
        expect(middle.filter((place) => place.round > round)).toHaveLength(2 * (rounds - round));
        expect(middle.filter((place) => place.round === round)).toHaveLength(1);
        expect(middle.filter((place) => place.round < round)).toEqual([]);
      }
    }
    for (let seed = 1; seed <= 400; seed++) {
      const protocol = randomPair(seed);
      const order = capturesInOrder(protocol.rounds);
      const under = (count: number) =>
        run(protocol, 'attack', {
          kind: 'channel',
          captures: ({ round, from }) =>
            order.slice(0, count).some((place) => place.round === round && place.from === from),
        });
      for (const [step, { from }] of order.entries())
        expect(indistinguishable(under(step), under(step + 1), from), `${seed} ${step}`).toBe(true);
    }
  });

  test('each secret number is divided under the middle pattern of its own round and under no other', () => {
    for (let rounds = 1; rounds <= 8; rounds++)
      for (let secret = 1; secret <= rounds; secret++)
        for (let round = 1; round <= rounds; round++)
          expect(
            isDivided(messengerExchange(rounds, decisiveRule(secret)), middlePattern(rounds, round)),
          ).toBe(round === secret);
  });

  test('of the R patterns in the middle of a round at least one parts the two, however the coins fall', () => {
    // how the coins fall makes a deterministic protocol; those with Attack and Retreat are tried
    let tried = 0;
    for (let seed = 1; seed <= 6000; seed++) {
      const any = randomPair(seed);
      // few machines always retreat without an order; those that do not attack before they know of it all do
      const protocol = onlyInformed(any, seed % 2 === 0);
      const { rounds } = protocol;
      if (rounds < 1 || rounds > 3) continue;
      const { decisions } = run(protocol, 'attack', captures([]));
      const attacks = [...decisions.values()].every((decision) => decision === 'attack');
      if (!attacks || !retreatsWithoutOrder(protocol)) continue;
      tried++;
      const middles = Array.from({ length: rounds }, (_, i) => middlePattern(rounds, i + 1));
      expect(middles.some((captured) => isDivided(protocol, captured))).toBe(true);
    }
    expect(tried).toBeGreaterThan(100);
  });
});

/** Whether both retreat without an order under every loss pattern of so few rounds. */
function retreatsWithoutOrder<State, Payload>(protocol: Protocol<State, Payload>): boolean {
  for (let pattern = 0; pattern < 4 ** protocol.rounds; pattern++) {
    const { decisions } = run(protocol, null, {
      kind: 'channel',
      captures: ({ round, from }) => ((pattern >> (2 * (round - 1) + from - 1)) & 1) === 1,
    });
    if ([...decisions.values()].includes('attack')) return false;
  }
  return true;
}
