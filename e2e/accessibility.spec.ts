/** axe on every page, light and dark, untouched and with everything open; and what a screen reader is told. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  drawingButton,
  expect,
  figureOf,
  FIGURES,
  LECTURE,
  live,
  messagesOn,
  open,
  PAGES,
  readThrough,
  test,
  words,
} from './helpers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TEN = 'om_n10_m3_oa_t2.3.4_ssplit';

/** In dark colours only the colours are another matter. */
async function sound(page: Page, where: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options(
      colorScheme === 'light'
        ? { runOnly: { type: 'tag', values: TAGS } }
        : { runOnly: { type: 'rule', values: ['color-contrast'] } },
    )
    // experimental, and wrong for drawings: it wants the words beside a general on the map in the name of its button
    .disableRules('label-content-name-mismatch')
    .analyze();
  const complaints = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
  expect(complaints, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
    test.use({ colorScheme });

    for (const path of PAGES) {
      test(`on /${path} as it opens`, async ({ page }) => {
        await page.goto(path);
        await sound(page, path, colorScheme);
      });
    }

    test('on the cover after the answer', async ({ page }) => {
      const main = await open(page, './');
      await main.getByRole('button', { name: words.ambiguous.answers.one, exact: true }).click();
      await sound(page, 'the cover, answered', colorScheme);
    });

    test('on the lecture with every figure live and everything open', async ({ page }) => {
      await page.goto(LECTURE);
      await readThrough(page);
      await sound(page, 'all figures live', colorScheme);

      const asking = figureOf(page, 'ambiguous-view');
      await asking.getByRole('button', { name: words.ambiguous.answers.one, exact: true }).click();
      await asking.getByRole('button', { name: words.share }).click();
      await asking.getByRole('button', { name: words.edit.change }).click();
      await messagesOn(asking, 0)
        .getByRole('button', { name: /^General 2 tells/ })
        .click();
      const obeying = figureOf(page, 'obey-the-commander');
      await obeying.getByRole('button', { name: words.edit.change }).click();
      await messagesOn(obeying)
        .getByRole('button', { name: words.edit.makeLoyal(1, 'generals') })
        .press('Enter');
      await messagesOn(obeying)
        .getByRole('button', { name: /^General 1 orders/ })
        .first()
        .click();
      await drawingButton(figureOf(page, 'mirror'), 'time').click();
      await drawingButton(figureOf(page, 'four-lieutenant-lies'), 'transcript').click();
      await drawingButton(figureOf(page, 'four-commander-lies'), 'inbox').click();
      await sound(page, 'everything open', colorScheme);
    });

    test('on the lab with ten generals', async ({ page }) => {
      test.slow();
      const figure = await open(page, `lab/?s=${TEN}`);
      await figure.getByRole('button', { name: words.edit.change }).click();
      await messagesOn(figure)
        .getByRole('button', { name: /^General 2 sends general 5/ })
        .click();
      await sound(page, 'the map', colorScheme);
      for (const drawing of ['time', 'transcript'] as const) {
        await drawingButton(figure, drawing).click();
        await sound(page, drawing, colorScheme);
      }
    });

    test('on protocols for three and for two generals, broken, at fault and edited', async ({ page }) => {
      const { breaking } = words;
      const main = await open(page, 'break/');
      const run = main.getByRole('button', { name: breaking.run, exact: true });
      await main.getByRole('combobox', { name: breaking.start }).selectOption('vote');
      await run.click();
      await expect(main.getByText(/^Broken: /)).toBeVisible();
      for (const transcript of await main.getByText(words.transcript.all).all()) await transcript.click();
      await sound(page, 'three generals', colorScheme);
      await main.getByRole('button', { name: breaking.kinds['two-generals'] }).click();
      await run.click();
      await expect(main.getByText(/^Broken: /)).toBeVisible();
      await sound(page, 'two generals', colorScheme);
      await main.getByRole('textbox', { name: breaking.editor }).press('ControlOrMeta+Home');
      await page.keyboard.type('oops(); ');
      await sound(page, 'edited', colorScheme);
      await run.click();
      await expect(main.getByText(/^Line 1: /)).toBeVisible();
      await sound(page, 'at fault', colorScheme);
    });

    test('on a refused link, in two worlds, and embedded', async ({ page }) => {
      await open(page, 'lab/?s=om_n3_zz');
      await sound(page, 'refused', colorScheme);
      const figure = await open(
        page,
        `lab/?s=${CATALOGUE['two-lies']}_v3&s=${CATALOGUE['commander-lies']}_v3`,
      );
      await figure.getByRole('button', { name: words.share }).click();
      await sound(page, 'two worlds', colorScheme);
      await open(page, `embed/?s=${CATALOGUE['two-lies']}`);
      await sound(page, 'embedded', colorScheme);
    });
  });
}

test('headings name the parts of a page in order, under one title', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    if (path === LECTURE) {
      await live(figureOf(page, 'ambiguous-view'));
      await figureOf(page, 'ambiguous-view')
        .getByRole('button', { name: words.ambiguous.answers.one, exact: true })
        .click();
    }
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level, `${path}: heading ${i + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual(
        (levels[i - 1] ?? 0) + 1,
      );
    });
  }
});

test('every figure is a figure with its caption for a name, and every control in it has one', async ({
  page,
}) => {
  await page.goto(LECTURE);
  await readThrough(page);
  for (const [i, slug] of FIGURES.entries()) {
    const figure = figureOf(page, slug);
    await expect(figure).toHaveRole('figure');
    await expect(figure).toHaveAccessibleName(new RegExp(`^Figure 2\\.${i + 1}\\. .{30}`));
    for (const role of ['button', 'slider', 'group', 'toolbar', 'region', 'combobox'] as const) {
      for (const control of await figure.getByRole(role).all())
        await expect(control).toHaveAccessibleName(/./);
    }
  }
});

test('the messages of a drawing are one stop of the Tab key, and arrows, Home and End lead through them', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  const buttons = messagesOn(figure).getByRole('button');
  await expect(buttons).toHaveCount(9);
  await expect(messagesOn(figure).locator('[tabindex="0"]')).toHaveCount(1);
  await buttons.first().focus();
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['End', 8],
    ['ArrowRight', 0],
    ['ArrowLeft', 8],
    ['ArrowUp', 7],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(buttons.nth(place)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(messagesOn(figure).locator(':focus')).toHaveCount(0);
});

test('choosing a message says it aloud, and tells what can be done while messages are changed', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  const said = figure.getByRole('status').last();
  await expect(said).toHaveText('');
  const message = 'General 4 tells general 2: “1 said: retreat”. A lie.';
  await messagesOn(figure).getByRole('button', { name: message }).click();
  await expect(said).toHaveText(message);
  await figure.getByRole('button', { name: words.edit.change }).click();
  await expect(said).toHaveText(words.edit.hint('generals'));
});
