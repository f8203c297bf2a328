/** What the lecture on trust claims, sentence by sentence, against the core, the check and the trust map. */
import { describe, expect, test } from 'vitest';
import { acceptedBy, evidenceHeldBy } from '../core/evidence.ts';
import { checkOral, checkPlaced } from '../core/check/check.ts';
import { agreement, judge, validity } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import type { General } from '../core/model.ts';
import { acceptanceOf } from '../core/signed-messages.ts';
import { indistinguishable, viewOf } from '../core/views.ts';
import { scenarioNamed } from '../scenario/catalogue.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import { executeTwoGenerals } from '../scenario/kinds/two-generals-run.ts';
import { executeSigned } from '../scenario/kinds/sm-run.ts';
import type { OralScenario, SignedScenario, TwoGeneralsScenario } from '../scenario/scenario.ts';
import { verdictOf } from '../../components/tools/trust-map/design-verdict.ts';
import { modelOf, numbersOf, theoremOf } from '../../components/tools/trust-map/model.ts';
import { STARTS } from '../../components/tools/trust-map/starts.ts';
import { NETWORKS, type TrustMap } from '../../components/tools/trust-map/trust-map.ts';
import { lectureSource, lectureSources } from './testing/source.ts';

const { prose, head } = lectureSource('en/trust.mdx');
const CUSTOMER = 1;
const SHOP = 2;
const PAYMENTS = 3;

function oral(name: string) {
  const scenario = scenarioNamed(name);
  if (scenario.kind !== 'om') throw new Error(`${name} is no om scenario`);
  return executeOral(scenario);
}
function signed(name: string) {
  const scenario = scenarioNamed(name);
  if (scenario.kind !== 'sm') throw new Error(`${name} is no sm scenario`);
  return executeSigned(scenario);
}
function twoGenerals(name: string, more: Partial<TwoGeneralsScenario> = {}) {
  const scenario = scenarioNamed(name);
  if (scenario.kind !== '2g') throw new Error(`${name} is no 2g scenario`);
  return executeTwoGenerals({ ...scenario, ...more });
}
const decided = (execution: Pick<Execution<unknown>, 'decisions'>, ...who: readonly General[]) =>
  who.map((general) => execution.decisions.get(general));
const setting = {
  n: 3,
  m: 1,
  order: 'attack',
  strategy: 'truthful',
  eyes: null,
  round: 2,
  cast: 'shop',
} as const;
const oralRun = (more: Partial<OralScenario>) =>
  executeOral({ kind: 'om', ...setting, traitors: [], lies: [], ...more });
const signedRun = (more: Partial<SignedScenario>) =>
  executeSigned({ kind: 'sm', session: 0, ...setting, traitors: [], lies: [], ...more });

const CLAIMS: readonly { readonly says: readonly string[]; readonly check: () => void }[] = [
  {
    says: [
      'In world A the customer is honest and wants the order placed; the shop denies it. In world B the shop is honest and reports what it was told, because the customer told shop and payments two different stories. Nothing that you received tells the two apart, so whatever you decide, you decide it in both.',
      'If you cancel, as in the figure, you fail an honest customer in world A.',
    ],
    check: () => {
      const [a, b] = [oral('shop-denies-to-payments'), oral('two-stories-to-payments')];
      expect([a.traitors, b.traitors]).toEqual([[SHOP], [CUSTOMER]]);
      expect(indistinguishable(a, b, PAYMENTS)).toBe(true);
      expect([...decided(a, PAYMENTS), ...decided(b, PAYMENTS)]).toEqual(['retreat', 'retreat']);
      expect(validity(a)).toMatchObject({ kind: 'violated', general: PAYMENTS, ordered: 'attack' });
    },
  },
  {
    says: [
      'Could the shop notice, and send them after all? No. There is a third afternoon, with a lying payments service, that looks to the shop as world B does.',
    ],
    check: () => {
      const third = oralRun({
        order: 'retreat',
        traitors: [PAYMENTS],
        lies: [{ path: [1, 3], to: SHOP, order: 'attack' }],
      });
      expect(indistinguishable(oral('two-stories'), third, SHOP)).toBe(true);
    },
  },
  {
    says: ['With three parties, one of whom may cheat and nothing in writing, no plan achieves both'],
    check: () => {
      for (const m of [0, 1]) expect(checkOral({ n: 3, m, traitors: 1 }).attack).not.toBeNull();
      const head = lectureSource('en/too-few.mdx').head;
      expect(head.statements).toContainEqual({ id: 'three', kind: 'theorem' });
    },
  },
  {
    says: [
      'In world A the shop sends the goods, and payments doesn’t charge. The liar has the goods for nothing; it took one lie and no skill. In world B shop and payments compare, each holds one place and one cancel, and both cancel.',
      'One more round exchanged one fraud for another.',
    ],
    check: () => {
      const [unpaid, compared] = [oral('goods-unpaid'), oral('stories-compared')];
      expect(unpaid.traitors).toEqual([CUSTOMER]);
      expect(decided(unpaid, SHOP, PAYMENTS)).toEqual(['attack', 'retreat']);
      expect(agreement(unpaid).kind).toBe('violated');
      expect(decided(compared, SHOP, PAYMENTS)).toEqual(['retreat', 'retreat']);
      for (const who of [SHOP, PAYMENTS]) {
        const orders = viewOf(compared, who).received.map((seen) => seen['order']);
        expect([...orders].sort()).toEqual(['attack', 'retreat']);
      }
      // what a lying shop can do to an honest customer: nothing without the second round, IC2 with it
      expect(checkPlaced(3, 0, [SHOP]).attack).toBeNull();
      expect(checkPlaced(3, 1, [SHOP]).fewestLies.validity).toBe(1);
      expect(checkPlaced(3, 0, [CUSTOMER]).fewestLies.agreement).toBe(1);
      expect(checkPlaced(3, 1, [CUSTOMER]).attack).toBeNull();
    },
  },
  {
    says: [
      'Here the receipt is lost: the customer is charged, and the goods stay on the shelf.',
      'No rule in this figure survives every loss, if it places the order when nothing is lost and charges nobody without an order.',
    ],
    check: () => {
      expect(decided(twoGenerals('receipt-lost'), 1, 2)).toEqual(['retreat', 'attack']);
      for (let messengers = 1; messengers <= 6; messengers++) {
        for (let w1 = 0; w1 <= messengers; w1++) {
          for (let w2 = 0; w2 <= messengers; w2++) {
            const rule = { messengers, thresholds: [w1, w2] as const };
            const all = twoGenerals('charge-retried', rule);
            const idle = twoGenerals('charge-retried', { ...rule, order: 'retreat' });
            if (decided(all, 1, 2).includes('retreat') || decided(idle, 1, 2).includes('attack')) continue;
            const losses = Array.from({ length: messengers }, (_, i) =>
              twoGenerals('charge-retried', { ...rule, lost: [i + 1] }),
            );
            expect(losses.some((execution) => agreement(execution).kind === 'violated')).toBe(true);
          }
        }
      }
    },
  },
  {
    says: [
      'Payments can’t tell whether the shop got its receipt, so it must be ready to be asked again, and must not charge again.',
      'If the shop gives up after any number of attempts, the last one can be the one whose receipt was lost, and the shop is back in the figure.',
    ],
    check: () => {
      const [lost, got] = [twoGenerals('receipt-lost'), twoGenerals('charge-retried')];
      expect(indistinguishable(lost, got, 2)).toBe(true);
      expect(indistinguishable(lost, got, 1)).toBe(false);
      expect(decided(got, 1, 2)).toEqual(['attack', 'attack']);
      // attempts are executions of the same rule; each can end as receipt-lost does
      expect(agreement(lost).kind).toBe('violated');
    },
  },
  {
    says: [
      'In world A payments rejects the shop’s claim and places the order. In world B shop and payments hold the same two orders, both cancel, and each can show the two signatures to anybody. The two afternoons no longer look alike to payments.',
    ],
    check: () => {
      const [a, b] = [signed('denial-rejected'), signed('two-signed-stories')];
      expect([...a.log].filter((message) => acceptanceOf(a, message).kind !== 'accepted')).toHaveLength(1);
      expect(judge(a)).toMatchObject({ agreement: { kind: 'holds' }, validity: { kind: 'holds' } });
      expect(decided(a, PAYMENTS)).toEqual(['attack']);
      for (const who of [SHOP, PAYMENTS]) {
        expect(
          acceptedBy(b, who)
            .map(({ order }) => order)
            .sort(),
        ).toEqual(['attack', 'retreat']);
        expect(evidenceHeldBy(b, who)).not.toBeNull();
      }
      expect(decided(b, SHOP, PAYMENTS)).toEqual(['retreat', 'retreat']);
      expect(indistinguishable(a, b, PAYMENTS)).toBe(false);
    },
  },
  {
    says: [
      'When all are honest, payments ends with the customer’s order signed by the customer and then by the shop, and the shop with the same order signed by the customer and by payments.',
    ],
    check: () => {
      const honest = signed('signed-order');
      for (const [who, other] of [
        [PAYMENTS, SHOP],
        [SHOP, PAYMENTS],
      ] as const) {
        const paths = acceptedBy(honest, who).map(({ path, order }) => [path, order]);
        expect(paths).toContainEqual([[CUSTOMER, other], 'attack']);
      }
    },
  },
  {
    says: [
      'It can also refuse to sign, and no signature prevents silence: in sm_n3_m1_oa_t2_ssilent_cshop payments places the order, and the shop, which cheats, owes nobody a reason.',
    ],
    check: () => {
      const silent = signedRun({ traitors: [SHOP], strategy: 'silent' });
      expect(decided(silent, PAYMENTS)).toEqual(['attack']);
      expect(silent.decisions.has(SHOP)).toBe(false);
      expect(acceptedBy(silent, PAYMENTS).map(({ path }) => path)).toEqual([[CUSTOMER]]);
    },
  },
  {
    says: [
      'If one party is certain to be loyal, and it is the one that gives the order, then one round achieves IC1 and IC2, whatever the number of traitors among the others.',
    ],
    check: () => {
      for (let n = 2; n <= 9; n++) {
        for (let traitors = 0; traitors < n; traitors++) {
          const others = Array.from({ length: traitors }, (_, i) => n - i);
          expect(checkPlaced(n, 0, others).attack).toBeNull();
        }
      }
    },
  },
  {
    says: [
      'Begin with the shop, and sign the messages: it holds. Take the signatures away again and let 1 of the 3 become 1 of 4: add a bank that nobody relies on. Now there are four, and OM(1) holds. Then let two of the four cheat.',
    ],
    check: () => {
      const { shop } = STARTS;
      expect(verdictOf({ ...shop, signed: true }).kind).toBe('holds');
      const bank = { name: 'bank', suspected: false, trusts: [] };
      const four: TrustMap = { ...shop, parties: [...shop.parties, bank] };
      expect([numbersOf(four), verdictOf(four).kind]).toEqual([{ n: 4, f: 1, withstand: 1, m: 1 }, 'holds']);
      expect(verdictOf({ ...four, atOnce: 2 }).kind).toBe('broken');
    },
  },
  {
    says: [
      'In the map it is the flight computer with four channels: f = 1, oral messages, two rounds, and none of the 32 strategies breaks it.',
      'In the map, four banks bear one cheat.',
      'and the map says so when you let anybody join.',
    ],
    check: () => {
      const { flight, banks, ledger, datacenter, shop } = STARTS;
      expect(numbersOf(flight)).toEqual({ n: 4, f: 1, withstand: 1, m: 1 });
      expect(verdictOf(flight)).toEqual({ kind: 'holds', strategies: { exact: '32', digits: 2 } });
      expect(modelOf(banks)).toEqual({ kind: 'late', enough: true });
      expect(numbersOf(banks)).toMatchObject({ n: 4, f: 1 });
      expect(modelOf(ledger)).toEqual({ kind: 'open' });
      expect(modelOf({ ...shop, open: true })).toEqual({ kind: 'open' });
      expect(modelOf(datacenter).kind).toBe('trusting');
    },
  },
];

describe('The lecture on trust says, and it is so', () => {
  test.each(CLAIMS.map((claim) => [claim.says[0]!, claim] as const))('%s', (_first, { says, check }) => {
    for (const sentence of says) expect(prose).toContain(sentence);
    check();
  });
});

test('Every figure of the lecture plays scenarios of the catalogue, in the cast of a purchase', () => {
  const { tags } = lectureSource('en/trust.mdx');
  const placed = tags.flatMap(({ properties }) => properties['scenarios']?.split(' ') ?? []);
  expect(placed.length).toBeGreaterThan(8);
  for (const name of placed) expect(scenarioNamed(name).cast).toBe('shop');
});

test('The theorem that the map leads to stands in the lecture it names', () => {
  const lectures = lectureSources('en');
  for (const start of Object.values(STARTS)) {
    for (const network of NETWORKS) {
      for (const signs of [false, true]) {
        for (const open of [false, true]) {
          for (const atOnce of [0, 1, null]) {
            const { lecture, statement } = theoremOf(
              modelOf({ ...start, network, signed: signs, open, atOnce }),
            );
            const source = lectures.find(({ head: { slug } }) => slug === lecture);
            expect(source?.head.slug).toBe(lecture);
            if (statement === null) continue;
            if (lecture === head.slug) expect(prose).toContain('Where the book ends');
            else expect(source!.head.statements.map(({ id }) => id)).toContain(statement);
          }
        }
      }
    }
  }
});
