/** Hosts that are made up for a test: the book's own, and somebody else's whose page loads something of it. */
import type { Page } from '@playwright/test';

/** Where the book stands for these pages: a browser does not let a page of the wide web load from `localhost`. */
const BOOK = 'http://book.example';
export const HOST = 'http://host.example/';

/**
 * Puts the book that is tested on a host of its own, under its own sub-path.
 * @param base where it is served, `http://localhost:4330/course/`
 * @param host the address of that host
 * @returns its address there
 */
export async function putBook(page: Page, base: string, host = BOOK): Promise<string> {
  const { origin, pathname } = new URL(base);
  await page.route(`${host}/**`, async (route) => {
    const { pathname: path, search } = new URL(route.request().url());
    await route
      .fetch({ url: `${origin}${path}${search}` })
      .then((response) => route.fulfill({ response }))
      .catch(() => {
        // the page has gone on while its file was fetched; one that still waits for it fails in its test
      });
  });
  return `${host}${pathname}`;
}

/** Puts a page with this body on somebody else's host, and opens it. */
export async function openHost(
  page: Page,
  body: string,
  path = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.route(`${HOST}**`, (route) =>
    route.fulfill({
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html lang="en"><title>Somebody’s page</title>${body}</html>`,
    }),
  );
  await page.goto(HOST + path);
}
