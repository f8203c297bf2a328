import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageWords } from '#words/pages.ts';
import { bibtex, citation, EDITION } from './citing.ts';
import { editAddress } from './editing.ts';
import { lectureSources } from './testing/source.ts';

const address = 'https://book.example/course/two-generals/';
const lecture = { path: 'two-generals', title: 'Two generals', address };
const book = { path: '', title: '3f + 1', address: 'https://book.example/' };

describe('A page is cited', () => {
  test('as a sentence with who, when, what, where and which state of it', () => {
    expect(citation(lecture)).toBe(
      `The authors of 3f + 1 (2026). “Two generals”. In: 3f + 1: Agreeing among traitors, version ${EDITION.version}.`,
    );
    expect(citation(book)).toBe(
      `The authors of 3f + 1 (2026). 3f + 1: Agreeing among traitors. Version ${EDITION.version}.`,
    );
  });

  test('as BibTeX that a citation library reads back as it was meant', () => {
    for (const cited of [
      book,
      ...lectureSources('en').map(({ head }) => ({ ...lecture, path: head.slug, title: head.title })),
    ]) {
      const [entry] = new Cite(bibtex(cited)).data;
      expect(entry).toMatchObject({
        id: cited.path === '' ? 'threefplusone' : `threefplusone-${cited.path}`,
        title: cited.path === '' ? '3f + 1: Agreeing among traitors' : cited.title,
        author: [{ family: EDITION.authors }],
        issued: { 'date-parts': [[Number(EDITION.year)]] },
        URL: cited.address,
      });
    }
  });

  test('with the signs of TeX in a title standing for themselves', () => {
    const [entry] = new Cite(bibtex({ ...lecture, title: 'f & 50 % of #1_a' })).data;
    expect(entry).toMatchObject({ title: 'f & 50 % of #1_a' });
  });

  test('under a key that is made of letters and hyphens and doesn’t begin with a digit', () => {
    expect(bibtex({ ...lecture, path: 's/two-lies' })).toMatch(/^@misc\{threefplusone-s-two-lies,\n/);
  });
});

describe('CITATION.cff', () => {
  const cff = readFileSync('CITATION.cff', 'utf8');
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}: ["']?([^"'\\n]*)["']?$`, 'm').exec(cff)?.[1];

  test('has what version 1.2.0 of the format requires', () => {
    expect(value('cff-version')).toBe('1.2.0');
    expect(value('message')).toBeTruthy();
    expect(cff).toMatch(new RegExp(`^authors:\\n {2}- name: '${EDITION.authors.replace('+', '\\+')}'$`, 'm'));
    expect(value('type')).toBe('software');
    // no tab, and no key that the format doesn't know
    const keys = [...cff.matchAll(/^([a-z-]+):/gm)].map(([, key]) => key);
    const known = [
      'cff-version',
      'message',
      'title',
      'abstract',
      'type',
      'authors',
      'version',
      'date-released',
      'license',
      'keywords',
    ];
    expect(keys.filter((key) => !known.includes(key!))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(cff).not.toContain('\t');
  });

  test('agrees with the book’s title, package.json and the licence', () => {
    const { version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    const { site } = pageWords;
    expect(value('version')).toBe(version);
    expect(value('license')).toBe(license);
    expect(value('title')).toBe(`${site.title}: ${site.subtitle}`);
    expect(value('date-released')).toMatch(new RegExp(`^${EDITION.year}-\\d\\d-\\d\\d$`));
  });
});

describe('The address for corrections', () => {
  const file = 'content/en/views.mdx';
  test('is made of what the build is told, with or without the last slash', () => {
    const edited = 'https://github.com/o/r/edit/main/content/en/views.mdx';
    expect(editAddress(file, 'https://github.com/o/r/edit/main/')).toBe(edited);
    expect(editAddress(file, 'https://github.com/o/r/edit/main')).toBe(edited);
  });

  test('is not there where nothing is set', () => {
    expect([editAddress(file, ''), editAddress(file)]).toEqual([null, null]);
  });

  test('fails the build where it is none', () => {
    for (const base of ['javascript:alert(1)', 'github.com/o/r', 'ftp://a/'])
      expect(() => editAddress(file, base)).toThrow(/^EDIT_BASE is .* expected an address such as https:/);
  });
});
