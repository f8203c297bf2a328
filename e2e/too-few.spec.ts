/** The lecture on three generals: the ring is put together and walked by keyboard, and the reduction is played. */
import type { Locator, Page } from '@playwright/test';
import { elsewhere, expect, figureOf, live, open, reach, test, tokensOf, words } from './helpers.ts';
import { fits, sound } from './sound.ts';

const LECTURE = 'too-few/';
const ring = words.ring;

const button = (figure: Locator, name: string): Locator => figure.getByRole('button', { name, exact: true });
const told = (figure: Locator, text: string | RegExp): Locator =>
  figure.getByRole('status').filter({ hasText: text });
const plan = (figure: Locator): Locator => figure.getByRole('combobox', { name: ring.plan });

/** Walks on by key; the button keeps the focus. */
async function next(page: Page, figure: Locator): Promise<void> {
  await reach(page, button(figure, ring.on));
  await page.keyboard.press('Enter');
}

test('a reader builds the ring and walks round it by keyboard, and hears each step', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  await expect(figure.getByText('The plan breaks IC2 at C₀ and A₁.')).toBeVisible();
  await reach(page, button(figure, ring.build));
  await page.keyboard.press('Enter');
  await expect(told(figure, ring.told.triangle)).toHaveCount(1);
  for (const text of [ring.told.copies, ring.told.cut, ring.told.joined]) {
    await next(page, figure);
    await expect(told(figure, text)).toHaveCount(1);
  }
  await next(page, figure);
  await expect(told(figure, /^A₀ and B₀ can’t tell .* IC2 wants B₀ to retreat\.$/)).toHaveCount(1);
  await expect(
    figure.getByRole('img', { name: 'C is the traitor, A holds retreat, B retreats.' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(told(figure, /^C₀ and A₁ .* IC2 wants C₀ to attack\.$/)).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(told(figure, /^B₀ and C₀ .* IC1 wants B₀ and C₀ to do the same\.$/)).toHaveCount(1);
  await expect(button(figure, ring.on)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Home');
  await expect(told(figure, ring.told.triangle)).toHaveCount(1);
});

test('every plan on offer breaks, and those drawn at random have a number', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  const verdicts = figure.getByRole('definition');
  for (const [name, at] of [
    ['obey', 2],
    ['hopeful', 0],
    ['second-report', 2],
    ['appeal', 2],
    ['never', 1],
  ] as const) {
    await plan(figure).selectOption(ring.plans[name]);
    await expect(verdicts.nth(at)).toContainText(ring.broken);
    await expect(verdicts.filter({ hasText: ring.broken })).toHaveCount(1);
  }
  await plan(figure).selectOption(ring.plans.numbered);
  const number = figure.getByRole('spinbutton', { name: ring.number });
  await number.fill('5');
  await number.press('Enter');
  await expect(verdicts.filter({ hasText: ring.broken })).toHaveCount(3);
  await number.fill('10000');
  await number.press('Enter');
  await expect(told(figure, ring.noSuchNumber(10000, 1, 9999))).toHaveCount(1);
  await expect(number).toHaveValue('5');
  await figure.locator('summary').click();
  await expect(figure.getByRole('row').nth(10)).toBeVisible();
});

test('a triangle of OM(1) is played in the lab, where it breaks IC2', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  for (let i = 0; i < 2; i++) await button(figure, ring.on).click();
  await figure.getByRole('link', { name: ring.lab }).click();
  await live(page.getByRole('main'));
  expect(tokensOf(page.url())).toEqual(['om_n3_m1_oa_t2_1.2-3r']);
  await expect(page.getByText('general 3 retreats, though loyal general 1 ordered attack')).toBeVisible();
});

test('three play nine, the ring breaks them, and the execution is played, changed and shared', async ({
  page,
  browser,
}) => {
  const figure = await open(page, LECTURE, 'six-generals');
  await expect(told(figure, words.blocks.found(6, 2, 'IC2', [3, 4]))).toHaveCount(1);
  const more = button(figure, words.edit.more(words.blocks.generals));
  for (const n of [7, 8, 9]) {
    await more.click();
    await expect(told(figure, `for ${n} generals`)).toHaveCount(1);
  }
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  const number = figure.getByRole('spinbutton', { name: words.blocks.generals });
  await number.fill('12');
  await number.press('Enter');
  await expect(told(figure, words.blocks.noSuch(12, 3, 9))).toHaveCount(1);
  await number.fill('4');
  await number.press('Enter');
  await expect(told(figure, 'for 4 generals')).toHaveCount(1);
  await reach(page, button(figure, words.blocks.play), 'Tab');
  await page.keyboard.press('Enter');
  const slider = figure.getByRole('slider', { name: words.time.slider });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => tokensOf(page.url())[0]).toMatch(/^om_n4_m2_or_t3\.4_.*_r0$/);

  const other = await elsewhere(browser, page.url(), 'six-generals');
  await expect(other.figure.getByRole('slider')).toHaveAttribute('aria-valuetext', words.time.round(0, 3));
  await other.close();
});

test('the ring has no accessibility trouble at any step, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(LECTURE);
  const figure = await live(figureOf(page, 'ring'));
  for (const step of ['joined', 'ab', 'bc']) {
    if (step !== 'joined') await button(figure, ring.on).click();
    await sound(page, step, '#ring');
    await fits(page, step);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the three triangles, the table of plans and the broken execution stand on the page', async ({
    page,
  }) => {
    await page.goto(LECTURE);
    const figure = figureOf(page, 'ring');
    for (const name of ['C is the traitor', 'B is the traitor', 'A is the traitor']) {
      await expect(figure.getByRole('img', { name: new RegExp(`^${name}`) })).toBeVisible();
    }
    await expect(figure.getByRole('row', { name: new RegExp(ring.plans.appeal) })).toBeVisible();
    await expect(figure.getByRole('button')).toHaveCount(0);
    const six = figureOf(page, 'six-generals');
    await expect(
      six.getByText('general 2 retreats, though loyal general 1 ordered attack').first(),
    ).toBeVisible();
    await expect(six.getByRole('group', { name: /^Traitors: 3 and 4/ })).toBeVisible();
  });
});
