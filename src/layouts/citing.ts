/** How a page of the book is cited: as a sentence, and as BibTeX. Who and when stand in the licence, which version in package.json. */
import licence from '../../LICENSE?raw';
import { version } from '../../package.json';
import { citingWords } from '#words/citing.ts';
import { pageWords } from '#words/pages.ts';

const [, year, holders] = /^Copyright \(c\) (\d{4}) (.+)$/m.exec(licence) ?? [];
if (year === undefined || holders === undefined)
  throw new Error('LICENSE names no year and no authors: expected a line “Copyright (c) YEAR AUTHORS”');

/** The book as it is cited: who wrote it, when, and which state of it this is. */
export const EDITION = { year, authors: holders, version } as const;

/** What is cited. */
export interface Cited {
  /** The page's slug path without slashes around it, '' for the book as a whole. */
  readonly path: string;
  /** The page's title; the book's where there is no page. */
  readonly title: string;
  /** The page's canonical address. */
  readonly address: string;
}

/** The name of the book with its subtitle. */
const bookOf = (): string => {
  const { site } = pageWords;
  return `${site.title}: ${site.subtitle}`;
};

/** The citation as a reader would type it, without the address, which is a link. */
export function citation({ path, title }: Cited): string {
  const { citing } = citingWords;
  const { authors, year: when, version: which } = EDITION;
  // at the beginning of a sentence
  const who = authors.charAt(0).toUpperCase() + authors.slice(1);
  return path === ''
    ? citing.whole(who, bookOf(), which, when)
    : citing.sentence(who, title, bookOf(), which, when);
}

/** The citation as an entry for a BibTeX file. */
export function bibtex({ path, title, address }: Cited): string {
  const { citing } = citingWords;
  const { authors, year: when, version: which } = EDITION;
  const whole = path === '';
  const fields = {
    // two pairs of braces: it is one name, and not that of a person
    author: `{${escaped(authors)}}`,
    title: escaped(whole ? bookOf() : title),
    howpublished: escaped(whole ? citing.version(which) : citing.part(bookOf(), which)),
    year: when,
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(path)},\n${lines.join('')}}`;
}

const keyOf = (path: string): string => ['threefplusone', ...(path === '' ? [] : path.split('/'))].join('-');

/** What means something to TeX stands for itself. */
const escaped = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash ',
  '~': '\\textasciitilde ',
  '^': '\\textasciicircum ',
};
