/** Where in the lectures a named scenario is shown. */
import { CATALOGUE, isScenarioName } from '../scenario/catalogue.ts';
import { figureNumber, type Lecture } from './lecture.ts';

/** A figure of a lecture, with its number as the page prints it. */
export interface FigurePlace {
  readonly slug: string;
  readonly title: string;
  readonly id: string;
  readonly number: string;
}

/**
 * The figures that are placed with this scenario, in the book's order.
 * @param lectures each with its text: a figure is a tag with an `id` that names its scenarios, or writes their tokens, in `scenario`, `scenarios` or `names`
 */
export const placesOf = (
  name: string,
  lectures: readonly (Lecture & { readonly body: string })[],
): readonly FigurePlace[] =>
  [...lectures]
    .sort((a, b) => a.lecture - b.lecture)
    .flatMap((lecture) =>
      figuresIn(lecture.body)
        .filter(({ scenarios }) => scenarios.some((given) => given === name || given === tokenOf(name)))
        .map(({ id }) => ({
          slug: lecture.slug,
          title: lecture.title,
          id,
          number: figureNumber(lecture, id),
        })),
    );

const tokenOf = (name: string): string | null => (isScenarioName(name) ? CATALOGUE[name] : null);

const figuresIn = (body: string): readonly { readonly id: string; readonly scenarios: readonly string[] }[] =>
  [...body.matchAll(/<[A-Z]\w* id="([^"]*)"[^>]*? (?:scenarios?|names)="([^"]*)"/g)].map(
    ([, id, scenarios]) => ({
      id: id!,
      scenarios: scenarios!.split(' '),
    }),
  );
