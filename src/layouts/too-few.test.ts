/**
 * What the lecture on three generals claims, sentence by sentence, against the core. A sentence stands here as the page
 * prints it, so that whoever changes it is led to what it claims.
 */
import { describe, expect, test } from 'vitest';
import { breakMany } from '../../components/figures/blocks/blocks.ts';
import { tooMany } from '../../components/figures/blocks/shown.ts';
import { breakPlan, oralLevel } from '../../components/figures/ring/plans.ts';
import { NUMBERS, PLANS } from '../../components/figures/ring/ring-steps.ts';
import { showRing } from '../../components/figures/ring/show-ring.ts';
import { noAdversary, type Lie } from '../core/adversary.ts';
import { threeBlocks } from '../core/blocks.ts';
import { agreement, validity, type Outcome } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import { lieutenants, type General, type Order } from '../core/model.ts';
import { oralMessages, type Relay } from '../core/oral-messages.ts';
import { breakThreeGenerals, generalAt, orderAt, runRing } from '../core/ring.ts';
import { decidedBy } from '../core/rules.ts';
import { run } from '../core/run.ts';
import { CATALOGUE, scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import type { OralScenario } from '../scenario/scenario.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/too-few.mdx');

const ORDERS = ['attack', 'retreat'] as const;
const YEAR = 1986;

/** Numbers of plans drawn at random, here and there. */
const DRAWN = Array.from({ length: 300 }, (_, i) => NUMBERS.least + 33 * i);

/** All three demands of a plan: whether B₀ attacks though it must not, C₀ retreats, or they differ. */
const demandsBroken = ([, b, c]: readonly Order[]): readonly boolean[] => [
  b === 'attack',
  c === 'retreat',
  b !== c,
];

/** Every execution of the commander's one round with exactly these traitors. */
function everyOneRound(n: number, traitors: readonly General[]): readonly Execution<Relay>[] {
  const lies = traitors.includes(1)
    ? lieutenants(n).reduce<readonly (readonly Lie[])[]>(
        (lists, to) =>
          lists.flatMap((list) => [...ORDERS, null].map((order) => [...list, { path: [1], to, order }])),
        [[]],
      )
    : [[]];
  const opening = { eyes: null, round: 1, cast: 'generals' } as const;
  return lies.flatMap((list) =>
    ORDERS.map((order) =>
      executeOral({
        ...{ kind: 'om', n, m: 0, order, traitors, strategy: 'truthful', lies: list },
        ...opening,
      } satisfies OralScenario),
    ),
  );
}

const subsets = (n: number): readonly (readonly General[])[] =>
  Array.from({ length: n }, (_, i) => i + 1).reduce<readonly (readonly General[])[]>(
    (found, general) => [...found, ...found.map((set) => [...set, general])],
    [[]],
  );

const works = (outcome: Outcome): boolean =>
  agreement(outcome).kind === 'holds' && validity(outcome).kind !== 'violated';

/** Each claim: the sentences that make it, and what must be so. */
const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'Three demands arch over the ring, and in each of them two neighbours must do what IC1 or IC2 asks of them.',
      'You won’t find one. B_0 would have to retreat, C_0 to attack, and both to do the same.',
    ],
    check: () => {
      for (const name of PLANS) {
        const { pairs } = showRing(name, YEAR);
        expect(pairs.map(({ demand }) => demand)).toMatchObject([
          { kind: 'obey', place: 1, order: 'retreat' },
          { kind: 'obey', place: 2, order: 'attack' },
          { kind: 'agree', places: [1, 2] },
        ]);
        expect(pairs.some(({ broken }) => broken)).toBe(true);
      }
      for (const number of DRAWN) {
        expect(showRing('numbered', number).pairs.some(({ broken }) => broken)).toBe(true);
      }
    },
  },
  {
    says: [
      'take two copies of each and set them in a circle: A_0, B_0, C_0, A_1, B_1, C_1, and A_0 again. Each copy starts as its general does, A_0 with the order retreat and A_1 with the order attack.',
      'A_0 stands between C_1 and B_0, B_0 between A_0 and C_0, C_0 between B_0 and A_1, and so on. Each copy has one neighbour of each of the two other names.',
    ],
    check: () => {
      const places = [0, 1, 2, 3, 4, 5];
      expect(places.map(generalAt)).toEqual([1, 2, 3, 1, 2, 3]);
      expect(places.map(orderAt)).toEqual(['retreat', null, null, 'attack', null, null]);
      for (const place of places) {
        const around = [place + 5, place, place + 1].map((one) => generalAt(one % 6));
        expect(new Set(around).size).toBe(3);
      }
      for (const { from, to, message } of breakPlan('numbered', YEAR).ring.messages) {
        expect([1, 5]).toContain((to - from + 6) % 6);
        expect([generalAt(from), generalAt(to)]).toEqual([message.from, message.to]);
      }
    },
  },
  {
    says: [
      'There is an execution of the protocol among A, B and C in which x and y are loyal and z is a traitor; in which the commander, if it is x or y, has the order that its copy holds; and in which x and y are after every round in the same states as X and Y in the ring.',
      'In particular x and y decide as X and Y do.',
      'and you get one of 9,999 plans of three rounds',
    ],
    check: () => {
      expect([NUMBERS.most - NUMBERS.least + 1, breakPlan('numbered', 7).ring.rounds]).toEqual([9999, 3]);
      for (const number of DRAWN) {
        const { ring, triangles } = breakPlan('numbered', number);
        for (const { places, traitor, execution } of triangles) {
          expect(execution.traitors).toEqual([traitor]);
          for (const place of places) {
            // a plan drawn at random remembers all that it hears, so equal states are equal hearing
            const heard = ring.messages.filter(({ to }) => to === place).map(({ message }) => message);
            const there = [...execution.log].filter(({ to }) => to === generalAt(place));
            expect(there).toEqual(heard);
            expect(execution.decisions.get(generalAt(place))).toBe(ring.decisions[place]);
            const order = orderAt(place);
            if (order !== null) expect(execution.order).toBe(order);
          }
        }
      }
    },
  },
  {
    says: [
      'A_0 and B_0. C is the traitor. A is loyal and has the order retreat, and B is a loyal lieutenant. By IC2, B retreats.',
      'C_0 and A_1. B is the traitor. A is loyal and has the order attack, and C is a loyal lieutenant. By IC2, C attacks.',
      'B_0 and C_0. A is the traitor. B and C are loyal lieutenants. By IC1 they decide the same.',
      'But one retreats and the other attacks.',
    ],
    check: () => {
      const { triangles } = breakThreeGenerals(oralMessages(3, 1));
      expect(triangles.map(({ traitor, asks }) => [traitor, asks])).toEqual([
        [3, 'IC2'],
        [1, 'IC1'],
        [2, 'IC2'],
      ]);
      expect([triangles[0]!, triangles[2]!].map(({ execution }) => execution.order)).toEqual([
        'retreat',
        'attack',
      ]);
    },
  },
  {
    says: [
      'Its ring fails at C_0 and A_1: C_0 holds one attack and one retreat, a tie, and retreats, though A_1 holds attack.',
      'They are the worlds A′, B and A of the lecture on the Byzantine generals, in the order around the ring.',
    ],
    check: () => {
      const { pairs, copies } = showRing('majority', YEAR);
      expect(pairs.map(({ broken }) => broken)).toEqual([false, true, false]);
      const c = pairs[1]!.hearings.find(({ place }) => place === 2)!;
      expect(c.inRing.map(({ payload }) => payload.order)).toEqual(['attack', 'retreat']);
      expect([copies[2]!.decided, copies[3]!.order]).toEqual(['retreat', 'attack']);
      // around the ring: A₀ B₀, B₀ C₀, C₀ A₁
      expect([pairs[0], pairs[2], pairs[1]].map((pair) => pair!.token)).toEqual([
        CATALOGUE['three-lies'],
        CATALOGUE['commander-lies'],
        CATALOGUE['two-lies'],
      ]);
      expect(oralLevel('majority')).toBe(1);
    },
  },
  {
    says: [
      'Obeying the commander keeps the first two demands and breaks the third. Having the commander pass on the reports, or asking it again in doubt, changes nothing: each lieutenant asks the A beside it.',
    ],
    check: () => {
      for (const name of ['obey', 'second-report', 'appeal'] as const) {
        expect(showRing(name, YEAR).pairs.map(({ broken }) => broken)).toEqual([false, false, true]);
      }
    },
  },
  {
    says: [
      'exactly one or all three of the proof’s demands on B_0 and C_0 are broken, never two.',
      'If B_0 attacks and C_0 retreats, all three are broken. If both attack, only the first is, and if both retreat, only the second. If B_0 retreats and C_0 attacks, only the third is.',
    ],
    check: () => {
      const cases = ORDERS.flatMap((b) => ORDERS.map((c) => demandsBroken(['retreat', b, c])));
      expect(cases).toEqual([
        [true, false, false],
        [true, true, true],
        [false, false, true],
        [false, true, false],
      ]);
      for (const number of DRAWN) {
        const { copies, pairs } = showRing('numbered', number);
        const decided = copies.map((copy) => copy.decided);
        expect(pairs.map(({ broken }) => broken)).toEqual(demandsBroken(decided));
      }
    },
  },
  {
    says: [
      'Divide the n generals into three blocks, none empty and none with more than f members, so that the commander is in the first.',
      'make the sizes differ by at most one.',
    ],
    check: () => {
      for (let f = 1; f <= 8; f++) {
        for (let n = 3; n <= 3 * f; n++) {
          const blocks = threeBlocks(n, f);
          const sizes = blocks.map(({ length }) => length);
          expect([Math.max(...sizes) <= f, Math.min(...sizes) >= 1, blocks[0][0]]).toEqual([true, true, 1]);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        }
        expect(() => threeBlocks(3 * f + 1, f)).toThrow(RangeError);
      }
    },
  },
  {
    says: [
      'Three generals play n of them, who run OM(f) for the smallest f with n ≤ 3f. The ring finds a player to be the traitor; on the map everybody in that block is one.',
      'With six generals, 3 and 4 are the traitors, the loyal commander orders attack, and the loyal lieutenants 2, 5 and 6 retreat.',
      'four are loyal, after all.',
    ],
    check: () => {
      for (let n = 3; n <= 9; n++) {
        const { scenario, blocks, traitor } = breakMany(n);
        expect([scenario.m, scenario.traitors]).toEqual([tooMany(n), blocks[traitor - 1]]);
        expect(works(executeOral(scenario))).toBe(false);
      }
      const { scenario } = breakMany(6);
      const { decisions } = executeOral(scenario);
      expect([scenario.traitors, scenario.order, decisions.size]).toEqual([[3, 4], 'attack', 4]);
      expect([2, 5, 6].map((general) => decisions.get(general))).toEqual(['retreat', 'retreat', 'retreat']);
    },
  },
  {
    says: [
      'Consider the protocol in which the commander sends its order to every lieutenant in one round, and each lieutenant does what it is told, and retreats if nothing comes or something that is no order. A loyal commander sends its order, and every loyal lieutenant obeys it. So IC2 holds in all executions, which is the last claim. If f = 0 the commander is loyal, all lieutenants obey one order, and IC1 holds as well. If n = 2 there is only one lieutenant, which can’t disagree with another, and IC1 holds as well.',
      'For the third claim take the protocol in which nobody sends anything and all lieutenants retreat.',
    ],
    check: () => {
      for (const n of [2, 3, 4]) {
        for (const traitors of subsets(n)) {
          for (const execution of everyOneRound(n, traitors)) {
            expect(validity(execution).kind).not.toBe('violated');
            if (n === 2 || traitors.length === 0) expect(agreement(execution).kind).toBe('holds');
            expect(agreement(decidedBy(execution, () => 'retreat')).kind).toBe('holds');
          }
        }
      }
    },
  },
  {
    says: [
      'It says that some execution with one traitor breaks the protocol, and such executions are among those with at most three.',
    ],
    check: () => {
      for (const name of PLANS) {
        const { triangles } = breakPlan(name, YEAR);
        expect(triangles.every(({ execution }) => execution.traitors.length === 1)).toBe(true);
      }
    },
  },
  {
    says: [
      'However the coins fall in the ring, at least one of the three happens. So the three probabilities add up to at least 1, and one of them is at least 1/3.',
    ],
    check: () => {
      // OM(1) with a coin for every tie: in the ring B₀ and C₀ both hold one, and throw coins of their own
      const { messages } = runRing(oralMessages(3, 1));
      const held = [1, 2].map((place) =>
        messages.filter(({ to }) => to === place).map(({ message }) => message.payload.order),
      );
      expect(held.map((values) => new Set(values).size)).toEqual([2, 2]);
      const falls = ORDERS.flatMap((b) => ORDERS.map((c) => demandsBroken(['retreat', b, c])));
      const probabilities = [0, 1, 2].map((i) => falls.filter((fall) => fall[i]).length / falls.length);
      expect(falls.every((fall) => fall.includes(true))).toBe(true);
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...probabilities)).toBeGreaterThanOrEqual(1 / 3);
    },
  },
  {
    says: [
      'So B_0 decides at most u + d, C_0 decides at least v − d, and the two differ by at most d. Hence v − d ≤ u + 2d, and v − u ≤ 3d. But u and v are more than 3d apart.',
    ],
    check: () => {
      const grid = Array.from({ length: 41 }, (_, i) => i / 2);
      const possible = (u: number, v: number, d: number): boolean =>
        grid.some(
          (b) => Math.abs(b - u) <= d && grid.some((c) => Math.abs(c - v) <= d && Math.abs(b - c) <= d),
        );
      expect([possible(4, 10, 2), possible(4, 10.5, 2), possible(4, 11, 2)]).toEqual([true, false, false]);
      expect([possible(4, 4, 0), possible(4, 4.5, 0)]).toEqual([true, false]);
    },
  },
  {
    says: [
      'If n is larger than 3f, one of three blocks has more than f members, and its members would be too many traitors.',
    ],
    check: () => {
      for (let f = 1; f <= 5; f++) {
        const n = 3 * f + 1;
        for (let a = 1; a <= n; a++) {
          for (let b = 1; a + b < n; b++) expect(Math.max(a, b, n - a - b)).toBeGreaterThan(f);
        }
      }
    },
  },
  {
    says: [
      'Suppose that what the commander says reaches all lieutenants alike, as if shouted across the plain. Then everybody obeys, or retreats where nothing is heard, and IC1 and IC2 hold for any number of traitors.',
    ],
    check: () => {
      const shouted = (execution: Execution<Relay>): boolean =>
        new Set([...execution.log].map(({ payload }) => payload.order)).size === 1;
      for (const traitors of subsets(4)) {
        for (const execution of everyOneRound(4, traitors).filter(shouted))
          expect(works(execution)).toBe(true);
      }
    },
  },
];

describe('The lecture on three generals says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });

  test('and OM(1), which it breaks, is no straw man: without traitors it works', () => {
    for (const order of ORDERS) expect(works(run(oralMessages(3, 1), order, noAdversary))).toBe(true);
    expect(scenarioNamed('two-lies').kind).toBe('om');
  });
});
