/** Terms are explained where they stand: by pointer, by keyboard, by tap; and in the glossary, without scripts too. */
import { expect, LECTURE, test, words } from './helpers.ts';

const { glossary } = words;

test('a term shows its explanation while it is pointed at, and Escape puts it away', async ({ page }) => {
  await page.goto(LECTURE);
  const term = page.getByRole('link', { name: 'commander', exact: true }).first();
  const about = page.getByRole('tooltip').filter({ hasText: 'General 1, who has an order' });
  await expect(about).toBeHidden();
  await term.hover();
  await expect(about).toBeVisible();
  // the pointer can go to the explanation, and it stays
  await about.hover();
  await page.waitForTimeout(400);
  await expect(about).toBeVisible();
  await term.hover();
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await page.mouse.move(2, 2);
  await term.hover();
  await expect(about).toBeVisible();
});

test('with the focus a term is explained, to screen readers too, and Enter follows it', async ({ page }) => {
  await page.goto(LECTURE);
  const term = page.getByRole('link', { name: 'commander', exact: true }).first();
  await expect(term).toHaveAccessibleDescription(/^General 1, who has an order/);
  await term.focus();
  const about = page.getByRole('tooltip').filter({ hasText: 'General 1, who has an order' });
  await expect(about).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#commander$/);
  const entry = page.locator('#commander');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: glossary.introduced('The Byzantine generals') }).click();
  await expect(page.locator('dfn#term-commander')).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the first tap explains, within the window, and the second follows', async ({ page }) => {
    await page.goto(LECTURE);
    const term = page.getByRole('link', { name: 'oral messages', exact: true }).first();
    const about = page.getByRole('tooltip').filter({ hasText: 'proves nothing to third parties' }).first();
    await term.tap();
    await expect(about).toBeVisible();
    const box = (await about.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    await expect(page).toHaveURL(new RegExp(`${LECTURE}$`));
    await term.tap();
    await expect(page).toHaveURL(/\/glossary\/#oral-message$/);
  });
});

test('at the edge of the window an explanation stays within it, and off its word', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 300 });
  await page.goto(LECTURE);
  for (const term of await page.locator('.term').all()) {
    await term.focus();
    const about = page.locator('.term-at:focus-within').getByRole('tooltip');
    await expect(about).toBeVisible();
    const { x, y, width, height } = (await about.boundingBox())!;
    const name = await term.innerText();
    expect(Math.min(x, y), name).toBeGreaterThanOrEqual(0);
    expect(x + width, name).toBeLessThanOrEqual(700);
    expect(y + height, name).toBeLessThanOrEqual(300.5);
  }
});

test('one explanation is there at a time, under its word where there is room, and it goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(LECTURE);
  const shown = page.getByRole('tooltip');
  const terms = await page.locator('.lecture > p .term').all();
  expect(terms.length).toBeGreaterThan(3);
  for (const term of terms.slice(0, 5)) {
    const about = page.locator(`#${(await term.getAttribute('aria-describedby'))!}`);
    // figures on the way come alive, and the word moves away from under the pointer
    await expect(async () => {
      await term.evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await term.hover();
      await expect(about).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(shown.filter({ visible: true })).toHaveCount(1);
    await expect(async () => {
      const line = await term.evaluate((element) => element.getClientRects()[0]!);
      const { y, height } = (await about.boundingBox())!;
      const room = line.bottom + height <= 800;
      expect(room ? y : y + height).toBeCloseTo(room ? line.bottom : line.top, 0);
    }).toPass({ timeout: 2000 });
  }
  await page.mouse.move(2, 2);
  await expect(shown.filter({ visible: true })).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term that is pointed at is explained along the bottom of the window', async ({ page }) => {
    await page.goto(LECTURE);
    await page.getByRole('link', { name: 'commander', exact: true }).first().hover();
    const about = page.getByRole('tooltip').filter({ hasText: 'General 1, who has an order' });
    await expect(about).toBeInViewport();
    await page.mouse.move(2, 2);
    await expect(about).toBeHidden();
  });

  test('a term is a link to its entry, and the foot of every page leads to all', async ({ page }) => {
    await page.goto(LECTURE);
    await page.getByRole('link', { name: 'vacuous', exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#vacuous$/);
    await page.goto('lab/');
    await page
      .getByRole('navigation', { name: words.site.more })
      .getByRole('link', { name: glossary.title })
      .click();
    await expect(page.getByRole('term')).not.toHaveCount(0);
  });
});
