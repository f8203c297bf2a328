/**
 * Phase king keeps its promises for n > 3f, breaks at n = 3f, and costs what it is said to cost. What it does against every
 * strategy is decided by the oracle in testing/king-tree.ts, which is itself held against `run`.
 */
import { describe, expect, test } from 'vitest';
import { noAdversary, STRATEGIES } from './adversary.ts';
import { judge } from './conditions.ts';
import type { Execution } from './execution.ts';
import { generals, type General, type Given, type Inputs, type Order } from './model.ts';
import {
  kingRounds,
  mostKingMessages,
  phaseKing,
  phaseKingBroadcast,
  speaksIn,
  stepOf,
  type Beginning,
} from './phase-king.ts';
import { run } from './run.ts';
import { slotLiars, type Said, type Slot, type SlotLie } from './slots.ts';
import { ORDERS, placementsOf, SAYINGS, traitorSets } from './testing/enumerate.ts';
import { kingTranscript } from './testing/king-transcript.ts';
import {
  afterAll,
  afterPhase,
  loyalOf,
  ordered,
  valuesOf,
  type Reached,
  type Setup,
} from './testing/king-tree.ts';
import { viewOf } from './views.ts';

const orderOf = (bit: number): Order => (bit === 1 ? 'attack' : 'retreat');
const bitOf = (order: Order): number => Number(order === 'attack');

/** All n and f with n > 3f. */
const sizesThatHold = (most: number): readonly { n: number; f: number }[] =>
  generals(most).flatMap((n) => generals(Math.ceil(n / 3)).map((k) => ({ n, f: k - 1 })));

/** Every setup of at most f traitors. */
const setupsOf = ({ n, f }: { n: number; f: number }): readonly Setup[] =>
  traitorSets(n, f).map((traitors) => ({ n, f, traitors }));

/** Every list of values that so many generals can have. */
const everyList = (length: number): readonly string[] =>
  Array.from({ length: 2 ** length }, (_, code) => code.toString(2).padStart(length, '0'));

const agreed = (key: string): boolean => new Set(key).size <= 1;

/** The lieutenants’ values in a list of the loyal generals’. */
const lieutenantsIn = (setup: Setup, key: string): string => (loyalOf(setup)[0] === 1 ? key.slice(1) : key);

/** How many strategies break IC1, over both orders of a loyal commander. */
const breaking = (setup: Setup): { strategies: number; broken: number } => {
  const orders = setup.traitors.includes(1) ? [1] : [1, 0];
  const reached = orders.flatMap((order) => [...afterAll(setup, ordered(setup, order))]);
  const sum = (entries: readonly (readonly [string, number])[]): number =>
    entries.reduce((total, [, ways]) => total + ways, 0);
  return {
    strategies: sum(reached),
    broken: sum(reached.filter(([key]) => !agreed(lieutenantsIn(setup, key)))),
  };
};

/** Every message that a traitor may send a loyal general. */
function slots(beginning: Beginning, { n, f, traitors }: Setup): readonly Slot[] {
  return generals(kingRounds(beginning, f)).flatMap((round) =>
    traitors
      .filter((from) => speaksIn(stepOf(beginning, round), from))
      .flatMap((from) => loyalOf({ n, f, traitors }).map((to) => ({ round, from, to }))),
  );
}

/** Runs every strategy, one by one, and counts how many lead to each list of decisions. */
function runAll(setup: Setup, beginning: Beginning, given: Given): Reached {
  const { n, f, traitors } = setup;
  const where = slots(beginning, setup);
  const protocol = beginning === 'order' ? phaseKingBroadcast(n, f) : phaseKing(n, f);
  const counts = new Map<string, number>();
  for (let code = 0; code < 3 ** where.length; code++) {
    const lies: SlotLie[] = where.map((slot, i) => ({
      ...slot,
      order: SAYINGS[Math.floor(code / 3 ** i) % 3]!,
    }));
    const { decisions } = run(protocol, given, slotLiars(traitors, 'truthful', lies));
    const key = [...decisions.values()].map(bitOf).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const inputsOf = (n: number, loyal: readonly General[], key: string): Inputs =>
  new Map(generals(n).map((general) => [general, orderOf(valuesOf(key)[loyal.indexOf(general)] ?? 0)]));

describe('The oracle counts what `run` does, strategy by strategy', () => {
  test.each([
    { n: 2, f: 0, traitors: [1] },
    { n: 2, f: 1, traitors: [2] },
    { n: 2, f: 1, traitors: [1] },
    { n: 3, f: 0, traitors: [1] },
    { n: 3, f: 0, traitors: [2, 3] },
    { n: 3, f: 0, traitors: [1, 2] },
    { n: 3, f: 1, traitors: [3] },
    { n: 4, f: 0, traitors: [4] },
    { n: 4, f: 3, traitors: [] },
  ])('of $n generals, f = $f, traitors $traitors', (setup) => {
    for (const order of setup.traitors.includes(1) ? (['attack'] as const) : ORDERS) {
      expect(new Map(runAll(setup, 'order', order))).toEqual(
        new Map(afterAll(setup, ordered(setup, bitOf(order)))),
      );
    }
  });

  test('and with inputs', () => {
    const setup = { n: 3, f: 1, traitors: [3] };
    const loyal = loyalOf(setup);
    for (const key of ['10', '11']) {
      const inputs = inputsOf(setup.n, loyal, key);
      expect(runAll(setup, 'inputs', inputs)).toEqual(afterAll(setup, new Map([[key, 1]])));
    }
  });
});

describe('For n > 3f and at most f traitors, whatever they do', () => {
  const sizes = sizesThatHold(7);

  test('what all loyal generals agree on at the start of a phase they agree on at its end', () => {
    for (const size of sizes) {
      for (const setup of setupsOf(size)) {
        const { length } = loyalOf(setup);
        for (const key of ['0'.repeat(length), '1'.repeat(length)]) {
          for (const king of generals(size.n)) {
            expect([...afterPhase(setup, king, new Map([[key, 1]])).keys()]).toEqual([key]);
          }
        }
      }
    }
  });

  test('all loyal generals agree after a phase with a loyal king, however they began it', () => {
    for (const size of sizes) {
      for (const setup of setupsOf(size)) {
        const loyal = loyalOf(setup);
        for (const king of [loyal[0]!, loyal.at(-1)!]) {
          const reached = afterPhase(setup, king, new Map(everyList(loyal.length).map((key) => [key, 1])));
          expect([...reached.keys()].every(agreed)).toBe(true);
        }
      }
    }
  });

  test('a traitorous king can leave them apart: the phase of a loyal one is needed', () => {
    const setup = { n: 4, f: 1, traitors: [1] };
    const reached = afterPhase(setup, 1, new Map([['110', 1]]));
    expect([...reached.keys()].some((key) => !agreed(key))).toBe(true);
  });

  test('consensus: all decide alike, and what they began with if they began alike', () => {
    for (const size of sizes) {
      for (const setup of setupsOf(size)) {
        const beginnings = everyList(loyalOf(setup).length);
        const decided = afterAll(setup, new Map(beginnings.map((key) => [key, 1])));
        expect([...decided.keys()].every(agreed)).toBe(true);
        for (const key of beginnings.filter(agreed)) {
          expect([...afterAll(setup, new Map([[key, 1]])).keys()]).toEqual([key]);
        }
      }
    }
  });

  test('broadcast: IC1 and IC2 hold', () => {
    for (const size of sizes) {
      for (const setup of setupsOf(size)) {
        for (const order of [1, 0]) {
          const decided = [...afterAll(setup, ordered(setup, order)).keys()];
          expect(decided.every(agreed)).toBe(true);
          if (!setup.traitors.includes(1)) expect(decided[0]).toMatch(new RegExp(`^${order}+$`));
        }
      }
    }
  });
});

describe('Four generals, one traitor', () => {
  const placed = placementsOf(4, 1).map((traitors) => ({ n: 4, f: 1, traitors }));

  test('none of the 418,244,067 strategies breaks a condition', () => {
    const all = placed.map(breaking);
    expect(all.reduce((sum, { strategies }) => sum + strategies, 0)).toBe(418_244_067);
    expect(all.every(({ broken }) => broken === 0)).toBe(true);
  });

  test.each([
    ['where it decides what to take', 'taking', 2_954_880],
    ['where it decides whether to keep that', 'keeping', 12_045_996],
    ['everywhere', 'both', 14_697_612],
  ] as const)(
    'if a general leaves its own proposal out %s, some break IC1',
    (_where, forgetsItsOwn, found) => {
      const all = placed.map((setup) => breaking({ ...setup, forgetsItsOwn }));
      expect(all.reduce((sum, { broken }) => sum + broken, 0)).toBe(found);
    },
  );
});

describe('For n = 3f', () => {
  test('some strategy of f traitors breaks IC1', () => {
    expect(placementsOf(3, 1).filter((traitors) => breaking({ n: 3, f: 1, traitors }).broken > 0)).toEqual([
      [1],
    ]);
    expect(placementsOf(6, 2).some((traitors) => breaking({ n: 6, f: 2, traitors }).broken > 0)).toBe(true);
  });

  test('three generals: the traitorous commander and first king splits the other two, and they stay apart', async () => {
    const execution = run(phaseKingBroadcast(3, 1), 'attack', slotLiars([1], 'split', []));
    expect([...execution.decisions]).toEqual([
      [2, 'attack'],
      [3, 'retreat'],
    ]);
    await expect(
      kingTranscript(
        'Phase king among three generals: the commander is the traitor and splits 2 and 3',
        execution,
      ),
    ).toMatchFileSnapshot('testing/transcripts/king-three.txt');
  });

  test('the same strategy does no harm among four', () => {
    const { agreement } = judge(run(phaseKingBroadcast(4, 1), 'attack', slotLiars([1], 'split', [])));
    expect(agreement.kind).toBe('holds');
  });
});

describe('What it costs', () => {
  const counted = (protocol: Parameters<typeof run>[0], given: Given): number =>
    run(protocol, given, noAdversary).log.length;

  test('with all loyal and of one mind exactly (f + 1)(n − 1)(2n + 1) messages, and n − 1 more for the order', () => {
    for (const n of generals(8)) {
      for (const f of generals(n).map((k) => k - 1)) {
        const inputs = new Map(generals(n).map((general) => [general, 'attack' as const]));
        const consensus = counted(phaseKing(n, f), inputs);
        expect(consensus).toBe((f + 1) * (n - 1) * (2 * n + 1));
        expect(consensus).toBe(mostKingMessages('inputs', n, f));
        expect(counted(phaseKingBroadcast(n, f), 'attack')).toBe(consensus + n - 1);
        expect(mostKingMessages('order', n, f)).toBe(consensus + n - 1);
      }
    }
    expect(mostKingMessages('order', 4, 1)).toBe(57);
  });

  test('never more, whatever traitors do, and less where loyal generals are not of one mind', () => {
    for (const strategy of STRATEGIES) {
      for (const traitors of traitorSets(5)) {
        const execution = run(
          phaseKingBroadcast(5, 1),
          'attack',
          slotLiars(traitors, strategy, everyLie(traitors)),
        );
        expect(execution.log.length).toBeLessThanOrEqual(mostKingMessages('order', 5, 1));
      }
    }
    const split = new Map<General, Order>([[1, 'attack'], [2, 'attack'], [3, 'retreat'], [4, 'retreat']]); // prettier-ignore
    expect(counted(phaseKing(4, 0), split)).toBe(3 * 4 + 3);
  });

  /** Proposals where a loyal general might have made none. */
  const everyLie = (traitors: readonly General[]): readonly SlotLie[] =>
    slots('order', { n: 5, f: 1, traitors }).map((slot, i) => ({ ...slot, order: ORDERS[i % 2]! }));
});

describe('The details', () => {
  test('round 1 brings the order, and phase p has rounds 3p − 1 to 3p + 1; with inputs all are one earlier', () => {
    const steps = (beginning: Beginning): readonly string[] =>
      generals(kingRounds(beginning, 1)).map((round) => {
        const step = stepOf(beginning, round);
        return step.kind === 'order' ? 'order' : `${step.kind} ${step.phase}`;
      });
    const phases = ['value 1', 'proposal 1', 'king 1', 'value 2', 'proposal 2', 'king 2'];
    expect(steps('order')).toEqual(['order', ...phases]);
    expect(steps('inputs')).toEqual(phases);
  });

  test('who hears no order takes retreat, and so does who hears no king and lacks support', () => {
    const silent = run(phaseKingBroadcast(4, 1), 'attack', slotLiars([1], 'silent', []));
    expect([...silent.decisions.values()]).toEqual(['retreat', 'retreat', 'retreat']);
    // two of each among four: nobody proposes, the king of the only phase is silent
    const inputs = new Map<General, Order>([[1, 'attack'], [2, 'attack'], [3, 'attack'], [4, 'retreat']]); // prettier-ignore
    const kingless = run(phaseKing(4, 0), inputs, slotLiars([1], 'silent', []));
    expect([...kingless.decisions.values()]).toEqual(['retreat', 'retreat', 'retreat']);
  });

  test('of two orders that are counted often enough the one with more counts, and of equals retreat', () => {
    const decided = (...orders: readonly Order[]): readonly Order[] => [
      ...run(
        phaseKing(orders.length, orders.length - 1),
        new Map(orders.map((order, i) => [i + 1, order])),
        slotLiars([], 'truthful', []),
      ).decisions.values(),
    ];
    expect(new Set(decided('attack', 'retreat'))).toEqual(new Set(['retreat']));
    expect(new Set(decided('attack', 'attack', 'retreat'))).toEqual(new Set(['attack']));
  });

  test('only the commander gives an order and only the king of a phase is heard as its king', () => {
    const impostor: SlotLie[] = [
      { round: 1, from: 4, to: 2, order: 'retreat' },
      { round: 4, from: 4, to: 2, order: 'retreat' },
    ];
    const lied = run(phaseKingBroadcast(4, 0), 'attack', slotLiars([4], 'truthful', impostor));
    expect([...lied.decisions.values()]).toEqual(['attack', 'attack', 'attack']);
  });

  test('of two messages of one general in a round the first counts', () => {
    const twice = run(phaseKingBroadcast(3, 0), 'attack', {
      kind: 'traitors',
      traitors: [1],
      send: (_round, truthful) =>
        truthful.flatMap((message) => [
          { ...message, payload: { order: 'retreat' as const } },
          { ...message, payload: { order: 'attack' as const } },
        ]),
    });
    expect([...twice.decisions.values()]).toEqual(['retreat', 'retreat']);
  });

  test('a lie beats the strategy, adds what would not have been said, and withholds what would', () => {
    const said = (execution: Execution<Said>, { round, from, to }: Slot): readonly unknown[] =>
      [...execution.log]
        .filter((message) => message.round === round && message.from === from && message.to === to)
        .map(({ payload, delivered }) => [payload.order, delivered]);
    // among four with f = 0 nobody proposes unless all agree, so a proposal of general 4 is one more
    const inputs = inputsOf(4, [1, 2, 3, 4], '1010');
    const lies: SlotLie[] = [
      { round: 1, from: 4, to: 1, order: 'attack' },
      { round: 1, from: 4, to: 2, order: null },
      { round: 2, from: 4, to: 1, order: 'attack' },
      { round: 2, from: 4, to: 2, order: null },
    ];
    const execution = run(phaseKing(4, 0), inputs, slotLiars([4], 'flip', lies));
    expect(said(execution, lies[0]!)).toEqual([['attack', true]]);
    expect(said(execution, lies[1]!)).toEqual([[null, false]]);
    expect(said(execution, { round: 1, from: 4, to: 3 })).toEqual([['attack', true]]);
    expect(said(execution, lies[2]!)).toEqual([['attack', true]]);
    expect(said(execution, lies[3]!)).toEqual([]);
    expect(viewOf(execution, 1).received).toEqual([
      { round: 1, from: 2, order: 'retreat' },
      { round: 1, from: 3, order: 'attack' },
      { round: 1, from: 4, order: 'attack' },
      { round: 2, from: 4, order: 'attack' },
    ]);
  });
});
