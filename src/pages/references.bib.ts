/** The whole bibliography as BibTeX. */
import type { APIRoute } from 'astro';
import { bibtexOf, REFERENCES } from '../layouts/references.ts';

export const GET: APIRoute = () =>
  new Response(REFERENCES.map(bibtexOf).join('\n'), { headers: { 'Content-Type': 'application/x-bibtex' } });
