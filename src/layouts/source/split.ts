/**
 * A source file as an annotated one is read: its comments taken out of the code and set beside what they explain.
 *
 * A line belongs to one of three kinds. A comment that has its lines for itself is prose; a line of code, with a comment
 * behind it or without, is code; the rest are blank. Each declaration at the top of the file is a section, and each
 * comment inside it begins a new row of it. Whoever puts the rows together again has every line of code, in order.
 */
import type { Node, SourceFile, Statement } from 'typescript';
import { ts } from '../compiler.ts';

/** A comment and the code that it explains, up to the next comment. */
export interface Row {
  /** Comments as the file has them, marks and all. */
  readonly comments: readonly string[];
  /** Numbers of lines, from 0, without blank ones at either end. */
  readonly code: readonly number[];
}

/** A declaration at the top of a file, or all of its imports. */
export interface Section {
  /** Its name, which is its anchor; null: what is imported. */
  readonly name: string | null;
  readonly exported: boolean;
  readonly rows: readonly Row[];
}

export interface Split {
  /** What the file opens with, before anything is imported or declared. */
  readonly opening: readonly string[];
  readonly sections: readonly Section[];
}

/** Takes a file of TypeScript apart; throws where something at its top has no name to be found by. */
export function split(file: string, text: string): Split {
  const source = parsed(file, text);
  const lines = text.split('\n');
  const comments = ownLines(source);
  const parts = partsOf(source);
  const first = parts[0]?.start ?? lines.length;
  const opening = [...comments].filter(([line]) => line < first).map(([, comment]) => comment);
  return {
    opening: opening.map(({ text: comment }) => comment),
    sections: parts.map(({ name, exported, start }, i) => {
      const end = parts[i + 1]?.start ?? lines.length;
      return { name, exported, rows: rowsBetween(lines, comments, start, end) };
    }),
  };
}

export const parsed = (file: string, text: string): SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);

interface Comment {
  readonly text: string;
  /** The line after its last. */
  readonly end: number;
}

/** Comments that share their lines with no code, by the line on which they begin. */
function ownLines(source: SourceFile): ReadonlyMap<number, Comment> {
  const { text } = source;
  const found = new Map<number, Comment>();
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: Node): void => {
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    const children = node.getChildren(source);
    children.forEach(visit);
    if (children.length > 0) return;
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      const start = text.lastIndexOf('\n', pos) + 1;
      const after = text.indexOf('\n', end);
      const around = text.slice(start, pos) + text.slice(end, after < 0 ? text.length : after);
      if (around.trim() === '')
        found.set(lineAt(pos), { text: text.slice(start, end), end: lineAt(end) + 1 });
    }
  };
  visit(source);
  return new Map([...found].sort(([a], [b]) => a - b));
}

interface Part {
  readonly name: string | null;
  readonly exported: boolean;
  /** The line on which it, or the comment above it, begins. */
  readonly start: number;
}

/** Where sections begin. What a file declares twice, as a type and as a value, has one anchor and two parts of it. */
function partsOf(source: SourceFile): readonly Part[] {
  const parts: Part[] = [];
  for (const statement of source.statements) {
    const name = ts.isImportDeclaration(statement) ? null : nameOf(source, statement);
    if (parts.length > 0 && parts.at(-1)!.name === name) continue;
    parts.push({
      name,
      exported: isExported(statement),
      start: startOf(source, statement, parts.length === 0),
    });
  }
  return parts;
}

const isExported = (statement: Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function nameOf(source: SourceFile, statement: Statement): string {
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : statement;
  const name = declaration && 'name' in declaration ? (declaration.name as Node | undefined) : undefined;
  if (name && ts.isIdentifier(name)) return name.text;
  const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
  throw new Error(`${source.fileName}, line ${line + 1}: expected a declaration with a name`);
}

/** A comment right above a statement is its own; what stands above the first, with a gap or above imports, opens the file. */
function startOf(source: SourceFile, statement: Statement, first: boolean): number {
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  let start = lineAt(statement.getStart(source));
  if (first && ts.isImportDeclaration(statement)) return start;
  const above = ts.getLeadingCommentRanges(source.text, statement.pos) ?? [];
  for (const { pos, end } of [...above].reverse()) {
    if (first && lineAt(end) + 1 < start) break;
    start = lineAt(pos);
  }
  return start;
}

function rowsBetween(
  lines: readonly string[],
  comments: ReadonlyMap<number, Comment>,
  start: number,
  end: number,
): readonly Row[] {
  const rows: { comments: string[]; code: number[] }[] = [];
  for (let line = start; line < end;) {
    const comment = comments.get(line);
    const last = rows.at(-1);
    if (comment) {
      // comments one after the other are one
      if (last?.code.every((number) => lines[number] === '') === true) last.comments.push(comment.text);
      else rows.push({ comments: [comment.text], code: [] });
      line = comment.end;
    } else {
      if (last) last.code.push(line);
      else rows.push({ comments: [], code: [line] });
      line += 1;
    }
  }
  return rows.map(({ comments: said, code }) => ({ comments: said, code: trimmed(lines, code) }));
}

function trimmed(lines: readonly string[], code: readonly number[]): readonly number[] {
  const written = (number: number): boolean => lines[number]!.trim() !== '';
  return code.slice(code.findIndex(written), code.findLastIndex(written) + 1);
}
