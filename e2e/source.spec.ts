/** The annotated source, and the contents of a page that follow the reading: by keyboard, wide and narrow. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, words } from './helpers.ts';

const { source, site } = words;
const contentsOf = (page: Page): Locator => page.getByRole('navigation', { name: site.onThisPage });
const marked = (page: Page): Locator => contentsOf(page).locator('[aria-current="true"]');

test('from a lecture to its code, from an import to its declaration, and on through the files', async ({
  page,
}) => {
  await page.goto('two-generals/');
  await page.getByRole('link', { name: 'as code' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('chain-of-executions.ts');
  await expect(page.getByRole('main')).toContainText('src/core/chain-of-executions.test.ts');
  await page.getByRole('main').getByRole('link', { name: 'Protocol', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/source\/protocol\/#Protocol$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Protocol' })).toBeInViewport();
  const ways = page.getByRole('navigation', { name: source.all });
  await expect(ways.getByRole('link')).toHaveText([/model\.ts$/, /adversary\.ts$/]);
  await ways.getByRole('link').last().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('adversary.ts');
  await page.getByRole('main').getByRole('link', { name: source.title }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.title);
  const listed = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(listed.first()).toHaveText('model.ts');
  const files = source.parts.flatMap((part) => Object.keys(part.files));
  await expect(listed).toHaveText(files.map((name) => `${name}.ts`));
});

test('what a comment says is found, under its file', async ({ page }) => {
  await page.goto('search/?q=refuseForeign');
  await expect(page.getByRole('heading', { level: 2, name: words.search.kinds.source })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'run.ts', exact: true })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('code scrolls in its own box by the arrow keys, and what is said of it stays', async ({ page }) => {
    await page.goto('source/run/#runFlat');
    const heading = page.getByRole('heading', { level: 2, name: 'runFlat' });
    await expect(heading).toBeInViewport();
    const box = page.locator('#runFlat');
    await heading.getByRole('link').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await expect(heading).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('the bar names the section that is read, and its list goes when it is used', async ({ page }) => {
    await page.goto('too-few/');
    const bar = contentsOf(page).locator('summary');
    const link = contentsOf(page).getByRole('link', { name: 'What does help' });
    await bar.press('Enter');
    await link.press('Enter');
    await expect(page.getByRole('heading', { name: 'What does help' })).toBeInViewport();
    await expect(link).toBeHidden();
    await expect(contentsOf(page)).toBeInViewport();
    await expect(bar).toHaveText(/What does help$/);
    await bar.press('Enter');
    await expect(marked(page)).toHaveText('What does help');
    // on to what stands behind the list: it must not lie over what has the focus
    await contentsOf(page).getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeHidden();
  });
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the contents stay in view beside the text and mark what is being read', async ({ page }) => {
    await page.goto('too-few/');
    await expect(contentsOf(page).getByRole('link').first()).toBeInViewport();
    await expect(marked(page)).toHaveCount(0);
    await contentsOf(page).getByRole('link', { name: 'The ring' }).press('Enter');
    await expect(marked(page)).toHaveText('The ring');
    await expect(marked(page)).toBeInViewport();
    // the keyboard goes on from the section that was chosen
    await page.keyboard.press('Tab');
    await expect(page.getByRole('heading', { name: 'The ring' }).getByRole('link')).toBeFocused();
    await page.keyboard.press('End');
    await expect(marked(page)).toHaveText('Sources');
    // the browser may stop on its way up, where a figure that it passes finds its height: then it is asked again
    await expect(async () => {
      await page.keyboard.press('Home');
      await expect(marked(page)).toHaveCount(0, { timeout: 1500 });
    }).toPass();
  });
});
