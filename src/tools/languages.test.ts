// A second language is a folder and a dictionary and nothing else: a made-up one, in a copy of what languages consist of.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf, localesIn, placeOf, shapeFaults, wordsOf } from './languages.mjs';
import { filesIn } from './pages.mjs';
import { markedText, PSEUDO, removePseudo, writePseudo } from './pseudo.mjs';
import { root } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A project of which nothing is a copy but words and texts. */
function project(name: string): string {
  const top = join(folder, name);
  mkdirSync(join(top, 'src'), { recursive: true });
  for (const room of ['core', 'scenario', 'exercises', 'sandbox'])
    symlinkSync(join(root, 'src', room), join(top, 'src', room), 'junction');
  for (const own of ['src/words', 'content']) cpSync(join(root, own), join(top, own), { recursive: true });
  writeFileSync(join(top, 'package.json'), '{ "type": "module" }');
  removePseudo(top);
  return top;
}

describe('A made-up language', () => {
  const top = project('whole');
  // what is linked is the project itself, which nobody may touch either
  const all = () => filesIn(top);
  const before = all();
  writePseudo(top);

  test('is complete with its folder and its dictionary, and touches nothing else', async () => {
    const [first] = localesIn(top);
    expect(localesIn(top)).toEqual([...new Set([first, ...localesIn(), PSEUDO])]);
    expect(await faultsOf(PSEUDO, top)).toEqual([]);
    const added = all().filter((file) => !before.includes(file));
    expect(added.filter((file) => !/^(src\/words|content)\/qaa\//.test(file))).toEqual([]);
    expect(added.length).toBeGreaterThan(50);
  });

  test('says every sentence in its own way, also those that are made of others', async () => {
    type Words = typeof import('#words/pages.ts') & typeof import('#words/signed.ts');
    const wordsIn = async (file: string) =>
      (await import(pathToFileURL(join(top, 'src/words', PSEUDO, file)).href)) as Words;
    const { pageWords } = await wordsIn('pages.ts');
    expect([pageWords.site.skip, pageWords.figure('2.1')]).toEqual(['«Skip to the text»', '«Figure 2.1»']);
  });

  test('marks a lecture’s paragraphs and headings, and leaves names, tags and code', () => {
    const text =
      '---\ntitle: Views\nslug: views\n---\n\n## Alike\n\nA <Term>view</Term>.\n\n<Step name="a"/>A step.\n\n- <Step name="b"/>An item.\n\n<Twin id="twin" />\n\n```js\nx\n```\n';
    expect(markedText(text)).toBe(
      '---\ntitle: "«Views»"\nslug: views\n---\n\n## «Alike»\n\n«A <Term>view</Term>.»\n\n<Step name="a"/>«A step.»\n\n- <Step name="b"/>«An item.»\n\n<Twin id="twin" />\n\n```js\nx\n```\n',
    );
  });
});

describe('What a language lacks', () => {
  test('is a sentence a file', async () => {
    const top = project('torn');
    writePseudo(top);
    rmSync(join(top, 'src/words/qaa/lab.ts'));
    rmSync(join(top, 'content/qaa/views.mdx'));
    expect(await faultsOf(PSEUDO, top)).toEqual([
      'src/words/qaa/lab.ts is missing',
      'content/qaa/views.mdx is missing',
    ]);
  });

  test('is a sentence a word, and a language that calls itself another is told so', async () => {
    const top = project('worn');
    writePseudo(top);
    const strings = join(top, 'src/words/qaa');
    const list = readFileSync(join(strings, 'pages.ts'), 'utf8');
    writeFileSync(join(strings, 'pages.ts'), `${list}Reflect.deleteProperty(pageWords.site, 'skip');\n`);
    writeFileSync(join(strings, 'language.ts'), "export const language = { tag: 'de', name: 'Deutsch' };\n");
    expect(await faultsOf(PSEUDO, top)).toEqual([
      'src/words/qaa/pages.ts lacks pageWords.site.skip',
      'src/words/qaa/language.ts says that it is “de”',
    ]);
  });

  test.each([
    [{ a: 'x' }, {}, ['lacks a']],
    [{ a: { b: () => 'x' } }, { a: { b: 'x' } }, ['has a string as a.b: expected a function']],
    [{ a: ['x'] }, { a: ['y', 'z'] }, []],
    [{ a: 'x' }, { a: 'y', b: 'z' }, ['has b, which nobody asks for']],
  ])('%o against %o', (first, own, faults) => {
    expect(shapeFaults(first, own)).toEqual(faults);
  });
});

describe('A build', () => {
  type Resolve = (source: string) => string | undefined;
  const resolved = (locale: string, source: string) =>
    (wordsOf(locale).resolveId as unknown as Resolve)(source);

  test('takes the words of its language', () => {
    expect(resolved('qaa', '#words/exercises/lie.ts')).toBe(join(root, 'src/words/qaa/exercises/lie.ts'));
  });

  test('leaves everything else where it is', () => {
    expect(resolved('en', '#words/pages.ts')).toBeUndefined();
    expect(resolved('qaa', './language.ts')).toBeUndefined();
    // a dictionary may use the first one’s, and the choice of languages needs every language’s own name
    expect(resolved('qaa', '../en/common.ts')).toBeUndefined();
  });

  test('stands under the language’s name, but for the first', () => {
    expect([placeOf('en'), placeOf('qaa')]).toEqual(['', 'qaa/']);
  });
});
