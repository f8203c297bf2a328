import { describe, expect, test } from 'vitest';
import { noAdversary, STRATEGIES, type Traitors } from './adversary.ts';
import { costs } from './costs.ts';
import { isLoyal, type Execution } from './execution.ts';
import { generals, lieutenants } from './model.ts';
import { oralMessages } from './oral-messages.ts';
import { phaseKingBroadcast } from './phase-king.ts';
import { run } from './run.ts';
import { extend, signerOf, type SignedOrder } from './signature-chains.ts';
import { forgers } from './signed-adversary.ts';
import { signedMessages } from './signed-messages.ts';
import { traitorSets } from './testing/enumerate.ts';

/** Every n and f with f ≤ n − 2. */
const SIZES = lieutenants(6).flatMap((n) => generals(n - 1).map((k) => ({ n, f: k - 1 })));

const sentByLoyal = (execution: Execution<unknown>): number =>
  [...execution.log].filter(({ from }) => isLoyal(execution, from)).length;

describe('What agreement costs', () => {
  test.each(SIZES)('is what is sent among $n generals, f = $f, if all are loyal', ({ n, f }) => {
    const { om, sm, pk } = costs(n, f);
    const executions = {
      om: run(oralMessages(n, f), 'attack', noAdversary),
      sm: run(signedMessages(n, f, 0), 'attack', noAdversary),
      pk: run(phaseKingBroadcast(n, f), 'attack', noAdversary),
    };
    for (const [cost, { log, rounds }] of [
      [om, executions.om],
      [sm, executions.sm],
      [pk, executions.pk],
    ] as const) {
      expect({ messages: cost.messages, rounds: cost.rounds }).toEqual({ messages: log.length, rounds });
      expect(cost.most).toBeGreaterThanOrEqual(cost.messages);
    }
  });

  test('is never more for loyal generals who sign, whatever traitors do with a strategy', () => {
    for (const traitors of traitorSets(5)) {
      for (const strategy of STRATEGIES) {
        const signed = run(
          signedMessages(5, 2, 0),
          'attack',
          forgers({ n: 5, m: 2, session: 0 }, traitors, strategy, []),
        );
        expect(sentByLoyal(signed)).toBeLessThanOrEqual(costs(5, 2).sm.most);
      }
    }
  });

  test('comes within n − 1 of that where the commander sends everybody both orders', () => {
    const terms = { n: 5, m: 1, session: 0 };
    const bothOrders: Traitors<SignedOrder> = {
      kind: 'traitors',
      traitors: [1],
      send: (round) =>
        round > 1
          ? []
          : lieutenants(5).flatMap((to) =>
              (['attack', 'retreat'] as const).map((order) => ({
                ...{ round, from: 1, to, delivered: true },
                payload: extend(terms, { order, path: [], signatures: [] }, 1, signerOf(0, 1)),
              })),
            ),
    };
    const { most } = costs(5, 1).sm;
    expect(sentByLoyal(run(signedMessages(5, 1, 0), 'attack', bothOrders))).toBe(most - 4);
  });

  test('side by side: phase king overtakes oral messages as soon as three traitors are to be withstood', () => {
    const messages = (f: number): readonly number[] => {
      const { om, sm, pk } = costs(3 * f + 1, f);
      return [om.messages, sm.most, pk.messages];
    };
    expect([1, 2, 3, 4, 5].map(messages)).toEqual([
      [9, 15, 57],
      [156, 66, 276],
      [3609, 153, 765],
      [108384, 276, 1632],
      [3999675, 435, 2985],
    ]);
  });
});
