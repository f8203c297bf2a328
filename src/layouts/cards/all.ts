/** Every card of the book: for the cover, each lecture that is written, and each scenario that has a name. */
import { CATALOGUE, isScenarioName, scenarioNamed, type ScenarioName } from '../../scenario/catalogue.ts';
import { pageWords } from '#words/pages.ts';
import { scenarioWords } from '#words/scenarios.ts';
import type { ContentsEntry } from '../contents.ts';
import type { Card } from './card.ts';
import { COVER } from './place.ts';

/** The scenarios that have a name, in the catalogue's order. */
export const names = Object.keys(CATALOGUE).filter(isScenarioName);

/** The address of a named scenario's own page, and of its card. */
export const addressOfScenario = (name: ScenarioName): string => `s/${name}`;

export function coverCard(): Card {
  const { site } = pageWords;
  return { over: site.kind, title: site.title, line: site.subtitle, scenario: COVER.scenario };
}

export function scenarioCard(name: ScenarioName): Card {
  const { site } = pageWords;
  const { scenario: words } = scenarioWords;
  const scenario = scenarioNamed(name);
  return {
    over: `${site.title} · ${words.kind}`,
    title: words.named[name],
    line: words.setting(scenario),
    scenario,
  };
}

export function lectureCard({ number, title, short, scenario }: ContentsEntry): Card {
  const { site } = pageWords;
  return {
    over: `${site.title} · ${site.lecture(number)}`,
    title,
    line: short,
    scenario: scenarioNamed(scenario),
  };
}

/** All cards by the address that they stand for. */
export function everyCard(entries: readonly ContentsEntry[]): ReadonlyMap<string, Card> {
  return new Map([
    [COVER.address, coverCard()],
    ...entries
      .filter(({ minutes }) => minutes !== null)
      .map((entry) => [entry.slug, lectureCard(entry)] as const),
    ...names.map((name) => [addressOfScenario(name), scenarioCard(name)] as const),
  ]);
}
