/** The annotated source, held against the files that it is made from. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceWords } from '#words/source.ts';
import { ts } from '../compiler.ts';
import { sourceAddress } from './address.ts';
import { mentioned, SOURCES, usersOf, type SourceFile } from './files.ts';
import { listingOf } from './listing.ts';
import { formerAnchors, formerNames, MOVED, RENAMED } from './moved.ts';
import { proseOf } from './prose.ts';
import { readingOrder } from './reading.ts';

const top = resolve('.');
const listings = new Map(
  await Promise.all(SOURCES.map(async (file) => [file.name, await listingOf(file)] as const)),
);
const files = SOURCES.map((file) => [file.name, file] as const);
const named = (name: string): SourceFile => SOURCES.find((file) => file.name === name)!;

/** The code of a file as the compiler sees it: its tokens, without a comment. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true);
  const visit = (node: import('typescript').Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length === 0) tokens.push(node.getText(source));
    children.forEach(visit);
  };
  visit(source);
  return tokens.filter((token) => token !== '');
}

/** What a reader sees of HTML that holds nothing but code, marks and links. */
const seen = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('Every file of the core is shown, and no test', () => {
  const core = globSync('src/core/**/*.ts', { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  expect(core.length).toBeGreaterThan(30);
  expect(SOURCES.map(({ path }) => path)).toEqual(expect.arrayContaining(core));
  expect(SOURCES.filter(({ path }) => path.includes('test'))).toEqual([]);
});

describe.each(files)('The page of %s', (name, file) => {
  const { sections } = listings.get(name)!;

  test('has every line of code exactly once, and in order', () => {
    const shown = sections.flatMap(({ rows }) => rows.flatMap(({ html }) => seen(html).split('\n')));
    expect(tokensOf(shown.join('\n'))).toEqual(tokensOf(readFileSync(join(top, file.path), 'utf8')));
    const lines = file.text.split('\n');
    const numbers = file.split.sections.flatMap(({ rows }) => rows.flatMap(({ code }) => code));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(shown.filter((line) => line !== '')).toEqual(
      numbers.map((number) => lines[number]!).filter((line) => line !== ''),
    );
  });

  test('has every word of its comments exactly once, and in order', () => {
    const said = [
      ...file.split.opening,
      ...file.split.sections.flatMap(({ rows }) => rows.flatMap(({ comments }) => comments)),
    ];
    const rest = file.text.split('\n').filter((line) => /^\s*(\/\*\*?|\*(?= |$|\/)|\/\/)/.test(line));
    expect(said.flatMap((comment) => comment.split('\n')).map((line) => line.trim())).toEqual(
      rest.map((line) => line.trim()),
    );
  });

  test('has an anchor for every name that is exported, and no anchor twice', () => {
    const anchors = file.split.sections.flatMap(({ name }) => name ?? []);
    const exported = [...file.text.matchAll(/^export (?:abstract )?(?:\w+) (\w+)/gm)].map(
      ([, name]) => name!,
    );
    expect([...new Set(exported)]).toEqual(file.exports);
    expect(anchors).toEqual(expect.arrayContaining(exported));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('leads from every import of the core to the declaration itself', () => {
    const html = sections[0]!.name === null ? sections[0]!.rows.map((row) => row.html).join('\n') : '';
    for (const { from, names } of file.imports) {
      if (from === null) continue;
      for (const name of names) {
        expect(named(from).exports).toContain(name);
        expect(html).toContain(`href="${sourceAddress(from, name)}"`);
      }
    }
  });

  test('names no file that isn’t there', () => {
    const blocks = [
      ...file.split.opening,
      ...file.split.sections.flatMap(({ rows }) => rows.flatMap((row) => row.comments)),
    ];
    const parts = blocks.flatMap(proseOf).flatMap((block) => (block.kind === 'verbatim' ? [] : block.parts));
    for (const { kind, text } of parts)
      if (kind === 'file')
        expect(mentioned(file.path, text), `${file.path} speaks of ${text}`).not.toBeNull();
  });

  test('says where it is tested, if it says so', () => {
    for (const path of file.tests) expect(globSync(path, { cwd: top })).toHaveLength(1);
  });
});

describe('The way through the files', () => {
  test('passes each of them exactly once', () => {
    const steps = readingOrder(sourceWords, SOURCES);
    expect(steps.map(({ file }) => file.name).sort()).toEqual(SOURCES.map(({ name }) => name).sort());
    for (const { says } of steps) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  test('can’t be built with a file left out or one that isn’t there', () => {
    const { source } = sourceWords;
    const having = (files: Readonly<Record<string, string>>) => ({
      source: { ...source, parts: [...source.parts, { title: '', lead: '', files }] },
    });
    const without = { source: { ...source, parts: source.parts.slice(1) } };
    expect(() => readingOrder(without, SOURCES)).toThrow(/listed 0 times/);
    expect(() => readingOrder(having({ model: 'Again.' }), SOURCES)).toThrow(/model\.ts is listed 2 times/);
    expect(() => readingOrder(having({ modem: 'None.' }), SOURCES)).toThrow(/the source “modem”/);
  });

  test('knows who uses a file', () => {
    expect(usersOf(named('memory')).map(({ name }) => name)).toEqual(['signature-equation', 'signatures']);
    expect(usersOf(named('check/node')).map(({ name }) => name)).toContain('check/least-lies');
  });
});

describe('An address that was published before', () => {
  test('shows what took its file in, under the same names', () => {
    const declared = {
      'scenario/execute': 'executeOral',
      'scenario/execute-two-generals': 'executeTwoGenerals',
      'scenario/execute-signed': 'executeSigned',
    };
    expect(Object.keys(MOVED)).toEqual(expect.arrayContaining(Object.keys(declared)));
    for (const [former, name] of Object.entries(declared)) {
      expect(named(MOVED[former]!).exports).toContain(name);
      expect(formerNames(MOVED[former]!)).toContain(former);
    }
  });

  test('is nobody else’s by now', () => {
    for (const former of Object.keys(MOVED)) expect(SOURCES.map(({ name }) => name)).not.toContain(former);
  });

  test('of a declaration leads to what it is called now', () => {
    expect(formerAnchors('vote-results', 'voteResults')).toEqual(['takenIn']);
    expect(formerAnchors('vote-results', null)).toEqual([]);
    for (const [file, names] of Object.entries(RENAMED)) {
      const anchors = named(file).split.sections.flatMap(({ name }) => name ?? []);
      expect(anchors).toEqual(expect.arrayContaining(Object.values(names)));
      for (const former of Object.keys(names)) expect(anchors).not.toContain(former);
    }
  });
});

describe('A link to the source', () => {
  test('leads to a page, or to a declaration', () => {
    expect(sourceAddress()).toBe('/source/');
    expect(sourceAddress('check/pairs')).toBe('/source/check/pairs/');
    expect(sourceAddress('run', 'run')).toBe('/source/run/#run');
  });

  test('to nowhere fails the build', () => {
    expect(() => sourceAddress('runs')).toThrow(/the source “runs”: expected one of .*run/);
    expect(() => sourceAddress('run', 'walk')).toThrow(
      /“walk” in the source “run”: expected one of RunOptions, run/,
    );
  });
});
