/** What is drawn can be read: icons on pressed buttons, texts in their drawings, words beside arrows (code: every-page.spec.ts). */
import type { Locator, Page } from '@playwright/test';
import { expect, messagesOn, open, test, words } from './helpers.ts';

/** Contrast (WCAG 2.2) of every icon on a pressed button with the ground it stands on, as "name: ratio", where it is below 3. */
const faintIcons = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const light = (colour: string): number => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    return [...document.querySelectorAll('[aria-pressed="true"], .primary')].flatMap((button) => {
      const ground = light(getComputedStyle(button).backgroundColor);
      return [...button.querySelectorAll('svg.inline-glyph path')].flatMap((path) => {
        const ink = light(getComputedStyle(path).stroke);
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        return ratio < 3 ? [`${button.textContent}: ${ratio.toFixed(2)}`] : [];
      });
    });
  });

test('the icon on a pressed button is as clear as its words, in light colours and in dark ones', async ({
  page,
}) => {
  const figure = await open(page, 'lab/?s=om_n3_m1_oa_t2_1.2-3r');
  await figure.getByRole('button', { name: words.edit.change }).click();
  await messagesOn(figure)
    .getByRole('button', { name: /^General 2/ })
    .first()
    .press('Enter');
  const choices = figure.getByRole('group', { name: words.edit.says }).getByRole('button');
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) {
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faintIcons(page), colorScheme).toEqual([]);
    }
  }
});

/** The texts of a drawing that leave it. */
const outside = (drawing: Locator): Promise<readonly string[]> =>
  drawing.evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const within =
        left >= box.left - 0.5 &&
        right <= box.right + 0.5 &&
        top >= box.top - 0.5 &&
        bottom <= box.bottom + 0.5;
      return within ? [] : [text.textContent];
    });
  });

test('up to twelve confirmations every word stands in its drawing', async ({ page }) => {
  const figure = await open(page, 'two-generals/', 'how-many');
  for (let confirmations = 0; confirmations <= 12; confirmations++) {
    await figure
      .getByRole('button', { name: String(confirmations), exact: true })
      .last()
      .click();
    expect(await outside(figure.locator('svg[data-drawing="map"]')), `${confirmations}`).toEqual([]);
  }
});

test('Share stands beside the number of its figure, however long the names are', async ({ page }) => {
  const figure = await open(page, 'lab/?s=om_n3_m1_oa_t2_1.2-3r_cshop');
  for (const width of [390, 760, 1000, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const share = figure.getByRole('button', { name: words.share });
    const [bar, button] = await Promise.all([
      share.evaluate((element) => element.closest('.bar')!.getBoundingClientRect().top),
      share.boundingBox(),
    ]);
    expect(button!.y - bar).toBeLessThan(button!.height);
  }
});

test('pulling on a map selects no words', async ({ page }) => {
  const figure = await open(page, 'trust/', 'trust-map');
  const drawing = figure.locator('svg').first();
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
});
