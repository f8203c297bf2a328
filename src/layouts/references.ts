/** The book's bibliography: one BibTeX file, read and set by a citation library when the site is built. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { pageWords } from '#words/pages.ts';
import bibtex from '../../content/references.bib?raw';
import { LOCALE } from '../words/language.ts';

const library = new Cite(bibtex);

/** A source as the lists print it, and its permanent address. */
export interface Reference {
  readonly text: string;
  readonly link: string | null;
}

function entryOf(key: string) {
  const entry = library.data.find(({ id }) => id === key);
  if (!entry) {
    throw new Error(`references.bib has no “${key}”: it has ${library.data.map(({ id }) => id).join(', ')}`);
  }
  return entry;
}

/** The keys of all entries, by first author and year. */
export const REFERENCES: readonly string[] = library.data
  .map(({ id }) => id)
  .toSorted((a, b) => a.localeCompare(b, LOCALE));

/** An entry as it stands in the file; throws where there is none. */
export function bibtexOf(key: string): string {
  const { id } = entryOf(key);
  const found = bibtex.split(/^(?=@)/m).find((entry) => entry.startsWith('@') && entry.includes(`{${id},`));
  if (found === undefined) throw new Error(`references.bib has “${id}”, but not at the beginning of a line`);
  return `${found.trim()}\n`;
}

/** How often a lecture's text cites a source. */
export const citationsIn = (text: string, key: string): number => text.split(`<Cite key="${key}"`).length - 1;

export function reference(key: string): Reference {
  const entry = entryOf(key);
  const link = entry.DOI ? `https://doi.org/${entry.DOI}` : (entry.URL ?? null);
  const { DOI: _doi, URL: _url, ...rest } = entry;
  const text = new Cite([rest])
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();
  return { text, link };
}

/** "Lamport et al. 1982". */
export function citationName(key: string): string {
  const { author = [], issued } = entryOf(key);
  const names = author.map(({ family = '', literal = '' }) => family || literal);
  const who = pageWords.references.by(names);
  return `${who} ${issued?.['date-parts']?.[0]?.[0] ?? ''}`.trim();
}
