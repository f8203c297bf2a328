/** The table of contents: every lecture of the book in its order, with what there is of it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { DEFAULT_LOCALE, LOCALE, type Locale } from '../words/language.ts';
import { holdSame, ownOf } from './content.ts';
import type { Lecture } from './lecture.ts';
import { minutesOf } from './reading.ts';

/** A lecture as contents.json announces it. */
export interface Announced {
  readonly slug: string;
  readonly title: string;
  readonly short: string;
  /** The execution that shows best what it is about, by name or token: the picture on its card. */
  readonly scenario: string;
}

const lists = import.meta.glob<readonly Announced[]>('../../content/*/contents.json', {
  eager: true,
  import: 'default',
});

export interface ContentsEntry extends Announced {
  readonly number: number;
  /** Null while the lecture is being written. */
  readonly minutes: number | null;
}

/** All lectures; those that exist speak for themselves, the others as contents.json announces them. */
export async function contents(): Promise<readonly ContentsEntry[]> {
  const written = await lecturesIn();
  return plannedIn().map((entry, i) => {
    const found = written.find(({ data }) => data.slug === entry.slug);
    const announced = { ...entry, number: i + 1, minutes: null };
    if (!found) return announced;
    const { data: lecture, body = '' } = found;
    if (lecture.lecture !== i + 1) {
      throw new Error(
        `${entry.slug} calls itself lecture ${lecture.lecture}: it is number ${i + 1} of the contents`,
      );
    }
    const { title, short, figures } = lecture;
    return { ...announced, title, short, minutes: minutesOf(body, figures.length) };
  });
}

/** The lectures in the language that is built: all that the first language has, by the same names. */
export async function lecturesIn(): Promise<readonly CollectionEntry<'lectures'>[]> {
  const lectures = await getCollection('lectures');
  const of = (tag: Locale) => lectures.filter(({ id }) => id.startsWith(`${tag}/`));
  const written = of(LOCALE);
  for (const { data } of of(DEFAULT_LOCALE)) {
    const file = `content/${LOCALE}/${data.slug}.mdx`;
    const translated = written.find((lecture) => lecture.data.slug === data.slug);
    if (!translated) throw new Error(`${file} is missing: every language has every lecture`);
    holdSame(file, namesIn(translated.data), namesIn(data));
  }
  return written;
}

/** What a lecture's head holds besides words. */
const namesIn = (head: Lecture): readonly string[] => [
  String(head.lecture),
  ...head.figures,
  ...head.statements.map(({ id, kind }) => `${kind} ${id}`),
  ...head.sources,
];

/** The announcements in the language that is built. */
function plannedIn(): readonly Announced[] {
  const own = ownOf(lists, 'contents.json', LOCALE);
  const names = (list: readonly Announced[]) => list.map(({ slug, scenario }) => `${slug}: ${scenario}`);
  holdSame(
    `content/${LOCALE}/contents.json`,
    names(own),
    names(ownOf(lists, 'contents.json', DEFAULT_LOCALE)),
  );
  return own;
}
