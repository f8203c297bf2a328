/**
 * The proofs of the book as steps with what each rests on. That is all a proof's order has to respect: every order in
 * which each step stands behind those it rests on is a right one.
 *
 * Beside the steps of each proof stand some that don't belong to it: false ones, each with executions that refute it
 * (a test holds them to the core), and true ones on which nothing rests.
 */
import { attackScenario, signedAttackScenario } from '../../scenario/check.ts';
import { checkOral } from '../../core/check/check.ts';
import { checkSigned } from '../../core/check/signed.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { messengers, oral, signed } from '../scenarios.ts';

export const PROOFS = ['two-generals', 'ring', 'om-lemma', 'om-theorem', 'sm-theorem'] as const;
/** The outline of a proof: a topic's, and where that one was found wanting, its next. */
export type ProofTopic = (typeof PROOFS)[number];
export type Proof = ProofTopic | 'om-theorem-2';

/** Which outline a version of a topic's exercises takes. */
export function outlineOf(topic: string, version: number): Proof {
  if (topic === 'om-theorem' && version >= 2) return 'om-theorem-2';
  return PROOFS.find((one) => one === topic)!;
}

/** A step, and what it rests on. */
export interface Step {
  readonly name: string;
  readonly needs: readonly string[];
}

/** A step that does not belong: `shown` refutes a false one; a true one is of no use. */
export interface Stray {
  readonly name: string;
  readonly fault: 'false' | 'idle';
  /** Executions that show it false, for the numbers that appear in the exercise. */
  readonly shown: (numbers: Numbers) => readonly Scenario[];
}

/** The numbers in a proof's sentences: messengers of the chain, levels, traitors and generals. */
export type Numbers = Readonly<{ k: number; m: number; f: number; n: number }>;

export interface Outline {
  readonly steps: readonly Step[];
  /** What is told as one step on the first level; steps that are named nowhere stand alone. */
  readonly joined: readonly (readonly string[])[];
  readonly strays: readonly Stray[];
}

const step = (name: string, ...needs: readonly string[]): Step => ({ name, needs });
const lie = (name: string, shown: Stray['shown']): Stray => ({ name, fault: 'false', shown });
const idle = (name: string): Stray => ({ name, fault: 'idle', shown: () => [] });

const twoGenerals = (k: number, lost: readonly number[], order: 'attack' | 'retreat' = 'attack'): Scenario =>
  messengers({ messengers: k, order, thresholds: [0, 1], lost });

const present = (scenario: Scenario | null): readonly Scenario[] => (scenario ? [scenario] : []);
/** The cheapest attack on OM(m) among n generals, so many of them traitors. */
function oralAttack(n: number, m: number, traitors: number): readonly Scenario[] {
  const { attack } = checkOral({ n, m, traitors });
  return present(attack && attackScenario(attack));
}
function signedAttack(n: number, m: number, traitors: number): readonly Scenario[] {
  const { attack } = checkSigned({ n, m, traitors });
  return present(attack && signedAttackScenario(attack));
}

/** Of OM's theorem, in both of its outlines. */
const THEOREM_STRAYS: readonly Stray[] = [
  lie('three-m-enough', ({ m }) => oralAttack(3 * m, m, m)),
  lie('agreement-is-validity', () => [
    oral({
      n: 3,
      m: 1,
      order: 'attack',
      traitors: [2],
      lies: [{ path: [1, 2], to: 3, order: 'retreat' }],
    }),
  ]),
  idle('more-messages'),
];

export const OUTLINES: Readonly<Record<Proof, Outline>> = {
  'two-generals': {
    steps: [
      step('suppose'),
      step('same-view'),
      step('all-arrives', 'suppose'),
      step('capture-last', 'all-arrives'),
      step('sender-attacks', 'capture-last', 'same-view'),
      step('other-too', 'sender-attacks'),
      step('none-arrives', 'other-too'),
      step('silence-alike'),
      step('without-order', 'none-arrives', 'silence-alike', 'same-view'),
      step('contradiction', 'without-order'),
    ],
    joined: [
      ['suppose', 'all-arrives'],
      ['capture-last', 'sender-attacks'],
      ['without-order', 'contradiction'],
    ],
    strays: [
      lie('receiver-blind', ({ k }) => [twoGenerals(k, []), twoGenerals(k, [k])]),
      lie('first-blind', ({ k }) => [twoGenerals(k, [1]), twoGenerals(k, [], 'retreat')]),
      lie('enough-messengers', ({ k }) => [twoGenerals(k, [1])]),
      idle('more-likely'),
    ],
  },
  ring: {
    steps: [
      step('suppose'),
      step('ring', 'suppose'),
      step('neighbours', 'ring'),
      step('first-pair', 'neighbours'),
      step('last-pair', 'neighbours'),
      step('middle-pair', 'neighbours'),
      step('clash', 'first-pair', 'last-pair', 'middle-pair'),
      step('none-works', 'clash'),
    ],
    joined: [
      ['suppose', 'ring'],
      ['clash', 'none-works'],
    ],
    strays: [
      lie('commander-obeyed', () => [
        oral({ n: 3, m: 1, order: 'attack', traitors: [1], lies: [{ path: [1], to: 2, order: 'retreat' }] }),
      ]),
      lie('liar-found', () => [
        oral({
          n: 3,
          m: 1,
          order: 'attack',
          traitors: [2],
          lies: [{ path: [1, 2], to: 3, order: 'retreat' }],
        }),
        oral({ n: 3, m: 1, order: 'attack', traitors: [1], lies: [{ path: [1], to: 2, order: 'retreat' }] }),
      ]),
      idle('four-suffice'),
    ],
  },
  'om-lemma': {
    steps: [
      step('base'),
      step('hypothesis'),
      step('loyal-sends'),
      step('one-less', 'hypothesis', 'loyal-sends'),
      step('pass-on', 'one-less'),
      step('outnumber'),
      step('majority', 'pass-on', 'outnumber'),
      step('induction', 'base', 'majority'),
    ],
    joined: [
      ['loyal-sends', 'one-less', 'pass-on'],
      ['majority', 'induction'],
    ],
    strays: [
      lie('enough-without-m', ({ m, f }) => oralAttack(2 * f + m, m, f)),
      lie('traitors-consistent', ({ n, m }) => [
        oral({ n, m, order: 'attack', traitors: [2], lies: [{ path: [1, 2], to: 3, order: 'retreat' }] }),
      ]),
      idle('commander-may-lie'),
    ],
  },
  /** As it was until it was found that IC2 of what is supposed is never used: two lieutenants' own values have no step. */
  'om-theorem': {
    steps: [
      step('base'),
      step('hypothesis'),
      step('loyal-lemma'),
      step('loyal-both', 'loyal-lemma'),
      step('traitor-fewer'),
      step('traitor-same', 'hypothesis', 'traitor-fewer'),
      step('traitor-agree', 'traitor-same'),
      step('induction', 'base', 'loyal-both', 'traitor-agree'),
    ],
    joined: [
      ['loyal-lemma', 'loyal-both'],
      ['traitor-same', 'traitor-agree'],
    ],
    strays: THEOREM_STRAYS,
  },
  'om-theorem-2': {
    steps: [
      step('base'),
      step('hypothesis'),
      step('loyal-lemma'),
      step('loyal-both', 'loyal-lemma'),
      step('traitor-fewer'),
      step('applies', 'hypothesis', 'traitor-fewer'),
      step('others-same', 'applies'),
      step('own-same', 'applies'),
      step('traitor-agree', 'others-same', 'own-same'),
      step('induction', 'base', 'loyal-both', 'traitor-agree'),
    ],
    joined: [
      ['loyal-lemma', 'loyal-both'],
      ['traitor-fewer', 'applies'],
    ],
    strays: THEOREM_STRAYS,
  },
  'sm-theorem': {
    steps: [
      step('no-forgery'),
      step('loyal-accepted'),
      step('loyal-obeyed', 'no-forgery', 'loyal-accepted'),
      step('same-sets'),
      step('early', 'same-sets'),
      step('late', 'same-sets'),
      step('late-passed', 'late'),
      step('same-choice', 'early', 'late-passed'),
      step('both-cases', 'loyal-obeyed', 'same-choice'),
    ],
    joined: [
      ['loyal-accepted', 'loyal-obeyed'],
      ['late', 'late-passed'],
      ['same-choice', 'both-cases'],
    ],
    strays: [
      lie('m-rounds', ({ n, m }) => signedAttack(n, m - 1, m)),
      lie('two-orders-refused', ({ n, m }) => [
        signed({ n, m, order: 'attack', traitors: [1], lies: [{ path: [1], to: 2, order: 'retreat' }] }),
      ]),
      idle('loyal-majority'),
    ],
  },
};
