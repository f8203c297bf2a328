/** The lecture on three generals: the ring is put together and walked by keyboard, and the reduction is played. */
import type { Locator, Page } from '@playwright/test';
import { elsewhere, expect, figureOf, live, open, reach, test, tokensOf, words, atRound } from './helpers.ts';
import { fits, sound } from './sound.ts';

const LECTURE = 'too-few/';
const ring = words.ring;

const button = (figure: Locator, name: string): Locator => figure.getByRole('button', { name, exact: true });
const told = (figure: Locator, text: string | RegExp): Locator =>
  figure.getByRole('status').filter({ hasText: text });
const plan = (figure: Locator, name: keyof typeof ring.plans): Locator =>
  figure
    .getByRole('radiogroup', { name: ring.give })
    .getByRole('radio', { name: ring.plans[name], exact: true });
/** A demand over the ring, by the two whom it binds. */
const demand = (figure: Locator, pair: string): Locator =>
  figure
    .getByRole('radiogroup', { name: ring.demands })
    .getByRole('radio', { name: new RegExp(`^${pair}:`) });
const letters = (figure: Locator, label: string): Locator =>
  figure.getByRole('listbox', { name: label }).getByRole('option');

/** Walks on by key; the button keeps the focus. */
async function next(page: Page, figure: Locator): Promise<void> {
  await reach(page, button(figure, ring.on));
  await page.keyboard.press('Enter');
}

test('a reader builds the ring and walks round it by keyboard, and hears each step', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  await expect(told(figure, 'one retreats, one attacks. This plan breaks here.')).toHaveCount(1);
  await reach(page, button(figure, ring.build));
  await page.keyboard.press('Enter');
  await expect(told(figure, ring.told.triangle)).toHaveCount(1);
  for (const text of [ring.told.copies, ring.told.cut, ring.told.joined]) {
    await next(page, figure);
    await expect(told(figure, text)).toHaveCount(1);
  }
  await next(page, figure);
  await expect(
    told(
      figure,
      /^If C is the traitor, loyal A ordered retreat, so B must retreat, by IC2\. In the ring, B₀ must retreat: it retreats\./,
    ),
  ).toHaveCount(1);
  await expect(
    figure.getByRole('group', { name: 'C is the traitor, A holds retreat, B retreats.' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(
    told(figure, /^If B is the traitor, .* In the ring, C₀ must attack: it attacks\./),
  ).toHaveCount(1);
  await page.keyboard.press('End');
  await expect(
    told(
      figure,
      /^If A is the traitor, .* In the ring, B₀ and C₀ must do the same: one retreats, one attacks\./,
    ),
  ).toHaveCount(1);
  await expect(button(figure, ring.on)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Home');
  await expect(told(figure, ring.told.triangle)).toHaveCount(1);
});

test('every plan on offer breaks, and those drawn at random have a number', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  const broken = figure.getByRole('radio', { name: new RegExp(`${ring.isBroken}$`) });
  for (const [name, pair] of [
    ['majority', 'C₀ and A₁'],
    ['hopeful', 'A₀ and B₀'],
    ['second-report', 'B₀ and C₀'],
    ['appeal', 'B₀ and C₀'],
    ['never', 'C₀ and A₁'],
    ['obey', 'B₀ and C₀'],
  ] as const) {
    await plan(figure, name).check();
    await expect(demand(figure, pair)).toHaveAccessibleName(new RegExp(`${ring.isBroken}$`));
    await expect(broken).toHaveCount(1);
  }
  await plan(figure, 'numbered').check();
  const number = figure.getByRole('spinbutton', { name: ring.number });
  await number.fill('5');
  await number.press('Enter');
  await expect(broken).toHaveCount(3);
  await number.fill('10000');
  await number.press('Enter');
  await expect(told(figure, ring.noSuchNumber(10000, 1, 9999))).toHaveCount(1);
  await expect(number).toHaveValue('5');
  await figure.locator('summary').click();
  await expect(figure.getByRole('row').nth(10)).toBeVisible();
  await expect(figure.getByRole('definition').filter({ hasText: ring.broken })).toHaveCount(3);
});

test('plans, demands and messages are one tab stop each, and a message lights its twin', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  await reach(page, plan(figure, 'obey'));
  await page.keyboard.press('ArrowRight');
  await expect(plan(figure, 'majority')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(demand(figure, 'B₀ and C₀')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(demand(figure, 'A₀ and B₀')).toBeChecked();
  await expect(demand(figure, 'A₀ and B₀')).toBeFocused();
  await expect(told(figure, /B₀ must retreat: it retreats\. This plan holds here\.$/)).toHaveCount(1);

  await page.keyboard.press('Tab');
  await expect(button(figure, ring.send)).toBeFocused();
  await page.keyboard.press('Tab');
  const inRing = letters(figure, ring.ringLetters);
  const inTriangle = letters(figure, ring.triangleLetters);
  await expect(inRing).toHaveCount(8);
  await expect(inTriangle).toHaveCount(4);
  await expect(inRing.first()).toBeFocused();
  await page.keyboard.press('End');
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('ArrowRight');
    const [, who, twin] = /^(Round \d: .*?)\. (?:Its twin: (.*)|Neither A₀ nor B₀ sees it)\.$/.exec(
      (await inRing.nth(i).getAttribute('aria-label'))!,
    )!;
    expect(who).toBeTruthy();
    await expect(inRing.nth(i)).toHaveAttribute('aria-selected', 'true');
    const lit = inTriangle.and(page.locator('[aria-selected="true"]'));
    await expect(lit).toHaveCount(twin === undefined ? 0 : 1);
    if (twin !== undefined) await expect(lit).toHaveAccessibleName(new RegExp(`Its twin: ${twin}`));
  }
  await page.keyboard.press('Tab');
  await expect(inTriangle.first()).toBeFocused();
  await expect(inRing.and(page.locator('[aria-selected="true"]'))).toHaveCount(1);
  // what points at it does the same
  await inRing.last().hover();
  await expect(inRing.last()).toHaveAttribute('aria-selected', 'true');
});

test('the middle sends the messages of both round by round, each with less motion at a press', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page, 'too-few/?plan=majority&number=1986&step=ca#ring', 'ring');
  await button(figure, ring.send).press('Enter');
  await expect(
    told(figure, 'Round 1 of 2. What C₀ and A₁ hear in the ring, they hear in the triangle.'),
  ).toHaveCount(1);
  await expect(letters(figure, ring.ringLetters)).toHaveCount(4);
  await expect(letters(figure, ring.triangleLetters)).toHaveCount(2);
  // nobody has decided yet
  await expect(figure.getByRole('radio', { name: ring.isBroken })).toHaveCount(0);
  await button(figure, ring.nextRound(1, 2)).press('Enter');
  await expect(letters(figure, ring.ringLetters)).toHaveCount(8);
  await button(figure, ring.nextRound(2, 2)).press('Enter');
  await expect(told(figure, /it retreats\. This plan breaks here\.$/)).toHaveCount(1);
  await expect(figure.getByRole('radio', { name: ring.isBroken })).toHaveCount(1);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await button(figure, ring.send).press('Enter');
  await expect(told(figure, 'Round 2 of 2')).toHaveCount(1);
  await expect(told(figure, /This plan breaks here\.$/)).toHaveCount(1);
});

test('a triangle of OM(1) is played in the lab, where it breaks IC2', async ({ page }) => {
  const figure = await open(page, LECTURE, 'ring');
  await plan(figure, 'majority').check();
  await demand(figure, 'C₀ and A₁').press('Enter');
  await figure.getByRole('link', { name: ring.lab }).click();
  await live(page.getByRole('main'));
  expect(tokensOf(page.url())).toEqual(['om_n3_m1_oa_t2_1.2-3r']);
  await expect(
    page.getByText('IC2 is broken: general 3 retreats, though loyal general 1 ordered attack.'),
  ).toBeVisible();
});

test('three play nine, the ring breaks them, and the execution is played, changed and shared', async ({
  page,
  browser,
}) => {
  const figure = await open(page, LECTURE, 'six-generals');
  await expect(told(figure, words.blocks.found(6, 2, 'IC2', [3, 4]))).toHaveCount(1);
  const letters = figure.getByRole('toolbar', { name: words.blocks.letters });
  await letters.getByRole('button', { name: /^Round 2, A to C: / }).click();
  const read = figure.getByRole('region', { name: /^Round 2, A to C: 2 sheets/ });
  await expect(read.getByRole('listitem')).toHaveText([/2 to 5/, /2 to 6/]);
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
  await expect(other.figure.getByRole('slider')).toHaveAttribute('aria-valuetext', atRound(0, 3));
  await other.close();
});

test('the ring has no accessibility trouble at any step, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const figure = await open(page, `${LECTURE}?plan=majority&number=1986&step=joined#ring`, 'ring');
  for (const step of ['joined', 'ab', 'ca']) {
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
    for (const role of ['button', 'radio', 'option'] as const)
      await expect(figure.getByRole(role)).toHaveCount(0);
    await expect(figure.getByText(ring.given(ring.plans.obey))).toBeVisible();
    const six = figureOf(page, 'six-generals');
    await expect(
      six.getByText('general 2 retreats, though loyal general 1 ordered attack').first(),
    ).toBeVisible();
    await expect(six.getByRole('group', { name: /^Traitors: 3 and 4/ })).toBeVisible();
  });
});
