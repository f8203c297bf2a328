/**
 * How JavaScript is set in the book: the parts of a text with their classes, the same for a listing that the server
 * renders and for the editor that takes its place. Orders have the colours that they have everywhere.
 */
import { javascriptLanguage } from '@codemirror/lang-javascript';
import { classHighlighter, highlightCode } from '@lezer/highlight';

/** A quoted order, as protocols compare and send it. */
export const QUOTED_ORDER = /(['"`])(attack|retreat)\1/g;

export interface Piece {
  readonly text: string;
  /** Class names, or none. */
  readonly classes: string;
}

/** The code in pieces; put together they are the code. */
export function highlighted(code: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const tree = javascriptLanguage.parser.parse(code);
  highlightCode(
    code,
    tree,
    classHighlighter,
    (text, classes) => pieces.push({ text, classes: withOrder(text, classes) }),
    () => pieces.push({ text: '\n', classes: '' }),
  );
  return pieces;
}

function withOrder(text: string, classes: string): string {
  const order = /^(['"`])(attack|retreat)\1$/.exec(text)?.[2];
  return order === undefined ? classes : `${classes} code-${order}`;
}
