/**
 * What the lecture on two generals claims, sentence by sentence, against the core. A sentence stands here as the page
 * prints it, so that whoever changes it is led to what it claims.
 */
import { describe, expect, test } from 'vitest';
import { confirmedPlan, CHOICES, splitting } from '../../components/figures/two-generals/how-many.ts';
import { breakingStep, proofSteps } from '../../components/figures/two-generals/chain-proof.ts';
import { breakTwoGenerals, chainOfExecutions } from '../core/chain-of-executions.ts';
import { exchangeChances, copiesChances, decisiveRule } from '../core/chance.ts';
import { agreement } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import { ladder } from '../core/knowledge.ts';
import type { Order } from '../core/model.ts';
import type { Protocol } from '../core/protocol.ts';
import { run } from '../core/run.ts';
import { flooding, pair, randomPair, stubborn } from '../core/testing/pairs.ts';
import { captures, messengerExchange, type Word } from '../core/two-generals.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeTwoGenerals } from '../scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../scenario/scenario.ts';
import { lectureSource } from './testing/source.ts';

const { prose } = lectureSource('en/two-generals.mdx');

function scenarioOf(nameOrToken: string): TwoGeneralsScenario {
  const scenario = scenarioNamed(nameOrToken);
  if (scenario.kind !== '2g') throw new Error(`${nameOrToken} is not 2g`);
  return scenario;
}

const executed = (nameOrToken: string): Execution<Word> => executeTwoGenerals(scenarioOf(nameOrToken));

/** What 1 and 2 decide. */
const decisions = ({ decisions: decided }: Execution<unknown>): readonly Order[] => [...decided.values()];

const arrivals = ({ log }: Execution<unknown>): number =>
  [...log].filter(({ delivered }) => delivered).length;

type Rule = readonly [number, number];

/** The chain with the order given, of which the first `d` messengers arrive. */
const delivering = (k: number, rule: Rule, d: number): Execution<Word> =>
  run(messengerExchange(k, rule), 'attack', captures([d + 1]));

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, i) => i);

/** Every set of messengers that can be captured of k. */
const lossesOf = (k: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** k }, (_, bits) =>
    Array.from({ length: k }, (_, i) => i + 1).filter((i) => ((bits >> (i - 1)) & 1) === 1),
  );

const RULES: readonly Rule[] = upTo(4).flatMap((one) => upTo(4).map((two) => [one, two] as const));

const both = (order: Order): readonly Order[] => [order, order];

/** Whether a protocol has each of the theorem's properties, by every loss pattern of its rounds and senders. */
function properties<State, Payload>(protocol: Protocol<State, Payload>) {
  const patterns = Array.from({ length: 4 ** protocol.rounds }, (_, bits) => bits);
  const under = (order: Order | null, bits: number): readonly Order[] =>
    decisions(
      run(protocol, order, {
        kind: 'channel',
        captures: ({ round, from }) => ((bits >> (2 * (round - 1) + from - 1)) & 1) === 1,
      }),
    );
  const all = patterns.flatMap((bits) => [under('attack', bits), under(null, bits)]);
  return {
    agreement: all.every(([one, two]) => one === two),
    attack: under('attack', 0).every((order) => order === 'attack'),
    retreat: patterns.every((bits) => under(null, bits).every((order) => order === 'retreat')),
  };
}

/** 1 sends its order in the first `copies` rounds and follows it; 2 attacks if one comes. */
const repeating = (copies: number) =>
  pair<{ readonly self: number; readonly attacks: boolean }, string>({
    rounds: copies,
    start: (self, order) => ({ self, attacks: order === 'attack' }),
    messages: ({ self, attacks }) => (self === 1 && attacks ? [{ to: 2, payload: 'attack' }] : []),
    transition: (state, _round, inbox) => (inbox.length > 0 ? { ...state, attacks: true } : state),
    decision: ({ attacks }) => (attacks ? 'attack' : 'retreat'),
  });

/** Each claim: the sentences that make it, and what must be so. */
const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'General 1 marches once it has as many confirmations as they agreed on. General 2 marches once it has sent off the last of them, or, if they ask for none, once it has the order.',
      'For every number of confirmations there is one messenger whose capture sends one army out alone.',
    ],
    check: () => {
      for (const choice of CHOICES) {
        const { messengers, thresholds } = confirmedPlan(choice);
        expect(thresholds).toEqual([choice, Math.max(1, choice)]);
        const parting = Array.from({ length: messengers }, (_, i) => i + 1).filter(
          (lost) => agreement(delivering(messengers, thresholds, lost - 1)).kind === 'violated',
        );
        expect(parting).toEqual(splitting(choice).lost);
        expect(parting).toHaveLength(1);
      }
    },
  },
  {
    says: [
      'If they ask for none, you capture the order, and 1 attacks alone. If they ask for one, you capture the confirmation. General 2 has the order, has said so, and marches; 1 waits. If they ask for five, you capture the fifth.',
    ],
    check: () => {
      const end = (choice: number) => decisions(executeTwoGenerals(splitting(choice)));
      expect([splitting(0).lost, end(0)]).toEqual([[1], ['attack', 'retreat']]);
      expect([splitting(1).lost, end(1)]).toEqual([[2], ['retreat', 'attack']]);
      // the fifth confirmation is messenger 10
      expect([splitting(5).lost, end(5)]).toEqual([[10], ['retreat', 'attack']]);
    },
  },
  {
    says: [
      'Let it wait until 1 has acknowledged its last confirmation. Then you capture the acknowledgement, and it is 1 who attacks alone.',
    ],
    check: () => {
      for (const choice of [1, 2, 5]) {
        const acknowledged = delivering(2 * choice + 1, [choice, choice + 1], 2 * choice);
        expect(decisions(acknowledged)).toEqual(['attack', 'retreat']);
      }
    },
  },
  {
    says: [
      'At most k messengers travel, messenger i in round i: odd ones from 1 to 2, even ones from 2 to 1. Messenger 1 is sent if the order was given, every later one if the one before it arrived.',
      'After round k, general 1 attacks if it has the order and at least w_1 messengers have reached it. General 2 attacks if at least w_2 have reached it. Otherwise they retreat.',
    ],
    check: () => {
      for (const k of [1, 4, 5]) {
        for (const [w1, w2] of RULES) {
          for (const lost of lossesOf(k)) {
            const execution = run(messengerExchange(k, [w1, w2]), 'attack', captures(lost));
            const sent = [...execution.log].map(({ round, from }) => [round, from]);
            const last = Math.min(k, ...lost);
            expect(sent).toEqual(Array.from({ length: last }, (_, i) => [i + 1, i % 2 === 0 ? 1 : 2]));
            const reached = (general: number): number => viewOf(execution, general).received.length;
            expect(decisions(execution)).toEqual([
              reached(1) >= w1 ? 'attack' : 'retreat',
              reached(2) >= w2 ? 'attack' : 'retreat',
            ]);
          }
          const unordered = run(messengerExchange(k, [w1, w2]), null, captures([]));
          expect([unordered.log.length, decisions(unordered)[0]]).toEqual([0, 'retreat']);
        }
      }
    },
  },
  {
    says: [
      'general 1 attacks on its order alone, general 2 once a messenger has come.',
      'Four messengers at most, rule w0.1. Messenger 2 is captured, so messengers 3 and 4 are never sent. Both attack, and 1 doesn’t know that 2 does.',
      'In [one-loss] general 1 holds its order and no message. It would hold the same if messenger 1 had been captured, and then 2 would have stayed in camp.',
    ],
    check: () => {
      const { messengers, thresholds, lost } = scenarioOf('one-loss');
      expect([messengers, thresholds, lost]).toEqual([4, [0, 1], [2]]);
      const [here, there] = [executed('one-loss'), executed('order-lost')];
      expect(here.log.length).toBe(2);
      expect([decisions(here), decisions(there)]).toEqual([both('attack'), ['attack', 'retreat']]);
      expect(viewOf(here, 1)).toMatchObject({ order: 'attack', received: [] });
      expect(indistinguishable(here, there, 1)).toBe(true);
    },
  },
  {
    says: [
      'Here are two other executions, under w1.1: messenger 3 is captured in the first, messenger 2 in the second.',
      'General 2 attacks in both, as it must. General 1 attacks only in the first.',
    ],
    check: () => {
      const [first, second] = [executed('answer-lost'), executed('confirmation-lost')];
      expect([scenarioOf('answer-lost').lost, scenarioOf('confirmation-lost').lost]).toEqual([[3], [2]]);
      expect(indistinguishable(first, second, 2)).toBe(true);
      expect([decisions(first), decisions(second)]).toEqual([both('attack'), ['retreat', 'attack']]);
    },
  },
  {
    says: [
      'Whatever is captured, the messengers that arrive are the first d of them, for some d from 0 to k. General 2 has then received ⌈d/2⌉ of them and general 1 ⌊d/2⌋.',
    ],
    check: () => {
      for (const lost of lossesOf(6)) {
        const execution = run(messengerExchange(6, [0, 0]), 'attack', captures(lost));
        const arrived = [...execution.log].filter(({ delivered }) => delivered).map(({ round }) => round);
        const d = arrived.length;
        expect(arrived).toEqual(Array.from({ length: d }, (_, i) => i + 1));
        expect(viewOf(execution, 2).received).toHaveLength(Math.ceil(d / 2));
        expect(viewOf(execution, 1).received).toHaveLength(Math.floor(d / 2));
      }
    },
  },
  {
    says: [
      'In the chain with the order given and w_2 ≥ 1, general 1 attacks exactly if d ≥ 2w_1, and general 2 exactly if d ≥ 2w_2 − 1. These two limits differ. If the larger is at most k, the generals decide differently for every d from the smaller limit up to one less than the larger.',
    ],
    check: () => {
      for (const [w1, w2] of RULES.filter(([, second]) => second >= 1)) {
        const limits = [2 * w1, 2 * w2 - 1];
        const [low, high] = [Math.min(...limits), Math.max(...limits)];
        expect(low).toBeLessThan(high);
        for (const k of upTo(8).slice(1)) {
          for (const d of upTo(k)) {
            const execution = delivering(k, [w1, w2], d);
            expect(decisions(execution)).toEqual(limits.map((limit) => (d >= limit ? 'attack' : 'retreat')));
            if (high <= k) expect(agreement(execution).kind === 'violated').toBe(low <= d && d < high);
          }
        }
      }
    },
  },
  {
    says: [
      'The best rules are those with neighbouring limits, s − 1 and s: w0.1, w1.1, w1.2, w2.2, w2.3 and so on, for s = 1, 2, 3, 4, 5.',
      'Its sender attacks if it gets to send it, its receiver if it arrives. The generals decide differently in one case only: all messengers before the decisive one arrive, and the decisive one is captured.',
    ],
    check: () => {
      const names = [1, 2, 3, 4, 5].map((s) => `w${decisiveRule(s).join('.')}`);
      expect(names).toEqual(['w0.1', 'w1.1', 'w1.2', 'w2.2', 'w2.3']);
      for (const s of upTo(7).slice(1)) {
        const [sender, receiver] = s % 2 === 1 ? [0, 1] : [1, 0];
        for (const lost of lossesOf(8)) {
          const execution = run(messengerExchange(8, decisiveRule(s)), 'attack', captures(lost));
          const decided = decisions(execution);
          const own = [...execution.log].find(({ round }) => round === s);
          expect(decided[sender] === 'attack').toBe(own !== undefined);
          expect(decided[receiver] === 'attack').toBe(own?.delivered === true);
          expect(decided[0] !== decided[1]).toBe(Math.min(99, ...lost) === s);
        }
      }
    },
  },
  {
    says: [
      'Rule w1.2: 2 waits for an answer to its confirmation. That answer, messenger 3, is decisive. It is captured, and 1 attacks alone.',
    ],
    check: () => {
      const { thresholds, lost } = scenarioOf('one-more');
      expect([thresholds, lost]).toEqual([decisiveRule(3), [3]]);
      expect(decisions(executed('one-more'))).toEqual(['attack', 'retreat']);
    },
  },
  {
    says: [
      'Every arrival adds one rung. The top one belongs to the receiver of the last messenger, and the other general never learns that it is there.',
      'In the chain with the order given and d messengers delivered, the rungs 0 to d hold, and no higher one does.',
      'Rung k + 1 never does.',
    ],
    check: () => {
      for (const k of upTo(6).slice(1)) {
        for (const d of upTo(k)) {
          const rungs = ladder(k, d);
          expect(rungs.filter(({ holds }) => holds).map(({ height }) => height)).toEqual(upTo(d));
          const top = rungs[d]!;
          if (d > 0) expect(top.knower).toBe(d % 2 === 1 ? 2 : 1);
          // the next rung would be the other's, knowing of this one
          expect(rungs[d + 1]).toMatchObject({ knower: d % 2 === 1 ? 1 : 2, holds: false });
        }
        expect(upTo(k).some((d) => ladder(k, d)[k + 1]!.holds)).toBe(false);
      }
    },
  },
  {
    says: [
      'For no number R of rounds is there a deterministic protocol with all three of these properties:',
      'Whether the order was given and the loss pattern together determine the execution.',
    ],
    check: () => {
      for (let seed = 1; seed <= 400; seed++) {
        const protocol = randomPair(seed);
        if (protocol.rounds > 4) continue;
        const { agreement: agree, attack, retreat } = properties(protocol);
        expect(agree && attack && retreat).toBe(false);
        expect(properties(protocol)).toEqual({ agreement: agree, attack, retreat });
      }
    },
  },
  {
    says: [
      'This can be done. If messenger j travels in round r, everything sent before round r has arrived, so in round r both generals send what they sent in E_L.',
      'So g has received the same in both, its view is equal, and it decides the same.',
      'General 2 receives nothing in E_0 and nothing in N.',
    ],
    check: () => {
      for (let seed = 1; seed <= 200; seed++) {
        const protocol = randomPair(seed);
        const links = chainOfExecutions(protocol);
        const most = links.length - 1;
        for (const [i, { execution, cannotTell }] of links.entries()) {
          expect(arrivals(execution)).toBe(most - i);
          if (cannotTell === null) continue;
          const before = links[i - 1]!.execution;
          expect(indistinguishable(before, execution, cannotTell)).toBe(true);
          expect(before.decisions.get(cannotTell)).toBe(execution.decisions.get(cannotTell));
        }
        const nothing = run(protocol, null, { kind: 'channel', captures: () => true });
        expect(indistinguishable(links.at(-1)!.execution, nothing, 2)).toBe(true);
      }
    },
  },
  {
    says: [
      'A rule with a decisive messenger breaks in the step that captures it: w0.1 at messenger 1, w1.1 at messenger 2, w2.2 at messenger 4. If the decisive messenger lies beyond k, Attack fails before the first step. One rule survives every step: under w0.0 both attack when the order was given, whatever is captured. It breaks at the last link.',
    ],
    check: () => {
      const breaksAt = (k: number, rule: Rule) => proofSteps(k, rule)[breakingStep(k, rule)]!;
      for (const k of upTo(8).slice(1)) {
        for (const s of upTo(k).slice(1)) {
          expect(breaksAt(k, decisiveRule(s))).toMatchObject({ captured: s, broken: 'agreement' });
        }
        for (const s of [k + 1, k + 2]) {
          expect(breaksAt(k, decisiveRule(s))).toMatchObject({ name: `E${k}`, broken: 'attack' });
        }
        expect(breaksAt(k, [0, 0])).toMatchObject({ name: 'N', broken: 'retreat' });
        for (const rule of RULES) {
          const survives = breaksAt(k, rule).name === 'N';
          expect(survives).toBe(rule[0] + rule[1] === 0);
        }
      }
      expect(
        (
          [
            [0, 1],
            [1, 1],
            [2, 2],
          ] as const
        ).map((rule) => breaksAt(4, rule).captured),
      ).toEqual([1, 2, 4]);
    },
  },
  {
    says: [
      'Rule w0.0, and no order was given. General 1 sends nobody and stays. General 2 attacks without having heard a word.',
    ],
    check: () => {
      const execution = executed('no-order');
      expect([execution.log.length, decisions(execution)]).toEqual([0, ['retreat', 'attack']]);
      expect(indistinguishable(executed('nothing-arrives'), execution, 2)).toBe(true);
    },
  },
  {
    says: [
      'Any two of the three properties are easy to have. Always attacking gives up Retreat. Always retreating gives up Attack. The rule w0.1 gives up Agreement.',
    ],
    check: () => {
      const has = { agreement: true, attack: true, retreat: true };
      expect(properties(stubborn('attack', 2))).toEqual({ ...has, retreat: false });
      expect(properties(stubborn('retreat', 2))).toEqual({ ...has, attack: false });
      expect(properties(messengerExchange(4, [0, 1]))).toEqual({ ...has, agreement: false });
    },
  },
  {
    says: [
      'If at most b messengers are ever captured, and both know b, general 1 sends its order b + 1 times and attacks, and 2 attacks if a messenger comes. At least one does.',
    ],
    check: () => {
      for (const b of [0, 1, 2, 4]) {
        const protocol = repeating(b + 1);
        for (const lost of lossesOf(b + 1)) {
          const execution = run(protocol, 'attack', captures(lost));
          expect(decisions(execution)).toEqual(lost.length <= b ? both('attack') : ['attack', 'retreat']);
        }
        expect(decisions(run(protocol, null, captures([])))).toEqual(both('retreat'));
      }
    },
  },
  {
    says: [
      'The copies are ten messengers of one round. The proof captures them one at a time, and none of these captures changes the sender’s view.',
    ],
    check: () => {
      // ten rounds of one copy each: the engine walks one message a round and sender
      const links = chainOfExecutions(repeating(10));
      expect(links).toHaveLength(11);
      for (const [i, { execution, cannotTell }] of links.entries()) {
        if (i === 0) continue;
        expect(cannotTell).toBe(1);
        expect(indistinguishable(links[i - 1]!.execution, execution, 1)).toBe(true);
      }
      expect(breakTwoGenerals(repeating(10)).condition).toBe('agreement');
    },
  },
  {
    says: [
      'In the chain, exactly i messengers arrive with probability q^{i}p if i is below k, and all k with probability q^{k}.',
      'The generals decide differently exactly if d = s − 1, with probability q^{s−1}p. Both attack with probability q^{s}. Nobody attacks with probability 1 − q^{s−1}.',
      'For p = 0.1, going from s = 1 to s = 10 lowers the probability of disaster from 0.1 to about 0.039, and that of success from 0.9 to about 0.35.',
      'Given that somebody attacks, the probability that only one army does is q^{s−1}p / q^{s−1} = p, whatever s is.',
    ],
    check: () => {
      for (const p of [0.1, 0.3, 0.8]) {
        const q = 1 - p;
        for (const k of [1, 4, 6]) {
          for (const i of upTo(k)) {
            const weight = lossesOf(k)
              .filter((lost) => arrivals(run(messengerExchange(k, [0, 0]), 'attack', captures(lost))) === i)
              .reduce((sum, lost) => sum + p ** lost.length * q ** (k - lost.length), 0);
            expect(weight).toBeCloseTo(i < k ? q ** i * p : q ** k, 12);
          }
          for (const s of upTo(k).slice(1)) {
            const { apart, together } = exchangeChances(k, decisiveRule(s), p);
            expect(apart).toBeCloseTo(q ** (s - 1) * p, 12);
            expect(together).toBeCloseTo(q ** s, 12);
            expect(1 - apart - together).toBeCloseTo(1 - q ** (s - 1), 12);
            expect(apart / (apart + together)).toBeCloseTo(p, 12);
          }
        }
      }
      const at = (s: number) => exchangeChances(s, decisiveRule(s), 0.1);
      expect([at(1).apart, at(1).together].map((chance) => chance.toFixed(3))).toEqual(['0.100', '0.900']);
      expect([at(10).apart.toFixed(3), at(10).together.toFixed(2)]).toEqual(['0.039', '0.35']);
    },
  },
  {
    says: [
      'General 1 is then alone with probability p^{r}. With ten messengers and p = 0.1 that is one in ten billion. It isn’t zero.',
    ],
    check: () => {
      const { apart } = copiesChances(10, 0.1);
      expect(apart * 1e10).toBeCloseTo(1, 9);
      // by the protocol itself
      let weight = 0;
      for (const lost of lossesOf(6)) {
        if (agreement(run(repeating(6), 'attack', captures(lost))).kind === 'violated')
          weight += 0.1 ** lost.length * 0.9 ** (6 - lost.length);
      }
      expect(weight).toBeCloseTo(copiesChances(6, 0.1).apart, 15);
    },
  },
  {
    says: [
      'For two messengers or more it is if p is below one half, and only then.',
      'with twenty messengers the copies leave general 1 alone with probability 0.818, the chain divides the generals with one of about 10^{−38}.',
      'In such a valley it almost never gets as far as an attack by anybody, while general 1 with its copies always attacks.',
    ],
    check: () => {
      const chainOfAll = (count: number, p: number) => exchangeChances(count, decisiveRule(count), p);
      for (let count = 2; count <= 20; count++) {
        for (let percent = 1; percent <= 99; percent++) {
          if (percent === 50) continue;
          const p = percent / 100;
          const safer = copiesChances(count, p).apart < chainOfAll(count, p).apart;
          expect([count, percent, safer]).toEqual([count, percent, percent < 50]);
        }
        expect(chainOfAll(count, 0.5).apart).toBeCloseTo(copiesChances(count, 0.5).apart, 12);
      }
      const chain = chainOfAll(20, 0.99);
      expect(copiesChances(20, 0.99).apart.toFixed(3)).toBe('0.818');
      expect(Math.round(Math.log10(chain.apart))).toBe(-38);
      expect(chain.apart + chain.together).toBeLessThan(1e-37);
      const { apart, together } = copiesChances(20, 0.99);
      expect(apart + together).toBe(1);
    },
  },
  {
    says: [
      'confirmation i of the figure above travels with messenger 2i.',
      'As long as d is below both, nobody attacks. Once it has reached both, both attack. In between, one general attacks and the other doesn’t.',
    ],
    check: () => {
      for (const choice of CHOICES.filter((confirmations) => confirmations > 0)) {
        const { thresholds } = confirmedPlan(choice);
        // general 1 marches with its confirmation i, which is messenger 2i
        expect(decisions(delivering(2 * choice, thresholds, 2 * choice))[0]).toBe('attack');
        expect(decisions(delivering(2 * choice, thresholds, 2 * choice - 1))[0]).toBe('retreat');
      }
      for (const [w1, w2] of RULES.filter(([, second]) => second >= 1)) {
        const limits = [2 * w1, 2 * w2 - 1];
        for (const d of upTo(8)) {
          const attackers = decisions(delivering(8, [w1, w2], d)).filter((order) => order === 'attack');
          expect(attackers).toHaveLength(limits.filter((limit) => d >= limit).length);
        }
      }
    },
  },
  {
    says: [
      'every deterministic protocol with Attack and Retreat divides the generals with positive probability once the order is given.',
    ],
    check: () => {
      let tried = 0;
      for (const protocol of [
        flooding(1),
        flooding(3),
        repeating(2),
        repeating(4),
        messengerExchange(4, [1, 2]),
      ]) {
        const has = properties(protocol as unknown as Protocol<never, never>);
        if (!has.attack || !has.retreat) continue;
        tried++;
        const found = breakTwoGenerals(protocol as unknown as Protocol<never, never>);
        expect([found.condition, found.execution.order]).toEqual(['agreement', 'attack']);
      }
      expect(tried).toBe(5);
    },
  },
  {
    says: [
      'Without an order both retreat. If the order is given and nothing is captured, both attack. Under every loss pattern chosen without knowledge of s, they decide differently with probability at most 1/k.',
      'The generals part exactly if s = d + 1. For d = k no s does that, and both attack, since d ≥ s. For smaller d one value of s in k does.',
      'an enemy who stops the chain after d messengers leaves d/k as the probability that both attack.',
      'If nothing reached 2, it doesn’t know s, and retreats, as each of these rules would have it do.',
    ],
    check: () => {
      for (const k of upTo(8).slice(1)) {
        const secrets = upTo(k).slice(1);
        for (const lost of lossesOf(k)) {
          const d = Math.min(k, ...lost.map((messenger) => messenger - 1));
          const outcomes = secrets.map((s) =>
            decisions(run(messengerExchange(k, decisiveRule(s)), 'attack', captures(lost))),
          );
          const parting = secrets.filter((_, i) => outcomes[i]![0] !== outcomes[i]![1]);
          expect(parting).toEqual(d === k ? [] : [d + 1]);
          const attacking = outcomes.filter((decided) => decided.join() === both('attack').join());
          expect(attacking).toHaveLength(d);
          if (d === 0) expect(outcomes.every(([, two]) => two === 'retreat')).toBe(true);
        }
        for (const s of secrets) {
          expect(decisions(run(messengerExchange(k, decisiveRule(s)), null, captures([])))).toEqual(
            both('retreat'),
          );
        }
      }
    },
  },
  {
    says: [
      'So however the coins fall, the generals disagree under at least one of these R middle patterns.',
      'The secret number attains this bound, with k = R.',
      'In odd rounds general 1’s messengers are captured first and then general 2’s, in even rounds the other way round.',
      '| in round | 3 | 3 | 2 | 2 | 1 | 1 | | captured is all that is sent by | 1 | 2 | 2 | 1 | 1 | 2 |',
      'Both capture messengers of the same general, which still attacks afterwards;',
    ],
    check: () => {
      for (const k of upTo(8).slice(1)) {
        const worst = Math.max(
          ...upTo(k).map(
            (d) =>
              upTo(k)
                .slice(1)
                .filter((s) => agreement(delivering(k, decisiveRule(s), d)).kind === 'violated').length / k,
          ),
        );
        expect(worst).toBeCloseTo(1 / k, 12);
      }
      // the middle patterns for the rules whose coins are s: exactly one of them parts the two
      for (const rounds of [1, 2, 3, 5]) {
        for (const s of upTo(rounds).slice(1)) {
          const middles = Array.from({ length: rounds }, (_, i) => rounds - i).map((round) => {
            // in this round the first general's messengers are captured, and all of later rounds
            const first = round % 2 === 1 ? 1 : 2;
            return run(messengerExchange(rounds, decisiveRule(s)), 'attack', {
              kind: 'channel',
              captures: (message) =>
                message.round > round || (message.round === round && message.from === first),
            });
          });
          expect(middles.filter((middle) => agreement(middle).kind === 'violated')).toHaveLength(1);
        }
      }
    },
  },
  {
    says: [
      'If the request was lost, nobody has paid. If the answer was lost, somebody has. The shop’s view is equal in both.',
    ],
    check: () => {
      const [request, answer] = [executed('2g_k2_oa_w1.1_x1_cshop'), executed('2g_k2_oa_w1.1_x2_cshop')];
      expect(indistinguishable(request, answer, 1)).toBe(true);
      expect([request.decisions.get(2), answer.decisions.get(2)]).toEqual(['retreat', 'attack']);
    },
  },
];

describe('The lecture on two generals says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});
