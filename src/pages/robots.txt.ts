/** Everything may be read and found; where the map of the site is. Only at the root of a host do robots ask for it. */
import type { APIRoute } from 'astro';
import { BASE } from '../layouts/site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${BASE}sitemap-index.xml`, site).href}\n`);
