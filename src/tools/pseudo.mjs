// A made-up language: every sentence of the first one between « and ». What has no such marks in a book that is built with
// it has escaped translation. Never commit it: .gitignore leaves it out.
//
//   node src/tools/pseudo.mjs          writes src/words/qaa/ and content/qaa/, beside the other languages
//   node src/tools/pseudo.mjs remove   takes them away
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_LOCALE } from '../words/language.ts';
import { filesIn } from './pages.mjs';
import { root } from './run.mjs';

/** One of the tags that stand for no language (ISO 639-2, qaa to qtz). */
export const PSEUDO = 'qaa';

const MARKED = `/** A value of the first dictionary with every sentence in it marked. */
export function marked<T>(value: T): T;
export function marked(value: unknown): unknown {
  if (typeof value === 'string') return \`«\${value}»\`;
  if (typeof value === 'function') return (...given: unknown[]) => marked(value(...given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner)]));
}
`;

/** @param {string} file in the dictionary @param {readonly string[]} names what it exports */
function dictionary(file, names) {
  const depth = file.split('/').length - 1;
  const up = '../'.repeat(depth);
  const lines = [
    `import { marked } from '${up || './'}marked.ts';`,
    `import * as first from '../${up}${DEFAULT_LOCALE}/${file}';`,
    ...names.map((name) => `export const ${name} = marked(first.${name});`),
  ];
  return `${lines.join('\n')}\n`;
}

const LANGUAGE = `export const language = { tag: '${PSEUDO}', name: '«Pseudo»' };\n`;

/** @param {string} text */
const mark = (text) => `«${text}»`;

/** A lecture with its paragraphs, list items and headings marked; code, tags and names stay. @param {string} mdx */
export function markedText(mdx) {
  const [, head = '', body = mdx] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(mdx) ?? [];
  let code = false;
  const lines = body.split('\n').map((line) => {
    if (line.startsWith('```')) code = !code;
    const [, sign, text] = /^((?:(?:#+|-|\d+\.) )?(?:<Step [^>]*>)?)([\p{L}“*\d].*)$/u.exec(line) ?? [];
    return code || text === undefined ? line : `${sign ?? ''}${mark(text)}`;
  });
  const words = head.replace(
    /^(title|lead|short|exercises): (.*)$/gm,
    (_, /** @type {string} */ name, /** @type {string} */ text) => `${name}: ${JSON.stringify(mark(text))}`,
  );
  return words + lines.join('\n');
}

/** @param {string} file @param {string} text */
function translated(file, text) {
  if (file.endsWith('.mdx')) return markedText(text);
  return file.endsWith('.json')
    ? text.replace(/"(title|short|text)": "((?:[^"\\]|\\.)*)"/g, '"$1": "«$2»"')
    : text;
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} [top] the project */
export function writePseudo(top = root) {
  const words = join(top, 'src/words');
  const first = join(words, DEFAULT_LOCALE);
  for (const file of filesIn(first)) {
    const source = readFileSync(join(first, file), 'utf8');
    const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
    write(join(words, PSEUDO, file), file === 'language.ts' ? LANGUAGE : dictionary(file, names));
  }
  write(join(words, PSEUDO, 'marked.ts'), MARKED);
  const texts = join(top, 'content');
  for (const file of filesIn(join(texts, DEFAULT_LOCALE)))
    write(
      join(texts, PSEUDO, file),
      translated(file, readFileSync(join(texts, DEFAULT_LOCALE, file), 'utf8')),
    );
}

/** @param {string} [top] the project */
export function removePseudo(top = root) {
  for (const room of ['src/words', 'content'])
    rmSync(join(top, room, PSEUDO), { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'remove') removePseudo();
  else writePseudo();
}
