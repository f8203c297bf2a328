/** Everything may be read and found; where the maps of the site are, one a language. Only at a host's root do robots ask for it. */
import type { APIRoute } from 'astro';
import type { Locale } from '../words/language.ts';
import { inLanguage, LANGUAGES } from '../layouts/languages.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\n${LANGUAGES.map(({ tag }) => mapOf(tag, site)).join('')}`);

const mapOf = (locale: Locale, site: URL | undefined): string =>
  `Sitemap: ${new URL(inLanguage(locale, 'sitemap-index.xml'), site).href}\n`;
