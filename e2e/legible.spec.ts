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
  const asked = figure.getByRole('spinbutton', { name: words.howMany.number });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await asked.press('Home');
    for (let confirmations = 0; confirmations <= 12; confirmations++) {
      await expect(asked).toHaveAttribute('aria-valuenow', String(confirmations));
      expect(await outside(figure.locator('svg[data-drawing="map"]')), `${confirmations}`).toEqual([]);
      await asked.press('ArrowUp');
    }
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

/**
 * Two pictures of one place, with what lies behind a word and without it: how many pixels differ, and how many of those touch
 * a letter, the ink of the second.
 */
const compared = (page: Page, [withRoads, alone]: readonly Buffer[]) =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const { width, data } = b!;
      const apart = (one: Uint8ClampedArray, i: number, other: Uint8ClampedArray, j: number): boolean =>
        [0, 1, 2].some((part) => Math.abs(one[4 * i + part]! - other[4 * j + part]!) > 24);
      const pixels = Array.from({ length: data.length / 4 }, (_, i) => i);
      const changed = pixels.filter((i) => apart(a!.data, i, data, i));
      // the first pixel is the sheet's
      const near = (i: number): readonly number[] => [i, i - 1, i + 1, i - width, i + width];
      const touching = changed.filter((i) =>
        near(i).some((j) => j >= 0 && j < pixels.length && apart(data, j, data, 0)),
      );
      return { changed: changed.length, touching: touching.length };
    },
    [withRoads, alone].map((png) => png!.toString('base64')),
  );

/** Shows the lines of a drawing, or its words alone. */
const showRoads = (drawing: Locator, shown: boolean): Promise<void> =>
  drawing.evaluate(
    (svg, visibility) => {
      for (const path of svg.querySelectorAll('path')) path.style.visibility = visibility;
    },
    shown ? '' : 'hidden',
  );

test('a road that passes behind what the customer decides leaves its letters alone, in both colours', async ({
  page,
}) => {
  const figure = await open(page, 'lab/?s=om_n3_m1_oa_t2_1.2-3r_cshop');
  const drawing = figure.getByRole('group', { name: /^The shop cheats/ });
  const word = drawing.getByText('places', { exact: true });
  await word.scrollIntoViewIfNeeded();
  const box = (await word.boundingBox())!;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const clip = { ...box, x: box.x - 2, width: box.width + 4 };
    const withRoads = await page.screenshot({ clip });
    await showRoads(drawing, false);
    const alone = await page.screenshot({ clip });
    await showRoads(drawing, true);
    const { changed, touching } = await compared(page, [withRoads, alone]);
    expect(changed, `${colorScheme}: a road passes there`).toBeGreaterThan(5);
    expect(touching, colorScheme).toBe(0);
  }
});
