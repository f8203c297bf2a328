/** The dictionaries of the scenarios' names by locale. */
import { scenarioWords } from './en-scenarios.ts';
import type { Locale } from './index.ts';

export type ScenarioStrings = typeof scenarioWords;

const DICTIONARIES: Record<Locale, ScenarioStrings> = { en: scenarioWords };

export const scenarioStrings = (locale: Locale): ScenarioStrings => DICTIONARIES[locale];
