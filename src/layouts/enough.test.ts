/**
 * What the lecture *3f + 1 is enough* claims, sentence by sentence, against the core. A sentence stands here as the page
 * prints it, so that whoever changes it is led to what it claims.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squaresOf } from '../../components/drawings/squares/letters.ts';
import { curveOf } from '../../components/figures/enough/cost.ts';
import { oralNamed } from '../../components/figures/enough/testing/named.ts';
import { allEqual, vectorsOf } from '../../components/figures/enough/vectors.ts';
import { oralScene } from '../../components/scenes/oral-scene.ts';
import { checkOral } from '../core/check/check.ts';
import { LeastLies } from '../core/check/least-lies.ts';
import { countStrategies } from '../core/check/strategies.ts';
import { judge, type Verdicts } from '../core/conditions.ts';
import { majority, type General, type Order, type Path } from '../core/model.ts';
import { messageCount, messagesInRound, others, pathsOfLength } from '../core/paths.ts';
import { voteResults } from '../core/vote-results.ts';
import { anyAttack, execute, type Size } from '../core/testing/arbitraries.ts';
import {
  everySaying,
  ORDERS,
  placementsOf,
  places,
  SAYINGS,
  sizes,
  traitorSets,
} from '../core/testing/enumerate.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import { lectureSource } from './testing/source.ts';

// patience: the machine may have other things to do

const { prose } = lectureSource('en/enough.mdx');

const executed = (name: string) => executeOral(oralNamed(name));
const verdicts = (name: string) => {
  const { agreement, validity } = judge(executed(name));
  return [agreement.kind, validity.kind];
};

type Lies = Parameters<typeof execute>[0]['lies'];

const under = (size: Size, order: Order, traitors: readonly General[], lies: Lies): Verdicts =>
  judge(execute({ ...size, order, traitors, strategy: 'truthful', lies }));

const broken = ({ agreement, validity }: Verdicts): boolean =>
  agreement.kind === 'violated' || validity.kind === 'violated';

const strategies = (n: number, m: number, f: number): string => String(countStrategies(n, m, f).exact);

const silent = (n: number, m: number, k: number) =>
  executed(`om_n${n}_m${m}_oa_t${others(n, [1]).slice(-k).join('.')}_ssilent`);

/** Each claim: the sentences that make it, and what must be so. */
const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'Three generals, one lie. General 3 holds attack and “1 said retreat”, which is a tie, and it retreats. IC2 is broken.',
      'The same traitor with the same lie, and one loyal general more. General 3 holds attack twice and retreat once.',
    ],
    check: () => {
      expect(oralNamed('two-lies').lies).toEqual(oralNamed('four-same-lie').lies);
      expect(verdicts('two-lies')).toEqual(['holds', 'violated']);
      expect(verdicts('four-same-lie')).toEqual(['holds', 'holds']);
      const row = (name: string) =>
        vectorsOf(oralScene(oralNamed(name))).find(({ general }) => general === 3)!.values;
      expect([row('two-lies'), row('four-same-lie')]).toEqual([
        ['retreat', 'attack'],
        ['retreat', 'attack', 'attack'],
      ]);
    },
  },
  {
    says: [
      'A traitor lieutenant sends two messages that matter, so it can do four different things; there are three lieutenants, and the commander’s order is one of two: 24. A traitor commander sends three messages: 8.',
      'So there are 32 strategies, and all of them fail.',
    ],
    check: () => {
      let [lieutenants, commander] = [0, 0];
      for (const traitors of placementsOf(4, 1)) {
        const where = places(4, 1, traitors, 'loyal');
        for (const order of traitors.includes(1) ? (['attack'] as const) : ORDERS)
          for (const lies of everySaying(where, ORDERS)) {
            if (traitors.includes(1)) commander++;
            else lieutenants++;
            expect(broken(under({ n: 4, m: 1 }, order, traitors, lies))).toBe(false);
          }
      }
      expect([lieutenants, commander]).toEqual([24, 8]);
      expect(strategies(4, 1, 1)).toBe('32');
    },
  },
  {
    says: [
      'the number of strategies is 32,991,791,284,224.',
      'out of 340,787,200 strategies;',
      'For ten generals and three traitors the strategies are a number of 274 digits.',
      'for each placement of exactly f traitors, 2 to the number of messages that a traitor sends a loyal lieutenant, and twice that where the commander is loyal and its order is one of two.',
    ],
    check: () => {
      for (const { n, m } of sizes(6))
        for (const f of [1, 2]) {
          const counted = placementsOf(n, f).reduce((sum, traitors) => {
            const orders = traitors.includes(1) ? 1n : 2n;
            return sum + orders * 2n ** BigInt(places(n, m, traitors, 'loyal').length);
          }, 0n);
          expect(strategies(n, m, f)).toBe(String(counted));
        }
      expect(strategies(7, 2, 2)).toBe('32991791284224');
      expect(strategies(6, 2, 2)).toBe('340787200');
      expect(strategies(10, 3, 3)).toHaveLength(274);
    },
  },
  {
    says: [
      'Traitor 4 tells both others that the commander said retreat.',
      'Two of the three values come from loyal lieutenants, and those are right.',
      'The commander tells 2 to attack, 3 to retreat, and 4 nothing. The lieutenants are loyal and report what they were told. All three rows are equal, value for value, so all three majorities are.',
    ],
    check: () => {
      expect(verdicts('four-lieutenant-lies')).toEqual(['holds', 'holds']);
      expect(verdicts('four-commander-lies')).toEqual(['holds', 'vacuous']);
      const rows = vectorsOf(oralScene(oralNamed('four-commander-lies')));
      expect(rows.map(({ values }) => values)).toEqual(Array(3).fill(['attack', 'retreat', 'retreat']));
      const told = [...executed('four-commander-lies').log].slice(0, 3).map(({ payload }) => payload.order);
      expect(told).toEqual(['attack', 'retreat', null]);
      const [two] = vectorsOf(oralScene(oralNamed('four-lieutenant-lies')));
      expect(two!.values).toEqual(['attack', 'attack', 'retreat']);
    },
  },
  {
    says: [
      'A traitor commander can send different orders, and its friend among the lieutenants can report a different order to each of the others. Then the vectors differ in the friend’s place.',
    ],
    check: () => {
      // seven generals with one round of reports
      const rows = vectorsOf(oralScene(oralNamed('om_n7_m1_oa_t1.5_ssplit')));
      expect(allEqual(rows)).toBe(false);
      expect(new Set(rows.map(({ values }) => values[3])).size).toBe(2);
      for (const place of [0, 1, 2, 4, 5])
        expect(new Set(rows.map(({ values }) => values[place])).size).toBe(1);
    },
  },
  {
    says: [
      'Lieutenant i takes attack if more than half of its n − 1 values, v_i and all w_i,j, are attack. Otherwise it takes retreat.',
      'What a lieutenant takes in the outermost OM(m) is what it decides.',
      'Unrolled, OM(m) has m + 1 rounds.',
    ],
    check: () => {
      for (const { n, m } of sizes(5)) {
        for (const traitors of traitorSets(n, 2)) {
          const execution = execute({ n, m, order: 'attack', traitors, strategy: 'split', lies: [] });
          expect(execution.rounds).toBe(m + 1);
          const resultOf = voteResults(execution);
          const received = (path: Path, to: General): Order =>
            [...execution.log].find(
              ({ payload, to: receiver }) => receiver === to && payload.path.join() === path.join(),
            )!.payload.order ?? 'retreat';
          for (const path of pathsOfLength(n, m))
            for (const i of others(n, path)) {
              if (m === 0) continue;
              const fellows = others(n, [...path, i]);
              const values = [received(path, i), ...fellows.map((j) => resultOf([...path, j], i))];
              const attacks = values.filter((value) => value === 'attack').length;
              expect(resultOf(path, i)).toBe(majority(attacks, values.length));
            }
          for (const [general, order] of execution.decisions)
            if (general !== 1) expect(resultOf([1], general)).toBe(order);
        }
      }
    },
  },
  {
    says: [
      'Four of them and the value above make a vote of five, the five votes and the order at the top make a vote of six, and its outcome is the decision.',
      'OM(2) among seven generals, as it reaches general 2.',
      'Here is the same execution on the map, with all of its letters: three rounds, 6 + 30 + 120 of them.',
      'All 156 letters, each in the square of its receiver.',
      'The commander and general 5 tell attack to even-numbered generals and retreat to odd-numbered ones. The results of the five loyal lieutenants are the same.',
      'Look at the column of general 5, the fourth in every square.',
      'and the vote about 5 comes out the same for everybody.',
      'Let the figure show what reaches general 3 or general 7 instead: the values at the bottom are other ones, and the votes above them come out the same.',
    ],
    check: () => {
      const execution = executed('seven-two-traitors');
      expect([execution.log.length, execution.rounds, execution.traitors]).toEqual([156, 3, [1, 5]]);
      expect([1, 2, 3].map((round) => messagesInRound(7, round))).toEqual([6, 30, 120]);
      const squares = squaresOf(oralScene(oralNamed('seven-two-traitors')));
      expect(squares.map(({ letters }) => letters.length)).toEqual([26, 26, 26, 26, 26, 26]);
      expect([2, 3, 4, 5, 6, 7].indexOf(5) + 1).toBe(4);
      for (const { from, to, payload } of execution.log)
        if ([1, 5].includes(from)) expect(payload.order).toBe(to % 2 === 0 ? 'attack' : 'retreat');
      const rows = vectorsOf(oralScene(oralNamed('seven-two-traitors')));
      expect([rows.length, allEqual(rows)]).toEqual([5, true]);
      const said = new Set(
        [...execution.log]
          .filter(({ payload, to }) => payload.path.join('.') === '1.5' && to !== 1)
          .map(({ payload }) => payload.order),
      );
      expect(said.size).toBe(2);
      const resultOf = voteResults(execution);
      for (const path of pathsOfLength(7, 2))
        expect(new Set([2, 3, 7].filter((i) => !path.includes(i)).map((i) => resultOf(path, i))).size).toBe(
          1,
        );
    },
  },
  {
    says: [
      'Every OM(m) among n generals of which at most k are traitors satisfies IC2, provided that n > 2k + m.',
      'Going down one level takes away one general and one level, so n − m stays the same, and n − m > 2k is the condition on every level.',
    ],
    check: () => {
      for (const { n, m, k } of [
        { n: 3, m: 0, k: 1 },
        { n: 4, m: 1, k: 1 },
        { n: 6, m: 1, k: 2 },
        { n: 5, m: 2, k: 1 },
        { n: 7, m: 2, k: 2 },
        { n: 6, m: 3, k: 1 },
      ]) {
        fc.assert(
          fc.property(anyAttack({ n, m }, k), (setting) => {
            expect(judge(execute(setting)).validity.kind).not.toBe('violated');
          }),
          { numRuns: 100 },
        );
      }
      // OM(0) needs no inequality: every behaviour of any traitors
      for (const n of [2, 3, 4])
        for (const traitors of traitorSets(n).filter((set) => !set.includes(1)))
          for (const order of ORDERS)
            for (const lies of everySaying(places(n, 0, traitors), SAYINGS))
              expect(under({ n, m: 0 }, order, traitors, lies).validity.kind).toBe('holds');
    },
  },
  {
    says: [
      'Every OM(m) among n generals of which at most m are traitors satisfies IC1 and IC2, provided that n > 3m.',
      'all loyal lieutenants vote on the same vector.',
    ],
    check: () => {
      for (const size of [
        { n: 2, m: 0 },
        { n: 4, m: 1 },
        { n: 7, m: 2 },
        { n: 8, m: 2 },
      ]) {
        fc.assert(
          fc.property(anyAttack(size, size.m), (setting) => {
            expect(broken(judge(execute(setting)))).toBe(false);
            if (!setting.traitors.includes(1)) return;
            const scenario = { ...oralNamed('om_n4'), ...setting, round: setting.m + 1 };
            expect(allEqual(vectorsOf(oralScene(scenario)))).toBe(true);
          }),
          { numRuns: 150 },
        );
      }
    },
  },
  {
    says: [
      'A path that ends with a loyal general is common, by [obeyed].',
      'A path that ends with a traitor, and whose continuations are all common, is common itself, because all loyal generals vote on the same vector there.',
      'It consists of m + 1 traitors, and there are only m.',
    ],
    check: () => {
      let uncommon = 0;
      for (const [n, m, most] of [
        [4, 1, 1],
        [7, 2, 2],
        [4, 1, 2],
        [5, 2, 2],
      ] as const) {
        fc.assert(
          fc.property(anyAttack({ n, m }, most), (setting) => {
            const execution = execute(setting);
            const resultOf = voteResults(execution);
            const loyal = (general: General) => !setting.traitors.includes(general);
            const received = new Map<string, Order | null>(
              [...execution.log].map(
                ({ to, payload }) => [`${payload.path.join('.')}.${to}`, payload.order] as const,
              ),
            );
            const holds = (path: Path): Order =>
              path.length === 1 ? setting.order : (received.get(path.join('.')) ?? 'retreat');
            const common = (path: Path): boolean => {
              const values = others(n, path)
                .filter(loyal)
                .map((general) => resultOf(path, general));
              const own = loyal(path.at(-1)!) ? [holds(path)] : [];
              return new Set([...values, ...own]).size <= 1;
            };
            for (let length = 1; length <= m + 1; length++)
              for (const path of pathsOfLength(n, length)) {
                if (n > 3 * m && setting.traitors.length <= m && loyal(path.at(-1)!))
                  expect(common(path)).toBe(true);
                if (common(path)) continue;
                uncommon++;
                if (length <= m && !loyal(path.at(-1)!))
                  expect(others(n, path).some((next) => !common([...path, next]))).toBe(true);
              }
            if (n > 3 * m && setting.traitors.length <= m) expect(common([1])).toBe(true);
          }),
          { numRuns: 60 },
        );
      }
      expect(uncommon).toBeGreaterThan(0);
    },
  },
  {
    says: [
      'For one liar and one who may stop that makes five generals, and not seven. OM(1) doesn’t reach this bound.',
      'a loyal lieutenant can hold attack twice, retreat from the liar, and nothing from the fifth, which it counts as retreat: a tie.',
    ],
    check: () => {
      const execution = executed('om_n5_m1_oa_t4.5_1.4-2r_1.4-3r_1.5-2x_1.5-3x');
      expect(judge(execution).validity).toMatchObject({ kind: 'violated', ordered: 'attack' });
      const held = [...execution.log].filter(({ to }) => to === 2).map(({ payload }) => payload.order);
      expect(held).toEqual(['attack', 'attack', 'retreat', null]);
    },
  },
  {
    says: [
      'Let 1 ≤ m ≤ n − 2, k ≤ n − 2 and n ≤ 2k + m. In OM(m) among n generals let the commander be loyal and order attack, and let k of the lieutenants be traitors who send nothing. Then every loyal lieutenant retreats, and IC2 is broken.',
      'For n = 3m and k = m it says that OM(m) among 3m generals falls to m traitors.',
      'IC1 survives, since everybody is wrong in the same way. Traitors who choose their words break it as well.',
      'One general fewer, and silent traitors break IC2.',
    ],
    check: () => {
      for (const n of [3, 4, 5, 6, 7, 8])
        for (let m = 1; m <= Math.min(4, n - 2); m++)
          for (let k = Math.ceil((n - m) / 2); k <= n - 2; k++) {
            const { decisions } = silent(n, m, k);
            const decided = [...decisions].filter(([general]) => general !== 1).map(([, order]) => order);
            expect(decided).toEqual(Array(n - 1 - k).fill('retreat'));
          }
      expect(verdicts('six-silent')).toEqual(['holds', 'violated']);
      // silent towards general 2 alone
      const lies = places(6, 2, [5, 6], 'loyal')
        .filter(({ to }) => to === 2)
        .map((place) => ({ ...place, order: null }));
      expect(under({ n: 6, m: 2 }, 'attack', [5, 6], lies).agreement.kind).toBe('violated');
    },
  },
  {
    says: [
      'In round r of OM(m) among n generals, (n − 1)(n − 2)…(n − r) messages are sent, for r from 1 to m + 1.',
      'The last round has (n − 1)(n − 2)…(n − m − 1) messages, and no round has more. Four generals need 9 messages, seven need 156, ten need 3,609, thirteen 108,384. For ten traitors among 31 generals it is 2,295,012,833,333,700. At a million messages a second they would be done in about 73 years.',
      'Nine messages against one traitor, more than 10¹⁵ against ten.',
      'on a scale on which each line is a hundred times the one below.',
    ],
    check: () => {
      for (const { n, m } of sizes(6)) {
        const { log } = execute({ n, m, order: 'attack', traitors: [2], strategy: 'silent', lies: [] });
        for (let round = 1; round <= m + 1; round++) {
          const [start, end] = log.range(round);
          let product = 1;
          for (let r = 1; r <= round; r++) product *= n - r;
          expect(end - start).toBe(product);
        }
      }
      expect(curveOf(1)[0]!.messages).toBe(9);
      expect(curveOf(10)[0]!.messages).toBeGreaterThan(1e15);
      const counts = [1, 2, 3, 4, 10].map((f) => curveOf(f)[0]!);
      expect(counts.map(({ n, messages }) => [n, messages])).toEqual([
        [4, 9],
        [7, 156],
        [10, 3609],
        [13, 108_384],
        [31, 2_295_012_833_333_700],
      ]);
      for (const { n, m } of sizes(9))
        for (let round = 1; round <= m; round++)
          expect(messagesInRound(n, round)).toBeLessThanOrEqual(messagesInRound(n, m + 1));
      for (const { n, f, last, messages } of counts) {
        expect(last).toBe(messagesInRound(n, f + 1));
        expect(2 * last).toBeGreaterThan(messages);
      }
      expect(Math.round(messageCount(31, 10) / 1e6 / (365.25 * 24 * 3600))).toBe(73);
    },
  },
  {
    says: [
      'Traitor 4 tells 3 two lies: that the commander said retreat, and that 2 said that the commander said retreat. General 3 retreats alone: IC1 and IC2 are both broken.',
      '3 holds attack from 2 and “2 said retreat” from 4, the tie of [three], and takes retreat.',
      'About 4, too, it ends with retreat, by the same kind of tie. Its own attack is outvoted two to one.',
      'With the first alone nothing breaks:',
    ],
    check: () => {
      expect(verdicts('four-two-lies')).toEqual(['violated', 'violated']);
      const { decisions } = executed('four-two-lies');
      expect([decisions.get(2), decisions.get(3)]).toEqual(['attack', 'retreat']);
      const told = new Map(
        [...executed('four-two-lies').log]
          .filter(({ to }) => to === 3)
          .map(({ payload }) => [payload.path.join('.'), payload.order]),
      );
      expect([told.get('1.2'), told.get('1.2.4')]).toEqual(['attack', 'retreat']);
      expect([told.get('1.4'), told.get('1.4.2')]).toEqual(['retreat', 'attack']);
      const [, three] = vectorsOf(oralScene(oralNamed('four-two-lies')));
      expect(three!.values).toEqual(['retreat', 'attack', 'retreat']);
      expect(verdicts('four-one-lie')).toEqual(['holds', 'holds']);
      expect(verdicts('om_n4_m2_oa_t4_1.4-3r')).toEqual(['holds', 'holds']);
    },
  },
  {
    says: ['No single changed message breaks OM(2) among four, but silence does,'],
    check: () => {
      for (const traitors of placementsOf(4, 1))
        for (const order of ORDERS)
          for (const place of places(4, 2, traitors))
            for (const saying of SAYINGS)
              expect(broken(under({ n: 4, m: 2 }, order, traitors, [{ ...place, order: saying }]))).toBe(
                false,
              );
      expect(verdicts('four-silent')).toEqual(['holds', 'violated']);
    },
  },
  {
    says: [
      'Let 0 ≤ f ≤ m. Every OM(m) among n generals of which at most f are traitors satisfies IC1 and IC2, provided that n > 2f + m.',
      'Against one traitor among n ≥ 4 generals, all of OM(1), OM(2), … up to OM(n − 3) work, and OM(n − 2), the longest there is, does not.',
    ],
    check: () => {
      for (const { n, m, f } of [
        { n: 5, m: 2, f: 1 },
        { n: 6, m: 3, f: 1 },
        { n: 8, m: 3, f: 2 },
      ]) {
        fc.assert(
          fc.property(anyAttack({ n, m }, f), (setting) => {
            expect(broken(judge(execute(setting)))).toBe(false);
          }),
          { numRuns: 100 },
        );
      }
      for (const n of [4, 5, 6, 7]) {
        for (let m = 1; m <= n - 3; m++) expect(judge(silent(n, m, 1)).validity.kind).toBe('holds');
        expect(judge(silent(n, n - 2, 1)).validity.kind).toBe('violated');
      }
    },
  },
  {
    says: [
      'Among three generals 1 changed message is enough to break OM(1). It takes 6 to break OM(2) among six, out of 340,787,200 strategies; 24 to break OM(3) among nine, 100 to break OM(4) among twelve, and 335 to break OM(5) among fifteen. With one general more, no number of them breaks anything.',
    ],
    check: () => {
      const least = new LeastLies();
      const fewest = [1, 2, 3, 4, 5].map((f) => {
        const { agreement, validity } = checkOral({ n: 3 * f, m: f, traitors: f }, least).fewestLies;
        return Math.min(agreement ?? Infinity, validity ?? Infinity);
      });
      expect(fewest).toEqual([1, 6, 24, 100, 335]);
      for (const f of [1, 2, 3, 4, 5])
        expect(checkOral({ n: 3 * f + 1, m: f, traitors: f }, least)).toMatchObject({
          vacuous: false,
          fewestLies: { agreement: null, validity: null },
        });
      expect(oralNamed('two-lies').lies).toHaveLength(1);
      expect(verdicts('two-lies')[1]).toBe('violated');
      // six are enough: two traitors to one lieutenant
      const lies = [
        [1, 5],
        [1, 6],
        [1, 2, 5],
        [1, 2, 6],
        [1, 5, 6],
        [1, 6, 5],
      ].map((path) => ({ path, to: 4, order: 'retreat' as const }));
      expect(broken(under({ n: 6, m: 2 }, 'attack', [5, 6], lies))).toBe(true);
    },
  },
  {
    says: [
      'at most one general is loyal, nobody can disagree or disobey, and the problem is vacuous. From n = f + 2 to n = 3f some strategy breaks it',
    ],
    check: () => {
      for (const [n, f] of [
        [2, 1],
        [3, 2],
        [4, 3],
      ] as const)
        for (const traitors of placementsOf(n, f))
          for (const strategy of ['silent', 'split', 'flip'] as const)
            for (const m of [0, n - 2])
              expect(broken(judge(execute({ n, m, order: 'attack', traitors, strategy, lies: [] })))).toBe(
                false,
              );
      for (const f of [1, 2, 3])
        for (let n = f + 2; n <= 3 * f; n++) expect(judge(silent(n, f, f)).validity.kind).toBe('violated');
    },
  },
];

describe('The lecture on OM(m) says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});
