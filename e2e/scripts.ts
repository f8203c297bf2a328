/** How much script a page brings, as it is sent: compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

type Budget = 'shell' | 'kit' | 'figure' | 'tool';
/** What each part of a page may weigh, in bytes: as src/tools/budgets.ts holds the built site to it. */
export const budgets = JSON.parse(
  readFileSync(join(import.meta.dirname, '../src/tools/budgets.json'), 'utf8'),
) as Readonly<Record<Budget, { readonly most: number }>>;

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Collects the scripts that a page fetches, by address, with their compressed size. */
export function scriptsOf(page: Page) {
  const addresses = new Set<string>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') addresses.add(response.url());
  });
  return async (): Promise<ReadonlyMap<string, number>> =>
    new Map(
      await Promise.all(
        [...addresses].map(async (address) => [address, await sizeOf(page, address)] as const),
      ),
    );
}

/** Many pages have the same scripts. */
const known = new Map<string, number>();

/** Asked for anew: the browser keeps no body of a page that was left. */
async function sizeOf(page: Page, address: string): Promise<number> {
  const size = known.get(address) ?? compressed(await (await page.request.get(address)).body());
  known.set(address, size);
  return size;
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
