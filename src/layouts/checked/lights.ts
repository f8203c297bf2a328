/**
 * What a step of a proof speaks of in a figure of its lecture that runs the same proof: how the figure is asked to show it, as
 * in its address, and the parts that are lit there. By the steps' ids, which every language shares.
 */
import type { Named } from '../../scenario/link.ts';

export interface Light {
  readonly figure: string;
  /** What the figure is to show: the names of its address. */
  readonly named: Named;
  /** The execution that it is to show, where a step is not about the one it opens with; two where it compares them. */
  readonly scenarios?: readonly string[];
  /** Its parts, as their `data-part` has them; none where the figure itself lights up what it shows. */
  readonly parts?: readonly string[];
  /** What of the figure is shown beside the step as well, where the figure stands far from the proof: its selector. */
  readonly picture?: string;
}

const ring = (step: string, ...parts: readonly string[]): Light => ({
  ...{ figure: 'ring', named: { step }, parts, picture: '.ring-pictures' },
});
const walk = (figure: string, step: number, scenario?: string): Light => ({
  ...{ figure, named: { step: String(step) } },
  ...(scenario === undefined ? {} : { scenarios: [scenario] }),
});

/** A step from one execution to the next, as the walk of *Two generals* opens: four messengers at most, who wait for nobody. */
const chain = (...executions: readonly string[]): Light => ({
  ...{ figure: 'chain-proof', named: {} },
  scenarios: executions.map((execution) => `2g_k4_${execution}`),
});

/** The lemma’s X and Y are B₀ and C₀ in the figure, so U is A₀ and V is A₁; the dictionary tells the reader so. */
const [U, X, Y, V] = ['copy-A0', 'copy-B0', 'copy-C0', 'copy-A1'] as const;

/** The two cases of the theorem, as its figure plays them. */
const LOYAL = 'om_n7_m2_oa_t6.7_ssilent';
const TRAITOR = 'om_n7_m2_oa_t1.7_ssplit';

/** The first step of the walk, the last of its steps that captures a messenger, and the last link. */
const FIRST = chain('oa_w0.0', 'oa_w0.0_x4');
const NOTHING = chain('oa_w0.0_x2', 'oa_w0.0_x1');
const LAST = chain('oa_w0.0_x1', 'or_w0.0');

export const LIGHTS: Readonly<Record<string, Light>> = {
  'impossible-chain': FIRST,
  'impossible-compare': FIRST,
  'impossible-one': FIRST,
  'impossible-after': FIRST,
  'impossible-same': FIRST,
  'impossible-agree': FIRST,
  'impossible-step': FIRST,
  'impossible-attack': FIRST,
  'impossible-all': NOTHING,
  'impossible-last': LAST,
  'impossible-equal': LAST,
  'impossible-broken': LAST,

  'neighbours-script': ring('bc', U, V),
  'neighbours-induction': ring('bc', X, Y),
  'neighbours-first': ring('bc', X, Y),
  'neighbours-before': ring('bc', X, Y),
  'neighbours-receives': ring('bc', U, X, Y),
  'neighbours-next': ring('bc', X),
  'neighbours-exchanged': ring('bc', Y),
  'neighbours-decide': ring('bc', X, Y),

  'three-suppose': ring('joined'),
  'three-first': ring('ab', 'copy-B0'),
  'three-second': ring('ca', 'copy-C0'),
  'three-third': ring('bc', 'copy-B0', 'copy-C0'),
  'three-end': ring('bc', 'copy-B0', 'copy-C0'),

  'obeyed-induction': walk('lemma-walk', 1),
  'obeyed-loyal': walk('lemma-walk', 1),
  'obeyed-base': walk('lemma-walk', 2),
  'obeyed-own': walk('lemma-walk', 3),
  'obeyed-other': walk('lemma-walk', 3),
  'obeyed-smaller': walk('lemma-walk', 3),
  'obeyed-hence': walk('lemma-walk', 3),
  'obeyed-values': walk('lemma-walk', 4),
  'obeyed-vote': walk('lemma-walk', 4),

  'enough-loyal': walk('theorem-walk', 1, LOYAL),
  'enough-same': walk('theorem-walk', 1, LOYAL),
  'enough-traitor': walk('theorem-walk', 1, TRAITOR),
  'enough-fewer': walk('theorem-walk', 1, TRAITOR),
  'enough-inside': walk('theorem-walk', 1, TRAITOR),
  'enough-below': walk('theorem-walk', 1, TRAITOR),
  'enough-neither': walk('theorem-walk', 3, TRAITOR),
  'enough-by-IC1': walk('theorem-walk', 3, TRAITOR),
  'enough-own': walk('theorem-walk', 2, TRAITOR),
  'enough-by-IC2': walk('theorem-walk', 2, TRAITOR),
  'enough-exchanged': walk('theorem-walk', 2, TRAITOR),
  'enough-vote': walk('theorem-walk', 4, TRAITOR),
};
