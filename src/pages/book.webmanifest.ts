/** What a device needs to know to install the book as an app of its own. */
import type { APIRoute } from 'astro';
import { ICONS } from '../layouts/icon.ts';
import { BASE } from '../layouts/site.ts';
import { pageWords } from '#words/pages.ts';
import { LOCALE } from '../words/language.ts';

const { site, cover } = pageWords;

const icon = (name: keyof typeof ICONS, purpose: 'any' | 'maskable') => ({
  src: `${BASE}${name}.png`,
  sizes: `${ICONS[name].size}x${ICONS[name].size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: BASE,
  name: `${site.title}: ${site.subtitle}`,
  short_name: site.title,
  description: `${cover.description} ${cover.promise}`,
  lang: LOCALE,
  dir: 'ltr',
  start_url: BASE,
  scope: BASE,
  display: 'minimal-ui',
  background_color: '#fbf9f4',
  theme_color: '#fbf9f4',
  icons: [icon('icon-192', 'any'), icon('icon-512', 'any'), icon('icon-maskable', 'maskable')],
};

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
