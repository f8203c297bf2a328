/** The custom element, loaded from an edition under a sub-path. */
import { expect, test } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { maps } from './helpers.ts';
import { openHost, putBook } from './hosts.ts';

test('its frame comes from beside the script, whatever the book’s sub-path', async ({ page, baseURL }) => {
  const token = CATALOGUE['two-lies'];
  const book = await putBook(page, baseURL!);
  const script = `<script src="${book}embed/byzantine-scenario.js"></script>`;
  await openHost(page, `${script}<byzantine-scenario token="${token}"></byzantine-scenario>`, 'some/where/');
  const frame = page.locator('byzantine-scenario iframe');
  await expect(frame).toHaveAttribute('src', `http://book.example/course/embed/?s=${token}`);
  const figure = frame.contentFrame().locator('main');
  // until the script has come, the page shows what it was built with
  await expect(figure.locator('[data-live]')).toBeAttached();
  await expect(maps(figure)).toHaveAccessibleName(/^General 2 is a traitor/);
});
