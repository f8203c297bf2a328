/** A figure is the picture: what can be changed is changed where it stands, and at rest there is little else to press. */
import type { Locator } from '@playwright/test';
import { handsWords } from '#words/hands.ts';
import type { Order } from '../src/core/model.ts';
import {
  atRound,
  expect,
  figureOf,
  LECTURES,
  live,
  messagesOn,
  news,
  open,
  readThrough,
  test,
  tokensOf,
  turned,
  verdicts,
  words,
} from './helpers.ts';

const FOUR = ['enough/', 'four'] as const;
const LIE = 'General 2 tells general 3: “1 said: retreat”. A lie.';
const NOTHING = 'General 2 tells general 3 nothing of what 1 said.';
const TRUTH = 'General 2 tells general 3: “1 said: attack”.';

test('a traitor’s letter says the next thing at each press, by pointer and by key, and keeps the focus', async ({
  page,
}) => {
  const figure = await open(page, ...FOUR, 'closed');
  const letter = (said: string) =>
    messagesOn(figure).getByRole('button', { name: turned(said), exact: true });
  await letter(LIE).click();
  await expect(letter(NOTHING)).toBeVisible();
  await expect(news(figure)).toHaveText(`Changed. ${NOTHING}`);
  await expect(letter(NOTHING)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(letter(TRUTH)).toBeFocused();
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_oa_t2']);
  await page.keyboard.press('Space');
  await expect(letter(LIE)).toBeFocused();
  await expect(verdicts(figure)).toHaveText([/^holds/, /^holds/]);
});

test('a loyal general’s letter is read when it is pressed, and stays what it is', async ({ page }) => {
  const figure = await open(page, ...FOUR, 'closed');
  const said = 'General 3 tells general 4: “1 said: attack”.';
  await messagesOn(figure).getByRole('button', { name: said, exact: true }).click();
  await expect(news(figure)).toHaveText(said);
  await expect.poll(() => tokensOf(page.url()).length).toBeLessThan(2);
  await expect(figure.getByRole('button', { name: words.edit.undo })).toBeHidden();
});

test('a general that is pressed can be the traitor, and then no other is', async ({ page }) => {
  const figure = await open(page, ...FOUR, 'closed');
  const general = messagesOn(figure).getByRole('button', { name: words.map.ask(3, 'generals') });
  await general.focus();
  await page.keyboard.press('Enter');
  const choice = figure.getByRole('group', { name: words.perspective.option(3, 'generals'), exact: true });
  await expect(choice.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await expect(general).toBeFocused();
  await general.press('Enter');
  await choice.getByRole('button', { name: words.edit.makeTraitor(3, 'generals') }).click();
  await expect(news(figure)).toHaveText('General 3 is a traitor now.');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_oa_t3']);
});

test('a loyal commander’s order is turned by one press, by pointer and by key, and said once', async ({
  page,
}) => {
  const figure = await open(page, ...FOUR, 'closed');
  const slip = (order: Order) =>
    figure.getByRole('button', {
      name: `${handsWords.orders(order, 'generals')} ${words.map.turn}`,
      exact: true,
    });
  await slip('attack').click();
  await expect(slip('retreat')).toBeVisible();
  await expect(news(figure)).toHaveText('Changed. General 1 orders retreat.');
  await expect.poll(() => tokensOf(page.url())[0]).toMatch(/^om_n4_m1_or_t2/);
  await slip('retreat').focus();
  await page.keyboard.press('Enter');
  await expect(slip('attack')).toBeFocused();
  await expect(news(figure)).toHaveText('Changed. General 1 orders attack.');
  await figure.getByRole('button', { name: words.map.ask(1, 'generals') }).press('Enter');
  await figure.getByRole('button', { name: words.edit.makeTraitor(1, 'generals') }).click();
  await expect(slip('attack'), 'a traitor’s letters are turned one by one').toBeHidden();
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a general's circle on the screen; the button is named by what pressing it does. */
async function middleOf(
  figure: Locator,
  general: number,
  name: (general: number, cast: 'generals') => string = words.map.ask,
): Promise<Point> {
  const box = await figure
    .getByRole('button', { name: name(general, 'generals') })
    .getByText(String(general), { exact: true })
    .first()
    .boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

/** Takes hold of what is at the one point and lets go of it at the other. */
async function drag(figure: Locator, from: Point, to: Point): Promise<void> {
  const { mouse } = figure.page();
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
  // what follows the pointer is fetched when a traitor is first taken hold of
  await expect
    .poll(async () => {
      await mouse.move(to.x, to.y, { steps: 3 });
      return figure.locator('[data-dragged]').count();
    })
    .toBe(1);
  await mouse.up();
}

test('treason is dragged to another general, and dropped anywhere else it stays', async ({ page }) => {
  const figure = await open(page, ...FOUR, 'closed');
  const [two, three] = [await middleOf(figure, 2), await middleOf(figure, 3)];
  await drag(figure, two, { x: two.x + 60, y: two.y + 200 });
  await expect(figure.locator('[data-dragged]')).toHaveCount(0);
  await expect(news(figure)).toHaveText('');
  expect(tokensOf(page.url()).length, 'nothing has changed').toBeLessThan(2);
  await drag(figure, two, three);
  await expect(news(figure)).toHaveText('General 3 is a traitor now.');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_oa_t3']);
  await figure.getByRole('button', { name: words.edit.undo }).click();
  await expect(messagesOn(figure).getByRole('button', { name: turned(LIE), exact: true })).toBeVisible();
});

test('treason is dragged among five who sign, and among seven whose letters lie in squares', async ({
  page,
}) => {
  const five = await open(page, 'still-hard/', 'too-late-again', 'closed');
  const { focus } = words.map;
  await drag(five, await middleOf(five, 2, focus), await middleOf(five, 5, focus));
  await expect(news(five)).toHaveText('General 5 is a traitor now.');
  const seven = await open(page, 'enough/', 'seven', 'closed');
  const { hand } = words.squares;
  await drag(seven, await middleOf(seven, 5, hand), await middleOf(seven, 4, hand));
  await expect(news(seven)).toHaveText('General 4 is a traitor now.');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n7_m2_oa_t1.4_ssplit']);
});

test('who asked for less motion drags treason, too, and sees no way back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await open(page, ...FOUR, 'closed');
  const [two, four] = [await middleOf(figure, 2), await middleOf(figure, 4)];
  await drag(figure, two, { x: two.x + 60, y: two.y + 200 });
  await expect(figure.locator('[data-dragged]')).toHaveCount(0);
  expect(await page.evaluate(() => document.getAnimations().length), 'it is back at once').toBe(0);
  await expect(news(figure)).toHaveText('');
  await drag(figure, two, four);
  await expect(news(figure)).toHaveText('General 4 is a traitor now.');
});

test('a finger on a traitor drags its hatching, and beside it the page', async ({ page }) => {
  const figure = await open(page, ...FOUR, 'closed');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => {
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  };
  const swipe = async (from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
    await touch('touchStart', from);
    for (let step = 1; step <= 12; step++) {
      await touch('touchMove', { x: from.x + (by.x * step) / 12, y: from.y + (by.y * step) / 12 });
      await page.waitForTimeout(40);
    }
    await touch('touchEnd');
  };
  const top = (): Promise<number> => page.evaluate(() => scrollY);
  const [two, four] = [await middleOf(figure, 2), await middleOf(figure, 4)];
  const before = await top();
  await swipe({ x: (two.x + four.x) / 2, y: two.y - 60 }, { x: 0, y: -150 });
  await expect.poll(top, 'beside it the page is scrolled').toBeGreaterThan(before + 50);
  const [from, to] = [await middleOf(figure, 2), await middleOf(figure, 4)];
  const still = await top();
  await swipe(from, { x: to.x - from.x, y: to.y - from.y });
  await expect(news(figure)).toHaveText('General 4 is a traitor now.');
  expect(await top()).toBe(still);
});

test('whoever stands in a general’s place comes out of it with one press', async ({ page }) => {
  const figure = await open(page, ...FOUR, 'closed');
  await messagesOn(figure)
    .getByRole('button', { name: words.map.ask(4, 'generals') })
    .click();
  await figure.getByRole('button', { name: words.map.stand(4, 'generals') }).click();
  await expect(verdicts(figure).first()).toHaveText(/^out of sight/);
  await expect(figure.getByText('it may be 1, 2 or 3, or nobody')).toBeVisible();
  await figure.getByRole('button', { name: words.perspective.leave }).click();
  await expect(verdicts(figure).first()).toHaveText(/^holds/);
});

test('whom a general must suspect is marked among seven, and said', async ({ page }) => {
  const figure = await open(page, 'enough/', 'seven', 'closed');
  await figure.getByRole('button', { name: words.squares.hand(4, 'generals') }).click();
  await figure.getByRole('button', { name: words.map.stand(4, 'generals') }).click();
  await expect(figure.getByText('With at most 2 traitors it may be 1, 3, 5 or 7')).toBeVisible();
  await expect(figure.getByText('?', { exact: true }).filter({ visible: true })).toHaveCount(4);
});

test('the tally fills with what is tried: by its squares, with arrow keys, and on the map', async ({
  page,
}) => {
  const figure = await open(page, ...FOUR, 'closed');
  const { tally } = words;
  const cells = figure.getByRole('toolbar', { name: tally.label });
  await expect(figure.getByText(tally.score(1, 32, 0))).toBeVisible();
  await cells.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => tokensOf(page.url())).toEqual(['om_n4_m1_or_t4']);
  await expect(figure.getByText(tally.score(2, 32, 0))).toBeVisible();
  await messagesOn(figure)
    .getByRole('button', { name: turned('General 4 tells general 2: “1 said: retreat”.') })
    .click();
  // what isn't sent counts as retreat: the same plot
  await expect(figure.getByText(tally.score(2, 32, 0))).toBeVisible();
  await messagesOn(figure)
    .getByRole('button', { name: words.map.ask(2, 'generals') })
    .press('Enter');
  await figure.getByRole('button', { name: words.map.stand(2, 'generals') }).click();
  await expect(cells, 'it would tell more than one general knows').toBeHidden();
  await figure.getByRole('button', { name: words.perspective.leave }).click();
  await expect(figure.getByText(tally.score(2, 32, 0)), 'nothing is forgotten').toBeVisible();
  for (const cell of await cells.getByRole('button').all()) await cell.click();
  await expect(figure.getByText(tally.score(32, 32, 0))).toBeVisible();
});

test('at rest no figure that shows executions has more than eight controls beside its picture', async ({
  page,
}) => {
  for (const slug of LECTURES) {
    await page.goto(`${slug}/`);
    await readThrough(page);
    const many = await page.evaluate(() =>
      [...document.querySelectorAll('figure[id]:has([data-plays])')].flatMap((figure) => {
        const controls = [...figure.querySelectorAll('button, input, select, a[href]')].filter(
          (one) => one.checkVisibility() && one.closest('[role=toolbar], .settings, figcaption') === null,
        );
        return controls.length > 8 ? [`${figure.id}: ${controls.length}`] : [];
      }),
    );
    expect(many, slug).toEqual([]);
  }
});

test('before a figure is laid out, its place is about as high as it will be', async ({ page }) => {
  for (const slug of LECTURES) {
    await page.goto(`${slug}/`);
    await readThrough(page);
    const far = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(':is(.lecture > figure ~ figure, .beside > figure) .sheet'),
      ].flatMap((sheet) => {
        const taken = parseFloat(getComputedStyle(sheet).containIntrinsicHeight.replace('auto ', ''));
        const off = sheet.offsetHeight / taken;
        return sheet.offsetHeight === 0 || (off > 0.6 && off < 1.6)
          ? []
          : [`${sheet.closest('figure')!.id}: ${sheet.offsetHeight} px, taken for ${taken}`];
      }),
    );
    expect(far, slug).toEqual([]);
  }
});

test('an old link opens its figure as it always did', async ({ page }) => {
  await page.goto('enough/?s=om_n4_m1_oa_t1_1-3r_v3_r1#four');
  const figure = await live(figureOf(page, 'four'), 'closed');
  await expect(figure.getByRole('slider', { name: words.time.slider })).toHaveAttribute(
    'aria-valuetext',
    atRound(1, 2),
  );
  await expect(verdicts(figure).first()).toHaveText(/^out of sight/);
});
