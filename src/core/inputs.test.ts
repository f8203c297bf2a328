/**
 * Where every general begins with an order of its own nobody commands: each is started with its own, sees its own, and
 * what is asked of all is consensus.
 */
import { describe, expect, test } from 'vitest';
import { noAdversary, type Traitors } from './adversary.ts';
import { judge } from './conditions.ts';
import { generals, givenTo, hasInputs, majority, type Inputs, type Order } from './model.ts';
import type { Protocol } from './protocol.ts';
import { run } from './run.ts';
import { ORDERS } from './testing/enumerate.ts';
import { viewOf } from './views.ts';

interface Holding {
  readonly self: number;
  readonly own: Order;
  readonly heard: readonly Order[];
}

/** Everybody tells everybody its input, and the majority is decided. */
const vote = (n: number): Protocol<Holding, Order> => ({
  parameters: { kind: 'vote', n },
  problem: 'consensus',
  generals: n,
  rounds: 1,
  start: (self, order) => ({ self, own: order ?? 'retreat', heard: [] }),
  messages: ({ self, own }) => generals(n).flatMap((to) => (to === self ? [] : [{ to, payload: own }])),
  transition: (state, _round, inbox) => ({ ...state, heard: inbox.map(({ payload }) => payload) }),
  decision: ({ own, heard }) => majority([own, ...heard].filter((order) => order === 'attack').length, n),
  seen: ({ round, from, payload }) => ({ round, from, order: payload }),
});

const inputs = (...orders: readonly Order[]): Inputs => new Map(orders.map((order, i) => [i + 1, order]));

/** Every way to begin among three. */
const BEGINNINGS = ORDERS.flatMap((a) => ORDERS.flatMap((b) => ORDERS.map((c) => [a, b, c] as const)));

/** General 3 tells 1 to attack and 2 to retreat. */
const twoFaced: Traitors<Order> = {
  kind: 'traitors',
  traitors: [3],
  send: (_round, truthful) =>
    truthful.map((message) => ({ ...message, payload: message.to === 1 ? 'attack' : 'retreat' })),
};

test('A commander’s order is the commander’s alone; of inputs everybody has its own', () => {
  expect([1, 2].map((general) => givenTo('attack', general))).toEqual(['attack', null]);
  expect([1, 2].map((general) => givenTo(null, general))).toEqual([null, null]);
  expect([1, 2, 3].map((general) => givenTo(inputs('retreat', 'attack'), general))).toEqual([
    'retreat',
    'attack',
    null,
  ]);
  expect([inputs('attack'), 'attack' as const, null].map(hasInputs)).toEqual([true, false, false]);
});

test('Each general is started with its own input, and sees it, and no other, in its view', () => {
  for (const beginning of BEGINNINGS) {
    const execution = run(vote(3), inputs(...beginning), noAdversary);
    expect(execution.order).toBeNull();
    for (const general of [1, 2, 3]) {
      const view = viewOf(execution, general);
      expect(view.order).toBe(beginning[general - 1]);
      expect(view.received.map(({ order }) => order)).toEqual(beginning.filter((_, i) => i !== general - 1));
    }
  }
});

describe('Consensus', () => {
  test('asks all loyal generals to agree, and demands what all of them began with, if they began alike', () => {
    for (const beginning of BEGINNINGS) {
      const { agreement, validity } = judge(run(vote(3), inputs(...beginning), noAdversary));
      expect(agreement).toMatchObject({ kind: 'holds', lieutenants: [1, 2, 3] });
      const alike = new Set(beginning).size === 1;
      expect(validity).toEqual(
        alike ? { kind: 'holds', lieutenants: [1, 2, 3], order: beginning[0] } : { kind: 'vacuous' },
      );
    }
  });

  test('is broken where a traitor parts two who began differently, and general 1 is asked like any other', () => {
    const parted = judge(run(vote(3), inputs('attack', 'retreat', 'attack'), twoFaced));
    expect(parted).toEqual({
      agreement: { kind: 'violated', attacks: 1, retreats: 2 },
      validity: { kind: 'vacuous' },
    });
    const alike = judge(run(vote(3), inputs('attack', 'attack', 'retreat'), twoFaced));
    expect(alike.validity).toMatchObject({ kind: 'holds', order: 'attack' });
  });

  test('says who decided something else than all loyal generals began with', () => {
    const stubborn = { ...vote(3), decision: ({ self, own }: Holding) => (self === 2 ? 'retreat' : own) };
    expect(judge(run(stubborn, inputs('attack', 'attack', 'attack'), noAdversary)).validity).toEqual({
      kind: 'violated',
      general: 2,
      decided: 'retreat',
      ordered: 'attack',
    });
  });
});
