/** Code as HTML: highlighted by class, cut at its lines, names that are imported as links. */
import type { Element, ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighter } from 'shiki';
import { codeByClass } from '../../tools/code-classes.mjs';

/** A stretch of a line that is highlighted, and how. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: string;
}

/** A stretch of a line that leads somewhere. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const highlighter = createHighlighter({
  langs: ['ts'],
  themes: [createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--astro-code-' })],
});

/** Kinds of tokens that look different, and their class; all others are plain. The two orders have their colours. */
const LOOKS: Readonly<Record<string, string>> = {
  'tok-keyword': 'tok-keyword',
  'tok-string': 'tok-string',
  'tok-string-expression': 'tok-string',
  'tok-comment': 'tok-comment',
};
const ORDERS: Readonly<Record<string, string>> = { "'attack'": 'code-attack', "'retreat'": 'code-retreat' };

/** What is highlighted on each line of a file; it is read as a whole, since a line's look depends on those before. */
export async function marksOf(text: string): Promise<readonly (readonly Mark[])[]> {
  const { theme, transformers } = codeByClass;
  const shiki = await highlighter;
  const root = shiki.codeToHast(text, { lang: 'ts', theme, transformers: [...transformers] });
  const [pre] = elements(root.children);
  const [code] = elements(pre!.children);
  return elements(code!.children).map(marksIn);
}

function marksIn(line: Element): readonly Mark[] {
  let at = 0;
  return elements(line.children).flatMap((token) => {
    const text = textOf(token);
    const start = at + text.length - text.trimStart().length;
    at += text.length;
    const look = lookOf(text.trim(), classOf(token));
    return look === undefined ? [] : [{ start, end: at, look }];
  });
}

/** Operators pass for keywords, and would be too loud. */
const lookOf = (text: string, kind: string): string | undefined =>
  kind === 'tok-keyword' && !/^\w/.test(text) ? undefined : (ORDERS[text] ?? LOOKS[kind]);

const elements = (nodes: readonly (ElementContent | { readonly type: 'doctype' })[]): readonly Element[] =>
  nodes.filter((node) => node.type === 'element');

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** The token's kind; a second class only says that it leans. */
const classOf = ({ properties }: Element): string =>
  typeof properties['class'] === 'string' ? properties['class'].split(' ')[0]! : '';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);

/** A line as HTML. Marks don't overlap, leads don't either; a lead that crosses a mark is cut where the mark ends. */
export function lineHtml(line: string, marks: readonly Mark[], leads: readonly Lead[]): string {
  const cuts = new Set([0, line.length, ...[...marks, ...leads].flatMap(({ start, end }) => [start, end])]);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(1).reduce((html, end, i) => {
    const start = at[i]!;
    const text = escaped(line.slice(start, end));
    const covers = (span: Mark | Lead): boolean => span.start <= start && end <= span.end;
    const look = marks.find(covers)?.look;
    const href = leads.find(covers)?.href;
    const marked = look === undefined ? text : `<span class="${look}">${text}</span>`;
    return html + (href === undefined ? marked : `<a href="${escaped(href)}">${marked}</a>`);
  }, '');
}
