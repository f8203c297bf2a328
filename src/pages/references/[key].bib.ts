/** One source as BibTeX, as it stands in the book's own file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bibtexOf, REFERENCES } from '../../layouts/references.ts';

export const getStaticPaths = (() => REFERENCES.map((key) => ({ params: { key } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { key = '' } }) =>
  new Response(bibtexOf(key), { headers: { 'Content-Type': 'application/x-bibtex' } });
