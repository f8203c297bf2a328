/** axe on what only answers open, light and dark (every-page.spec.ts has the pages themselves); and what a screen reader is told. */
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  drawingButton,
  expect,
  figureOf,
  figuresOf,
  LECTURE,
  live,
  messagesOn,
  numberOf,
  open,
  readThrough,
  test,
  unfold,
  words,
} from './helpers.ts';
import { sound } from './sound.ts';

/** What answers in the lab; the rest of its page is looked at as it opens. */
const LAB = 'main > .lab > div.figure';
const TEN = 'om_n10_m3_oa_t2.3.4_ssplit';

/** The figures of the lecture in which something is opened. */
const OPENED = [
  'ambiguous-view',
  'obey-the-commander',
  'mirror',
  'four-lieutenant-lies',
  'four-commander-lies',
];

test.describe('axe finds nothing', () => {
  test('on a citation that is open', async ({ page }) => {
    await page.goto('s/two-lies/');
    await page.getByText(words.citing.cite, { exact: true }).click();
    await sound(page, 'cited', 'main');
  });

  test('on the cover after the answer', async ({ page }) => {
    const main = await open(page, './');
    await main.getByRole('button', { name: words.ambiguous.answers.one, exact: true }).click();
    await sound(page, 'the cover, answered', 'main');
  });

  test('in the figures of the lecture with everything open', async ({ page }) => {
    await page.goto(LECTURE);
    for (const slug of OPENED) await live(figureOf(page, slug));
    const asking = figureOf(page, 'ambiguous-view');
    await asking.getByRole('button', { name: words.ambiguous.answers.one, exact: true }).click();
    await unfold(asking);
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
    await sound(page, 'everything open', OPENED.map((slug) => `#${slug}`).join(', '));
  });

  test('on the lab with ten generals', async ({ page }) => {
    const figure = await open(page, `lab/?s=${TEN}`);
    await figure.getByRole('button', { name: words.edit.change }).click();
    await messagesOn(figure)
      .getByRole('button', { name: /^General 2 sends \d+ messages to general 5/ })
      .click();
    await sound(page, 'the map', LAB);
    for (const drawing of ['time', 'transcript'] as const) {
      await drawingButton(figure, drawing).click();
      await sound(page, drawing, LAB);
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
    await sound(page, 'three generals', 'main');
    await main.getByRole('button', { name: breaking.kinds['two-generals'] }).click();
    await run.click();
    await expect(main.getByText(/^Broken: /)).toBeVisible();
    await sound(page, 'two generals', 'main');
    await main.getByRole('textbox', { name: breaking.editor }).press('ControlOrMeta+Home');
    await page.keyboard.type('oops(); ');
    await sound(page, 'edited', 'main');
    await run.click();
    await expect(main.getByText(/^Line 1: /)).toBeVisible();
    await sound(page, 'at fault', 'main');
  });

  test('on a refused link, in two worlds, and embedded', async ({ page }) => {
    await open(page, 'lab/?s=om_n3_zz');
    await sound(page, 'refused', LAB);
    const figure = await open(page, `lab/?s=${CATALOGUE['two-lies']}_v3&s=${CATALOGUE['commander-lies']}_v3`);
    await figure.getByRole('button', { name: words.share }).click();
    await sound(page, 'two worlds', LAB);
    await open(page, `embed/?s=${CATALOGUE['two-lies']}`);
    await sound(page, 'embedded');
  });
});

test('every figure is a figure with its caption for a name, and every control in it has one', async ({
  page,
}) => {
  await page.goto(LECTURE);
  await readThrough(page);
  const lecture = 'byzantine-generals';
  for (const [i, slug] of figuresOf(lecture).entries()) {
    const figure = figureOf(page, slug);
    await expect(figure).toHaveRole('figure');
    await expect(figure).toHaveAccessibleName(new RegExp(`^Figure ${numberOf(lecture)}\\.${i + 1}\\. .{10}`));
    await expect(figure).toHaveAccessibleDescription(/.{30}/);
    await expect(figure.getByRole('button', { name: /./ })).not.toHaveCount(0);
    for (const role of ['button', 'slider', 'group', 'toolbar', 'region', 'combobox'] as const)
      await expect(figure.getByRole(role, { name: /^$/ }), `${role} without a name`).toHaveCount(0);
  }
});

test('the messages of a drawing are one stop of the Tab key, and arrows, Home and End lead through them', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  const buttons = messagesOn(figure).getByRole('button');
  await expect(buttons).toHaveCount(13); // nine messages and four generals
  await expect(messagesOn(figure).locator('[tabindex="0"]')).toHaveCount(1);
  await buttons.first().focus();
  for (const [key, place] of [
    ['ArrowRight', 1],
    ['ArrowDown', 2],
    ['End', 12],
    ['ArrowRight', 0],
    ['ArrowLeft', 12],
    ['ArrowUp', 11],
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
  const message = 'General 2 tells general 3: “1 said: attack”.';
  await messagesOn(figure).getByRole('button', { name: message }).click();
  await expect(said).toHaveText(message);
  await figure.getByRole('button', { name: words.edit.change }).click();
  await expect(said).toHaveText(words.edit.hint('generals'));
});
