/** The dictionaries of named scenarios by locale. */
import { scenarios } from './en-scenarios.ts';
import type { Locale } from './index.ts';

export type ScenarioStrings = typeof scenarios;

const DICTIONARIES: Record<Locale, ScenarioStrings> = { en: scenarios };

export const scenarioStrings = (locale: Locale): ScenarioStrings => DICTIONARIES[locale];
