/** The lecture on two generals, done from the question to the price by keyboard, on a phone and without scripts. */
import type { Browser, Locator, Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { everyWord } from '../src/words/all.ts';
import { expect, live, numberOf, test, unfold } from './helpers.ts';
import { sound } from './sound.ts';

const words = everyWord;
const LECTURE = 'two-generals/';
type Slug =
  | 'how-many'
  | 'one-loss'
  | 'one-more'
  | 'ladder'
  | 'chain-proof'
  | 'no-order'
  | 'price'
  | 'cut-in-secret'
  | 'every-fall'
  | 'double-charge';

const figureOf = (page: Page, slug?: Slug): Locator =>
  slug === undefined ? page.getByRole('main') : page.locator(`#${slug}`);

async function open(page: Page, address: string, slug?: Slug): Promise<Locator> {
  await page.goto(address);
  return live(figureOf(page, slug), 'closed');
}

/** Presses Tab (or another key) until this has the focus. */
async function reach(page: Page, wanted: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    const there = await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement));
    if (there) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, `reached by ${key} alone`).toBeFocused();
}

const status = (figure: Locator, text: string | RegExp): Locator =>
  figure.getByRole('status').filter({ hasText: text });

const button = (figure: Locator, name: string): Locator => figure.getByRole('button', { name, exact: true });

/** The messengers on the drawing of one execution. */
const messengersOf = (figure: Locator, world = 0): Locator =>
  figure.getByRole('toolbar', { name: words.exchange.toolbar('generals') }).nth(world);

const messenger = (figure: Locator, number: number, world = 0): Locator =>
  messengersOf(figure, world).getByRole('button', { name: new RegExp(`^Messenger ${number},`) });

/** What is read of each drawn execution. */
const drawn = (figure: Locator): Locator =>
  figure.getByRole('group', { name: /^(General 1 has the order|No order to attack|This is all)/ });

const verdicts = (figure: Locator): Locator => figure.getByRole('definition');

/** The first of the three properties of one execution. */
const agreement = (figure: Locator, world = 0): Locator => verdicts(figure).nth(3 * world);

const field = (figure: Locator, label: string): Locator => figure.getByRole('spinbutton', { name: label });

const tokensOf = (page: Page): readonly string[] => new URL(page.url()).searchParams.getAll('s');

async function elsewhere(browser: Browser, address: string, slug?: Slug) {
  const context = await browser.newContext();
  const page = await context.newPage();
  return { page, figure: await open(page, address, slug), close: () => context.close() };
}

test('a reader turns the number of confirmations and finds the loss that divides them, by keyboard', async ({
  page,
}) => {
  await page.goto(LECTURE);
  const figure = figureOf(page, 'how-many');
  await live(figure, 'closed');
  const asked = field(figure, words.howMany.number);
  await reach(page, asked);
  await expect(asked).toHaveAttribute('aria-valuenow', '2');
  await expect(status(figure, words.howMany.question)).toHaveCount(1);
  await expect(figure.getByText(/attacks alone/).filter({ visible: true })).toHaveCount(0);
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  await expect(asked).toHaveAttribute('aria-valuenow', '5');
  await expect(asked).toBeFocused();
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both attack');
  await reach(page, messengersOf(figure).locator('[tabindex="0"]'));
  await page.keyboard.press('Enter');
  await expect(status(figure, words.howMany.tooEarly(1))).toHaveCount(1);
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both retreat');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(status(figure, words.howMany.loss(5, 10, 2))).toHaveCount(1);
  await expect(verdicts(figure)).toContainText([
    'broken general 2 attacks, general 1 retreats',
    'asks nothing',
    'asks nothing',
  ]);
  await reach(page, asked, 'Shift+Tab');
  await page.keyboard.press('Home');
  await expect(asked).toHaveAttribute('aria-valuenow', '0');
  await messenger(figure, 1).press('Space');
  await expect(status(figure, words.howMany.loss(0, 1, 1))).toHaveCount(1);
  await expect(agreement(figure)).toHaveText('broken general 1 attacks, general 2 retreats');
});

test('a messenger is captured and let through by click and by key, and both are undone', async ({ page }) => {
  const figure = await open(page, LECTURE, 'one-loss');
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both attack');
  await messenger(figure, 1).click();
  await expect(status(figure, words.exchange.captured(1, 'generals'))).toHaveCount(1);
  await expect(agreement(figure)).toHaveText('broken general 1 attacks, general 2 retreats');
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k4_oa_w0.1_x1.2']);
  await expect(messenger(figure, 1)).toHaveAttribute('aria-pressed', 'true');
  await button(figure, words.edit.undo).click();
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both attack');

  await reach(page, messengersOf(figure).locator('[tabindex="0"]'), 'Shift+Tab');
  await reach(page, messenger(figure, 2), 'ArrowDown', 5);
  await page.keyboard.press('Enter');
  await expect(status(figure, words.exchange.released(2))).toHaveCount(1);
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k4_oa_w0.1']);
  await expect(messenger(figure, 2)).toBeFocused();
  await expect(drawn(figure)).toHaveAccessibleName(/Messenger 4 from general 2 reaches general 1\./);
  await reach(page, messenger(figure, 4), 'ArrowDown', 5);
  await page.keyboard.press('Space');
  await expect(status(figure, words.exchange.captured(4, 'generals'))).toHaveCount(1);
  await reach(page, button(figure, words.edit.undo));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(drawn(figure)).toHaveAccessibleName(/Messenger 2 from general 2 is captured\./);
});

test('thresholds are typed and stepped, and what is out of range is refused with the reason', async ({
  page,
}) => {
  const figure = await open(page, `lab/?s=${CATALOGUE['one-more']}`);
  await expect(agreement(figure)).toHaveText('broken general 1 attacks, general 2 retreats');
  const second = field(figure, words.exchange.thresholds(2, 'generals'));
  await reach(page, second);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both attack');
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k5_oa_w1.1_x3']);
  for (const [typed, sentence] of [
    ['100', '“w1.100”: a threshold must be from 0 to 99, not 100.'],
    ['-1', '“w1.-1”: a threshold must be from 0 to 99, not -1.'],
    ['1.5', '“w1.1.5”: a threshold must be from 0 to 99, not 1.5.'],
  ] as const) {
    await second.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(status(figure, sentence), typed).toHaveCount(1);
    await expect(second).toHaveValue('1');
  }
  const most = field(figure, words.exchange.messengers);
  await most.fill('0');
  await most.press('Enter');
  await expect(status(figure, 'the number of messengers must be from 1 to 99, not 0.')).toHaveCount(1);
  await expect(most).toHaveValue('5');
  expect(tokensOf(page)).toEqual(['2g_k5_oa_w1.1_x3']);
  await button(figure, words.edit.more(words.exchange.messengers)).click();
  await expect(most).toHaveValue('6');
  await figure
    .getByRole('group', { name: words.exchange.ordered })
    .getByRole('button', { name: 'retreat' })
    .click();
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k6_or_w1.1_x3']);
});

test('in a lecture the rule is a sentence whose numbers are turned, and whether there is an order stands behind the dots', async ({
  page,
}) => {
  const figure = await open(page, `${LECTURE}#one-more`, 'one-more');
  await expect(agreement(figure)).toHaveText('broken general 1 attacks, general 2 retreats');
  const second = field(figure, words.exchange.thresholds(2, 'generals'));
  await reach(page, second);
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-valuenow', '1');
  await expect(agreement(figure)).toHaveText('holds 1 and 2 both attack');
  const most = field(figure, words.exchange.messengers);
  const { x, y, width, height } = (await most.boundingBox())!;
  await page.mouse.click(x + 0.8 * width, y + height / 2);
  await expect(most).toHaveAttribute('aria-valuenow', '6');
  await button(figure, words.more).click();
  await figure
    .getByRole('group', { name: words.exchange.ordered })
    .getByRole('button', { name: 'retreat' })
    .click();
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k6_or_w1.1_x3']);
});

test('covers come and go with the messengers, by keyboard and by hand, and the last never comes', async ({
  page,
}) => {
  const figure = await open(page, `${LECTURE}#ladder`, 'ladder');
  const now = (delivered: number) => expect(status(figure, words.ladder.now(delivered))).toHaveCount(1);
  const ways = figure.getByRole('slider', { name: words.ladder.slide });
  await now(3);
  await reach(page, ways);
  for (const delivered of [4, 5, 6]) {
    await page.keyboard.press('ArrowRight');
    await now(delivered);
  }
  await expect(status(figure, words.ladder.beyond(2, 6))).toHaveCount(1);
  await expect(button(figure, words.ladder.more)).toBeDisabled();
  await page.keyboard.press('Home');
  await expect(status(figure, words.ladder.beyond(2, 0))).toHaveCount(1);
  const box = (await ways.boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height - 20);
  await now(6);
  await button(figure, words.ladder.fewer).click();
  await now(5);
  await figure.getByText(words.ladder.all).click();
  await expect(figure.getByRole('listitem').filter({ hasText: '✓' })).toHaveCount(6);
  await expect(figure.getByRole('listitem').first()).toContainText(words.ladder.fails);
});

test('the proof is walked to where it breaks, for this rule and another', async ({ page }) => {
  const figure = await open(page, `${LECTURE}#chain-proof`, 'chain-proof');
  const { chainProof } = words;
  const walk = figure.getByRole('slider', { name: chainProof.steps });
  const step = (at: number) => expect(walk).toHaveAttribute('aria-valuetext', chainProof.step(at, 5));
  await step(1);
  await reach(page, walk);
  for (const [at, number, general] of [
    [2, 3, 1],
    [3, 2, 2],
    [4, 1, 1],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await step(at);
    await expect(status(figure, chainProof.capture(number, general, 'attack'))).toHaveCount(1);
    await expect(walk).toBeFocused();
  }
  await page.keyboard.press('End');
  await expect(status(figure, chainProof.broken.retreat)).toHaveCount(1);
  await expect(button(figure, chainProof.on)).toBeDisabled();

  for (const general of [2, 1] as const) {
    await reach(page, field(figure, words.exchange.thresholds(general, 'generals')), 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
  }
  await step(1);
  await reach(page, button(figure, chainProof.toBreak));
  await page.keyboard.press('Enter');
  await expect(status(figure, chainProof.broken.agreement)).toHaveCount(1);
  await step(3);
  await expect.poll(() => tokensOf(page)).toEqual([CATALOGUE['answer-lost'], CATALOGUE['confirmation-lost']]);
  // a messenger leads to the step that captures it
  await figure
    .getByRole('button', { name: chainProof.goTo(1) })
    .first()
    .click();
  await step(4);
  // the line of steps is pulled
  const { width, height } = (await walk.boundingBox())!;
  await walk.click({ position: { x: width * 0.2, y: height / 2 } });
  await step(1);
});

test('the loss rate is pulled along the plot, and beyond one half the comparison turns round', async ({
  page,
}) => {
  const figure = await open(page, `${LECTURE}#price`, 'price');
  const { price } = words;
  const plot = figure.getByRole('slider', { name: price.apart });
  const safer = (which: 'copies' | 'neither') => expect(status(figure, price.safer(which, 0))).toHaveCount(1);
  await safer('copies');
  await figure.getByText(price.numbers).click();
  const row = (m: number): Locator =>
    figure.getByRole('row').filter({ has: page.getByRole('cell', { name: String(m), exact: true }) });
  await expect(row(10).getByRole('cell')).toHaveText([
    '10',
    '0.039',
    '0.349',
    '1.0 · 10⁻¹⁰',
    '1 − 1.0 · 10⁻¹⁰',
  ]);
  await reach(page, plot, 'Shift+Tab');
  await page.keyboard.press('End');
  await expect(figure.getByRole('table', { name: price.table(99) })).toBeVisible();
  await expect(status(figure, /^Beyond one half it turns round/)).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(row(1).getByRole('cell').nth(1)).toHaveText('0.010');
  // from the left edge to the middle
  const box = (await plot.boundingBox())!;
  const across = (share: number) => box.x + box.width * share;
  await page.mouse.move(across(0.2), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(across((50 + (346 - 50) / 2) / 360), box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(plot).toHaveAttribute('aria-valuenow', '50');
  await safer('neither');
  const count = field(figure, price.count);
  await count.press('Home');
  await expect(status(figure, price.safer('one', 0))).toHaveCount(1);
  await expect.poll(() => new URL(page.url()).search).toBe('?loss=50&messengers=1');
});

test('a link opens the same figure elsewhere, in the lab and embedded', async ({ page, browser }) => {
  const figure = await open(page, `${LECTURE}#one-more`, 'one-more');
  await messenger(figure, 1).click();
  await expect.poll(() => tokensOf(page)).toEqual(['2g_k5_oa_w1.2_x1.3']);
  const name = await drawn(figure).getAttribute('aria-label');
  const address = page.url();
  expect(address).toMatch(/#one-more$/);
  const token = tokensOf(page)[0]!;
  for (const [where, slug] of [
    [address, 'one-more'],
    [new URL(`../lab/?s=${token}`, address.split(/[?#]/)[0]).href, undefined],
    [new URL(`../embed/?s=${token}`, address.split(/[?#]/)[0]).href, undefined],
  ] as const) {
    const other = await elsewhere(browser, where, slug);
    await expect(drawn(other.figure), where).toHaveAccessibleName(name!);
    await expect(agreement(other.figure)).toHaveText('holds 1 and 2 both retreat');
    expect(tokensOf(other.page)).toEqual([token]);
    await other.close();
  }
});

test('a link to the proof opens its step, and one to the question its answer', async ({ page }) => {
  const proof = await open(
    page,
    `${LECTURE}?s=${CATALOGUE['answer-lost']}&s=${CATALOGUE['confirmation-lost']}#chain-proof`,
    'chain-proof',
  );
  await expect(proof.getByText(words.chainProof.step(3, 5))).toBeVisible();
  await expect(status(proof, words.chainProof.broken.agreement)).toHaveCount(1);
  await expect(field(proof, words.exchange.thresholds(1, 'generals'))).toHaveAttribute('aria-valuenow', '1');
  const question = await open(page, `${LECTURE}?s=2g_k4_oa_w2.2_x4#how-many`, 'how-many');
  await expect(status(question, words.howMany.loss(2, 4, 2))).toHaveCount(1);
});

test('the lab plays two generals, refuses what is out of range, and draws them in four ways', async ({
  page,
}) => {
  const lab = await open(page, `lab/?s=${CATALOGUE['one-loss']}`);
  await expect(field(lab, words.exchange.messengers)).toHaveValue('4');
  const drawings = lab.getByRole('group', { name: words.drawings.label });
  await button(drawings, words.drawings.time).click();
  await expect(messenger(lab, 2)).toHaveAttribute('aria-pressed', 'true');
  await button(drawings, words.drawings.inbox).click();
  await expect(lab.getByRole('group', { name: words.inbox.title(2, 'generals') })).toContainText(
    words.exchange.arrived(1),
  );
  await button(drawings, words.drawings.transcript).click();
  await expect(lab.getByRole('table', { name: words.exchange.count(2) }).first()).toBeVisible();
  const token = lab.getByRole('textbox', { name: words.lab.scenarioHint });
  await token.fill('2g_k4_oa_w0.1_x5');
  await token.press('Enter');
  await expect(lab.getByRole('alert')).toContainText('must be from 1 to 4, not 5.');
});

test('in one general’s place nothing is told of what became of its messengers', async ({ page }) => {
  const figure = await open(page, LECTURE, 'one-loss');
  await unfold(figure);
  const place = figure.getByRole('group', { name: words.perspective.label });
  await button(place, 'general 1').click();
  const seen = await drawn(figure).innerHTML();
  expect(seen).not.toMatch(/captured|not sent/);
  await expect(verdicts(figure)).toHaveText(Array.from({ length: 3 }, () => /^out of sight/));
  // the same drawing if messenger 1 had been captured
  const other = await open(page, `${LECTURE}?s=${CATALOGUE['order-lost']}_v1#one-loss`, 'one-loss');
  expect(await drawn(other).innerHTML()).toBe(seen);
});

test('a cut divides one secret number, coins can’t do without a crack, and a number on the request saves the customer', async ({
  page,
}) => {
  const { secret, grid, retry } = words;
  const chain = await open(page, `${LECTURE}#cut-in-secret`, 'cut-in-secret');
  const cut = chain.getByRole('slider', { name: secret.slide });
  await reach(page, cut);
  await page.keyboard.press('End');
  await expect(status(chain, secret.divides([], 10))).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(status(chain, secret.divides([1], 10))).toHaveCount(1);

  const coins = await live(figureOf(page, 'every-fall'));
  await expect(status(coins, grid.said(2, 2, 4))).toHaveCount(1);
  await button(coins, grid.cell(3, 3, false)).click();
  await expect(status(coins, grid.said(1, 1, 4))).toHaveCount(1);
  await expect(button(coins, grid.cell(3, 3, true))).toBeFocused();

  const shop = await live(figureOf(page, 'double-charge'));
  await expect(status(shop, retry.pays(2, false))).toHaveCount(1);
  await button(shop, retry.press('receipt', 2, false)).click();
  await expect(status(shop, retry.pays(3, false))).toHaveCount(1);
  await button(shop, retry.numbered(false)).press('Enter');
  await expect(status(shop, retry.pays(1, true))).toHaveCount(1);
  await expect.poll(() => new URL(page.url()).search).toBe('?lost=receipt.receipt&numbered=yes');
  await sound(page, 'tried', '#cut-in-secret, #every-fall, #double-charge');
});

test('words of the text light up their messenger and the other way round, by pointer and by key', async ({
  page,
}) => {
  const figure = await open(page, LECTURE, 'one-loss');
  const word = page.getByRole('button', { name: 'messenger 1', exact: true }).last();
  const lit = (of: Locator) => of.and(page.locator('[data-lit]'));
  await expect(word).toHaveAccessibleDescription(/Figure 1\.2/);
  await word.focus();
  await expect(lit(messenger(figure, 1))).toHaveCount(1);
  await word.blur();
  await expect(lit(messenger(figure, 1))).toHaveCount(0);
  await messenger(figure, 1).hover();
  await expect(lit(word)).toHaveCount(1);
  await messenger(figure, 2).hover();
  await expect(lit(word)).toHaveCount(0);
  // a press keeps it lit
  await word.press('Enter');
  await word.blur();
  await expect(word).toHaveAttribute('aria-pressed', 'true');
  await expect(lit(messenger(figure, 1))).toHaveCount(1);
  await word.click();
  await page.mouse.move(0, 0);
  await expect(word).toHaveAttribute('aria-pressed', 'false');
});

test('every word that speaks of a part of a figure finds it there', async ({ page }) => {
  for (const [lecture, figure] of [
    ['two-generals/', 'how-many'],
    ['byzantine-generals/', 'mirror'],
    ['views/', 'twin'],
    ['too-few/', 'ring'],
  ] as const) {
    await page.goto(lecture);
    await live(page.locator(`#${figure}`), 'closed');
    // the words wait for somebody who moves about the page
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 10);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-names]')]
        .filter(
          ({ dataset }) =>
            ![...document.querySelectorAll<HTMLElement>(`#${dataset['of']!} [data-part]`)].some(
              (part) => part.dataset['part'] === dataset['names'],
            ),
        )
        .map(({ dataset, textContent }) => `${textContent} in ${dataset['of']!}`),
    );
    expect(lost, lecture).toEqual([]);
    await expect(page.locator('[data-names]').first()).toHaveRole('button');
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the question, the proof and the ladder answer to a finger', async ({ page }) => {
    const question = await open(page, LECTURE, 'how-many');
    const asked = await field(question, words.howMany.number).boundingBox();
    expect(Math.min(asked!.width, asked!.height)).toBeGreaterThanOrEqual(44);
    // a tap on its left half
    await field(question, words.howMany.number).click({ position: { x: 10, y: 20 } });
    await messenger(question, 2).click();
    await expect(status(question, words.howMany.loss(1, 2, 2))).toHaveCount(1);
    const ladder = await live(figureOf(page, 'ladder'));
    await button(ladder, words.ladder.more).click();
    await expect(status(ladder, words.ladder.now(4))).toHaveCount(1);
    const proof = await live(figureOf(page, 'chain-proof'));
    await button(proof, words.chainProof.toBreak).click();
    await expect(status(proof, words.chainProof.broken.retreat)).toHaveCount(1);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures, the answers and the whole proof are there', async ({ page }) => {
    await page.goto(LECTURE);
    await expect(figureOf(page, 'how-many').getByRole('table', { name: words.howMany.table })).toBeVisible();
    await expect(
      figureOf(page, 'one-loss')
        .getByText(`Figure ${numberOf('two-generals')}.2.`, { exact: true })
        .first(),
    ).toBeVisible();
    await expect(drawn(figureOf(page, 'one-loss'))).toBeVisible();
    await expect(verdicts(figureOf(page, 'no-order'))).toHaveText([
      'broken general 2 attacks, general 1 retreats',
      /^asks nothing/,
      'broken general 2 attacks',
    ]);
    await expect(figureOf(page, 'ladder').getByText('1 doesn’t know that', { exact: true })).toBeVisible();
    const proof = figureOf(page, 'chain-proof');
    for (const rule of ['w0.0', 'w1.1']) {
      const walk = proof.getByRole('table', { name: words.chainProof.table(rule, 4) });
      await expect(walk).toBeVisible();
      await expect(walk.getByRole('row')).toHaveCount(7);
    }
    for (const property of [words.chainProof.properties.retreat, words.chainProof.properties.agreement]) {
      await expect(proof.getByRole('cell', { name: property, exact: true })).toBeVisible();
    }
    await expect(figureOf(page, 'price').getByText(words.price.safer('copies', 0))).toBeVisible();
  });

  test('nothing pretends to answer', async ({ page }) => {
    await page.goto(LECTURE);
    for (const role of ['button', 'slider', 'spinbutton', 'toolbar'] as const) {
      await expect(page.getByRole(role), role).toHaveCount(0);
    }
    await expect(page.locator('figure [tabindex]')).toHaveCount(0);
  });
});

test('beside a long proof its figure stays in view where there is room, and else follows it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(LECTURE);
  const figure = figureOf(page, 'chain-proof');
  const last = page.getByText('The last link.', { exact: true });
  for (const words of [page.getByText('One step.', { exact: true }), last]) {
    await words.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    await expect(figure).toBeInViewport({ ratio: 0.8 });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const [proof, below] = [await last.boundingBox(), await figure.boundingBox()];
  expect(below!.y).toBeGreaterThan(proof!.y);
});

test('axe finds nothing in a question that is answered, nor in a proof that is broken', async ({ page }) => {
  await page.goto(LECTURE);
  for (const slug of ['how-many', 'chain-proof'] as const) await live(figureOf(page, slug));
  const question = figureOf(page, 'how-many');
  await field(question, words.howMany.number).press('ArrowUp');
  await messenger(question, 6).press('Enter');
  await expect(status(question, words.howMany.loss(3, 6, 2))).toHaveCount(1);
  await button(figureOf(page, 'chain-proof'), words.chainProof.toBreak).click();
  await sound(page, 'answered and broken', '#how-many, #chain-proof');
});
