/** A card in pixels, by the service that makes Astro's own pictures. */
import { imageConfig } from 'astro:assets';
import service from 'astro/assets/services/sharp';
import { cardSvg, type Card } from './card.ts';

/**
 * Flat colours: a palette is enough, searching long for a smaller file gains little, and dithering would tint the paper.
 */
const ENCODER = { png: { palette: true, colours: 64, dither: 0, effort: 1 } };

type Transform = typeof service.transform;

/** Astro's service says so where it can't do as it is asked; here that is a mistake. */
const logger = {
  warn: (message: string) => {
    throw new Error(message);
  },
} as unknown as Parameters<Transform>[3];

export async function cardPng(card: Card): Promise<Uint8Array> {
  const svg = await cardSvg(card);
  const { data } = await service.transform(
    new TextEncoder().encode(svg),
    { src: 'card.svg', format: 'png' },
    // what is drawn here is the book's own
    { ...imageConfig, dangerouslyProcessSVG: true, service: { entrypoint: '', config: ENCODER } },
    logger,
  );
  return data;
}
