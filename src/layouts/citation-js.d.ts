/** The little of citation-js that the book uses; the package has no types of its own. */
declare module '@citation-js/core' {
  interface CslEntry {
    readonly id: string;
    readonly title?: string;
    readonly DOI?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: string | readonly Partial<CslEntry>[]);
    readonly data: readonly CslEntry[];
    format(what: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
