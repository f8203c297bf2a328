/** No key sizes anything: pages stand as they stood, on the screen and on paper, whatever is pressed on them. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, LECTURE, LECTURES, test } from './helpers.ts';

/** What some part of the book listens to, Escape last and first, and a few that nothing listens to. */
const KEYS = ['Escape', 'Delete', 'Backspace', 'Enter', 'Space', 'Home', 'End', 'ArrowDown', 'ArrowUp'];
const OTHERS = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'q', '+', '-', '?', '0', 'F1', 'Escape'];

const SINGLE = [
  'exercises/predict-om-1-v1/',
  'exercises/',
  'lab/',
  'break/',
  'assign/',
  'grade/',
  'search/',
  '',
];

/** The page at its head, on the screen and on paper. */
async function sizes(page: Page) {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const measure = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      const all = [...document.querySelectorAll('html, body, .top, main, main > :is(h1, p, nav), footer')];
      return {
        font: getComputedStyle(root).fontSize,
        boxes: all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${element.nodeName} ${Math.round(width)}${/HTML|BODY|MAIN/.test(element.nodeName) ? '' : ` × ${Math.round(height)}`}`;
        }),
      };
    });
  const screen = await measure();
  await page.emulateMedia({ media: 'print' });
  const paper = { ...(await measure()), height: await page.evaluate(() => document.body.scrollHeight) };
  await page.emulateMedia({ media: null });
  // a figure that has come alive is a line longer or shorter on paper; without its text a page is empty
  return { screen, paper: { ...paper, height: Math.round(Math.log(paper.height)) } };
}

/** What a script may not do to the root of a page: a class there means something to every style sheet. */
const rootClass = (page: Page) => page.evaluate(() => document.documentElement.className);

for (const address of [...LECTURES.map((slug) => `${slug}/`), ...SINGLE])
  test(`no key changes a size on /${address}`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const before = await sizes(page);
    for (const key of [...KEYS, ...OTHERS]) await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`/${address}$`));
    expect(await sizes(page)).toEqual(before);
    expect(await rootClass(page)).toBe('');
  });

test('after Escape a lecture prints on as many pages as before', async ({ page }) => {
  const pages = async () =>
    (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))).numPages;
  await page.goto(LECTURE);
  const before = await pages();
  expect(before).toBeGreaterThan(5);
  await page.keyboard.press('Escape');
  expect(await pages()).toBe(before);
});
