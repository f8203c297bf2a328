/** The words of named scenarios, in the language that is built. */
import { scenarios } from './en/scenarios.ts';
import type { Locale } from './index.ts';

export type ScenarioStrings = typeof scenarios;

export const scenarioStrings = (_locale: Locale): ScenarioStrings => scenarios;
