/**
 * The scenarios that have a name: lectures, widgets, tests and browser tests all take them from here.
 *
 * A name never changes its meaning. Each is also in the archive (archive.jsonl) with the digest of its execution.
 */
import { format, type Token } from './format.ts';
import { parse } from './parse.ts';
import type { Scenario } from './scenario.ts';

/** Canonical tokens by name. */
export const CATALOGUE = {
  /** Three loyal generals: what happens when nobody lies. */
  'all-loyal': 'om_n3_m1_oa',
  /** World A of the ambiguous view: a loyal commander orders attack, and traitor 2 misreports it to 3. */
  'two-lies': 'om_n3_m1_oa_t2_1.2-3r',
  /** World B: the traitor commander orders 3 to attack and 2 to retreat; loyal 2 reports just that. */
  'commander-lies': 'om_n3_m1_oa_t1_1-2r',
  /** The mirror image of world A: a loyal commander orders retreat, and traitor 3 misreports it to 2. */
  'three-lies': 'om_n3_m1_or_t3_1.3-2a',
  /** The paper's figure 3: four generals, a traitor lieutenant, OM(1). */
  'four-lieutenant-lies': 'om_n4_m1_oa_t4_1.4-2r_1.4-3r',
  /** The paper's figure 4: four generals, a traitor commander who tells each lieutenant something else. */
  'four-commander-lies': 'om_n4_m1_oa_t1_1-3r_1-4x',
  /** World A with one loyal general more: the same lie, and nobody is deceived. */
  'four-same-lie': 'om_n4_m1_oa_t2_1.2-3r',
  /** Seven generals, OM(2): traitor commander 1 and traitor 5 tell everybody something else. */
  'seven-two-traitors': 'om_n7_m2_oa_t1.5_ssplit',
  /** Seven generals, OM(2), a loyal commander: traitors 6 and 7 say the opposite of what they hold. */
  'seven-loyal-commander': 'om_n7_m2_oa_t6.7_sflip',
  /** One general fewer: traitors 5 and 6 need only be silent. */
  'six-silent': 'om_n6_m2_oa_t5.6_ssilent',
  /** OM(2) among four: two lies of traitor 4 to general 3 break both conditions. */
  'four-two-lies': 'om_n4_m2_oa_t4_1.4-3r_1.2.4-3r',
  /** The same lies in OM(1), where the second has no message to be told in. */
  'four-one-lie': 'om_n4_m1_oa_t4_1.4-3r',
  /** OM(2) among four: traitor 4 says nothing at all, and that is enough. */
  'four-silent': 'om_n4_m2_oa_t4_ssilent',
  /** Signed messages, three loyal generals. */
  'signed-all-loyal': 'sm_n3_m1_oa',
  /** World A of the ambiguous view with signatures: traitor 2 can’t sign for the commander, and 3 rejects what it says. */
  'signed-two-lies': 'sm_n3_m1_oa_t2_1.2-3r',
  /** World B with signatures: the commander signed two orders, and both lieutenants end up holding both. */
  'signed-commander-lies': 'sm_n3_m1_oa_t1_1-2r',
  /** The same lie as in signed-two-lies in session 7: other keys, other signatures, rejected all the same. */
  'signed-other-session': 'sm_n3_m1_oa_t2_e7_1.2-3r',
  /** Four generals, SM(1): the commander signs attack for two lieutenants and retreat for 3, and all see it. */
  'double-signing': 'sm_n4_m1_oa_t1_1-3r',
  /** A traitor lieutenant forges the commander’s name in both messages it sends: two messages rejected. */
  'forged-orders': 'sm_n4_m1_oa_t3_1.3-2r_1.3-4r',
  /** A traitor lieutenant says nothing at all, which no signature prevents. */
  'signed-silence': 'sm_n4_m1_oa_t2_ssilent',
  /** One traitor more than SM(1) withstands: 2 hands 3 a second order in the last round, too late to be passed on. */
  'one-lie-too-late': 'sm_n4_m1_oa_t1.2_1.2-3r',
  /** The same lie under SM(2): there is a round left, and 3 passes the second order on. */
  'one-round-more': 'sm_n4_m2_oa_t1.2_1.2-3r',
  /** And SM(2) with three traitors: their chain of three ends in the last round again. */
  'too-late-again': 'sm_n5_m2_oa_t1.2.3_1.2.3-4r',
  /** Seven generals, SM(2), the commander and 4 traitors who split the camp: everybody holds both orders. */
  'seven-signed': 'sm_n7_m2_oa_t1.4_ssplit',
  /** Two generals, the rule of the lecture, one loss: both attack, and 1 doesn’t know that 2 does. */
  'one-loss': '2g_k4_oa_w0.1_x2',
  /** One more confirmation waited for, and its answer captured: 1 attacks alone. */
  'one-more': '2g_k5_oa_w1.2_x3',
  /** The rule that survives every loss attacks without an order. */
  'no-order': '2g_k4_or_w0.0',
  /** Under w1.1 the order comes through, 2 attacks, and the confirmation is captured: 2 is alone. */
  'confirmation-lost': '2g_k4_oa_w1.1_x2',
  /** The same with the confirmation delivered and its answer captured: 2 can’t tell it from confirmation-lost. */
  'answer-lost': '2g_k4_oa_w1.1_x3',
  /** The first messenger under w0.1 is captured: 1 attacks alone. */
  'order-lost': '2g_k4_oa_w0.1_x1',
  /** The last but one link of the chain of executions: an order, and not one messenger arrives. */
  'nothing-arrives': '2g_k4_oa_w0.0_x1',
  /** A rule that asks for more than its messengers bring: nothing is lost, and nobody attacks. */
  'asks-too-much': '2g_k4_oa_w3.3',
  /** An order as it should be: the customer places it, and shop and payments tell each other so. */
  'honest-order': 'om_n3_m1_oa_cshop',
  /** The shop tells payments that the customer cancelled: payments cancels an order that an honest customer placed. */
  'shop-denies': 'om_n3_m1_oa_t2_1.2-3r_cshop',
  /** The customer tells payments to place and the shop to cancel: to payments the same as shop-denies. */
  'two-stories': 'om_n3_m1_oa_t1_1-2r_cshop',
  /** shop-denies and two-stories from the place of the payments service. */
  'shop-denies-to-payments': 'om_n3_m1_oa_t2_1.2-3r_v3_cshop',
  'two-stories-to-payments': 'om_n3_m1_oa_t1_1-2r_v3_cshop',
  /** Shop and payments believe the customer and don’t talk to each other: goods leave, and nobody pays. */
  'goods-unpaid': 'om_n3_m0_oa_t1_1-3r_cshop',
  /** The same two stories where shop and payments compare them: both cancel. */
  'stories-compared': 'om_n3_m1_oa_t1_1-3r_cshop',
  /** The shop ships at once, and its request to charge is lost. */
  'charge-lost': '2g_k2_oa_w0.1_x1_cshop',
  /** The shop waits for the receipt, which is lost: the customer is charged for goods that stay. */
  'receipt-lost': '2g_k2_oa_w1.1_x2_cshop',
  /** The retry: request and receipt arrive. To payments it looks like receipt-lost. */
  'charge-retried': '2g_k2_oa_w1.1_cshop',
  /** A signed order: shop and payments both end with the other’s signature under the customer’s. */
  'signed-order': 'sm_n3_m1_oa_cshop',
  /** shop-denies with signatures: what the shop claims is rejected, and payments places the order. */
  'denial-rejected': 'sm_n3_m1_oa_t2_1.2-3r_cshop',
  /** two-stories with signatures: shop and payments both hold both, signed by the customer. */
  'two-signed-stories': 'sm_n3_m1_oa_t1_1-2r_cshop',
  /** A shop that gives no receipt at all, which no signature prevents. */
  'no-receipt': 'sm_n3_m1_oa_t2_ssilent_cshop',
  /** Phase king with n = 3f: the traitor commander, who is also the first king, tells 2 and 3 different things all the time. */
  'king-splits-three': 'pk_n3_f1_oa_t1_ssplit',
  /** The same among four, where the second king is loyal and heard by all. */
  'king-splits-four': 'pk_n4_f1_oa_t1_ssplit',
  /** Consensus: three loyal generals begin with attack, and the fourth says the opposite of what it should. */
  'king-of-inputs': 'pk_n4_f1_iaaar_t4_sflip',
} as const satisfies Record<string, string>;

export type ScenarioName = keyof typeof CATALOGUE;

export const isScenarioName = (name: string): name is ScenarioName => Object.hasOwn(CATALOGUE, name);

/** The scenario of a name or of a token; throws where it is neither, so that a lecture with a slip does not build. */
export function scenarioNamed(nameOrToken: string): Scenario {
  const parsed = parse(isScenarioName(nameOrToken) ? CATALOGUE[nameOrToken] : nameOrToken);
  if (parsed.kind === 'parsed') return parsed.scenario;
  throw new Error(
    `“${nameOrToken}” is neither a token nor one of the named scenarios ${Object.keys(CATALOGUE).join(', ')}`,
  );
}

/** The canonical token of a name or token; throws as `scenarioNamed` does. */
export const tokenNamed = (nameOrToken: string): Token => format(scenarioNamed(nameOrToken));
