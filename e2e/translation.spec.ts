/**
 * A page that the browser has translated goes on saying what is true. A translator takes every text out of the page and
 * puts an element in its place; here the translation is the text itself between marks, so that a translated page and an
 * untranslated one can be compared, press by press. What no translator may touch in the built files, src/tools/html.mjs sees.
 */
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

/** What each figure says, without the marks of a translation, and what may be pressed in it. */
const saidBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('astro-island')].map((island) => {
      const buttons = [...island.querySelectorAll('button')].map(
        (button) => `${String(button.disabled)} ${button.getAttribute('aria-pressed') ?? ''}`,
      );
      const text = island.textContent
        .replaceAll(/[«»]/g, '')
        // how long something took
        .replaceAll(/[\d.,]+ (?:ms|milliseconds?|seconds?)\b/g, 'a while')
        .replaceAll(/\s+/g, ' ');
      return [text, ...buttons].join('\n');
    }),
  );

/** Which button of each figure is pressed, another one at every turn; -1 where none can be. */
const buttonsFor = (page: Page, turn: number): Promise<readonly number[]> =>
  page.evaluate(
    (turn) =>
      [...document.querySelectorAll('astro-island')].map((island) => {
        const all = [...island.querySelectorAll('button')];
        const able = all.filter(
          (button) =>
            !button.disabled &&
            button.checkVisibility() &&
            // what goes on by itself, each page in its own time, or leaves the page
            !/play|compute|save|copy|download/i.test(button.ariaLabel ?? button.textContent),
        );
        return able.length === 0 ? -1 : all.indexOf(able[(turn * 5 + 2) % able.length]!);
      }),
    turn,
  );

/** Presses one button of each figure, and lets the page draw: what takes longest follows a few frames later. */
const press = (page: Page, buttons: readonly number[]): Promise<void> =>
  page.evaluate(async (buttons) => {
    const frame = (): Promise<unknown> =>
      new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 250);
      });
    const islands = document.querySelectorAll('astro-island');
    for (const [figure, button] of buttons.entries()) {
      if (button === -1) continue;
      const wanted = (): HTMLButtonElement | undefined => islands[figure]!.querySelectorAll('button')[button];
      // one page may be a step behind the other
      while (wanted()?.disabled !== false) await frame();
      wanted()!.click();
    }
    for (let frames = 0; frames < 4; frames++) await frame();
  }, buttons);

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
    let before: readonly string[] = [];
    let changes = 0;
    for (let turn = 0; turn <= PRESSES; turn++) {
      // what has been pressed is drawn by and by, on each page in its own time
      let said: readonly string[] = [];
      await expect(async () => {
        const [translated, plainly] = await Promise.all([page, plain].map(saidBy));
        expect(translated, `figures of /${slug}/ before press ${turn + 1}`).toEqual(plainly);
        const still = JSON.stringify(plainly) === JSON.stringify(said);
        said = plainly!;
        expect(still, 'nothing comes any more').toBe(true);
      }).toPass({ intervals: [50, 50, 100], timeout: 15_000 });
      if (turn > 0) changes += said.filter((text, figure) => text !== before[figure]).length;
      before = said;
      const buttons = await buttonsFor(plain, turn);
      await Promise.all([plain, page].map((one) => press(one, buttons)));
    }
    expect(changes, 'presses that change what a figure says').toBeGreaterThan(before.length);
  });
}

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
