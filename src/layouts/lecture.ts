/** Numbers and references inside a lecture. Numbers follow from the lists in the lecture's head and are display only. */
import { pageWords, type PageWords } from '#words/pages.ts';

export interface Lecture {
  readonly title: string;
  /** One line for the contents. */
  readonly short: string;
  readonly slug: string;
  /** Its place in contents.json. */
  readonly lecture: number;
  readonly figures: readonly string[];
  readonly statements: readonly Statement[];
  readonly sources: readonly string[];
}

export interface Statement {
  readonly id: string;
  readonly kind: 'definition' | 'proposition' | 'lemma' | 'theorem';
}

/** "2.3" for the third figure of lecture 2; throws where the lecture does not list it. */
export function figureNumber(lecture: Lecture, id: string): string {
  const place = lecture.figures.indexOf(id);
  if (place < 0) throw new Error(missing('figure', id, lecture.slug, lecture.figures));
  return `${lecture.lecture}.${place + 1}`;
}

/** "Figure 2.3", as the figure calls itself; throws where the lecture does not list it. */
export const figureLabel = (lecture: Lecture, id: string): string =>
  pageWords.figure(figureNumber(lecture, id));

/** "Proposition 2.1"; throws where the lecture does not list it, or lists it as something else. */
export function statementName(
  lecture: Lecture,
  id: string,
  strings: PageWords,
  kind?: Statement['kind'],
): string {
  const place = lecture.statements.findIndex((statement) => statement.id === id);
  const found = lecture.statements[place];
  if (!found) {
    throw new Error(
      missing(
        'statement',
        id,
        lecture.slug,
        lecture.statements.map((statement) => statement.id),
      ),
    );
  }
  if (kind && found.kind !== kind) {
    throw new Error(`“${id}” of ${lecture.slug} is set as a ${kind}, but its head calls it a ${found.kind}`);
  }
  return `${strings.statements[found.kind]} ${lecture.lecture}.${place + 1}`;
}

/** What a cross-reference prints: the name of a figure or of a statement. */
export function referenceText(lecture: Lecture, id: string, strings: PageWords): string {
  return lecture.figures.includes(id)
    ? strings.figure(figureNumber(lecture, id))
    : statementName(lecture, id, strings);
}

/** The place of a source in the lecture's list, from 1; throws where the lecture does not list it. */
export function sourceNumber(lecture: Lecture, key: string): number {
  const place = lecture.sources.indexOf(key);
  if (place < 0) throw new Error(missing('source', key, lecture.slug, lecture.sources));
  return place + 1;
}

const missing = (what: string, id: string, slug: string, listed: readonly string[]): string =>
  `lecture ${slug} has no ${what} “${id}” in its head: it lists ${listed.join(', ') || 'none'}`;
