/** Every card of the book: for the cover, each lecture that is written, and each scenario that has a name. */
import { CATALOGUE, isScenarioName, scenarioNamed, type ScenarioName } from '../../scenario/catalogue.ts';
import type { Locale } from '../../strings/index.ts';
import { pageStrings } from '../../strings/pages.ts';
import { scenarioStrings } from '../../strings/scenarios.ts';
import type { ContentsEntry } from '../contents.ts';
import type { Card } from './card.ts';
import { COVER } from './place.ts';

/** The scenarios that have a name, in the catalogue's order. */
export const names = Object.keys(CATALOGUE).filter(isScenarioName);

/** The address of a named scenario's own page, and of its card. */
export const addressOfScenario = (name: ScenarioName): string => `s/${name}`;

export function coverCard(locale: Locale): Card {
  const { site } = pageStrings(locale);
  return { over: site.kind, title: site.title, line: site.subtitle, scenario: COVER.scenario };
}

export function scenarioCard(name: ScenarioName, locale: Locale): Card {
  const { site } = pageStrings(locale);
  const { scenario: words } = scenarioStrings(locale);
  const scenario = scenarioNamed(name);
  return {
    over: `${site.title} · ${words.kind}`,
    title: words.named[name],
    line: words.setting(scenario),
    scenario,
  };
}

export function lectureCard({ number, title, short, scenario }: ContentsEntry, locale: Locale): Card {
  const { site } = pageStrings(locale);
  return {
    over: `${site.title} · ${site.lecture(number)}`,
    title,
    line: short,
    scenario: scenarioNamed(scenario),
  };
}

/** All cards by the address that they stand for. */
export function everyCard(entries: readonly ContentsEntry[], locale: Locale): ReadonlyMap<string, Card> {
  return new Map([
    [COVER.address, coverCard(locale)],
    ...entries
      .filter(({ minutes }) => minutes !== null)
      .map((entry) => [entry.slug, lectureCard(entry, locale)] as const),
    ...names.map((name) => [addressOfScenario(name), scenarioCard(name, locale)] as const),
  ]);
}
