/** No key sizes anything (every-page.spec.ts presses them all on every page): what is printed stays as long as it was. */
import { getDocumentProxy } from 'unpdf';
import { expect, LECTURE, test } from './helpers.ts';

test('after Escape a lecture prints on as many pages as before', async ({ page }) => {
  const pages = async () =>
    (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))).numPages;
  await page.goto(LECTURE);
  const before = await pages();
  expect(before).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  expect(await pages()).toBe(before);
});
