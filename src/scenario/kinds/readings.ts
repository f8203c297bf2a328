/** What reads the tokens of the kinds that there are: each of registry.ts has its line here, or this doesn't compile. */
import type { Kind, ScenarioOf } from '../scenario.ts';
import type { AnyScenario } from './kind.ts';
import { oralReading } from './om-reading.ts';
import { kingReading } from './pk-reading.ts';
import type { Reading } from './reading.ts';
import { signedReading } from './sm-reading.ts';
import { twoGeneralsReading } from './two-generals-reading.ts';

export const READINGS = {
  om: oralReading,
  sm: signedReading,
  '2g': twoGeneralsReading,
  pk: kingReading,
} satisfies { readonly [K in Kind]: Reading<ScenarioOf<K>, object> };

export type AnyReading = Reading<AnyScenario, Readonly<Record<string, unknown>>>;

/** What reads the tokens of a kind. */
export const readingOf = (tag: string): AnyReading => READINGS[tag as Kind];
