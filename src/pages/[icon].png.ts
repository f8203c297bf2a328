/** The site's icons where it must be pixels: on a phone's home screen, say. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { ICONS, png } from '../layouts/icon.ts';

export const getStaticPaths = (() =>
  Object.keys(ICONS).map((icon) => ({ params: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { icon } }) => {
  const name = (Object.keys(ICONS) as (keyof typeof ICONS)[]).find((known) => known === icon);
  if (name === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await png(name)), { headers: { 'Content-Type': 'image/png' } });
};
