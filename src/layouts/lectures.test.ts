/** What the lectures say about themselves: their heads, references, scenarios and the output of their commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import planned from '../../content/en/contents.json';
import { generals } from '../cli/testing/command.ts';
import { CATALOGUE, isScenarioName } from '../scenario/catalogue.ts';
import { format } from '../scenario/format.ts';
import { parse } from '../scenario/parse.ts';
import { generalsIn } from '../scenario/scenario.ts';
import { worldsNamed } from '../../components/scenes/worlds.ts';
import { pageWords } from '#words/pages.ts';
import { LANGUAGES } from './languages.ts';
import { figureNumber, referenceText, sourceNumber, statementName } from './lecture.ts';
import { bibtexOf, citationName, reference, REFERENCES } from './references.ts';
import { shownBy } from './testing/shown.ts';
import { lectureSources, numberOf, statementOf } from './testing/source.ts';

const top = join(import.meta.dirname, '../..');
const bibtex = readFileSync(join(top, 'content/references.bib'), 'utf8');
const bibliography = [...bibtex.matchAll(/^@\w+\{(\w+),$/gm)].map(([, key]) => key!);
/** Printed books that have no address of their own. */
const books = [...bibtex.matchAll(/^@book\{(\w+),$/gm)].map(([, key]) => key!);
/** Papers of which no lasting address is known for certain: better none than a wrong one. */
const onPaper = [
  ...['demillo1982', 'varghese1992', 'varghese1996', 'karlin1984'],
  ...['garay1998', 'berman1989', 'rabin1983'],
];

const sources = LANGUAGES.flatMap(({ tag }) => lectureSources(tag));

/** The tokens of a text, wherever they stand. */
const tokensOf = (text: string): readonly string[] => text.match(/\b(?:om|sm|2g)_[\w.-]*\w/g) ?? [];

test('There is a lecture, and each reads as one', () => {
  expect(sources.length).toBeGreaterThan(0);
  for (const { head, prose } of sources) {
    expect(prose.split(' ').length).toBeGreaterThan(500);
    expect(Object.keys(head)).toContain('description');
  }
});

test.each(planned.filter((entry) => !('title' in entry)).map(({ slug }) => [slug]))(
  'The lecture %s has its text, a test that computes its claims and one that reads it in a browser',
  (slug) => {
    const files = [`content/en/${slug}.mdx`, `src/layouts/${slug}.test.ts`, `e2e/${slug}.spec.ts`];
    expect(
      files.filter((file) => !existsSync(join(top, file))),
      'is missing',
    ).toEqual([]);
  },
);

describe.each(sources.map((source) => [source.file, source] as const))('%s', (file, source) => {
  const { head, tags, code, prose } = source;
  const named = (name: string) => tags.filter((tag) => tag.name === name).map(({ properties }) => properties);
  test('stands in the contents, whose order numbers it, under the name of its file', () => {
    expect(planned.map(({ slug }) => slug)).toContain(head.slug);
    expect(file.endsWith(`/${head.slug}.mdx`)).toBe(true);
  });

  test('lists its figures in the order in which they stand', () => {
    const figures = tags.filter((tag) => tag.properties['id'] !== undefined && !statementOf(tag));
    expect(figures.map(({ properties }) => properties['id'])).toEqual(head.figures);
  });

  test('lists its statements in the order in which they stand, each as what it is', () => {
    expect(tags.flatMap((tag) => statementOf(tag) ?? [])).toEqual(head.statements);
  });

  test('uses no name twice', () => {
    const names = [...head.figures, ...head.statements.map(({ id }) => id)];
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(head.sources).size).toBe(head.sources.length);
  });

  test('refers to figures and statements that it has', () => {
    for (const { to } of named('Ref'))
      expect(referenceText(head, to!, pageWords)).toMatch(/^[A-Z][a-z]+ \d+\.\d+$/);
  });

  test('cites each of its sources, and no others', () => {
    const cited = named('Cite').map(({ key }) => key!);
    expect(new Set(cited)).toEqual(new Set(head.sources));
    for (const key of cited) expect(sourceNumber(head, key)).toBe(head.sources.indexOf(key) + 1);
    expect(head.sources.filter((key) => !bibliography.includes(key))).toEqual([]);
    expect(named('Sources')).toHaveLength(1);
  });

  test('leads to lectures that the contents list', () => {
    const slugs = planned.map(({ slug }) => slug);
    for (const { to } of named('Lecture')) expect(slugs).toContain(to);
  });

  test('means the next lecture where it says so, or an earlier or later one', () => {
    const own = head.lecture;
    const places: Readonly<Record<string, (place: number) => boolean>> = {
      'the first lecture': (place) => place === 1,
      'the next lecture': (place) => place === own + 1,
      'the lecture before': (place) => place === own - 1,
      'an earlier lecture': (place) => place < own,
      'a later lecture': (place) => place > own,
    };
    for (const [, to, text] of source.body.matchAll(/<Lecture to="([\w-]+)">([^<]*)<\/Lecture>/g)) {
      const said = `${file} links “${text!}” to ${to!}, lecture ${numberOf(to!)}`;
      expect(places[text!.toLowerCase()]?.(numberOf(to!)) ?? true, said).toBe(true);
      expect(text, 'a number follows from the contents: <Lecture to="…" />').not.toMatch(/\d+$/);
    }
  });

  test('leads to other pages that the book has', () => {
    for (const { to } of named('PageLink')) expect(existsSync(join(top, `src/pages/${to}.astro`))).toBe(true);
  });

  test('places scenarios that are known by name, or tokens in canonical form', () => {
    for (const { id, scenario, scenarios = scenario, compare, names } of [
      ...named('Figure'),
      ...named('Neighbours'),
      ...named('Messengers'),
      ...named('LostMessage'),
      ...named('SameView'),
      ...named('OneView'),
      ...named('Outcome'),
    ]) {
      const list = scenarios!.split(/\s+/);
      for (const token of list.filter((name) => !isScenarioName(name))) {
        const parsed = parse(token);
        expect([id, parsed.kind === 'parsed' && format(parsed.scenario)]).toEqual([id, token]);
      }
      const worlds = worldsNamed(scenarios!);
      expect(worlds).toHaveLength(list.length);
      // an observer who is there, and a name for each world where there are two
      if (compare !== undefined)
        expect(worlds.every((world) => Number(compare) <= generalsIn(world))).toBe(true);
      if (names !== undefined) expect(names.split(' ')).toHaveLength(list.length);
    }
  });

  test('writes every token in canonical form', () => {
    const tokens = [prose, ...code.map(({ text }) => text)].flatMap(tokensOf);
    for (const token of tokens) {
      const parsed = parse(token);
      expect(parsed.kind === 'parsed' ? format(parsed.scenario) : parsed.refusal).toBe(token);
    }
  });

  const commands = [
    ...code.filter(({ language }) => language === 'generals').map(({ text }) => text.split('\n')),
    ...tags.flatMap((tag) => {
      const shown = shownBy(tag);
      return shown ? [[`$ ${shown.command}`, shown.printed]] : [];
    }),
  ];

  test.each(commands.map(([command, ...printed]) => [command!, printed.join('\n')]))(
    'prints of “%s” what it prints',
    async (command, printed) => {
      const [prompt, name, ...words] = command.split(/\s+/);
      expect([prompt, name]).toEqual(['$', 'generals']);
      expect(await generals(words)).toEqual({ stdout: `${printed}\n`, stderr: '', status: 0 });
    },
  );
});

describe('The bibliography', () => {
  test.each(bibliography.map((key) => [key]))(
    'sets %s with authors, year and, unless it is a book or known on paper only, a lasting address',
    (key) => {
      const { text, link } = reference(key);
      const year = /\d{4}/.exec(key)![0];
      expect(text).toContain(`(${year}`);
      expect(text).not.toMatch(/[{}\\]|undefined|\n/);
      if (onPaper.includes(key)) expect(bibtexOf(key)).toMatch(/^ {2}(pages|howpublished) +=/m);
      else if (!books.includes(key)) expect(link).toMatch(/^https:\/\//);
      if (link !== null) expect(text).not.toContain(link);
      expect(citationName(key)).toMatch(new RegExp(`^\\p{L}.* ${year}$`, 'u'));
    },
    20_000, // the first one loads the style
  );

  test('gives every entry as it stands in the file, and lists them all', () => {
    expect(REFERENCES.toSorted()).toEqual(bibliography.toSorted());
    for (const key of REFERENCES) {
      expect(bibtexOf(key)).toMatch(new RegExp(`^@\\w+\\{${key},\\n[\\s\\S]*\\n\\}\\n$`));
      expect(bibtex).toContain(bibtexOf(key));
    }
    expect(() => bibtexOf('nobody1999')).toThrow('references.bib has no “nobody1999”');
  });

  test('names one author, two or the first of more', () => {
    expect(['gray1978', 'lamport1982'].map(citationName)).toEqual(['Gray 1978', 'Lamport et al. 1982']);
    expect(() => citationName('nobody1999')).toThrow(
      'references.bib has no “nobody1999”: it has akkoyunlu1975',
    );
  });
});

describe('Numbers in a lecture', () => {
  const lecture = {
    ...{ title: 'Enough', short: 'Votes', slug: 'enough', lecture: 5 },
    figures: ['grid', 'vectors'],
    statements: [
      { id: 'lemma-1', kind: 'lemma' },
      { id: 'theorem-2', kind: 'theorem' },
    ],
    sources: ['lamport1982', 'gray1978'],
  } as const;
  test('follow from the lists in its head; statements of all kinds are counted together', () => {
    expect(figureNumber(lecture, 'vectors')).toBe('5.2');
    expect(statementName(lecture, 'lemma-1', pageWords)).toBe('Lemma 5.1');
    expect(statementName(lecture, 'theorem-2', pageWords, 'theorem')).toBe('Theorem 5.2');
    expect(['grid', 'theorem-2'].map((id) => referenceText(lecture, id, pageWords))).toEqual([
      'Figure 5.1',
      'Theorem 5.2',
    ]);
    expect(sourceNumber(lecture, 'gray1978')).toBe(2);
  });

  test('fail the build where the head does not list what the text names', () => {
    expect(() => figureNumber(lecture, 'grod')).toThrow(
      'lecture enough has no figure “grod” in its head: it lists grid, vectors',
    );
    expect(() => referenceText(lecture, 'lemma-2', pageWords)).toThrow('no statement “lemma-2”');
    expect(() => statementName(lecture, 'lemma-1', pageWords, 'theorem')).toThrow(
      '“lemma-1” of enough is set as a theorem, but its head calls it a lemma',
    );
    expect(() => sourceNumber({ ...lecture, sources: [] }, 'x')).toThrow('it lists none');
  });
});

describe('The catalogue', () => {
  test('holds canonical tokens under names that are slugs, no two the same', () => {
    for (const [name, token] of Object.entries(CATALOGUE)) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      const parsed = parse(token);
      expect(parsed.kind === 'parsed' && format(parsed.scenario)).toBe(token);
    }
    expect(new Set(Object.values(CATALOGUE)).size).toBe(Object.keys(CATALOGUE).length);
  });

  test('gives a figure one or two worlds by name or token, and fails the build on anything else', () => {
    expect(worldsNamed('two-lies  commander-lies').map(format)).toEqual([
      CATALOGUE['two-lies'],
      CATALOGUE['commander-lies'],
    ]);
    expect(worldsNamed('om_n4').map(format)).toEqual(['om_n4_m1_oa']);
    expect(() => worldsNamed('two-flies')).toThrow('“two-flies” is neither a token nor one of the named');
    expect(() => worldsNamed('om_n3 om_n4 om_n5')).toThrow('one or two scenarios, not 3');
    expect(() => worldsNamed('toString')).toThrow('neither a token');
    expect(worldsNamed('2g_k4_oa_w0.1 two-lies').map(format)).toEqual([
      '2g_k4_oa_w0.1',
      CATALOGUE['two-lies'],
    ]);
    expect(worldsNamed('2g_k4_oa_w0.1 sm_n4').map(format)).toEqual(['2g_k4_oa_w0.1', 'sm_n4_m1_oa']);
  });
});
