/** The same without a connection under a sub-path, as on a course's server. */
import { expect, test } from './helpers.ts';
import {
  breakAProtocol,
  disconnect,
  followLinks,
  keepTheBook,
  playAFigure,
  readEveryLecture,
} from './offline-reader.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });

test('under a sub-path every lecture is read, a figure played, a protocol broken', async ({ page }) => {
  await keepTheBook(page);
  const { scope, caches: kept } = await page.evaluate(async () => ({
    scope: (await navigator.serviceWorker.ready).scope,
    caches: await caches.keys(),
  }));
  expect(new URL(scope).pathname).toBe('/course/');
  // what the book needs, and what a host may refuse to send: both under the sub-path, so that editions keep apart
  const names = ['3f-plus-1-if-sent', '3f-plus-1-precache-v2'];
  expect(kept.sort()).toEqual(names.map((name) => `${name}-${scope}`));
  await disconnect(page);
  await readEveryLecture(page);
  await playAFigure(page);
  await followLinks(page, '/course/');
  await breakAProtocol(page);
});
