/**
 * A page that the browser has translated goes on saying what is true. A translator takes every text out of the page and
 * puts an element in its place; here the translation is the text itself between marks, so that a translated page and an
 * untranslated one can be compared, press by press.
 */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { change, expect, LECTURES, open, readThrough, slider, test, verdicts, words } from './helpers.ts';

/** How the text that was taken out is treated: left aside, or moved into the translation. */
type Way = 'replaced' | 'moved';

/** Translates all that can be read now, as Google Translate does. */
const translate = (page: Page, way: Way): Promise<number> =>
  page.evaluate((way) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (
        text instanceof Text &&
        text.data.trim() !== '' &&
        text.parentElement?.closest('script, style, template, [translate=no], svg') === null
      )
        texts.push(text);
    for (const text of texts) {
      // an element that nobody else has used for twenty years
      const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const outer = font();
      const inner = outer.appendChild(font());
      const { data } = text;
      text.replaceWith(outer);
      if (way === 'moved') {
        text.data = `«${data}»`;
        inner.append(text);
      } else inner.append(`«${data}»`);
    }
    return texts.length;
  }, way);

for (const way of ['replaced', 'moved'] as const) {
  test(`in a translated page whose texts were ${way}, verdicts follow what a reader does`, async ({
    page,
  }) => {
    const figure = await open(page, `lab/?s=${CATALOGUE['four-lieutenant-lies']}`);
    expect(await translate(page, way)).toBeGreaterThan(50);
    await expect(verdicts(figure).first()).toHaveText(/«holds»/);
    await slider(figure).press('Home');
    await expect(verdicts(figure).first()).not.toContainText('holds');
    await slider(figure).press('End');
    await expect(verdicts(figure).first()).toHaveText(/^holds/);
    await translate(page, way);
    await change(figure, 0, 'General 4 tells general 2: “1 said: retreat”. A lie.', 'attack');
    await expect(verdicts(figure).first()).toContainText('2 and 3 both attack');
  });
}

/** What the figures of a page say, one by one, without the marks of a translation. */
const saidBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('astro-island')].map((figure) =>
      figure.textContent
        .replaceAll(/[«»]/g, '')
        // how long something took
        .replaceAll(/[\d.,]+ (?:ms|milliseconds?|seconds?)\b/g, 'a while')
        .replaceAll(/\s+/g, ' '),
    ),
  );

/** Presses a button of a figure that can be seen, another one at every turn; false where there is none. */
const press = (page: Page, figure: number, turn: number): Promise<boolean> =>
  page.evaluate(
    ([figure, turn]) => {
      const buttons = [
        ...document.querySelectorAll('astro-island')[figure]!.querySelectorAll('button'),
      ].filter(
        (button) =>
          !button.disabled &&
          button.checkVisibility() &&
          !/play|save|copy|download/i.test(button.textContent),
      );
      const button = buttons[(turn * 5 + 2) % buttons.length];
      button?.click();
      return button !== undefined;
    },
    [figure, turn] as const,
  );

const PRESSES = 9;

for (const slug of LECTURES) {
  test(`translated, every figure of /${slug}/ says after every press what it says untranslated`, async ({
    page,
    context,
  }) => {
    const plain = await context.newPage();
    for (const one of [plain, page]) {
      await one.goto(`${slug}/`);
      await readThrough(one);
    }
    expect(await translate(page, 'replaced')).toBeGreaterThan(200);
    const figures = (await saidBy(plain)).length;
    let changes = 0;
    for (let figure = 0; figure < figures; figure++) {
      for (let turn = 0; turn < PRESSES; turn++) {
        const before = (await saidBy(plain))[figure];
        if (!(await press(plain, figure, turn))) break;
        await press(page, figure, turn);
        await expect
          .poll(async () => (await saidBy(page))[figure] === (await saidBy(plain))[figure], {
            message: `figure ${figure + 1} of /${slug}/ after press ${turn + 1}`,
          })
          .toBe(true);
        if ((await saidBy(plain))[figure] !== before) changes++;
      }
    }
    expect(changes, 'presses that change what a figure says').toBeGreaterThan(2 * figures);
  });
}

test('no page lets a token, code or a formula be translated', async ({ page }) => {
  await page.goto('about:blank');
  const files = globSync('dist/**/*.html', { exclude: (name) => name.endsWith('player') });
  expect(files.length).toBeGreaterThan(150);
  const all: string[] = [];
  for (const file of files) {
    const loose = await page.evaluate(
      (html) => {
        const built = new DOMParser().parseFromString(html, 'text/html');
        const found = [...built.querySelectorAll('code, pre, samp, .math')]
          .filter((element) => element.closest('[translate=no]') === null)
          .map(({ outerHTML }) => outerHTML);
        const walker = built.createTreeWalker(built.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode())
          if (
            /\b(?:om|sm|2g)_[\w.-]+/.test(text.textContent ?? '') &&
            text.parentElement?.closest('script, style, template, textarea, [translate=no]') === null
          )
            found.push(text.textContent ?? '');
        return found;
      },
      readFileSync(file, 'utf8'),
    );
    all.push(...loose.map((text) => `${file}: ${text}`));
  }
  expect(all).toEqual([]);
});

test('what a figure draws later lets no token or code be translated either', async ({ page }) => {
  const figure = await open(page, `lab/?s=${CATALOGUE['seven-two-traitors']}`);
  await figure.getByRole('button', { name: words.share }).click();
  await expect(figure.getByRole('textbox').first()).toBeVisible();
  for (const path of ['lab/', 'break/', 'signatures/', 'enough/', 'exercises/chain-sm-1-v1/?seed=3']) {
    await page.goto(path);
    await readThrough(page);
    const loose = page.locator('code, pre, samp, .cm-content').filter({ visible: true });
    for (const element of await loose.all())
      expect(await element.evaluate((it) => it.closest('[translate=no]') !== null), path).toBe(true);
  }
});
