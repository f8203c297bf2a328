/** Searching: by keyboard, under the policy. Without a connection, offline.spec.ts has it. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test, words } from './helpers.ts';

const { search } = words;
const field = (page: Page): Locator => page.getByRole('searchbox', { name: search.label });
const said = (page: Page): Locator => page.getByRole('status');
const found = (page: Page): Locator => page.getByRole('main').getByRole('listitem');

test('the key / opens it, arrows go through what is found, Enter opens it', async ({ page }) => {
  await page.goto('views/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('indistinguishable');
  await expect(said(page)).toHaveText(/^\d+ places are found\.$/);
  await expect(page).toHaveURL(/\/search\/\?q=indistinguishable$/);
  await expect(page.getByRole('heading', { level: 2, name: search.kinds.lecture })).toBeVisible();
  await expect(found(page).locator('mark').first()).toHaveText(/indistinguishable/i);
  await page.keyboard.press('ArrowDown');
  await expect(found(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(found(page).getByRole('link').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  const first = (await found(page).getByRole('link').first().getAttribute('href'))!;
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(page.locator(`[id="${first.split('#')[1]!}"]`)).toBeInViewport();
});

test('a slash that is being written stays one, and Escape begins again', async ({ page }) => {
  await page.goto('search/');
  await field(page).pressSequentially('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
  await open(page, 'break/');
  await page.mouse.move(1, 1); // the editor comes with the first sign of a reader
  const editor = page.getByRole('textbox', { name: words.breaking.editor });
  await editor.press('ControlOrMeta+Home');
  await page.keyboard.type('// slashes');
  await expect(editor).toContainText('// slashes');
});

test('theorems, figures, terms and scenarios are found, each under its name', async ({ page }) => {
  for (const [query, kind] of [
    ['Three generals theorem', search.kinds.theorem],
    ['thick line between cells that break and cells that hold', search.kinds.figure],
    ['quorum', search.kinds.glossary],
    ['A lieutenant forges the commander’s signature', search.kinds.scenario],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('heading', { level: 2, name: kind }), query).toBeVisible();
  }
  await field(page).fill('合意');
  await expect(said(page)).toHaveText(search.none);
});

test('what stands nowhere in the book is not found, and no excerpt says what no reader has done', async ({
  page,
}) => {
  await page.goto('search/?q=zzzz');
  await expect(said(page)).toHaveText(search.none);
  await expect(found(page)).toHaveCount(0);
  await field(page).fill('solved');
  await expect(said(page)).toHaveText(/./);
  await expect(found(page).filter({ hasText: '✓' })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where to look', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByText(search.noScript)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(4);
  });
});
