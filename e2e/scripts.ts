/** How much script a page brings, as it is sent: compressed. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export const KB = 1024;
const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Collects the scripts that a page fetches, by address, with their compressed size. */
export function scriptsOf(page: Page) {
  const pending: Promise<void>[] = [];
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.set(response.url(), 0);
    pending.push(response.body().then((body) => void sizes.set(response.url(), compressed(body))));
  });
  return async (): Promise<ReadonlyMap<string, number>> => {
    await Promise.all(pending);
    return new Map(sizes);
  };
}

/** The scripts that stand in the page itself, compressed together, as they are with the page. */
export const inlineSize = async (page: Page, path: string): Promise<number> => {
  const html = await (await page.request.get(path)).text();
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text!,
  );
  return compressed(inline.join('\n'));
};

export const total = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((sum, size) => sum + size, 0);
