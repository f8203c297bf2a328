/** The wrappers of figures in `prose/`, by what their own text says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lectureSources, type Tag } from './source.ts';

const prose = join(import.meta.dirname, '../prose');

export interface Wrapper {
  /** The name of its tag. */
  readonly name: string;
  /** That it hands executions to its frame: the figure opens with them, and its address holds them. */
  readonly shows: boolean;
  /** The files of the components that it places. */
  readonly components: readonly string[];
}

/** Every figure's wrapper. */
export const WRAPPERS: readonly Wrapper[] = readdirSync(prose)
  .filter((file) => file.endsWith('.astro') && file !== 'FigureFrame.astro')
  .map((file) => ({ name: file.replace('.astro', ''), text: readFileSync(join(prose, file), 'utf8') }))
  .filter(({ text }) => text.includes('<FigureFrame'))
  .map(({ name, text }) => ({
    name,
    shows: /<FigureFrame[^>]* shows=/.test(text),
    components: [...text.matchAll(/from '([^']*\.tsx)';/g)].map(([, path]) => join(prose, path!)),
  }));

/** A figure where a lecture places it. */
export interface PlacedFigure {
  readonly lecture: string;
  readonly id: string;
  readonly tag: Tag;
  readonly wrapper: Wrapper;
}

/** Every figure of the book. */
export const FIGURES: readonly PlacedFigure[] = lectureSources('en').flatMap(({ head, tags }) =>
  tags.flatMap((tag) => {
    const wrapper = WRAPPERS.find(({ name }) => name === tag.name);
    return wrapper ? [{ lecture: head.slug, id: tag.properties['id']!, tag, wrapper }] : [];
  }),
);

/** Whether one of the components that a wrapper places has this in its own file. */
export const has = ({ components }: Wrapper, what: RegExp): boolean =>
  components.some((file) => what.test(readFileSync(file, 'utf8')));
