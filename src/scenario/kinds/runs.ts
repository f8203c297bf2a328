/** What runs the kinds of scenarios that there are: each of registry.ts has its line here, or this doesn't compile. */
import type { Kind, ScenarioOf } from '../scenario.ts';
import { oralRun } from './om-run.ts';
import { kingRun } from './pk-run.ts';
import type { Running } from './running.ts';
import { signedRun } from './sm-run.ts';
import { twoGeneralsRun } from './two-generals-run.ts';

export const RUNS = {
  om: oralRun,
  sm: signedRun,
  '2g': twoGeneralsRun,
  pk: kingRun,
} satisfies { readonly [K in Kind]: Running<ScenarioOf<K>, unknown> };

/** What a scenario of a kind replays to. */
export type ExecutionOf<K extends Kind> = ReturnType<(typeof RUNS)[K]['execute']>;
