/** Where in the lectures a scenario is shown, found in the lectures themselves. */
import { getCollection } from 'astro:content';
import { CATALOGUE, type ScenarioName } from '../scenario/catalogue.ts';
import { figureNumber } from './lecture.ts';

export interface Place {
  readonly slug: string;
  readonly lecture: string;
  /** The figure's id and number. */
  readonly figure: string;
  readonly number: string;
}

/** Names and tokens that a figure is given, by the figure's id. */
function* figuresIn(body: string): Generator<readonly [id: string, scenarios: readonly string[]]> {
  for (const [tag, id] of body.matchAll(/<[A-Z]\w* id="([^"]+)"[^>]*>/g)) {
    const given = /\b(?:scenarios?|names)="([^"]+)"/.exec(tag)?.[1];
    if (given !== undefined) yield [id!, given.split(/\s+/)];
  }
}

/** The first figure of the book that shows a scenario, if one names it. */
export async function placesOf(locale: string): Promise<ReadonlyMap<ScenarioName, Place>> {
  const lectures = await getCollection('lectures', ({ id }) => id.startsWith(`${locale}/`));
  const places = new Map<ScenarioName, Place>();
  for (const { data, body = '' } of lectures.toSorted((a, b) => a.data.lecture - b.data.lecture))
    for (const [figure, given] of figuresIn(body))
      for (const [name, token] of Object.entries(CATALOGUE) as [ScenarioName, string][])
        if (!places.has(name) && given.some((one) => one === name || one === token))
          places.set(name, {
            slug: data.slug,
            lecture: data.title,
            figure,
            number: figureNumber(data, figure),
          });
  return places;
}
