/**
 * What the lecture on views claims, sentence by sentence, against the core. A sentence stands here as the page prints it,
 * so that whoever changes it is led to what it claims.
 */
import { describe, expect, test } from 'vitest';
import { blank, given, isTwin } from '../../components/figures/views/twin.ts';
import { chainOfExecutions } from '../core/chain-of-executions.ts';
import type { Lie } from '../core/adversary.ts';
import type { Execution } from '../core/execution.ts';
import { lieutenants, type General } from '../core/model.ts';
import { oralMessages, type Heard, type Relay } from '../core/oral-messages.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import type { Protocol } from '../core/protocol.ts';
import { run } from '../core/run.ts';
import { messengerExchange } from '../core/two-generals.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import { executeTwoGenerals } from '../scenario/kinds/two-generals-run.ts';
import type { OralScenario } from '../scenario/scenario.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/views.mdx');

function oral(nameOrToken: string): Execution<Relay> {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind !== 'om') throw new Error(`${nameOrToken} is not om`);
  return executeOral(scenario);
}

function twoGenerals(nameOrToken: string) {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind !== '2g') throw new Error(`${nameOrToken} is not 2g`);
  return executeTwoGenerals(scenario);
}

const ORDERS = ['attack', 'retreat'] as const;

/** Every scenario of OM(1) with exactly these traitors: both orders, and every way to say anything to anyone. */
function everything(n: number, traitors: readonly General[]): readonly OralScenario[] {
  const places = [1, 2]
    .flatMap((length) => pathsOfLength(n, length))
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) => others(n, path).map((to) => ({ path, to })));
  const behaviours = places.reduce<readonly (readonly Lie[])[]>(
    (lists, place) =>
      lists.flatMap((lies) => [...ORDERS, null].map((order) => [...lies, { ...place, order }])),
    [[]],
  );
  return behaviours.flatMap((lies) =>
    ORDERS.map((order) => ({ ...blank, n, order, traitors, lies }) satisfies OralScenario),
  );
}

/** Everything that can happen to four generals of whom at most one, and not general 2, is a traitor. */
const possible = [[], [1], [3], [4]].flatMap((traitors) => everything(4, traitors));
const worldA = executeOral(given);
/** All that general 2 can't tell from world A. */
const candidates = possible.filter((scenario) => indistinguishable(executeOral(scenario), worldA, 2));

const textOf = (messages: readonly { to: General; payload: Relay }[]): string => JSON.stringify(messages);

/** The states of a general after each round of an execution, by the protocol's own code from what reached it. */
function statesOf(
  protocol: Protocol<Heard, Relay>,
  execution: Execution<Relay>,
  general: General,
): readonly Heard[] {
  const states = [protocol.start(general, general === 1 ? execution.order : null)];
  for (let round = 1; round <= protocol.rounds; round++) {
    const inbox = [...execution.log].filter(
      (message) => message.round === round && message.to === general && message.delivered,
    );
    states.push(protocol.transition(states.at(-1)!, round, inbox));
  }
  return states;
}

/** Each claim: the sentences that make it, and what must be so. */
const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'You are general 2, and three messages lie on your table: attack from 1, “1 said retreat” from 3, and “1 said attack” from 4.',
      'In world A this happened because 3 lied to you. In world B nobody lies yet.',
    ],
    check: () => {
      expect(viewOf(worldA, 2).received.map((seen) => [seen['path'], seen['order']])).toEqual([
        ['1', 'attack'],
        ['1.3', 'retreat'],
        ['1.4', 'attack'],
      ]);
      expect([given.traitors, given.lies.length, blank.traitors, blank.lies]).toEqual([[3], 1, [], []]);
    },
  },
  {
    says: [
      'There is only one way, up to a detail. Since 3 is loyal, it reports what it was told, so the commander must have told 3 to retreat, or told it nothing, which counts as retreat. You and 4 it told to attack. So the commander is the traitor.',
    ],
    check: () => {
      const twins = candidates.filter((scenario) => isTwin([given, scenario]));
      expect(twins.every(({ traitors }) => traitors.join() === '1')).toBe(true);
      const told = new Set(
        twins.map((twin) =>
          [...executeOral(twin).log]
            .filter(({ round }) => round === 1)
            .map(({ payload }) => payload.order)
            .join(),
        ),
      );
      expect(told).toEqual(new Set(['attack,retreat,attack', 'attack,,attack']));
    },
  },
  {
    says: [
      'In both worlds you attack, because you hold attack twice. In A that is right: the commander is loyal and ordered it. In B it is right too: 3 and 4 also attack.',
      'there were two worlds, and one decision was right in both.',
    ],
    check: () => {
      expect([worldA.decisions.get(2), worldA.order]).toEqual(['attack', 'attack']);
      for (const twin of candidates.filter((scenario) => isTwin([given, scenario]))) {
        expect([...executeOral(twin).decisions].map(([, order]) => order)).toEqual(
          lieutenants(4).map(() => 'attack'),
        );
      }
    },
  },
  {
    says: ['What you can’t do in either world is name the traitor. You know that it is 1 or 3.'],
    check: () => {
      expect(new Set(candidates.map(({ traitors }) => traitors.join()))).toEqual(new Set(['1', '3']));
    },
  },
  {
    says: [
      'Not in the view: who is loyal, what passed between others, and what became of the messages the general sent itself.',
      'This is all that general 3 has in world B of the lecture before.',
      'What everybody knows beforehand, here n and m, is written down there as well.',
    ],
    check: () => {
      expect(Object.keys(viewOf(oral('commander-lies'), 3))).toEqual([
        ...['kind', 'general', 'n', 'm', 'order', 'received'],
      ]);
      for (const { from, payload } of oral('commander-lies').log) expect(payload.path.at(-1)).toBe(from);
      // captured or not, the sender of a messenger sees no difference
      expect(indistinguishable(twoGenerals('one-loss'), twoGenerals('order-lost'), 1)).toBe(true);
    },
  },
  {
    says: [
      'Then it sends the same messages in both in every round from 1 to r + 1, as far as there are such rounds. If r = R, it also decides the same in both.',
      'Number, state, round and messages determine the next state. It is the same.',
    ],
    check: () => {
      // exhaustive for three generals, one round of relaying, every pair of behaviours of one traitor
      const protocol = oralMessages(3, 1);
      const all = [[], [1], [2], [3]]
        .flatMap((traitors) => everything(3, traitors))
        .map((s) => executeOral(s));
      for (const general of [1, 2, 3]) {
        for (const r of [0, 1, 2]) {
          const seen = new Map<string, string>();
          for (const execution of all.filter(({ traitors }) => !traitors.includes(general))) {
            const view = viewOf(execution, general);
            const early = view.received.filter((one) => Number(one['round']) <= r);
            const key = JSON.stringify({ ...view, received: early });
            const states = statesOf(protocol, execution, general);
            const deeds = [1, 2]
              .filter((round) => round <= r + 1)
              .map((round) => textOf(protocol.messages(states[round - 1]!, round)));
            if (r === 2) deeds.push(execution.decisions.get(general)!);
            expect(seen.get(key) ?? deeds.join()).toBe(deeds.join());
            seen.set(key, deeds.join());
          }
        }
      }
    },
  },
  {
    says: ['The converse is false. A general that always retreats does the same whatever it sees.'],
    check: () => {
      const [a, b] = [oral('om_n3_m1_oa_t1_1-2r_1-3r'), oral('om_n3_m1_oa_t1_1-2r')];
      expect(indistinguishable(a, b, 3)).toBe(false);
      expect(a.decisions.get(3)).toBe(b.decisions.get(3));
    },
  },
  {
    says: [
      'general 1 attacks once one messenger has reached it, general 2 once two have. In the first, messenger 4 is captured. In the second, messenger 3 is captured already.',
      'Its view is equal in both. It attacks in both, and in the second it attacks alone.',
      'General 2 can tell these two apart: a second messenger reached it in the first only.',
    ],
    check: () => {
      const [first, second] = [twoGenerals('2g_k5_oa_w1.2_x4'), twoGenerals('2g_k5_oa_w1.2_x3')];
      expect([1, 2].map((general) => indistinguishable(first, second, general))).toEqual([true, false]);
      expect([...first.decisions.values()]).toEqual(['attack', 'attack']);
      expect([...second.decisions.values()]).toEqual(['attack', 'retreat']);
      expect([first, second].map((one) => viewOf(one, 2).received.length)).toEqual([2, 1]);
    },
  },
  {
    says: [
      'In each step of the walk from E_4 to N one general’s views are equal: general 2’s when messenger 4 or 2 is captured and at the last link, general 1’s when messenger 3 or 1 is.',
      'But in E_4 general 1 has an order, and two messengers have reached general 2. In N neither is so.',
    ],
    check: () => {
      const links = chainOfExecutions(messengerExchange(4, [0, 0]));
      expect(links.slice(1).map(({ captured, cannotTell }) => [captured?.round, cannotTell])).toEqual([
        [4, 2],
        [3, 1],
        [2, 2],
        [1, 1],
      ]);
      expect(indistinguishable(twoGenerals('nothing-arrives'), twoGenerals('no-order'), 2)).toBe(true);
      const [first, last] = [twoGenerals('2g_k4_oa_w0.0'), twoGenerals('no-order')];
      expect([1, 2].map((general) => indistinguishable(first, last, general))).toEqual([false, false]);
      expect([viewOf(first, 1).order, viewOf(first, 2).received.length]).toEqual(['attack', 2]);
      expect(viewOf(last, 2).received).toEqual([]);
    },
  },
  {
    says: [
      'In world A loyal 1 orders attack, and traitor 2 misreports it to 3. In world A′ loyal 1 orders retreat, and traitor 3 misreports it to 2. In world B traitor 1 tells 3 to attack and 2 to retreat.',
      'Again it is a chain: A, B, A′. The first step is blind to 3, the second to 2.',
    ],
    check: () => {
      const [a, b, mirror] = [oral('two-lies'), oral('commander-lies'), oral('three-lies')];
      expect([a, b, mirror].map(({ traitors }) => traitors)).toEqual([[2], [1], [3]]);
      expect(indistinguishable(a, b, 3)).toBe(true);
      expect(indistinguishable(b, mirror, 2)).toBe(true);
      expect(indistinguishable(a, mirror, 1)).toBe(false);
    },
  },
  {
    says: [
      'Suppose that in every round each member of S receives the same messages from generals outside S in both executions. Then all members of S have equal views of the two executions, and each of them decides the same in both.',
    ],
    check: () => {
      // OM(2) among four: two traitors outside say the same to the group, and different things to each other
      const protocol = oralMessages(4, 2);
      for (const group of [
        [1, 2],
        [2, 3],
        [3, 4],
      ] as const) {
        const outside = [1, 2, 3, 4].filter((general) => !group.some((one) => one === general));
        for (const said of ORDERS) {
          const told = (others: number) =>
            run(protocol, 'attack', {
              kind: 'traitors',
              traitors: outside,
              // towards the group always the same, among themselves as the number says
              send: (_round, truthful) =>
                truthful.map((message) => {
                  const inside = group.some((one) => one === message.to);
                  const order = inside ? said : ORDERS[others % 2]!;
                  return { ...message, payload: { ...message.payload, order } };
                }),
            });
          const [one, other] = [told(0), told(1)];
          expect(JSON.stringify([...one.log])).not.toBe(JSON.stringify([...other.log]));
          for (const general of group) {
            expect(indistinguishable(one, other, general)).toBe(true);
            expect(one.decisions.get(general)).toBe(other.decisions.get(general));
          }
        }
      }
    },
  },
];

describe('The lecture on views says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});
