/** High contrast, where the system sets the colours (every-page.spec.ts has the pages as they open); and a larger default font, where everything grows. */
import type { Locator } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { expect, LECTURE, open, perspective, test, words } from './helpers.ts';
import { unseen } from './sound.ts';

test.describe('In high contrast', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  test('a message that is chosen, and a general in whose place one stands, stand out from the others', async ({
    page,
  }) => {
    const figure = await open(page, `lab/?s=${CATALOGUE['four-lieutenant-lies']}`);
    const message = figure.getByRole('button', {
      name: 'General 2 tells general 3: “1 said: attack”.',
    });
    await message.press('Enter');
    await expect(message).toHaveAttribute('aria-pressed', 'true');
    await perspective(figure, 3).click();
    expect(await unseen(page)).toEqual([]);
    const [pressed, other] = await Promise.all(
      [3, 2].map((general) =>
        perspective(figure, general).evaluate((it) => getComputedStyle(it).backgroundColor),
      ),
    );
    expect(pressed).not.toBe(other);
    await expect(figure.getByRole('button', { name: words.share })).toBeVisible();
  });

  /** The texts in these whose colour is less than 4.5 : 1 against their ground. */
  const faint = (within: Locator): Promise<{ readonly seen: number; readonly faint: readonly string[] }> =>
    within.evaluateAll((all) => {
      const light = (colour: string): number => {
        const parts = colour.match(/[\d.]+/g)!.map((part) => Number(part) / 255);
        const [r, g, b] = parts.map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const groundOf = (element: Element): string => {
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor.endsWith(', 0)') && element.parentElement
          ? groundOf(element.parentElement)
          : backgroundColor;
      };
      const texts = all
        .flatMap((one) => [one, ...one.querySelectorAll('*')])
        .filter((one) => one.checkVisibility() && one.closest('svg') === null)
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()));
      return {
        seen: texts.length,
        faint: texts.flatMap((one) => {
          const [ink, ground] = [light(getComputedStyle(one).color), light(groundOf(one))];
          const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
          return ratio < 4.5 ? [`${one.textContent}: ${ratio.toFixed(2)}`] : [];
        }),
      };
    });

  test('what is chosen can be read: words to choose by, and a branch of the tree and those below it', async ({
    page,
  }) => {
    for (const [address, name, chosen] of [
      ['too-few/', 'ring', 'label:has(:checked)'],
      [LECTURE, 'every-rule', 'label:has(:checked)'],
      ['enough/', 'tree', '[aria-selected="true"]'],
    ] as const) {
      const figure = await open(page, address, name);
      const { seen, faint: unclear } = await faint(figure.locator(chosen));
      expect(seen, name).toBeGreaterThan(0);
      expect(unclear, name).toEqual([]);
    }
  });
});

test('With a larger default font nothing leaves the window, at any width', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const size of [20, 24, 32]) {
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    for (const slug of [LECTURE, 'trust/']) {
      await page.goto(slug);
      const root = await page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      );
      expect(root).toBeCloseTo(size * 1.125);
      for (const width of [320, 390, 600, 800, 1000, 1100, 1200, 1280, 1366, 1440, 1600, 1920, 2200]) {
        await page.setViewportSize({ width, height: 900 });
        const outside = await page.evaluate(
          (reflows) => {
            const wide = document.documentElement.clientWidth;
            const notes = [
              ...document.querySelectorAll('[role=note], aside, .note, main p, main h2, .top a'),
            ];
            return [
              ...notes
                .filter((note) => note.checkVisibility())
                .map((note) => note.getBoundingClientRect())
                .filter(({ left, right, width }) => width > 1 && (left < -1 || right > wide + 1))
                .map(({ left, right }) => `${Math.round(left)} to ${Math.round(right)}`),
              ...(reflows && document.documentElement.scrollWidth > wide + 1
                ? [`scrolls ${document.documentElement.scrollWidth}`]
                : []),
            ];
            // as many letters wide as a phone of 320 px with a font of 16
          },
          width >= 20 * size,
        );
        expect(outside, `${slug} at ${width} px, font ${size} px`).toEqual([]);
      }
    }
  }
  // the browser is the next test's, too
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
});
