/** English sentences of the steps of the proofs, and of those that don't belong to them. */
import type { Numbers, Proof } from '../../../exercises/kinds/proof-steps.ts';

/** A sentence for each step, by its name. */
type Sentences = Readonly<Record<string, (numbers: Numbers) => string>>;

const traitors = (count: number): string => (count === 1 ? '1 traitor' : `${count} traitors`);

/** OM's theorem. */
const THEOREM: Sentences = {
  base: () => 'Without traitors OM(0) satisfies IC1 and IC2: all get the order that was sent.',
  hypothesis: ({ m }) =>
    `Suppose OM(${m - 1}) satisfies IC1 and IC2 among more than ${3 * (m - 1)} generals with ${m === 1 ? 'no traitor' : `at most ${traitors(m - 1)}`}.`,
  'loyal-lemma': ({ m, n }) =>
    `If the commander is loyal, the lemma for OM(${m}) gives IC2, since ${n} > 2 · ${m} + ${m}.`,
  'loyal-both': () => 'With a loyal commander IC1 follows from IC2: all obey the one order.',
  'traitor-fewer': ({ m, n }) =>
    `If the commander is a traitor, ${m === 1 ? 'none' : `at most ${m - 1}`} of the ${n - 1} lieutenants ${m === 1 ? 'is' : 'are'}, and ${n - 1} > ${3 * (m - 1)}.`,
  applies: ({ m }) =>
    `So what is supposed applies to the OM(${m - 1}) of every lieutenant j. Let i and h be two loyal lieutenants.`,
  'others-same': ({ m }) =>
    `If j is neither i nor h, both are lieutenants in the OM(${m - 1}) of j, and take the same in it: its IC1.`,
  'own-same': ({ m }) =>
    `If j is i, then i votes on what it received itself. The loyal i is the commander of this OM(${m - 1}), and h takes just that in it: its IC2. The same with i and h exchanged.`,
  'traitor-agree': () =>
    'So all loyal lieutenants hold the same orders, and their majorities are the same: IC1 holds.',
  induction: ({ m }) =>
    `By induction OM(${m}) satisfies IC1 and IC2 among more than ${3 * m} generals with at most ${traitors(m)}.`,
  'three-m-enough': ({ m }) =>
    `The argument needs no more than ${3 * m} generals, since ${3 * m - 1} is still more than ${3 * (m - 1)}.`,
  'agreement-is-validity': () =>
    'With a loyal commander IC2 follows from IC1: lieutenants who decide alike decide as it ordered.',
  'more-messages': () => 'With every level the number of messages grows by a factor of about n.',
};

/** What stood in the place of three of them before. */
const THEOREM_OF_OLD: Sentences = {
  'traitor-same': ({ m }) =>
    `So in each lieutenant's OM(${m - 1}) what is supposed applies: any two loyal lieutenants take the same from it.`,
};

export const PROOF_STEPS: Readonly<Record<Proof, Sentences>> = {
  'two-generals': {
    suppose: () =>
      'Suppose some protocol makes the two decide alike whatever is lost, attack if all arrives, and retreat if there is no order.',
    'same-view': () => 'A general that sees the same in two executions decides the same in both.',
    'all-arrives': ({ k }) => `Let the order be given and all ${k} messengers arrive. Both attack.`,
    'capture-last': () =>
      'Capture the last messenger that arrived, and what would set out after it. The view of its sender stays as it was.',
    'sender-attacks': () => 'So its sender still attacks.',
    'other-too': () => 'The two decide alike, so the other attacks as well.',
    'none-arrives': () =>
      'Take away one messenger after another in this way. In the end none arrives, and both still attack.',
    'silence-alike': () =>
      'To general 2 an execution in which nothing arrives looks the same with the order and without it.',
    'without-order': () => 'So general 2 attacks although no order was ever given.',
    contradiction: () => 'That is forbidden. There is no such protocol.',
    'receiver-blind': () => 'The receiver of the captured messenger cannot tell the two executions apart.',
    'first-blind': () =>
      'To general 1, too, it looks the same whether the order was given and nothing arrived, or no order was given.',
    'enough-messengers': ({ k }) =>
      `Of ${k} messengers at least one arrives, so general 2 always hears of the order.`,
    'more-likely': () => 'The more messengers are sent, the likelier it is that one of them arrives.',
  },
  ring: {
    suppose: () =>
      'Suppose some protocol for the commander A and the lieutenants B and C withstands one traitor.',
    ring: () =>
      'Set two copies of each in a ring, A₀ B₀ C₀ A₁ B₁ C₁. A₀ holds retreat, A₁ attack, and all run the protocol faithfully.',
    neighbours: () =>
      'Two neighbours see in the ring what they would see in a triangle in which the third is a traitor that plays the other four.',
    'first-pair': () => 'For A₀ and B₀ the traitor is C. The loyal commander orders retreat, so B₀ retreats.',
    'last-pair': () => 'For C₀ and A₁ the traitor is B. The loyal commander orders attack, so C₀ attacks.',
    'middle-pair': () => 'For B₀ and C₀ the traitor is A. Both are loyal lieutenants, so they decide alike.',
    clash: () => 'B₀ retreats, C₀ attacks, and they decide alike: this cannot be.',
    'none-works': () => 'So no protocol for three generals withstands one traitor.',
    'commander-obeyed': () => 'If A is the traitor and was told to attack, then IC2 has B and C attack.',
    'liar-found': () =>
      'If B and C tell different stories of the order, C can find out which of the others lies.',
    'four-suffice': () => 'With a fourth general, one traitor can be withstood.',
  },
  'om-lemma': {
    base: () => 'In OM(0) a loyal commander sends its order to all, and each uses what it got.',
    hypothesis: ({ m, f }) =>
      `Suppose OM(${m - 1}) satisfies IC2 among more than ${2 * f + m - 1} generals with at most ${traitors(f)}.`,
    'loyal-sends': ({ n, m }) =>
      `In OM(${m}) let a loyal commander send its order to the ${n - 1} lieutenants. Each of them receives it.`,
    'one-less': ({ n, m, f }) =>
      `Each loyal lieutenant passes it on as the commander of OM(${m - 1}) among ${n - 1} generals, and ${n - 1} > ${2 * f + m - 1}, so what is supposed applies.`,
    'pass-on': () =>
      'So every loyal lieutenant holds this order itself, and takes it from every other loyal lieutenant.',
    outnumber: ({ n, f }) =>
      `More than half of the ${n - 1} lieutenants are loyal, since there ${f === 1 ? 'is' : 'are'} at most ${traitors(f)}.`,
    majority: () => 'So the majority that a loyal lieutenant takes is the order that the commander sent.',
    induction: ({ m, f }) =>
      `By induction OM(${m}) satisfies IC2 among more than ${2 * f + m} generals with at most ${traitors(f)}.`,
    'enough-without-m': ({ m, f }) =>
      `It is enough that there are more than ${2 * f} generals: then the loyal lieutenants outvote the traitors in OM(${m}).`,
    'traitors-consistent': () => 'A traitor among the lieutenants tells all others the same.',
    'commander-may-lie': () => 'A traitor commander may send different orders to different lieutenants.',
  },
  'om-theorem': { ...THEOREM, ...THEOREM_OF_OLD },
  'om-theorem-2': THEOREM,
  'sm-theorem': {
    'no-forgery': () =>
      'Nobody can sign for a loyal commander, so no loyal lieutenant accepts an order that it did not send.',
    'loyal-accepted': () => 'If the commander is loyal, every loyal lieutenant accepts its order in round 1.',
    'loyal-obeyed': () =>
      'So with a loyal commander each holds exactly this order and obeys it: IC2, and IC1 with it.',
    'same-sets': () =>
      'If the commander is a traitor, it is enough that any order which a loyal lieutenant i accepts is accepted by each loyal lieutenant j.',
    early: ({ m }) =>
      `If i first accepts it in ${m === 1 ? 'round 1' : `one of the rounds 1 to ${m}`}, i has not signed the chain yet, so it signs and passes it on. If j is not among the signers, it accepts it a round later at the latest; if it is, it did before.`,
    late: ({ m }) =>
      `If i first accepts it in round ${m + 1}, the chain carries ${m + 1} signatures, none of them by i. There ${m === 1 ? 'is' : 'are'} at most ${traitors(m)}, so one of them is by another loyal lieutenant.`,
    'late-passed': () =>
      'That one is j, or it passed the order on to j when it signed. So j accepted it as well.',
    'same-choice': () => 'So all loyal lieutenants hold the same orders, and choose the same: IC1.',
    'both-cases': ({ m }) => `In both cases SM(${m}) does what is asked, with at most ${traitors(m)}.`,
    'm-rounds': ({ m }) =>
      `${m === 1 ? 'One round is' : `${m} rounds are`} enough for ${traitors(m)}: whoever accepts an order in the last round can still pass it on.`,
    'two-orders-refused': () =>
      'A traitor commander cannot sign two orders: the second is rejected by the check of signatures.',
    'loyal-majority': () =>
      'With more than three times as many generals as traitors, OM(m) would do without signatures.',
  },
};
