/**
 * What the lecture on the Byzantine generals claims, sentence by sentence, against the core. A sentence stands here as
 * the page prints it, so that whoever changes it is led to what it claims.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lie } from '../core/adversary.ts';
import { agreement, judge, validity, type Outcome } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import { generals, lieutenants, majority, type General, type Order } from '../core/model.ts';
import { isLie, type Relay } from '../core/oral-messages.ts';
import { messageCount, others, pathsOfLength } from '../core/paths.ts';
import { decidedBy, type Rule } from '../core/rules.ts';
import { indistinguishable, viewOf, type LocalView } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import type { OralScenario } from '../scenario/scenario.ts';
import { commonWords } from '#words/common.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/byzantine-generals.mdx');

const ORDERS = ['attack', 'retreat'] as const;

function executed(nameOrToken: string): Execution<Relay> {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind !== 'om') throw new Error(`${nameOrToken} is not om`);
  return executeOral(scenario);
}

const worldA = executed('two-lies');
const worldB = executed('commander-lies');
const mirror = executed('three-lies');
const worlds = [worldA, mirror, worldB];

/** (attack, “1 said: retreat”) as two orders: what 1 said, and what the other lieutenant says that 1 said. */
type Inbox = readonly [order: Order, report: Order];

/** The two messages in a lieutenant's inbox; where none came, it puts retreat. */
function inboxOf({ received }: Pick<LocalView, 'received'>): Inbox {
  const heard = (round: number): Order =>
    received.find((seen) => seen['round'] === round)?.['order'] === 'attack' ? 'attack' : 'retreat';
  return [heard(1), heard(2)];
}

const inbox = (execution: Execution<Relay>, general: General): Inbox => inboxOf(viewOf(execution, general));

const INBOXES: readonly Inbox[] = ORDERS.flatMap((order) => ORDERS.map((report) => [order, report] as const));

/** A rule is a table with one row for each inbox. */
type Table = readonly Order[];
const TABLES: readonly Table[] = INBOXES.reduce<readonly Table[]>(
  (tables) => tables.flatMap((table) => ORDERS.map((order) => [...table, order])),
  [[]],
);
const rowOf = ([order, report]: Inbox): number => INBOXES.findIndex(([o, r]) => o === order && r === report);

/** 2 and 3 decide by their tables. */
const byTables =
  (two: Table, three: Table): Rule =>
  (view) =>
    (view.general === 2 ? two : three)[rowOf(inboxOf(view))]!;

const breaksWith = (execution: Execution<Relay>, rule: Rule): boolean => {
  const verdicts = judge(decidedBy(execution, rule));
  return verdicts.agreement.kind === 'violated' || verdicts.validity.kind === 'violated';
};

const PAIRS = TABLES.flatMap((two) => TABLES.map((three) => ({ two, three })));
/** In which of A, A′ and B a pair of rules breaks a condition. */
const failures = PAIRS.map(({ two, three }) =>
  worlds.map((world) => breaksWith(world, byTables(two, three))),
);

const tableOf = (decide: (inbox: Inbox) => Order): Table => INBOXES.map(decide);
const obey = tableOf(([order]) => order);
const believeTheOther = tableOf(([, report]) => report);
const majorityOf = (tie: Order) => tableOf(([order, report]) => (order === report ? order : tie));

/** Every execution of OM(m) with exactly these traitors: both orders, and every way to say anything to anyone. */
function everything(n: number, m: number, traitors: readonly General[]): readonly Execution<Relay>[] {
  const places = Array.from({ length: m + 1 }, (_, r) => pathsOfLength(n, r + 1))
    .flat()
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) => others(n, path).map((to) => ({ path, to })));
  const behaviours = places.reduce<readonly (readonly Lie[])[]>(
    (lists, place) =>
      lists.flatMap((lies) => [...ORDERS, null].map((order) => [...lies, { ...place, order }])),
    [[]],
  );
  const opening = { eyes: null, round: m + 1, cast: 'generals' } as const;
  return behaviours.flatMap((lies) =>
    ORDERS.map((order) =>
      executeOral({
        kind: 'om',
        n,
        m,
        order,
        traitors,
        strategy: 'truthful',
        lies,
        ...opening,
      } satisfies OralScenario),
    ),
  );
}

const works = (execution: Outcome): boolean =>
  agreement(execution).kind === 'holds' && validity(execution).kind !== 'violated';

const attacksHeld = (execution: Execution<Relay>, general: General): number =>
  viewOf(execution, general).received.filter((seen) => seen['order'] === 'attack').length;

/** Each claim: the sentences that make it, and what must be so. */
const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'If 1 and 2 were both honest, 1 would have given you and 2 the same order, 2 would have repeated it to you, and your messages would match.',
      'They don’t, so one of the two is a traitor. There is at most one, so the other is loyal.',
    ],
    check: () => {
      for (const honest of [...everything(3, 1, []), ...everything(3, 1, [3])]) {
        const [order, report] = inbox(honest, 3);
        expect(order).toBe(report);
      }
    },
  },
  {
    says: [
      'you believe you are in world A: the commander ordered both of you to attack, and 2 misreported it.',
      'you believe you are in world B: the commander told you to attack and 2 to retreat, and 2 reported what it was told.',
      'Both worlds agree with everything you know, and both put exactly these two messages in front of you.',
    ],
    check: () => {
      expect([worldA.traitors, worldB.traitors]).toEqual([[2], [1]]);
      expect([inbox(worldA, 2)[0], inbox(worldA, 3)[0]]).toEqual(['attack', 'attack']);
      expect([inbox(worldB, 3)[0], inbox(worldB, 2)[0], inbox(worldB, 3)[1]]).toEqual([
        'attack',
        'retreat',
        'retreat',
      ]);
      expect(indistinguishable(worldA, worldB, 3)).toBe(true);
      expect(inbox(worldA, 3)).toEqual(['attack', 'retreat']);
    },
  },
  {
    says: [
      'World B deserves a second look, because no sentence spoken in it is false.',
      'The treason is the difference between two letters, and only the traitor has seen both.',
    ],
    check: () => {
      const reports = [...worldB.log].filter(({ round }) => round === 2);
      expect(reports.some((message) => isLie(worldB, message))).toBe(false);
      const letters = [...worldB.log].filter(({ round }) => round === 1);
      expect(letters.map(({ payload }) => payload.order)).toEqual(['retreat', 'attack']);
    },
  },
  {
    says: [
      'The first says: oral messages, three generals, one round of relaying, the order attack, and traitor 2, who, passing on the order of 1, tells 3 retreat.',
    ],
    check: () => {
      expect(scenarioNamed('om_n3_m1_oa_t2_1.2-3r')).toMatchObject({
        ...{ kind: 'om', n: 3, m: 1, order: 'attack', traitors: [2] },
        lies: [{ path: [1, 2], to: 3, order: 'retreat' }],
      });
    },
  },
  {
    says: [
      'If the list of traitors were known to all, one rule would do for any number of them: if the commander is on the list, retreat; if not, obey it.',
    ],
    check: () => {
      for (const traitors of subsets(4)) {
        const known: Rule = (view) => (traitors.includes(1) ? 'retreat' : inboxOf(view)[0]);
        for (const execution of everything(4, 0, traitors))
          expect(works(decidedBy(execution, known))).toBe(true);
      }
    },
  },
  {
    says: [
      'If, among three generals, one loyal lieutenant were allowed to go astray, the problem would vanish: obey the commander, and where the two loyal lieutenants differ, one of them is the exception.',
    ],
    check: () => {
      for (const traitors of subsets(3).filter(({ length }) => length <= 1)) {
        for (const execution of everything(3, 1, traitors)) {
          const outcome = decidedBy(execution, byTables(obey, obey));
          const without = (astray: General): Outcome => ({
            ...outcome,
            decisions: new Map([...outcome.decisions].filter(([general]) => general !== astray)),
          });
          expect([0, 2, 3].some((astray) => works(without(astray)))).toBe(true);
        }
      }
    },
  },
  {
    says: [
      'Under a traitor commander it asks nothing: it is neither kept nor broken, it is vacuous.',
      'In world B lieutenants 2 and 3 may both attack or both retreat, as they please, as long as they do the same.',
    ],
    check: () => {
      for (const two of ORDERS) {
        for (const three of ORDERS) {
          const outcome = decidedBy(worldB, ({ general }) => (general === 2 ? two : three));
          expect(validity(outcome)).toEqual({ kind: 'vacuous' });
          expect(works(outcome)).toBe(two === three);
        }
      }
    },
  },
  {
    says: [
      'Under a loyal commander it is IC1 that adds nothing, since everybody who obeys the same order agrees.',
      'So IC1 earns its keep only when the commander is a traitor.',
    ],
    check: () => {
      for (const outcome of everyOutcome(5)) {
        if (!outcome.traitors.includes(1) && validity(outcome).kind === 'holds') {
          expect(agreement(outcome).kind).toBe('holds');
        }
      }
    },
  },
  {
    says: [
      'To get IC1, let every lieutenant retreat, whatever it hears. They always agree.',
      'But when three loyal generals are ordered to attack and both lieutenants retreat, IC2 is broken.',
    ],
    check: () => {
      const never: Rule = () => 'retreat';
      for (const traitors of subsets(3)) {
        for (const execution of everything(3, 1, traitors)) {
          expect(agreement(decidedBy(execution, never)).kind).toBe('holds');
        }
      }
      expect(validity(decidedBy(executed('om_n3_m1_oa'), never)).kind).toBe('violated');
    },
  },
  {
    says: [
      'To get IC2, let every lieutenant do what the commander told it, and retreat if it was told nothing. A loyal commander is then always obeyed.',
      'But a traitor needs only two different letters, and IC1 is broken.',
      'Lieutenants 2 and 3 do as they were told, and they do different things: IC1 is broken. IC2 asks nothing, because the commander is a traitor.',
    ],
    check: () => {
      for (const traitors of subsets(3)) {
        for (const execution of everything(3, 0, traitors))
          expect(validity(execution).kind).not.toBe('violated');
      }
      const letters = executed('om_n3_m0_oa_t1_1-2r');
      expect(judge(letters)).toEqual({
        agreement: { kind: 'violated', attacks: 3, retreats: 2 },
        validity: { kind: 'vacuous' },
      });
      for (const general of [2, 3]) expect(letters.decisions.get(general)).toBe(inbox(letters, general)[0]);
    },
  },
  {
    says: [
      'A third world lays the same table. The commander orders you to attack and sends 2 nothing; 2 puts retreat in its place and reports that.',
    ],
    check: () => {
      const silent = executed('om_n3_m1_oa_t1_1-2x');
      expect(indistinguishable(silent, worldA, 3)).toBe(true);
      expect(viewOf(silent, 2).received.map((seen) => seen['round'])).toEqual([2]);
      expect([...silent.log].filter((message) => message.from === 2 && isLie(silent, message))).toEqual([]);
    },
  },
  {
    says: [
      'The most natural rule takes the majority of the two values and retreats in a tie. The protocol with this rule is called OM(1): oral messages, one round of relaying.',
      'Your own inbox is a tie, so under OM(1) you retreat, in world A and in world B alike.',
      'In B that is fine: general 2 also has a tie, also retreats, and IC1 holds.',
      'In A it is a disaster. The commander is loyal, it ordered attack, and you stay in camp: IC2 is broken.',
    ],
    check: () => {
      const om1 = majorityOf('retreat');
      for (const traitors of subsets(3)) {
        for (const execution of everything(3, 1, traitors)) {
          expect([...decidedBy(execution, byTables(om1, om1)).decisions]).toEqual([...execution.decisions]);
        }
      }
      expect([worldA, worldB].map(({ decisions }) => decisions.get(3))).toEqual(['retreat', 'retreat']);
      expect(new Set(inbox(worldB, 2)).size).toBe(2);
      expect(agreement(worldB)).toEqual({ kind: 'holds', lieutenants: [2, 3], order: 'retreat' });
      expect(validity(worldA)).toEqual({
        kind: 'violated',
        general: 3,
        decided: 'retreat',
        ordered: 'attack',
      });
    },
  },
  {
    says: [
      'Break ties the other way and A comes out right, but then a traitor can spoil a loyal order to retreat in the same manner.',
    ],
    check: () => {
      const rule = byTables(majorityOf('attack'), majorityOf('attack'));
      expect(works(decidedBy(worldA, rule))).toBe(true);
      expect(validity(decidedBy(mirror, rule))).toMatchObject({ kind: 'violated', ordered: 'retreat' });
    },
  },
  {
    says: [
      'A rule is a table with four rows, one for each inbox, so a lieutenant has 16 rules to choose from and the two have 256 pairs.',
      'The next section rejects all 256 by looking at one row of each table.',
      'Whatever rule each lieutenant uses to decide from its own inbox, IC1 or IC2 is broken in at least one of the worlds A, B and A′.',
      'After one round of relaying no pair of rules for reading the inboxes is right in worlds A, B and A′',
    ],
    check: () => {
      expect([INBOXES.length, new Set(TABLES.map(String)).size, PAIRS.length]).toEqual([4, 16, 256]);
      expect(failures.every((pair) => pair.includes(true))).toBe(true);
      // one row of each table: what breaks where depends on nothing else
      const rows = PAIRS.map(
        ({ two, three }) => `${two[rowOf(['retreat', 'attack'])]!} ${three[rowOf(['attack', 'retreat'])]!}`,
      );
      const outcomes = new Set(rows.map((row, i) => `${row}: ${failures[i]!.join()}`));
      expect([new Set(rows).size, outcomes.size]).toEqual([4, 4]);
    },
  },
  {
    says: [
      'Exchange the parts of 2 and 3, and exchange attack and retreat. In world A′ a loyal commander orders retreat, and traitor 3 tells 2 that the commander said attack. General 2 holds (retreat, “1 said attack”).',
      'So in B, too, general 2 holds (retreat, “1 said attack”).',
      'The traitor is 3 in A′ and 1 in B, and the inbox of 2 is the same.',
      'It hands you your inbox of A, and it hands 2 its inbox of A′.',
    ],
    check: () => {
      const part = (general: General): General => [0, 1, 3, 2][general]!;
      const mirrored = [...worldA.log].map(({ from, to, payload }) => [
        part(from),
        part(to),
        payload.order === 'attack' ? 'retreat' : 'attack',
      ]);
      const sent = [...mirror.log].map(({ from, to, payload }) => [from, to, payload.order]);
      expect(new Set(mirrored.map(String))).toEqual(new Set(sent.map(String)));
      expect([mirror.order, mirror.traitors, worldB.traitors]).toEqual(['retreat', [3], [1]]);
      expect([inbox(mirror, 2), inbox(worldB, 2)]).toEqual([
        ['retreat', 'attack'],
        ['retreat', 'attack'],
      ]);
      expect(indistinguishable(mirror, worldB, 2)).toBe(true);
      expect(inbox(worldB, 3)).toEqual(inbox(worldA, 3));
    },
  },
  {
    says: [
      'Suppose IC2 holds in A and in A′. We show that IC1 is broken in B.',
      'Whoever believes the commander gets through A and A′, and is lost in B. OM(1), where both retreat, is lost in A.',
    ],
    check: () => {
      const saving = failures.filter(([a, prime]) => !a && !prime);
      expect(saving.length).toBeGreaterThan(0);
      expect(saving.every(([, , b]) => b)).toBe(true);
      const lost = (table: Table) => worlds.map((world) => breaksWith(world, byTables(table, table)));
      expect(lost(obey)).toEqual([false, false, true]);
      expect(lost(majorityOf('retreat'))).toEqual([true, false, false]);
      expect(lost(believeTheOther)).toEqual([true, true, true]);
    },
  },
  {
    says: [
      'World A rejects 128 of the 256 pairs, A′ rejects 64 of the others, and B the last 64.',
      'Two rows of two rules matter, so there are four cases to try: the four blocks of the grid.',
    ],
    check: () => {
      for (const three of ORDERS) {
        for (const two of ORDERS) {
          const rule: Rule = ({ general }) => (general === 3 ? three : two);
          expect(worlds.some((world) => breaksWith(world, rule))).toBe(true);
        }
      }
      const first = failures.map((lost) => lost.indexOf(true));
      expect([0, 1, 2].map((world) => first.filter((by) => by === world).length)).toEqual([128, 64, 64]);
    },
  },
  {
    says: [
      'Fix how all coins will fall, and what is left is a rule, which fails in at least one of the three worlds. So the probabilities of failing in A, in B and in A′ add up to at least 1, and one of them is at least a third.',
    ],
    check: () => {
      /** The probability of failing in each world, if each pair of rules is drawn with a share of its weight. */
      const failing = (weights: readonly number[]): readonly number[] => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        return worlds.map(
          (_, w) => failures.reduce((sum, fails, i) => sum + (fails[w] ? weights[i]! : 0), 0) / total,
        );
      };
      const anyWeights = fc
        .array(fc.nat(1000), { minLength: 256, maxLength: 256 })
        .filter((all) => Math.max(...all) > 0);
      fc.assert(
        fc.property(anyWeights, (weights) => {
          const odds = failing(weights);
          expect(odds[0]! + odds[1]! + odds[2]!).toBeGreaterThan(1 - 1e-9);
          expect(Math.max(...odds)).toBeGreaterThan(1 / 3 - 1e-9);
        }),
        { numRuns: 50 },
      );
      // and no more than a third: toss a three-sided coin between the pairs that fail in one world each
      const once = worlds.map((_, w) =>
        failures.findIndex((fails) => fails.filter(Boolean).length === 1 && fails[w]!),
      );
      const fair = failing(PAIRS.map((_, i) => (once.includes(i) ? 1 : 0)));
      for (const odds of fair) expect(odds).toBeCloseTo(1 / 3);
    },
  },
  {
    says: [
      'In OM(1) with four generals the commander sends three orders, and each lieutenant tells the other two what it was told: nine messages.',
      'Each lieutenant then takes the majority of three values, its own order and two reports. Three values of two kinds cannot tie.',
    ],
    check: () => {
      expect(messageCount(4, 1)).toBe(9);
      const { log } = executed('om_n4_m1_oa');
      expect([log.range(1), log.range(2)]).toEqual([
        [0, 3],
        [3, 9],
      ]);
      for (const general of [2, 3, 4])
        expect(viewOf(executed('om_n4_m1_oa'), general).received).toHaveLength(3);
      for (const attacks of [0, 1, 2, 3]) expect(attacks).not.toBe(3 - attacks);
    },
  },
  {
    says: [
      'Traitor 4 tells both others that the commander said retreat. Generals 2 and 3 each hold attack twice and retreat once, and attack as ordered.',
    ],
    check: () => {
      const execution = executed('four-lieutenant-lies');
      expect(execution.traitors).toEqual([4]);
      const lies = [...execution.log].filter((message) => isLie(execution, message));
      expect(lies.map(({ from, to, payload }) => [from, to, payload.order])).toEqual([
        [4, 2, 'retreat'],
        [4, 3, 'retreat'],
      ]);
      for (const general of [2, 3]) {
        expect(attacksHeld(execution, general)).toBe(2);
        expect(execution.decisions.get(general)).toBe('attack');
      }
      expect(works(execution)).toBe(true);
    },
  },
  {
    says: [
      'Whatever 4 says, a loyal lieutenant has two true values out of three: its own order, and the report of the other loyal lieutenant. The majority is the order. IC2 holds, and IC1 with it.',
    ],
    check: () => {
      const all = everything(4, 1, [4]);
      expect(all).toHaveLength(9 * 2);
      for (const execution of all) {
        for (const general of [2, 3]) {
          const trueOnes = viewOf(execution, general).received.filter((seen) => seen['path'] !== '1.4');
          expect(trueOnes.map((seen) => seen['order'])).toEqual([execution.order, execution.order]);
          expect(execution.decisions.get(general)).toBe(execution.order);
        }
        expect(judge(execution)).toMatchObject({ agreement: { kind: 'holds' }, validity: { kind: 'holds' } });
      }
    },
  },
  {
    says: [
      'The commander tells 2 to attack, 3 to retreat, and 4 nothing, which 4 takes for retreat. All three lieutenants end up with one attack and two retreats, and retreat.',
    ],
    check: () => {
      const execution = executed('four-commander-lies');
      const orders = [...execution.log]
        .filter(({ round }) => round === 1)
        .map(({ payload }) => payload.order);
      expect(orders).toEqual(['attack', 'retreat', null]);
      expect([...execution.log].filter(({ from }) => from === 4).map(({ payload }) => payload.order)).toEqual(
        ['retreat', 'retreat'],
      );
      for (const general of [2, 3, 4]) {
        expect(attacksHeld(execution, general)).toBe(1);
        expect(execution.decisions.get(general)).toBe('retreat');
      }
    },
  },
  {
    says: [
      'Whatever the commander sends, the three lieutenants are loyal and pass it on truthfully. So all three hold the same three values, take the same majority and decide the same. IC1 holds, and IC2 asks nothing.',
    ],
    check: () => {
      const all = everything(4, 1, [1]);
      expect(all).toHaveLength(27 * 2);
      for (const execution of all) {
        const held = [2, 3, 4].map((general) => attacksHeld(execution, general));
        expect(new Set(held).size).toBe(1);
        expect(execution.decisions.get(2)).toBe(majority(held[0]!, 3));
        expect(judge(execution)).toMatchObject({
          agreement: { kind: 'holds' },
          validity: { kind: 'vacuous' },
        });
      }
    },
  },
  {
    says: [
      'The traitor is a lieutenant or the commander, and without a traitor all values are equal: OM(1) works for four generals and one traitor.',
      'With four generals and one traitor a plain majority works, although the traitor may remain unknown.',
    ],
    check: () => {
      for (const traitors of subsets(4).filter(({ length }) => length <= 1)) {
        expect(everything(4, 1, traitors).every(works)).toBe(true);
      }
      for (const honest of everything(4, 1, [])) {
        for (const general of lieutenants(4)) expect([0, 3]).toContain(attacksHeld(honest, general));
      }
    },
  },
  {
    says: [
      'In [four-lieutenant-lies], 2 and 3 can’t tell who betrayed them. Had a traitor commander sent attack to 2 and 3 and retreat to 4, both would hold the same messages.',
      'It makes the question unimportant, because attacking is right in both worlds.',
    ],
    check: () => {
      const [lieutenant, commander] = [executed('four-lieutenant-lies'), executed('om_n4_m1_oa_t1_1-4r')];
      const orders = [...commander.log]
        .filter(({ round }) => round === 1)
        .map(({ payload }) => payload.order);
      expect(orders).toEqual(['attack', 'attack', 'retreat']);
      for (const general of [2, 3]) expect(indistinguishable(lieutenant, commander, general)).toBe(true);
      for (const world of [lieutenant, commander]) {
        expect(works(decidedBy(world, () => 'attack'))).toBe(true);
        for (const general of [2, 3]) expect(world.decisions.get(general)).toBe('attack');
      }
    },
  },
  {
    says: [
      'The payments service hears place it from the customer, and from the shop: “the customer cancelled”.',
      'It is the table you began with.',
    ],
    check: () => {
      const shop = scenarioNamed('om_n3_m1_oa_t2_1.2-3r_cshop');
      if (shop.kind !== 'om') throw new Error('the shop’s scenario is not om');
      expect(indistinguishable(executeOral(shop), worldA, 3)).toBe(true);
      const words = commonWords.casts['shop-trio'];
      expect([1, 2, 3].map((party) => words.short(party))).toEqual(['customer', 'shop', 'payments']);
      expect(inbox(executeOral(shop), 3).map((order) => words.order(order))).toEqual(['place', 'cancel']);
    },
  },
];

/** All sets of the generals 1 … n. */
function subsets(n: number): readonly (readonly General[])[] {
  return generals(n).reduce<readonly (readonly General[])[]>(
    (found, general) => [...found, ...found.map((set) => [...set, general])],
    [[]],
  );
}

/** Every outcome there can be among n generals: both orders, all sets of traitors, all decisions of the loyal. */
function everyOutcome(n: number): readonly Outcome[] {
  return subsets(n).flatMap((traitors) => {
    const loyal = others(n, traitors);
    const decisions = loyal.reduce<readonly (readonly (readonly [General, Order])[])[]>(
      (found, general) =>
        found.flatMap((list) => ORDERS.map((order) => [...list, [general, order] as const])),
      [[]],
    );
    return decisions.flatMap((list) =>
      ORDERS.map((order) => ({
        problem: 'byzantine-agreement' as const,
        order,
        traitors,
        decisions: new Map(list),
      })),
    );
  });
}

describe('The lecture on the Byzantine generals says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});
