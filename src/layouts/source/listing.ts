/** An annotated file, ready to be set: sections of rows, each with its prose and its lines of code as HTML. */
import type { SourceFile } from './files.ts';
import { lineHtml, marksOf } from './highlight.ts';
import { leadsOf } from './leads.ts';
import { proseOf, type Block } from './prose.ts';

export interface ListedRow {
  readonly prose: readonly Block[];
  /** Lines of code, highlighted, with what is imported leading to where it comes from. */
  readonly html: string;
}

export interface ListedSection {
  readonly name: string | null;
  readonly exported: boolean;
  readonly rows: readonly ListedRow[];
}

export interface Listing {
  readonly opening: readonly Block[];
  readonly sections: readonly ListedSection[];
}

export async function listingOf(file: SourceFile): Promise<Listing> {
  const lines = file.text.split('\n');
  const marks = await marksOf(file.text);
  const leads = leadsOf(file);
  const set = (number: number): string =>
    lineHtml(lines[number]!, marks[number] ?? [], leads.get(number) ?? []);
  return {
    opening: file.split.opening.flatMap(proseOf),
    sections: file.split.sections.map(({ name, exported, rows }) => ({
      name,
      exported,
      rows: rows.map(({ comments, code }) => ({
        prose: comments.flatMap(proseOf),
        html: code.map(set).join('\n'),
      })),
    })),
  };
}
