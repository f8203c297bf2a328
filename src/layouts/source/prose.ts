/**
 * A comment as prose. What the comments of the core use, and no more: paragraphs, lines set apart by their indentation,
 * parameters, `names of code`, *stress*, and names of files, which lead to those files' pages.
 */

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'em'; readonly text: string }
  /** A file that is named in passing, as it is written there. */
  | { readonly kind: 'file'; readonly text: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly parts: readonly Inline[] }
  /** Lines that keep their breaks and spaces; those that are set in by four, as in Markdown, are code. */
  | { readonly kind: 'verbatim'; readonly code: boolean; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly parts: readonly Inline[] };

/** Reads a comment, marks and all. */
export const proseOf = (comment: string): readonly Block[] => blocksOf(bare(comment));

/** The lines of a comment without its marks; what a line is indented by beyond them stays. */
const bare = (comment: string): readonly string[] =>
  comment
    .trim()
    .replace(/^\/\*\*?|\*\/$/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:\*|\/\/)/, '')
        .replace(/^ /, '')
        .trimEnd(),
    );

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line === '' || begins(line, open[0] ?? line)) close();
    if (line !== '') open.push(line);
  }
  close();
  return blocks;
}

/** Whether a line is no part of what the line `first` began. What a parameter's text goes on with may be indented. */
const begins = (line: string, first: string): boolean =>
  isParameter(line) || (!isParameter(first) && isApart(line) !== isApart(first));

const isParameter = (line: string): boolean => line.startsWith('@param ');
const isApart = (line: string): boolean => line.startsWith('  ');

function blockOf(lines: readonly string[]): Block {
  if (isApart(lines[0]!)) {
    const margin = Math.min(...lines.map((line) => line.search(/\S/)));
    return { kind: 'verbatim', code: margin >= 4, text: lines.map((line) => line.slice(margin)).join('\n') };
  }
  const text = lines.map((line) => line.trimStart()).join(' ');
  const [, name, rest] = /^@param (\S+) (.*)$/.exec(text) ?? [];
  return name === undefined
    ? { kind: 'paragraph', parts: inlines(text) }
    : { kind: 'parameter', name, parts: inlines(rest!) };
}

/** Code in backticks, stress between asterisks that hug it, and names of files. */
const MARKED = /`([^`]+)`|\{@link (\w+)\}|\*([^\s*](?:[^*]*[^\s*])?)\*|([\w-]+\.ts)\b/g;

export function inlines(text: string): readonly Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end > at) parts.push({ kind: 'text', text: typeset(text.slice(at, end), text[at - 1]) });
  };
  for (const match of text.matchAll(MARKED)) {
    const [whole, code, link, em, file] = match;
    plain(match.index);
    if (em !== undefined) parts.push({ kind: 'em', text: em });
    else if (file !== undefined) parts.push({ kind: 'file', text: file });
    else parts.push({ kind: 'code', text: (code ?? link)! });
    at = match.index + whole.length;
  }
  plain(text.length);
  return parts;
}

/** Quotation marks and apostrophes as a book has them; `before`: the character that the text follows. */
export const typeset = (text: string, before = ' '): string =>
  text
    .replaceAll(/"/g, (_mark, at: number) => (/[\s(]/.test(text[at - 1] ?? before) ? '“' : '”'))
    .replaceAll("'", '’');
