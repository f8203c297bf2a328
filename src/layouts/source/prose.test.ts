import { expect, test } from 'vitest';
import { inlines, proseOf } from './prose.ts';
import { lineHtml } from './highlight.ts';
import { split } from './split.ts';

test('A comment loses its marks and its line breaks, and keeps its paragraphs', () => {
  expect(proseOf('/**\n * One\n * sentence.\n *\n * Another.\n */')).toEqual([
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'One sentence.' }] },
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'Another.' }] },
  ]);
  expect(proseOf('  // and so\n  // does this')).toEqual([
    { kind: 'paragraph', parts: [{ kind: 'text', text: 'and so does this' }] },
  ]);
});

test('Lines that are set apart keep their breaks, and what they are indented by beyond the first', () => {
  expect(proseOf('/**\n * Sign\n *\n *     a 1\n *       b\n *\n * here.\n */')[1]).toEqual({
    kind: 'verbatim',
    code: true,
    text: 'a 1\n  b',
  });
  expect(proseOf('/**\n * Ask\n *\n *   IC1  of all;\n */')[1]).toEqual({
    kind: 'verbatim',
    code: false,
    text: 'IC1  of all;',
  });
});

test('Each parameter stands for itself, over as many lines as it takes', () => {
  expect(proseOf('/**\n * Does.\n * @param n how\n *   many\n * @param m levels\n */').slice(1)).toEqual([
    { kind: 'parameter', name: 'n', parts: [{ kind: 'text', text: 'how many' }] },
    { kind: 'parameter', name: 'm', parts: [{ kind: 'text', text: 'levels' }] },
  ]);
});

test('Code, stress, links to names and names of files are told from text, and products are not stress', () => {
  expect(inlines('`run` is *only* for {@link Path}: see run.ts')).toEqual([
    { kind: 'code', text: 'run' },
    { kind: 'text', text: ' is ' },
    { kind: 'em', text: 'only' },
    { kind: 'text', text: ' for ' },
    { kind: 'code', text: 'Path' },
    { kind: 'text', text: ': see ' },
    { kind: 'file', text: 'run.ts' },
  ]);
  expect(inlines('2 * a * b')).toEqual([{ kind: 'text', text: '2 * a * b' }]);
});

test('Quotation marks and apostrophes are a book’s, but not in code', () => {
  expect(inlines('General 2\'s "word" ("so") is `"a"`')).toEqual([
    { kind: 'text', text: 'General 2’s “word” (“so”) is ' },
    { kind: 'code', text: '"a"' },
  ]);
});

test('Code is escaped, and a link ends with the name that it stands on', () => {
  expect(
    lineHtml('a<b> "c" & d', [{ start: 2, end: 3, look: 'x' }], [{ start: 2, end: 3, href: '/?a&b' }]),
  ).toBe('a&lt;<a href="/?a&amp;b"><span class="x">b</span></a>&gt; &quot;c&quot; &amp; d');
});

test('A comment behind code stays with it, and what only looks like a comment is code', () => {
  const text = "const url = 'a'; // here\nconst both = `\n// not a comment\n`;\n// one\nconst c = 1;\n";
  const { opening, sections } = split('a.ts', text);
  expect(opening).toEqual([]);
  expect(sections.map(({ name, rows }) => [name, rows])).toEqual([
    ['url', [{ comments: [], code: [0] }]],
    ['both', [{ comments: [], code: [1, 2, 3] }]],
    ['c', [{ comments: ['// one'], code: [5] }]],
  ]);
});

test('What a file opens with is told from the comment of its first declaration', () => {
  const opened = split('a.ts', '/** File. */\n\n/** A. */\nexport type A = 1;\n');
  expect(opened.opening).toEqual(['/** File. */']);
  expect(opened.sections[0]!.rows[0]!.comments).toEqual(['/** A. */']);
  const imported = split('a.ts', "/** File. */\nimport { b } from './b.ts';\n");
  expect(imported.opening).toEqual(['/** File. */']);
  expect(imported.sections[0]!.name).toBeNull();
});

test('A declaration without a name to be found by is refused with its line', () => {
  expect(() => split('a.ts', 'const a = 1;\nexport { a };\n')).toThrow(
    'a.ts, line 2: expected a declaration',
  );
});
