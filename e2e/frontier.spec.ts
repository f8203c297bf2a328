/** The frontier on the lab's page and on the cover, and the search for an attack: by keyboard, by touch, without scripts. */
import type { Locator, Page } from '@playwright/test';
import { playedWords } from '#words/frontier-played.ts';
import { expect, figureOf, live, open, reach, test, tokensOf, verdicts, words } from './helpers.ts';
import { sound } from './sound.ts';

const { answers, findAttack, frontier, frontierPages } = words;
const CELLS = 300;

const openFrontier = (page: Page): Promise<Locator> => open(page, 'lab/', 'frontier');

const cell = (figure: Locator, n: number, f: number, m: number): Locator =>
  figure.getByRole('gridcell', {
    name: new RegExp(`^${frontier.question('om', n, f, m).replace(/[()]/g, '\\$&')}:`),
  });

const readout = (figure: Locator): Locator => figure.getByRole('group', { name: frontier.chosen });

const said = (figure: Locator): Locator => figure.getByRole('status').filter({ hasText: /^Checked here/ });

/** Has the grid computed, by the button or with an m, and waits for the end. */
async function compute(figure: Locator, press: () => Promise<void>): Promise<void> {
  await press();
  await expect(said(figure)).toBeVisible();
  await expect(figure.getByRole('gridcell', { name: frontier.verdicts.unchecked })).toHaveCount(0);
}

test('the page brings every verdict, and computes nothing before it is asked', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const figure = await openFrontier(page);
  await expect(figure.getByRole('gridcell', { name: /generals/ })).toHaveCount(CELLS);
  await expect(figure.getByRole('gridcell', { name: frontier.verdicts.broken })).toHaveCount(100);
  await expect(figure.getByRole('gridcell', { name: frontier.verdicts.holds })).toHaveCount(145);
  await expect(cell(figure, 6, 2, 2)).toHaveAccessibleName(/: broken by 6 changed messages$/);
  await expect(cell(figure, 7, 2, 2)).toHaveAccessibleName(/: holds$/);
  expect(fetched.filter((address) => /compute|\/signed\.|detail/.test(address))).toEqual([]);
});

test('a reader walks the grid by keyboard and opens a cheapest attack in the lab', async ({ page }) => {
  const figure = await openFrontier(page);
  await reach(page, cell(figure, 4, 1, 1));
  await page.keyboard.press('ArrowUp');
  await expect(cell(figure, 4, 2, 2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell(figure, 31, 2, 2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cell(figure, 2, 2, 2)).toBeFocused();
  for (let n = 2; n < 6; n++) await page.keyboard.press('ArrowRight');
  await expect(cell(figure, 6, 2, 2)).toBeFocused();
  await expect(cell(figure, 6, 2, 2)).toHaveAttribute('aria-selected', 'true');
  await expect(readout(figure)).toContainText('6 changed messages break IC1, and as many break IC2.');
  const link = figure.getByRole('link', { name: answers.open });
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lab\/\?s=om_n6_m2_/);
  const lab = await live(figureOf(page));
  await expect(verdicts(lab).filter({ hasText: words.verdict.violated })).not.toHaveCount(0);
});

test('a cell that holds says of how many strategies none works', async ({ page }) => {
  const figure = await openFrontier(page);
  await cell(figure, 7, 2, 2).click();
  await expect(readout(figure)).toContainText(answers.strategies(32_991_791_284_224n));
  await cell(figure, 13, 4, 4).click();
  await expect(readout(figure)).toContainText(/All ≈ 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+ strategies fail/);
  await cell(figure, 5, 9, 9).click();
  await expect(readout(figure)).toContainText(answers.vacuous('generals'));
  await cell(figure, 18, 6, 6).click();
  await expect(readout(figure)).toContainText(answers.unwritten.generals);
});

test('what is chosen is played beside the grid, and moves nothing', async ({ page }) => {
  const figure = await openFrontier(page);
  const played = figure.getByRole('group', { name: playedWords.frontierPlayed.label });
  const below = figure.getByText(frontier.enough);
  const before = (await below.boundingBox())!;
  for (const [n, f, says] of [
    [6, 2, playedWords.frontierPlayed.cheapest([2, 3])],
    [7, 2, playedWords.frontierPlayed.another([1, 2], 'retreat')],
    [15, 5, playedWords.frontierPlayed.tooMany(15)],
    [3, 2, playedWords.frontierPlayed.nothing],
  ] as const) {
    await cell(figure, n, f, f).click();
    await expect(played).toContainText(says);
    expect(await below.boundingBox()).toEqual(before);
  }
  const [grid, beside] = [(await figure.getByRole('grid').boundingBox())!, (await played.boundingBox())!];
  expect(beside.x).toBeGreaterThan(grid.x + grid.width);
  expect(Math.abs(beside.y - (await figure.getByRole('combobox').boundingBox())!.y)).toBeLessThan(60);
});

test('the keyboard goes on from the cell that a pointer rests on', async ({ page }) => {
  const figure = await openFrontier(page);
  await cell(figure, 10, 3, 3).click();
  await expect(readout(figure)).toContainText(frontier.question('om', 10, 3, 3));
  await page.keyboard.press('ArrowLeft');
  await expect(readout(figure)).toContainText(frontier.question('om', 9, 3, 3));
  await cell(figure, 12, 4, 4).hover();
  await expect(readout(figure)).toContainText(frontier.question('om', 12, 4, 4));
  await page.keyboard.press('ArrowUp');
  await expect(readout(figure)).toContainText(frontier.question('om', 9, 4, 4));
});

test('a stepper worked by keyboard goes on from there, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const figure = await openFrontier(page);
  const more = figure.getByRole('button', { name: words.edit.more(frontier.generals) });
  await more.focus();
  await cell(figure, 6, 2, 2).hover();
  await expect(readout(figure)).toContainText(frontier.question('om', 6, 2, 2));
  await page.keyboard.press('Enter');
  await expect(readout(figure)).toContainText(frontier.question('om', 5, 1, 1));
});

test('the browser computes the same grid, and whoever scrolls or types meanwhile does not wait', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const figure = await openFrontier(page);
  const before = await figure.getByRole('grid').ariaSnapshot();
  await page.evaluate(() => {
    const state = globalThis as unknown as { tasks: number[]; frames: number };
    state.tasks.length = 0;
    state.frames = 0;
    const count = (): void => {
      state.frames++;
      requestAnimationFrame(count);
    };
    count();
  });
  await compute(figure, () => figure.getByRole('button', { name: frontier.compute }).click());
  const { tasks, frames } = await page.evaluate(() => {
    const state = globalThis as unknown as { tasks: number[]; frames: number };
    return { tasks: state.tasks, frames: state.frames };
  });
  const longest = Math.max(0, ...tasks);
  const sentence = (await said(figure).textContent()) ?? '';
  const milliseconds = Number(/[\d.]+/.exec(sentence)![0]) * 1000;
  test.info().annotations.push({ type: 'frontier', description: `${sentence} longest task ${longest} ms` });
  expect(frames, 'the page is painted while it computes').toBeGreaterThan(5);
  expect(longest, `of ${milliseconds} ms`).toBeLessThan(Math.max(50, milliseconds / 3));
  expect(await figure.getByRole('grid').ariaSnapshot()).toBe(before);
});

test('with m fixed the line runs elsewhere, and back again', async ({ page }) => {
  const figure = await openFrontier(page);
  const levels = figure.getByRole('combobox', { name: frontier.levels });
  const choose = async (m: string): Promise<void> => {
    await levels.selectOption(m);
  };
  await compute(figure, () => choose('2'));
  await expect(figure.getByText(frontier.enoughFor(1, 5), { exact: true })).toBeVisible();
  await expect(figure.getByText(frontier.enoughFor(2, 7), { exact: true })).toBeVisible();
  await expect(figure.getByText(frontier.notEnough)).toBeVisible();
  await expect(cell(figure, 4, 1, 2)).toHaveAccessibleName(/: broken by 2 changed messages$/);
  await expect(cell(figure, 3, 1, 2)).toHaveAccessibleName(new RegExp(`${frontier.verdicts.absent}$`));
  await cell(figure, 3, 1, 2).click();
  await expect(readout(figure)).toContainText(answers.absent('om', 2));
  // a change of mind while it computes
  await levels.selectOption('9');
  await levels.selectOption(frontier.asTraitors);
  await expect(said(figure)).toContainText('100 cells are broken, 145 hold');
  await expect(figure.getByText(frontier.enoughFor(10, 31), { exact: true })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('steppers choose a cell, which comes into sight', async ({ page }) => {
    const figure = await openFrontier(page);
    const more = figure.getByRole('button', { name: words.edit.more(frontier.generals) });
    expect((await more.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    const size = (await cell(figure, 4, 1, 1).boundingBox())!;
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(24);
    const n = figure.getByRole('spinbutton', { name: frontier.generals });
    await n.fill('25');
    await n.blur();
    await figure.getByRole('button', { name: words.edit.more(frontier.traitors) }).tap();
    await expect(readout(figure)).toContainText(frontier.question('om', 25, 2, 2));
    const chosen = cell(figure, 25, 2, 2);
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
    const box = (await chosen.boundingBox())!;
    expect(box.x).toBeGreaterThan(24);
    expect(box.x + box.width).toBeLessThan(390);
    await cell(figure, 24, 4, 4).tap();
    await expect(readout(figure)).toContainText(frontier.question('om', 24, 4, 4));
    await expect(n).toHaveValue('24');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the grid is a table with every verdict', async ({ page }) => {
    await page.goto('lab/');
    const table = page.locator('#frontier').getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(11);
    await expect(table.getByRole('row').nth(9)).toHaveText(/^2––246✓✓/);
    await expect(page.getByText(frontier.enoughFor(10, 31), { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: frontier.compute })).toBeHidden();
  });
});

test('the cover shows the grid and leads to it', async ({ page }) => {
  await page.goto('./');
  const band = page.getByRole('region', { name: frontierPages.coverTitle });
  await expect(band.getByRole('img')).toHaveAccessibleName(frontierPages.picture(100, 145));
  await band.getByRole('link', { name: frontierPages.more }).click();
  await expect(page).toHaveURL(/\/(enough|lab)\/#frontier$/);
  await expect(page.locator('#frontier')).toBeInViewport();
});

test('axe finds nothing in the grid, computed and with a cell chosen', async ({ page }) => {
  const figure = await openFrontier(page);
  await cell(figure, 6, 2, 2).click();
  await expect(figure.getByRole('link', { name: answers.open })).toBeVisible();
  const levels = figure.getByRole('combobox', { name: frontier.levels });
  const choose = async (m: string): Promise<void> => {
    await levels.selectOption(m);
  };
  await compute(figure, () => choose('3'));
  await sound(page, 'a cell chosen', '#frontier');
});

test.describe('Find an attack, in the lab', () => {
  const finder = (figure: Locator): Locator => figure.getByRole('group', { name: findAttack.label });
  const told = (figure: Locator): Locator => finder(figure).getByRole('status');
  const find = (figure: Locator): Promise<void> =>
    finder(figure).getByRole('button', { name: findAttack.find }).click();
  const violated = (figure: Locator): Locator => verdicts(figure).filter({ hasText: words.verdict.violated });

  test('by keyboard: six lies are found and played, and undo takes them back', async ({ page }) => {
    const figure = await open(page, 'lab/?s=om_n6_m2_oa_t2.3');
    await expect(violated(figure)).toHaveCount(0);
    await reach(page, finder(figure).getByRole('button', { name: findAttack.find }));
    await page.keyboard.press('Enter');
    await expect(told(figure)).toHaveText(/^Found: 6 changed messages break IC1, and as many break IC2\./);
    await expect(violated(figure)).not.toHaveCount(0);
    const [token] = tokensOf(page.url());
    expect(token).toMatch(/^om_n6_m2_o[ar]_t/);
    expect(token!.match(/_1[.\d]*-\d+[arx]/g)).toHaveLength(6);
    await figure.getByRole('button', { name: words.edit.undo }).click();
    await expect(violated(figure)).toHaveCount(0);
    expect(tokensOf(page.url())).toEqual(['om_n6_m2_oa_t2.3']);
  });

  test('where none works it says of how many, and changes nothing', async ({ page }) => {
    const figure = await open(page, 'lab/?s=om_n7_m2_oa_t2.3_ssplit');
    await find(figure);
    await expect(told(figure)).toHaveText(answers.holds(2, 7, 2, 32_991_791_284_224n, 'generals'));
    await expect(figure.getByRole('button', { name: words.edit.undo })).toBeHidden();
    await expect(page).toHaveURL(/s=om_n7_m2_oa_t2\.3_ssplit$/);
  });

  test('the commander and a lieutenant where they stand can’t do what two lieutenants can', async ({
    page,
  }) => {
    const figure = await open(page, 'lab/?s=om_n6_m2_oa_t1.4');
    await finder(figure).getByRole('button', { name: findAttack.placed }).click();
    await find(figure);
    await expect(told(figure)).toHaveText(/^OM\(2\) holds against 2 traitors among 6 generals/);
    await finder(figure).getByRole('button', { name: findAttack.anywhere }).click();
    await expect(told(figure), 'another question').toBeEmpty();
    await find(figure);
    await expect(told(figure)).toHaveText(/^Found: 6 changed messages/);
  });

  test('274 digits are written out, and more are a power of ten', async ({ page }) => {
    const figure = await open(page, 'lab/?s=om_n10_m3_oa_t2.3.4');
    await find(figure);
    await expect(told(figure)).toHaveText(answers.holdsLong(3, 10, 3, 274, 'generals'));
    const number = finder(figure).getByRole('group', { name: answers.allStrategies });
    expect((await number.innerText()).replaceAll(/\s/g, '')).toMatch(/^\d{274}$/);
    await figure.getByRole('button', { name: words.edit.more(words.lab.generals) }).click();
    await find(figure);
    await expect(number).toBeVisible();
  });

  test('lies that do not fit in a link are counted, not played', async ({ page }) => {
    const figure = await open(page, 'lab/?s=om_n10_m8_oa_t2');
    await find(figure);
    await expect(told(figure)).toHaveText(
      new RegExp(`^884 changed messages break IC1.*${answers.unwritten.lies}$`),
    );
    await expect(figure.getByRole('button', { name: words.edit.undo })).toBeHidden();
  });
});
