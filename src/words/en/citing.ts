/** What is said in English where a page is cited or corrected. */
export const citingWords = {
  citing: {
    cite: 'Cite this page',
    edit: 'Edit this page',
    /** A page as a list of references has it. */
    sentence: (who: string, title: string, book: string, version: string, year: string) =>
      `${who} (${year}). “${title}”. In: ${book}, version ${version}.`,
    /** The book itself. */
    whole: (who: string, book: string, version: string, year: string) =>
      `${who} (${year}). ${book}. Version ${version}.`,
    part: (book: string, version: string) => `Page of “${book}”, version ${version}`,
    version: (version: string) => `Version ${version}`,
    bibtex: 'As BibTeX; one click marks it all:',
  },
};

export type CitingWords = typeof citingWords;
