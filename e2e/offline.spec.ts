/** The book without a connection, after one visit; and a newer edition, which waits until it is asked for. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, LECTURE, open, test, watch, words, type Trouble } from './helpers.ts';
import {
  breakAProtocol,
  disconnect,
  followLinks,
  keepTheBook,
  loseTheWay,
  playAFigure,
  playTheFigureHere,
  readEveryLecture,
} from './offline-reader.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });
const { edition } = words.site;

/** A browser that visited the book once, and the page that it opened then. */
interface Visit {
  readonly context: BrowserContext;
  readonly first: Page;
  readonly trouble: Trouble;
}

/** Pages of one browser that visited the book once, as a worker's first test begins, and has no connection since. */
const later = test.extend<object, { visited: Visit }>({
  visited: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL!, serviceWorkers: 'allow' });
      const first = await context.newPage();
      const trouble = watch(first);
      await keepTheBook(first, LECTURE);
      await disconnect(first);
      await use({ context, first, trouble });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visited }, use) => {
    const page = await visited.context.newPage();
    await use(page);
    await page.close();
  },
});

later.describe('without a connection, after one visit', () => {
  // one after the other, so that the book is fetched once
  later.describe.configure({ mode: 'default' });

  later('the page that was open goes on: what it fetches on demand is kept', async ({ visited }) => {
    await playTheFigureHere(visited.first);
    expect(visited.trouble.found).toEqual([]);
    await visited.first.close();
  });

  later('every lecture is read, a figure played, links are followed', async ({ page }) => {
    await readEveryLecture(page);
    await playAFigure(page);
    await followLinks(page, '/');
  });

  later('a protocol is broken in its sandbox, under the policy of its page', async ({ page }) => {
    await breakAProtocol(page);
    const policy = page.locator('meta[http-equiv="content-security-policy" i]');
    await expect(policy).toHaveAttribute('content', /'wasm-unsafe-eval'/);
    await page.goto('lab/');
    await expect(policy).not.toHaveAttribute('content', /unsafe/);
  });

  later('the book is searched all the same', async ({ page }) => {
    await page.goto('search/?q=commander');
    await expect(page.getByRole('status')).toHaveText(/^\d+ places are found\.$/);
  });

  later.describe('an address that is none', () => {
    // the browser's console names every request that fails: here one must
    later.use({ trouble: async ({ baseURL: _ }, use) => use({ found: [] }) });

    later('leads into the book', async ({ page }) => {
      await loseTheWay(page);
    });
  });
});

test('the book can be installed: a manifest with its name and icons, and a worker', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(address!)).json()) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest.name).toBe(`${words.site.title}: ${words.site.subtitle}`);
  expect((await request.get(manifest.start_url)).status()).toBe(200);
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of manifest.icons) {
    const picture = await (await request.get(src)).body();
    // a PNG names its width and height in its first chunk
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a page that is embedded elsewhere keeps nothing', async ({ page }) => {
  await open(page, 'embed/');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

/**
 * Has the worker of a copied site keep fewer pages. That all of them are kept is seen above; one edition and the next, and
 * what is missing, look the same with half of the files, which take half of the time.
 */
function keepLess(folder: string): void {
  const worker = join(folder, 'offline.js');
  const all = readFileSync(worker, 'utf8');
  const less = all
    .replaceAll(/\{url:"(?:exercises|source|s|player)\/[^"]*",revision:"[^"]*"\},?/g, '')
    .replaceAll(/\["pagefind\/fragment\/[^\]]*\],?/g, '');
  expect(less.length, 'much of the list is left out').toBeLessThan(0.7 * all.length);
  writeFileSync(worker, less);
}

test('where the host sends no WebAssembly, the rest is kept, and what is missing is said', async ({
  page,
}, info) => {
  const folder = info.outputPath('site');
  cpSync('dist', folder, { recursive: true, filter: (file) => !file.endsWith('.wasm') });
  keepLess(folder);
  const server = spawn(
    process.execPath,
    ['src/tools/serve.mjs', folder, String(Number(process.env.PORT ?? 4330) + 21)],
    { stdio: 'pipe' },
  );
  await new Promise((ready) => server.stdout.once('data', ready));
  const address = `http://localhost:${Number(process.env.PORT ?? 4330) + 21}/`;
  try {
    await keepTheBook(page, address);
    const notice = page.getByRole('status').filter({ hasText: edition.notKept });
    await expect(notice).toContainText('.wasm');
    await disconnect(page);
    await page.goto(`${address}views/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toContainText('.wasm');
    await notice.getByRole('button', { name: words.site.missing.close }).press('Enter');
    await expect(notice).toHaveCount(0);
    await page.goto(`${address}too-few/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(notice).toHaveCount(0);
  } finally {
    server.kill();
  }
});

test.describe('a newer edition', () => {
  /** Puts the site on a server of its own, where another edition can take its place. */
  async function publish(folder: string, port: number) {
    cpSync('dist', folder, { recursive: true });
    keepLess(folder);
    const server = spawn(process.execPath, ['src/tools/serve.mjs', folder, String(port)], { stdio: 'pipe' });
    await new Promise((ready) => server.stdout.once('data', ready));
    return {
      address: `http://localhost:${port}/`,
      /** Another edition, with another word on its cover. */
      renew(): void {
        const file = join(folder, 'index.html');
        const cover = readFileSync(file);
        const digest = (text: Buffer | string): string => createHash('md5').update(text).digest('hex');
        const newer = cover.toString().replace(words.cover.beginHere, 'Begin anew');
        const worker = join(folder, 'offline.js');
        const old = readFileSync(worker, 'utf8');
        expect(old, 'the worker lists the cover by its digest').toContain(digest(cover));
        writeFileSync(file, newer);
        writeFileSync(worker, old.replace(digest(cover), digest(newer)));
      },
      close: () => server.kill(),
    };
  }

  test('is announced in every window, and taken only when asked for', async ({ page, context }, info) => {
    const site = await publish(info.outputPath('site'), Number(process.env.PORT ?? 4330) + 20);
    try {
      await keepTheBook(page, site.address);
      const notice = page.getByRole('status').filter({ hasText: edition.ready });
      await expect(notice).toHaveCount(0);
      site.renew();
      await page.reload();
      await expect(notice).toBeVisible();
      // nothing changes by itself, not by reloading either
      await page.reload();
      await expect(page.getByText(words.cover.beginHere)).toBeVisible();
      const other = await context.newPage();
      // the old worker still answers this window while the other one asks for the newer edition
      await other.goto(`${site.address}views/`, { waitUntil: 'commit' });
      await other.evaluate(() => Object.assign(globalThis, { sameWindow: true }));
      const title = other.getByRole('heading', { level: 1 });

      await notice.getByRole('button', { name: edition.use }).click();
      await expect(page.getByText('Begin anew')).toBeVisible();
      await expect(notice).toHaveCount(0);
      // the other window is told, and left as it is
      const told = other.getByRole('status').filter({ hasText: edition.ready });
      await expect(told).toBeVisible();
      expect(await other.evaluate(() => 'sameWindow' in globalThis)).toBe(true);
      await told.getByRole('button', { name: edition.use }).press('Enter');
      await expect(told).toHaveCount(0);
      expect(await other.evaluate(() => 'sameWindow' in globalThis)).toBe(false);
      await expect(title).toBeVisible();
    } finally {
      site.close();
    }
  });
});
