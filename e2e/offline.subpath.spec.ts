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

test.use({ serviceWorkers: 'allow' });

test('under a sub-path every lecture is read, a figure played, a protocol broken', async ({ page }) => {
  await keepTheBook(page);
  const { scope, caches: kept } = await page.evaluate(async () => ({
    scope: (await navigator.serviceWorker.ready).scope,
    caches: await caches.keys(),
  }));
  expect(new URL(scope).pathname).toBe('/course/');
  expect(kept).toHaveLength(1);
  await disconnect(page);
  await readEveryLecture(page);
  await playAFigure(page);
  await followLinks(page, '/course/');
  await breakAProtocol(page);
});
