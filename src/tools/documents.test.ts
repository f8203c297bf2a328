// What is written for those who carry on says what is there.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import contents from '../../content/en/contents.json' with { type: 'json' };
import { KIND_NAMES } from '../exercises/kind.ts';
import { KINDS } from '../exercises/registry.ts';
import { FIGURES } from '../layouts/testing/wrappers.ts';
import { complaint } from './rooms.mjs';
import { root } from './run.mjs';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the picture of the rooms', () => {
  const picture = /```mermaid\n([^]*?)```/.exec(text('ARCHITECTURE.md'))?.[1] ?? '';
  const rooms = new Map(
    [...picture.matchAll(/^ {2,4}(\w+)[[(]+"<b>([^<]+)<\/b>/gm)].map(([, name, room]) => [name!, room!]),
  );
  const arrows = [...picture.matchAll(/^ {2}(\w+) (-->|-\. types \.->) (\w+)$/gm)].map(
    ([, from, arrow, to]) => ({ from: rooms.get(from!)!, to: rooms.get(to!)!, types: arrow !== '-->' }),
  );
  const file = (room: string, name: string): string => join(room, name);
  const may = (from: string, to: string, typeOnly: boolean): boolean => {
    const up = '../'.repeat(from.split('/').length);
    return complaint(file(from, 'a.ts'), `${up}${to}/b.ts`, typeOnly) === undefined;
  };

  test('knows at least a dozen rooms and as many doors', () => {
    expect(rooms.size).toBeGreaterThanOrEqual(12);
    expect(arrows.length).toBeGreaterThanOrEqual(12);
  });

  test.each(arrows)('$from may import from $to', ({ from, to, types }) => {
    expect(may(from, to, types)).toBe(true);
    if (types) expect(may(from, to, false), 'types only').toBe(false);
  });

  test('shows every door: what a room may import can be reached by arrows', () => {
    const reachable = (from: string, seen = new Set<string>()): Set<string> => {
      for (const arrow of arrows)
        if (arrow.from === from && !seen.has(arrow.to)) reachable(arrow.to, seen.add(arrow.to));
      return seen;
    };
    const drawn = [...rooms.values()].filter((room) => !room.startsWith('content'));
    for (const from of drawn)
      for (const to of drawn)
        if (from !== to && may(from, to, false))
          expect(reachable(from), `${from} may import from ${to}`).toContain(to);
  });
});

describe('every file that is named is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'HOSTING.md'];
  const named = documents.flatMap((document) =>
    [...text(document).matchAll(/`((?:src|components|content|e2e|\.github)\/[\w./-]*)`|\]\((\w[\w.-]*)\)/g)]
      .map(([, code, link]) => ({ document, file: (code ?? link)! }))
      // names in capitals stand for what a contributor chooses
      .filter(({ file }) => !/\b(SLUG|NAME|ROOM|LOCALE)\b/.test(file)),
  );
  test.each(named)('$document: $file', ({ file }) => {
    expect(existsSync(join(root, file))).toBe(true);
  });
});

describe('a recipe names the files that there are', () => {
  /** The files of the table below a heading; names in capitals stand for what a contributor chooses. */
  const filesOf = (heading: string): readonly string[] => {
    const [, section = ''] = text('CONTRIBUTING.md').split(`\n## ${heading}\n`);
    return [...section.split('\n## ')[0]!.matchAll(/^\| `([\w./-]+)`/gm)].map(([, file]) => file!);
  };
  const missing = (files: readonly string[]): readonly string[] =>
    files.filter((file) => !existsSync(join(root, file)));

  test.each(contents.map(({ slug }) => [slug]))('Add a lecture: %s', (slug) => {
    const asked = KIND_NAMES.filter((name) => Object.values(KINDS[name].topics).includes(slug));
    const files = filesOf('Add a lecture').flatMap((file) =>
      file.includes('NAME') ? asked.map((name) => file.replace('NAME', name)) : [file.replace('SLUG', slug)],
    );
    expect(asked, 'a kind that is asked at its end').not.toEqual([]);
    expect(files.length).toBeGreaterThan(5);
    expect(missing(files)).toEqual([]);
  });

  test.each(FIGURES.map((figure) => [figure.id, figure] as const))('Add a figure: %s', (_, figure) => {
    const { wrapper, lecture } = figure;
    expect(wrapper.components, 'a component that the wrapper places').not.toEqual([]);
    for (const component of wrapper.components) {
      const [room, group] = [dirname(component), basename(dirname(dirname(component)))];
      // a page's own tool can stand in a lecture, too
      expect(['figures', 'tools']).toContain(group);
      const files = filesOf('Add a figure').map((file) =>
        file
          .replace('figures/ROOM', `${group}/${basename(room)}`)
          .replace('NAME', wrapper.name)
          .replace('SLUG', lecture),
      );
      expect(files.length).toBeGreaterThan(3);
      expect(missing(files)).toEqual([]);
      // what plays executions is opened by every-figure.test.tsx
      const tests = readdirSync(room).filter((file) => /\.test\.tsx?$/.test(file));
      if (!wrapper.shows) expect(tests, `a test in ${room}`).not.toEqual([]);
    }
  });
});

describe('the recipe for an exercise kind is how those that are there were made', () => {
  const recipe = /\n## Add an exercise kind\n([^]*?)\n## /.exec(text('CONTRIBUTING.md'))?.[1] ?? '';
  const files = [...recipe.matchAll(/^ *\| `([^`]*NAME[^`]*)`/gm)].map(([, file]) => file!);
  const lists = [
    ...['src/exercises/kind.ts', 'src/exercises/registry.ts'],
    ...['src/words/exercises/every.ts', 'components/exercises/parts.ts'],
  ];

  test('it names a file in every room that has a part in a kind', () => {
    for (const room of ['src/exercises/kinds/', 'src/words/en/exercises/', 'components/exercises/', 'e2e/'])
      expect(files.filter((file) => file.startsWith(room)).length, room).toBeGreaterThan(0);
  });

  test.each(KIND_NAMES)('%s has every file of it', (name) => {
    for (const file of files) {
      const own = file.replaceAll('NAME', name);
      expect(existsSync(join(root, own)), own).toBe(true);
    }
  });

  test.each(lists)('it names %s, which lists every kind', (file) => {
    expect(recipe).toContain(`\`${file}\``);
    for (const name of KIND_NAMES) expect(text(file)).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('no other file lists kinds', () => {
    // as texts, keys, short keys or parts of a path: most of them in one file
    const kinds = new RegExp(`(?:['"/]|^ +)(${KIND_NAMES.join('|')})(?:['"/:,.])`, 'gm');
    const all = globSync('{src,components}/**/*.{ts,tsx,astro,mjs}', { cwd: root });
    const listing = all.filter((file) => {
      const named = new Set([...text(file).matchAll(kinds)].map(([, name]) => name));
      return named.size > KIND_NAMES.length / 2 && !/\.test\.tsx?$|\/testing\//.test(file);
    });
    expect(listing.sort()).toEqual([...lists].sort());
  });
});
