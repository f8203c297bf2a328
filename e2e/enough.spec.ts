/** The lecture 3f + 1 is enough, done from the first vote to the price by keyboard, on a phone and without scripts. */
import type { Locator, Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  atRound,
  change,
  elsewhere,
  expect,
  figureOf,
  figuresOf,
  live,
  open,
  pressMoment,
  reach,
  slider,
  test,
  tokensOf,
  turned,
  verdicts,
  words,
} from './helpers.ts';
import { sound } from './sound.ts';

const LECTURE = 'enough/';

const button = (place: Locator, name: string): Locator => place.getByRole('button', { name, exact: true });
const group = (figure: Locator, name: string): Locator => figure.getByRole('group', { name, exact: true });
const path = (figure: Locator, name: string): Locator =>
  figure.getByRole('treeitem', { name: new RegExp(`^${name.replaceAll('.', '\\.')}\\. `) });
const told = (figure: Locator, text: string | RegExp): Locator =>
  figure.getByRole('status').filter({ hasText: text });

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('among four generals no lie of the traitor breaks anything', async ({ page }) => {
  const three = await open(page, LECTURE, 'three');
  await expect(verdicts(three).nth(1)).toHaveText(/^broken/);
  const figure = await live(figureOf(page, 'four'));
  for (const [message, order] of [
    ['General 2 tells general 4: “1 said: attack”.', 'retreat'],
    ['General 2 tells general 3: “1 said: retreat”. A lie.', 'nothing'],
  ] as const) {
    await change(figure, 0, message, order);
    await expect(verdicts(figure)).toHaveText([/^holds/, /^holds/]);
  }
});

test('more traitors than are promised for are said so, and the caption is set apart until it speaks of the figure again', async ({
  page,
}) => {
  const figure = await open(page, `${LECTURE}?s=om_n4_m1_oa_t2.3#four`, 'four');
  const apart = figure.getByText(words.caption.apart);
  await expect(
    figure.getByText('n = 4, f = 2: more than OM(1) promises. It withstands at most 1 traitor.'),
  ).toBeVisible();
  await expect(apart).toBeVisible();
  const printed = button(figure, words.caption.printed);
  await printed.focus();
  await press(page, 'Enter');
  await expect(apart).toBeHidden();
  await expect.poll(() => tokensOf(page.url())).toEqual([CATALOGUE['four-same-lie']]);
  await expect(
    figure.getByText('n = 4, f = 1: OM(1) keeps both conditions, whatever is said.'),
  ).toBeVisible();
  // the keyboard stays in the figure, and what was there comes back
  await expect(figure.locator('.sheet')).toBeFocused();
  await button(figure, words.edit.undo).click();
  await expect(apart).toBeVisible();
});

test('the tree is read by keyboard: one tab stop, arrows, opening and closing', async ({ page }) => {
  const figure = await open(page, LECTURE, 'tree');
  await button(figure, words.share).focus();
  await reach(page, path(figure, '1'), 'Shift+Tab');
  await expect(figure.getByRole('treeitem')).toHaveCount(26);
  await expect(path(figure, '1')).toHaveAccessibleName(
    '1. 1 says: attack. Not what it sent 3, 5 and 7. 1 is a traitor. Takes attack.',
  );
  await press(page, 'ArrowDown');
  await expect(path(figure, '1.3')).toBeFocused();
  await expect(path(figure, '1.3')).toHaveAttribute('aria-selected', 'true');
  await press(page, 'ArrowRight', 'ArrowDown');
  await expect(path(figure, '1.3.5')).toBeFocused();
  await expect(path(figure, '1.3.5')).toHaveAccessibleName(
    '1.3.5. 5 says that 3 said that 1 said: attack. A lie. 5 is a traitor. Outvoted.',
  );
  const details = figure.getByRole('region', { name: words.details.title([1, 3, 5]) });
  await expect(details).toContainText('The last level is OM(0): general 2 takes what it received, attack.');
  await expect(details).toContainText('one of 5 values in the vote of general 2 for 1.3');
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expect(path(figure, '1.3')).toHaveAttribute('aria-expanded', 'false');
  await expect(figure.getByRole('treeitem')).toHaveCount(22);
  await press(page, 'End');
  await expect(path(figure, '1.7.6')).toBeFocused();
  await press(page, 'Home', 'ArrowLeft');
  await expect(figure.getByRole('treeitem')).toHaveCount(1);
});

test('the votes are counted level by level, from the bottom up', async ({ page }) => {
  const figure = await open(page, LECTURE, 'tree');
  const time = slider(figure);
  await expect(time, 'the only one').toHaveAttribute('aria-valuetext', /^all votes counted/);
  await time.focus();
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await expect(time).toHaveAttribute('aria-valuetext', atRound(3, 3));
  await expect(path(figure, '1.3')).toHaveAccessibleName('1.3. 3 says that 1 said: retreat.');
  await press(page, 'ArrowRight');
  await expect(path(figure, '1.3')).toHaveAccessibleName('1.3. 3 says that 1 said: retreat. Takes retreat.');
  await expect(path(figure, '1')).toHaveAccessibleName(/1 is a traitor\.$/);
  await pressMoment(figure, words.time.moment(1, 4));
  await expect(path(figure, '1.3')).toHaveAccessibleName(/not yet/);
  await pressMoment(figure, words.tree.votes(1, 2));
  await expect(time).toHaveAttribute('aria-valuetext', /^all votes counted/);
  await expect(path(figure, '1.3')).toHaveAccessibleName(/Takes retreat\. Outvoted\.$/);
});

test('the tree is another receiver’s, follows the rounds, and has its lies changed', async ({ page }) => {
  const figure = await open(page, LECTURE, 'tree');
  await figure.getByRole('combobox', { name: words.tree.receiver }).selectOption('7');
  await expect(path(figure, '1.2.3')).toBeVisible();
  await expect(path(figure, '1.7')).toHaveCount(0);
  await pressMoment(figure, words.time.moment(2, 4));
  await expect(path(figure, '1.2.3')).toHaveAccessibleName(/not yet/);
  await slider(figure).press('End');
  await button(figure, words.edit.change).click();
  await path(figure, '1.5').locator('.face').first().click();
  const says = figure.getByRole('region').getByRole('group', { name: words.edit.says });
  await expect(says).toHaveCount(5);
  await button(says.last(), 'attack').click();
  await expect(path(figure, '1.5')).toHaveAccessibleName(/1 said: attack\./);
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n7_m2_oa_t1.5_ssplit_1.5-7a']);
  await expect(verdicts(figure).first()).toHaveText(/^holds/);
  await path(figure, '1.3').locator('.face').first().click();
  await button(figure, words.edit.makeTraitor(3, 'generals')).click();
  await expect(path(figure, '1.3')).toHaveAccessibleName(/3 is a traitor/);
});

test('in one general’s place the tree names no traitor', async ({ page }) => {
  const figure = await open(page, `${LECTURE}?s=${CATALOGUE['seven-two-traitors']}_v4#tree`, 'tree');
  await expect(figure.getByRole('treeitem')).toHaveCount(26);
  await expect(figure.getByRole('treeitem', { name: /lie|traitor/ })).toHaveCount(0);
});

test('all letters among seven lie in squares: a decision shows them large, and a traitor’s is changed by one press', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'seven', 'closed');
  const { squares } = words;
  const square = button(figure, squares.square(6, 26, 'attack', 'generals'));
  await square.focus();
  await press(page, 'Enter');
  await expect(told(figure, squares.outcome(4, 6, 'attack', 'generals'))).toBeVisible();
  const large = figure.getByRole('table', { name: squares.title(6, 26, 'generals') });
  await expect(large.getByRole('button')).toHaveCount(26);
  await reach(page, large.getByRole('button').first());
  await press(page, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  const said = (order: string): Locator =>
    button(large, turned(`General 5 tells general 6: “3 said 1 said: ${order}”.`));
  await expect(
    button(large, turned('General 5 tells general 6: “3 said 1 said: attack”. A lie.')),
  ).toBeFocused();
  await press(page, 'Enter');
  await expect(said('retreat')).toBeFocused();
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n7_m2_oa_t1.5_ssplit_1.3.5-6r']);
  await expect(verdicts(figure).first()).toHaveText(/^holds/);
  await press(page, 'Escape');
  await expect(square).toBeFocused();
  await expect(large).toBeHidden();
  await button(figure, squares.hand(5, 'generals')).click();
  await expect(told(figure, squares.wrote(14, 11, 0, 'generals'))).toBeVisible();
  await button(figure, words.edit.makeLoyal(5, 'generals')).click();
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n7_m2_oa_t1_ssplit']);
});

test('the lemma is walked by keyboard, and lost with one general fewer', async ({ page }) => {
  const figure = await open(page, LECTURE, 'lemma-walk');
  await expect(told(figure, '7 > 6')).toHaveCount(1);
  await button(figure, words.share).focus();
  await reach(page, button(figure, words.walk.on), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(told(figure, 'no inequality is needed')).toHaveCount(1);
  await expect(button(figure, words.walk.on)).toBeFocused();
  await press(page, 'Enter');
  await expect(told(figure, '3 of 5 say attack, so it takes attack.')).toHaveCount(1);
  await press(page, 'Enter', 'Enter');
  await expect(told(figure, words.walk.proved)).toHaveCount(1);
  await expect(button(figure, words.walk.on)).toBeDisabled();
  await expect(figure.getByRole('treeitem'), 'there is nothing to press but the steps').toHaveCount(0);
  await button(group(figure, words.walk.generals), '6').click();
  await expect(told(figure, '6 ≤ 6, not enough')).toHaveCount(1);
  await expect(verdicts(figure).nth(1)).toHaveText(/^broken/);
  await button(figure, words.walk.on).click();
  await button(figure, words.walk.on).click();
  await expect(told(figure, '2 of 4 say attack, so it takes retreat.')).toHaveCount(1);
  await expect.poll(() => tokensOf(page.url())).toEqual([CATALOGUE['six-silent']]);
  await button(group(figure, words.walk.levels), '1').click();
  await expect(told(figure, '6 > 5')).toHaveCount(1);
});

test('a link opens a walk at its step, and the address follows', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await open(page, `${LECTURE}?s=om_n7_m2_oa_t6.7_ssilent&step=3#lemma-walk`, 'lemma-walk');
  await expect(told(figure, '3 of 5 say attack, so it takes attack.')).toHaveCount(1);
  expect(new URL(page.url()).search, 'it is left as it came').toMatch(/step=3$/);
  await button(figure, words.walk.on).click();
  await expect(page).toHaveURL(/[?]s=om_n7_m2_oa_t6\.7_ssilent&step=4#lemma-walk$/);
  await button(figure, words.share).click();
  await button(figure, words.sharing.copy).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/_ssilent&step=4#lemma-walk$/);
  await page.reload();
  await expect(told(await live(figureOf(page, 'lemma-walk')), 'takes attack')).toHaveCount(1);
  await open(page, `${LECTURE}?step=first#theorem-walk`, 'theorem-walk');
  await expect(figureOf(page, 'theorem-walk').getByRole('alert')).toContainText('“step=first”');
});

test('the first press on a walk is not lost while its code is fetched', async ({ page }) => {
  await page.goto(LECTURE);
  const figure = await live(figureOf(page, 'lemma-walk'));
  // a press without a pointer that came near before
  await button(figure, words.walk.on).dispatchEvent('click');
  await expect(told(figure, 'no inequality is needed')).toHaveCount(1);
});

test('the theorem is walked for a traitor and for a loyal commander', async ({ page }) => {
  const figure = await open(page, LECTURE, 'theorem-walk');
  const on = button(figure, words.walk.on);
  await on.click();
  await expect(told(figure, 'From 2, 3, 4, 5, 6: a loyal lieutenant')).toHaveCount(1);
  await on.click();
  await expect(told(figure, 'From 7: a traitor commands.')).toHaveCount(1);
  await on.click();
  await expect(told(figure, 'so all of them attack: IC1 holds.')).toHaveCount(1);
  await expect(figure.getByText(words.vectors.same)).toBeVisible();
  await button(group(figure, words.walk.commander), words.walk.loyal).click();
  await expect(told(figure, 'n > 3m, 7 > 6')).toHaveCount(1);
});

test('the cost is gone through along its curves, and by its numbers', async ({ page }) => {
  const figure = await open(page, LECTURE, 'cost');
  const plot = figure.getByRole('slider', { name: words.plot.name });
  await plot.focus();
  await press(page, 'End');
  await expect(told(figure, '31 generals, OM(10): 2,295,012,833,333,700 messages')).toHaveCount(1);
  await press(page, 'Home');
  await expect(told(figure, '4 generals, OM(1): 9 messages in 2 rounds.')).toHaveCount(1);
  // a press near the end of the lowest curve
  const box = (await plot.boundingBox())!;
  const end = figure.getByText(words.plot.curve(1, 'wide'), { exact: true }).filter({ visible: true });
  const name = (await end.boundingBox())!;
  await page.mouse.click(name.x - box.width / 60, name.y + name.height / 2);
  await expect(told(figure, '31 generals, OM(1): 900 messages in 2 rounds.')).toHaveCount(1);
  const [f, n] = [words.cost.traitors, words.cost.generals].map((name) =>
    figure.getByRole('spinbutton', { name }),
  );
  await f!.focus();
  await press(page, 'ArrowUp');
  await expect(told(figure, '7 generals, OM(2): 156 messages in 3 rounds.')).toHaveCount(1);
  await n!.focus();
  await press(page, 'End');
  await expect(told(figure, '31 generals, OM(2)')).toHaveCount(1);
});

test('a link opens the tree elsewhere', async ({ page, browser }) => {
  await page.goto(LECTURE);
  const address = new URL(`?s=${CATALOGUE['four-two-lies']}#tree`, page.url()).href;
  const other = await elsewhere(browser, address, 'tree');
  await expect(other.figure.getByRole('treeitem')).toHaveCount(5);
  await expect(verdicts(other.figure)).toHaveText([/^broken/, /^broken/]);
  await expect(other.figure.getByRole('region')).toContainText('General 3 counts 3 values');
  await other.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing overflows, and every path is as large as a finger', async ({ page }) => {
    await page.goto(LECTURE);
    for (const slug of figuresOf('enough')) await live(figureOf(page, slug));
    expect(
      await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      }),
    ).toBe(0);
    const sizes = await page.locator('.tree .face').evaluateAll((faces) =>
      faces.map((face) => {
        const { width, height, right } = face.getBoundingClientRect();
        return {
          small: Math.min(width, height) < 44,
          out: right > innerWidth,
          cut: face.scrollWidth > face.clientWidth,
        };
      }),
    );
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ small, out, cut }) => small || out || cut)).toEqual([]);
    await path(figureOf(page, 'tree'), '1.4').locator('.face').first().click();
    await expect(figureOf(page, 'tree').getByRole('region')).toContainText('4 says that 1 said');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tree, the vectors, the whole proofs and the numbers are there', async ({ page }) => {
    await page.goto(LECTURE);
    await expect(figureOf(page, 'tree').getByText('1.7.6', { exact: true })).toBeVisible();
    await expect(figureOf(page, 'tree').getByText('4 of 6 say attack')).toBeVisible();
    await expect(figureOf(page, 'four-commander').getByText(words.vectors.same)).toBeVisible();
    const walk = figureOf(page, 'lemma-walk');
    await expect(walk.getByRole('list', { name: words.walk.all(7, 2, 2) }).getByRole('listitem')).toHaveCount(
      5,
    );
    await expect(walk.getByRole('list', { name: words.walk.all(6, 2, 2) })).toContainText('break IC2');
    await expect(figureOf(page, 'theorem-walk').getByText('by IC1 of OM(m − 1)')).toBeVisible();
    await figureOf(page, 'cost').getByText(words.cost.numbers).click();
    await expect(figureOf(page, 'cost').getByRole('row')).toHaveCount(11);
    for (const role of ['button', 'slider', 'toolbar', 'treeitem'] as const)
      await expect(page.getByRole(role), role).toHaveCount(0);
  });
});

test('axe finds nothing in a proof that is begun, nor in the tree with a path chosen', async ({ page }) => {
  await page.goto(LECTURE);
  await button(await live(figureOf(page, 'lemma-walk')), words.walk.on).click();
  await path(await live(figureOf(page, 'tree')), '1.3')
    .locator('.face')
    .first()
    .click();
  await sound(page, 'a proof begun and a path chosen', '#lemma-walk, #tree');
});
