/**
 * What each assumption of a checked statement is for. Where the proof stops without it, Coq has recorded
 * (`proofs/assumptions.json`); what becomes of the claim is shown by an execution, if the code of the book can run one.
 */
import record from '../../../proofs/assumptions.json';
import { assumptionWords } from '#words/assumptions.ts';
import type { General } from '../../core/model.ts';

/** A general who stands in the notation as a traitor for something that the notation can’t say, and is loyal. */
export interface StandIn {
  readonly kind: keyof typeof assumptionWords.assumptions.standIns;
  readonly general: General;
  /** Who hears of it. */
  readonly to: General;
}

/** How the book shows what becomes of the claim. */
export type Shown =
  | { readonly kind: 'execution'; readonly token: string; readonly standIn: StandIn | null }
  /** What generals decide under a plan that the notation has no name for. */
  | { readonly kind: 'decisions'; readonly plan: 'always-attack' }
  /** No execution can show it: where the book speaks of it, a statement or a figure. */
  | { readonly kind: 'elsewhere'; readonly lecture: string; readonly place: string }
  | { readonly kind: 'nothing' };

export interface Assumption {
  readonly name: string;
  readonly shown: Shown;
  /** The statement in whose proof the step stands, where it isn’t the same one. */
  readonly proofOf: string | null;
}

const breaks = (name: string, token: string, standIn: StandIn | null = null): Assumption => ({
  ...{ name, proofOf: null },
  shown: { kind: 'execution', token, standIn },
});
const late = (general: General, to: General): StandIn => ({ kind: 'late', general, to });

/** By statement. Those that `src/tools/proofs/taken-away.ts` doesn’t have, Coq hasn’t tried. */
export const ASSUMPTIONS: Readonly<Record<string, readonly Assumption[]>> = {
  'too-few#three': [
    breaks('three', 'om_n4_m1_oa_t1_1-3r_1-4x'),
    breaks('traitor', 'om_n3_m1_oa'),
    breaks('ic1', 'om_n3_m0_oa_t1_1-3r'),
    breaks('ic2', 'om_n3_m1_oa_t2_1.2-3r'),
    breaks('lies', 'sm_n3_m1_oa_t2_1.2-3r'),
    { name: 'rounds', proofOf: null, shown: { kind: 'nothing' } },
    {
      name: 'deterministic',
      proofOf: 'neighbours',
      shown: { kind: 'elsewhere', lecture: 'too-few', place: 'coins' },
    },
  ],
  'two-generals#impossible': [
    breaks('agreement', '2g_k4_oa_w0.1_x1'),
    breaks('attack', '2g_k4_oa_w3.3'),
    { name: 'retreat', proofOf: null, shown: { kind: 'decisions', plan: 'always-attack' } },
    breaks('captured', '2g_k4_oa_w0.1'),
    {
      name: 'deterministic',
      proofOf: null,
      shown: { kind: 'elsewhere', lecture: 'two-generals', place: 'one-over-rounds' },
    },
    {
      name: 'ends',
      proofOf: null,
      shown: { kind: 'elsewhere', lecture: 'two-generals', place: 'a-shop-and-a-payment-service' },
    },
  ],
  'enough#obeyed': [
    breaks('many', 'om_n4_m2_oa_t4_ssilent'),
    breaks('few', 'om_n4_m1_oa_t3.4_ssilent'),
    breaks('commander', 'om_n4_m1_oa_t1_1-3r_1-4x'),
    breaks('arrives', 'om_n4_m1_oa_t1.4_1-2x_1.4-2r', late(1, 2)),
    breaks('sender', 'om_n4_m1_oa_t3.4_1.3-2r_1.4-2r', { kind: 'posed', general: 3, to: 2 }),
  ],
  'enough#enough': [
    breaks('many', 'om_n3_m1_oa_t2_1.2-3r'),
    breaks('few', 'om_n4_m1_oa_t1.4_1-3r_1.4-3r'),
    { ...breaks('arrives', 'om_n4_m1_oa_t1.4_1-3r_1.4-2x', late(4, 2)), proofOf: 'obeyed' },
  ],
  'signatures#theorem-3': [
    breaks('few', 'sm_n4_m1_oa_t1.2_1.2-3r'),
    breaks('keys', 'sm_n4_m1_oa_t1.3_1.3-4r', { kind: 'stolen', general: 1, to: 4 }),
    breaks('arrives', 'sm_n4_m1_oa_t1.3_1-2x_1-4x_1.3-4x', late(3, 4)),
    { name: 'size', proofOf: null, shown: { kind: 'nothing' } },
  ],
};

/** Where Coq stopped. */
export interface RecordedStop {
  readonly file: string;
  readonly lemma: string;
  /** The sentence that it refuses, on one line. */
  readonly at: string;
  /** The step of the page’s proof in which this sentence stands, if that proof is divided into steps. */
  readonly step: string | null;
}

const STOPS: Readonly<Record<string, Readonly<Record<string, RecordedStop | null>>>> = record.stops;

/** Where the proof of a statement stops without an assumption, as recorded; null: Coq accepted it; undefined: it hasn’t been tried. */
export const stopOf = (id: string, name: string): RecordedStop | null | undefined => STOPS[id]?.[name];

/** What the words say of an assumption. @throws where they say nothing */
export function saidOf(id: string, name: string) {
  const said = assumptionWords.assumptions.of[id]?.[name];
  if (!said) throw new Error(`src/words/…/assumptions.ts says nothing of “${name}” of ${id}`);
  return said;
}
