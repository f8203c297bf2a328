/** How lectures call their statements: what stands in the text’s tags. */
import { render } from 'astro:content';
import { lecturesIn, type Written } from '../contents.ts';
import { statementName } from '../lecture.ts';
import { pageWords } from '#words/pages.ts';

/** A statement as the book has it. */
export interface Named {
  /** “Theorem 4.4”. */
  readonly label: string;
  /** “Three generals”. */
  readonly name: string;
  readonly lecture: Written['data'];
  readonly place: string;
  /** The lecture’s text, as written. */
  readonly body: string;
  /** Its place among all statements, for lists in the order of the book. */
  readonly order: number;
}

const lectures = await lecturesIn();

/** @throws where the lecture has no such statement */
export function named(slug: string, id: string): Named {
  const found = lectures.find(({ data }) => data.slug === slug);
  if (!found) throw new Error(`there is no lecture “${slug}”, which proofs/statements.json names`);
  const label = statementName(found.data, id, pageWords);
  const { body = '' } = found;
  const name = new RegExp(`<\\w+ id="${id}" name="([^"]+)"`).exec(body)?.[1] ?? label;
  const place = found.data.statements.findIndex((statement) => statement.id === id);
  return { label, name, lecture: found.data, place: id, body, order: found.data.lecture * 100 + place };
}

/** The heading of a lecture with this id; null where it has none such. */
export async function headingIn(slug: string, id: string): Promise<string | null> {
  const lecture = lectures.find(({ data }) => data.slug === slug);
  if (lecture === undefined) return null;
  const { headings } = await render(lecture);
  return headings.find((heading) => heading.slug === id)?.text ?? null;
}
