/** What the page of the gradebook and its worker say to each other. */
import type { Row } from '../../src/exercises/gradebook.ts';

export interface GradeJob {
  /** Files as the browser gives them, and pasted texts as files. */
  readonly files: readonly { readonly name: string; readonly file: Blob }[];
  /** An assignment's text; '': the one that most submissions name. */
  readonly assignment: string;
}

export type GradeNews =
  | { readonly kind: 'read'; readonly done: number; readonly of: number }
  /** The assignment's text, before the first row. */
  | { readonly kind: 'assignment'; readonly text: string }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly done: number; readonly of: number }
  | { readonly kind: 'no-assignment'; readonly rows: readonly Row[] }
  | { readonly kind: 'done' };
