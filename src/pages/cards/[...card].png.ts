/** The social cards, one a page that has its own; drawn when the site is built. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { everyCard } from '../../layouts/cards/all.ts';
import { cardPng } from '../../layouts/cards/png.ts';
import type { Card } from '../../layouts/cards/card.ts';
import { contents } from '../../layouts/contents.ts';

export const getStaticPaths = (async () =>
  [...everyCard(await contents())].map(([name, card]) => ({
    params: { card: name },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardPng(card)), { headers: { 'Content-Type': 'image/png' } });
