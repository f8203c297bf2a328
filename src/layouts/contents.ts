/** The table of contents: every lecture of the book in its order, with what there is of it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { DEFAULT_LOCALE, LOCALE, type Locale } from '../words/language.ts';
import { holdSame, ownOf } from './content.ts';
import type { Lecture } from './lecture.ts';
import { minutesOf } from './reading.ts';

/** A place in contents.json, whose order numbers the lectures. */
export interface Planned {
  readonly slug: string;
  /** The execution that shows best what it is about, by name or token: the picture on its card. */
  readonly scenario: string;
  /** What a lecture is called that is still being written; one that is there says so in its head. */
  readonly title?: string;
  readonly short?: string;
}

const lists = import.meta.glob<readonly Planned[]>('../../content/*/contents.json', {
  eager: true,
  import: 'default',
});

export interface ContentsEntry extends Required<Planned> {
  readonly number: number;
  /** Null while the lecture is being written. */
  readonly minutes: number | null;
}

/** A lecture that is written, with the number that its place in the contents gives it. */
export type Written = Omit<CollectionEntry<'lectures'>, 'data'> & {
  readonly data: CollectionEntry<'lectures'>['data'] & Lecture;
};

/** All lectures; those that exist speak for themselves, the others as contents.json announces them. */
export async function contents(): Promise<readonly ContentsEntry[]> {
  const written = await lecturesIn();
  return plannedIn().map((entry, i) => {
    const { slug, scenario } = entry;
    const found = written.find(({ data }) => data.slug === slug);
    const { title, short } = titleOf(entry, found?.data);
    const minutes = found ? minutesOf(found.body ?? '', found.data.figures.length) : null;
    return { slug, scenario, title, short, number: i + 1, minutes };
  });
}

/** A title is written once: in the lecture's head or, until there is a lecture, in the contents. */
function titleOf(
  { slug, title, short }: Planned,
  head: Required<Pick<Planned, 'title' | 'short'>> | undefined,
) {
  const place = `content/${LOCALE}/contents.json`;
  if (head !== undefined) {
    if ((title ?? short) === undefined) return head;
    throw new Error(`${place} has a title or a short line for “${slug}”: the head of ${slug}.mdx has them`);
  }
  if (title !== undefined && short !== undefined) return { title, short };
  throw new Error(
    `${place} lists “${slug}”, and there is no ${slug}.mdx: write it, or announce it with “title” and “short”`,
  );
}

/** The lectures in the language that is built, in their order: all that the first language has, by the same names. */
export async function lecturesIn(): Promise<readonly Written[]> {
  const lectures = await getCollection('lectures');
  const of = (tag: Locale) => lectures.filter(({ id }) => id.startsWith(`${tag}/`));
  const written = of(LOCALE);
  for (const { data } of of(DEFAULT_LOCALE)) {
    const file = `content/${LOCALE}/${data.slug}.mdx`;
    const translated = written.find((lecture) => lecture.data.slug === data.slug);
    if (!translated) throw new Error(`${file} is missing: every language has every lecture`);
    holdSame(file, namesIn(translated.data), namesIn(data));
  }
  return written
    .map((entry) => ({ ...entry, data: { ...entry.data, lecture: numberOf(entry.data.slug) } }))
    .toSorted((a, b) => a.data.lecture - b.data.lecture);
}

/** A lecture's place in the contents, from 1. */
function numberOf(slug: string): number {
  const place = plannedIn().findIndex((entry) => entry.slug === slug);
  if (place >= 0) return place + 1;
  throw new Error(
    `content/${LOCALE}/contents.json doesn’t list “${slug}”: a lecture’s number is its place there`,
  );
}

/** What a lecture's head holds besides words. */
const namesIn = (head: Omit<Lecture, 'lecture'>): readonly string[] => [
  ...head.figures,
  ...head.statements.map(({ id, kind }) => `${kind} ${id}`),
  ...head.sources,
];

/** The contents in the language that is built. */
function plannedIn(): readonly Planned[] {
  const own = ownOf(lists, 'contents.json', LOCALE);
  const names = (list: readonly Planned[]) => list.map(({ slug, scenario }) => `${slug}: ${scenario}`);
  holdSame(
    `content/${LOCALE}/contents.json`,
    names(own),
    names(ownOf(lists, 'contents.json', DEFAULT_LOCALE)),
  );
  return own;
}
