/** The table of contents: every lecture of the book in its order, with what there is of it. */
import { getCollection } from 'astro:content';
import planned from '../../content/en/contents.json';

export interface ContentsEntry {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly short: string;
  /** The execution that shows best what it is about, by name or token: the picture on its card. */
  readonly scenario: string;
  /** Null while the lecture is being written. */
  readonly minutes: number | null;
}

/** All lectures; those that exist speak for themselves, the others as contents.json announces them. */
export async function contents(locale: string): Promise<readonly ContentsEntry[]> {
  const written = await getCollection('lectures', ({ id }) => id.startsWith(`${locale}/`));
  return planned.map((entry, i) => {
    const lecture = written.find(({ data }) => data.slug === entry.slug)?.data;
    const announced = { ...entry, number: i + 1, minutes: null };
    if (!lecture) return announced;
    if (lecture.lecture !== i + 1) {
      throw new Error(
        `${entry.slug} calls itself lecture ${lecture.lecture}: it is number ${i + 1} of the contents`,
      );
    }
    const { title, short, minutes } = lecture;
    return { ...announced, title, short, minutes };
  });
}
