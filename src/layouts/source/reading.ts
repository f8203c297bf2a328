/** The way through the source: the strings say in which order, the files say what there is. */
import { sourceWords, type SourceWords } from '#words/source.ts';
import { SOURCES, sourceNamed, type SourceFile } from './files.ts';

/** A file in its place on the way. */
export interface Step {
  readonly file: SourceFile;
  /** What the file is called as a page: `run.ts`, `check/pairs.ts`. */
  readonly title: string;
  /** The title of the part that it belongs to. */
  readonly part: string;
  readonly says: string;
}

/** Every file in the order of reading; throws where a file is listed twice, or shown and not listed. */
export function readingOrder({ source }: SourceWords, shown: readonly SourceFile[]): readonly Step[] {
  const steps = source.parts.flatMap(({ title: part, files }) =>
    Object.entries(files).map(([name, says]) => {
      const file = sourceNamed(name);
      return { file, title: `${name}.ts`, part, says };
    }),
  );
  for (const file of shown) {
    const times = steps.filter((step) => step.file === file).length;
    if (times !== 1)
      throw new Error(`${file.path} is listed ${times} times in the order of reading: expected once`);
  }
  return steps;
}

export const READING = readingOrder(sourceWords, SOURCES);
