/** Nothing overflows, nothing is too small to touch, nothing shifts. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { DRAWINGS } from '../src/scenario/link.ts';
import {
  drawingButton,
  expect,
  figureOf,
  LECTURE,
  live,
  messagesOn,
  open,
  readThrough,
  test,
  words,
} from './helpers.ts';
import { fits, NARROW, noteShifts, shifts } from './sound.ts';

const TEN = 'om_n10_m3_oa_t2.3.4_ssplit';

test.describe('on a narrow phone and at 400 %', () => {
  // what can be reached in the lower window can be reached in the higher one
  test.use({ viewport: NARROW[1] });

  const fitsAll = async (page: Page, where: string): Promise<void> => {
    for (const viewport of [NARROW[0], NARROW[1]]) {
      await page.setViewportSize(viewport);
      await fits(page, `${where}, at ${viewport.width} × ${viewport.height}`);
    }
  };

  test('a reader answers on the cover', async ({ page }) => {
    const main = await open(page, './');
    await main.getByRole('button', { name: words.ambiguous.answers.cannot }).click();
    await fitsAll(page, 'the cover, answered');
  });

  test('every drawing of two worlds and of ten generals fits, and every control can be reached', async ({
    page,
  }) => {
    for (const address of [
      `${LECTURE}?s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}#ambiguous-view`,
      `lab/?s=${TEN}`,
      `embed/?s=${TEN}`,
    ]) {
      const figure = await open(page, address, address.startsWith(LECTURE) ? 'ambiguous-view' : undefined);
      if (address.startsWith('lab'))
        await figure.getByRole('button', { name: words.view, exact: true }).click();
      for (const drawing of DRAWINGS) {
        await drawingButton(figure, drawing).click();
        await fitsAll(page, `${address}, ${drawing}`);
      }
      await drawingButton(figure, 'map').click();
      await figure.getByRole('button', { name: words.share }).click();
      await figure.getByRole('button', { name: words.edit.change }).click();
      const message = messagesOn(figure)
        .getByRole('button', { name: /^General 2/ })
        .first();
      await message.press('Enter');
      await fitsAll(page, `${address}, shared and changed`);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is to be touched is at least 44 pixels high', async ({ page }) => {
    for (const address of [
      './',
      `${LECTURE}?s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}#ambiguous-view`,
      `lab/?s=${CATALOGUE['four-lieutenant-lies']}`,
      'break/',
      `embed/?s=om_n3_zz`,
    ]) {
      await page.goto(address);
      await readThrough(page);
      for (const opened of [words.view, words.share, words.edit.change]) {
        const buttons = page.getByRole('button', { name: opened, exact: true });
        await buttons.evaluateAll((all) => {
          for (const button of all) (button as HTMLElement).click();
        });
      }
      // some of what opens is fetched first
      await page.waitForLoadState('networkidle');
      const small = await page
        .locator('main')
        .locator('button, select, input, summary')
        .filter({ visible: true })
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map(
              (control) => `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`,
            ),
        );
      expect(small, address).toEqual([]);
    }
  });

  test('a message is changed by touch', async ({ page }) => {
    const figure = await open(page, LECTURE, 'obey-the-commander');
    await figure.getByRole('button', { name: words.edit.change }).tap();
    await messagesOn(figure)
      .getByRole('button', { name: /^General 1 orders general 2/ })
      .tap();
    await figure.getByRole('group', { name: words.edit.says }).getByRole('button', { name: 'attack' }).tap();
    await expect(figure.getByRole('definition').first()).toHaveText('holds 2 and 3 both attack');
  });
});

test('a page that its address asks for nothing, or for nothing that it has, is seen at once', async ({
  page,
}) => {
  for (const address of ['glossary/?s=20', `${LECTURE}?s=20`, 'search/?s=20', 'trust/?map=20']) {
    await page.goto(address);
    const title = page.getByRole('heading', { level: 1 });
    expect(
      await title.evaluate((heading) => heading.checkVisibility({ visibilityProperty: true })),
      address,
    ).toBe(true);
  }
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`at ${viewport.width} pixels, far down a lecture`, () => {
    test.use({ viewport });

    const topOf = (page: Page, id: string): Promise<number> =>
      page.locator(`[id="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top));

    test('a link into the depth of a lecture leads there, and what it leads to stays', async ({ page }) => {
      for (const id of ['reports-of-reports', 'seven', 'cost']) {
        await page.goto('about:blank'); // another address of the same page would only scroll
        await page.goto(`enough/#${id}`);
        await expect.poll(() => topOf(page, id)).toBeLessThan(140);
        const first = await topOf(page, id);
        expect(first).toBeGreaterThanOrEqual(0);
        await page.waitForTimeout(700); // while figures near it come alive
        expect(Math.abs((await topOf(page, id)) - first), id).toBeLessThanOrEqual(2);
      }
    });

    test('read upwards, nothing jumps', async ({ page }) => {
      await noteShifts(page);
      await page.goto('enough/#exercises');
      await page.waitForTimeout(500);
      for (let steps = 0; (await page.evaluate(() => scrollY)) > 0 && steps < 200; steps++) {
        await page.mouse.wheel(0, -400);
        await page.waitForTimeout(30);
      }
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await shifts(page)).toEqual([]);
    });
  });
}

test.describe('on a narrow phone nothing shifts', () => {
  test.use({ viewport: { width: 320, height: 600 } });

  for (const path of ['', LECTURE, 'lab/', 'break/', 'linking/', 's/two-lies/', 'embed/']) {
    test(`while /${path} loads and its figures become live`, async ({ page }) => {
      await noteShifts(page);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await readThrough(page);
      expect(await shifts(page)).toEqual([]);
    });
  }
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 600 },
]) {
  test.describe(`at ${viewport.width} pixels nothing shifts`, () => {
    test.use({ viewport });

    test('when the fonts come late', async ({ page }) => {
      await noteShifts(page);
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      for (const path of ['', LECTURE]) {
        await page.goto(path);
        await live(figureOf(page, path === '' ? undefined : 'ambiguous-view'));
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(700);
        expect(await shifts(page), `/${path}`).toEqual([]);
      }
    });

    test('when a link opens something else than the page was built with', async ({ page }) => {
      await noteShifts(page);
      const two = `s=${CATALOGUE['two-lies']}&s=${CATALOGUE['commander-lies']}`;
      for (const [address, slug] of [
        [`${LECTURE}?s=${CATALOGUE['all-loyal']}#ambiguous-view`, 'ambiguous-view'],
        [`${LECTURE}?${two}#ambiguous-view`, 'ambiguous-view'],
        [`lab/?${two}`],
        [`embed/?s=${TEN}`],
      ] as const) {
        await open(page, address, slug, 'closed');
        await expect(page.locator('main')).toBeVisible();
        await page.evaluate(
          () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))),
        );
        expect(await shifts(page), address).toEqual([]);
      }
    });
  });
}
