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

/** What a figure says, without the marks of a translation, and what may be pressed in it. */
const saidBy = (page: Page, figure: number): Promise<string> =>
  page.evaluate((figure) => {
    const island = document.querySelectorAll('astro-island')[figure]!;
    const buttons = [...island.querySelectorAll('button')].map(
      (button) => `${String(button.disabled)} ${button.getAttribute('aria-pressed') ?? ''}`,
    );
    const text = island.textContent
      .replaceAll(/[«»]/g, '')
      // how long something took
      .replaceAll(/[\d.,]+ (?:ms|milliseconds?|seconds?)\b/g, 'a while')
      .replaceAll(/\s+/g, ' ');
    return [text, ...buttons].join('\n');
  }, figure);

/** Which button of a figure is pressed, another one at every turn; -1 where none can be. */
const buttonFor = (page: Page, figure: number, turn: number): Promise<number> =>
  page.evaluate(
    ([figure, turn]) => {
      const all = [...document.querySelectorAll('astro-island')[figure]!.querySelectorAll('button')];
      const able = all.filter(
        (button) =>
          !button.disabled &&
          button.checkVisibility() &&
          // what goes on by itself, each page in its own time, or leaves the page
          !/play|compute|save|copy|download/i.test(button.ariaLabel ?? button.textContent),
      );
      return able.length === 0 ? -1 : all.indexOf(able[(turn * 5 + 2) % able.length]!);
    },
    [figure, turn] as const,
  );

/** Presses it, and lets the page draw: what takes longest follows a few frames later. */
const press = (page: Page, figure: number, button: number): Promise<void> =>
  page.evaluate(
    async ([figure, button]) => {
      const frame = (): Promise<unknown> =>
        new Promise((done) => {
          requestAnimationFrame(done);
          setTimeout(done, 250);
        });
      const island = document.querySelectorAll('astro-island')[figure]!;
      const wanted = (): HTMLButtonElement | undefined => island.querySelectorAll('button')[button];
      // one page may be a step behind the other
      while (wanted()?.disabled !== false) await frame();
      wanted()!.click();
      for (let frames = 0; frames < 4; frames++) await frame();
    },
    [figure, button] as const,
  );

const PRESSES = 5;

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
    const figures = await page.locator('astro-island').count();
    let changes = 0;
    for (let figure = 0; figure < figures; figure++) {
      let before = '';
      for (let turn = 0; turn < PRESSES; turn++) {
        // what has been pressed is drawn by and by, on each page in its own time
        let said = '';
        await expect(async () => {
          const [translated, plainly] = await Promise.all([page, plain].map((one) => saidBy(one, figure)));
          expect(translated, `figure ${figure + 1} of /${slug}/ before press ${turn + 1}`).toBe(plainly);
          const still = plainly === said;
          said = plainly!;
          expect(still, 'nothing comes any more').toBe(true);
        }).toPass({ intervals: [50, 50, 100], timeout: 15_000 });
        if (turn > 0 && said !== before) changes++;
        before = said;
        const button = await buttonFor(plain, figure, turn);
        if (button === -1) break;
        await Promise.all([plain, page].map((one) => press(one, figure, button)));
      }
    }
    expect(changes, 'presses that change what a figure says').toBeGreaterThan(figures);
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
    const loose = await page
      .locator('code, pre, samp, .cm-content')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && element.closest('[translate=no]') === null)
          .map(({ textContent }) => textContent),
      );
    expect(loose, path).toEqual([]);
  }
});
