/** The kinds of scenarios that there are, a line each; the type `Scenario` follows from it. What runs them is in runs.ts. */
import { oral } from './om.ts';
import { king } from './pk.ts';
import { signed } from './sm.ts';
import { twoGenerals } from './two-generals.ts';

export const KINDS = {
  om: oral,
  sm: signed,
  '2g': twoGenerals,
  pk: king,
} as const;
