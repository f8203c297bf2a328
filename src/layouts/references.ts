/** The book's bibliography: one BibTeX file, read and set by a citation library when the site is built. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import bibtex from '../../content/en/references.bib?raw';

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
  const who = names.length > 2 ? `${names[0]!} et al.` : names.join(' and ');
  return `${who} ${issued?.['date-parts']?.[0]?.[0] ?? ''}`.trim();
}
