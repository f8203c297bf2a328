/** What a lecture costs: nothing before a figure comes near, little with all of them live, and nobody else's host. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, figureOf, LECTURE, LECTURES, live, readThrough, test } from './helpers.ts';

test.use({ viewport: { width: 320, height: 400 } });

const KB = 1024;
const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

/** Collects the scripts that a page fetches, by address, with their compressed size. */
function scriptsOf(page: Page) {
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

/** The scripts that stand in the page itself, compressed one by one. */
const inlineSize = async (page: Page, path: string): Promise<number> => {
  const html = await (await page.request.get(path)).text();
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text!,
  );
  return inline.reduce((sum, text) => sum + compressed(text), 0);
};

const total = (sizes: ReadonlyMap<string, number>): number =>
  [...sizes.values()].reduce((sum, size) => sum + size, 0);

test('no widget code is fetched before a figure comes near the view, and the shell is at most 5 KB', async ({
  page,
}) => {
  const scripts = scriptsOf(page);
  await page.goto(LECTURE, { waitUntil: 'networkidle' });
  const shell = await scripts();
  const bytes = total(shell) + (await inlineSize(page, LECTURE));
  test.info().annotations.push({ type: 'shell', description: `${bytes} bytes` });
  expect(
    [...shell.keys()].filter((address) => !/theme|shell|contents|search|offline|Book\.astro/i.test(address)),
  ).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(5 * KB);
  const figure = figureOf(page, 'ambiguous-view');
  await expect(figure.locator('[data-live]')).toHaveCount(0);
  await live(figure);
  expect((await scripts()).size, 'near the view the figure’s code comes').toBeGreaterThan(shell.size);
});

for (const lecture of LECTURES) {
  test(`with every figure of ${lecture} live the scripts are at most 40 KB`, async ({ page }) => {
    const scripts = scriptsOf(page);
    await page.goto(`${lecture}/`);
    await readThrough(page);
    await page.waitForLoadState('networkidle');
    const bytes = total(await scripts()) + (await inlineSize(page, `${lecture}/`));
    test.info().annotations.push({ type: 'live', description: `${bytes} bytes` });
    expect(bytes).toBeGreaterThan(10 * KB); // else nothing was measured
    expect(bytes).toBeLessThanOrEqual(40 * KB);
  });
}

test('a page asks no other host for anything and writes nothing to the console', async ({
  page,
  trouble,
}) => {
  for (const path of ['', LECTURE, 'lab/', 'break/', 'linking/', 's/two-lies/', 'embed/']) {
    await page.goto(path);
    await readThrough(page);
  }
  expect(trouble.found).toEqual([]);
});
