/** The lecture on trust: two afternoons that look alike, and the trust map by keys, as text, and in links. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, reach, test, verdicts, words } from './helpers.ts';
import { fits, sound } from './sound.ts';

const PAGE = 'trust/';
const { trustMap, trustEdit, trustText, trustAnswer } = words;

const answer = (figure: Locator, name: string): Locator => figure.getByText(name, { exact: true });
const mapIn = (page: Page): string | null => new URL(page.url()).searchParams.get('map');
const button = (figure: Locator, name: string): Locator =>
  figure.getByRole('button', { name, exact: true }).first();

test('the payments service decides before it is shown who lied, and on both afternoons its table is the same', async ({
  page,
}) => {
  const figure = await open(page, PAGE, 'who-lies');
  await expect(verdicts(figure)).toHaveCount(0);
  const { question, answers, told } = words.whoLies;
  const choice = figure.getByRole('group', { name: question });
  await choice.getByRole('button', { name: answers.attack }).press('Enter');
  await expect(figure.getByRole('status').first()).toHaveText(told.attack);
  await choice.getByRole('button', { name: answers.retreat }).press('Space');
  await expect(figure.getByRole('status').first()).toHaveText(told.retreat);
  await expect(figure.getByText(words.compare.equal(3, 'shop-trio')).filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(verdicts(figure)).toContainText([
    /the shop cheats/,
    /payments service cancels, though the honest customer placed the order/,
    /shop and payments both cancel the order/,
    /the customer cheats/,
  ]);
});

test('messages between shop and payments can be lost', async ({ page }) => {
  const figure = await open(page, PAGE, 'lost-receipt');
  await expect(verdicts(figure)).toContainText([
    /the payments service places the order, the shop cancels it/,
  ]);
  await figure.getByRole('button', { name: words.exchange.press(2, 'captured', true, 'shop-pair') }).click();
  await expect(verdicts(figure)).toContainText([/shop and payments both place the order/]);
});

test('a map is made by keyboard alone: a fourth party, whom nobody relies on, and the check answers', async ({
  page,
}) => {
  const figure = await open(page, PAGE, 'trust-map');
  await expect(answer(figure, trustAnswer.numbers(3, 1))).toBeVisible();
  await reach(page, button(figure, trustMap.change), 'Tab', 300);
  await page.keyboard.press('Enter');
  await reach(page, button(figure, trustEdit.add));
  await page.keyboard.press('Enter');
  await expect(answer(figure, trustAnswer.numbers(4, 1))).toBeVisible();
  await expect(figure.getByText(trustAnswer.holds('32', 1))).toBeVisible();
  const name = figure.getByRole('textbox', { name: trustEdit.name });
  await reach(page, name);
  await name.fill('bank');
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('status').last()).toHaveText(trustEdit.news.renamed('party 4', 'bank'));
  const relies = figure.getByRole('group', { name: trustEdit.reliesOn('bank'), exact: true });
  await reach(page, relies.getByRole('button', { name: 'payments', exact: true }));
  await page.keyboard.press('Space');
  await expect(figure.getByRole('status').last()).toHaveText(trustEdit.news.trusts('bank', 'payments'));
  await expect.poll(() => mapIn(page)).toBe('1_customer.shop.payments.bank_0_4.4.0.4_k1');
  await reach(page, button(figure, trustMap.undo), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => mapIn(page)).toBe('1_customer.shop.payments.bank_0_4.4.0.0_k1');
});

test('in the drawing one party is chosen and then another, by arrow keys and by pointer', async ({
  page,
}) => {
  const figure = await open(page, PAGE, 'trust-map');
  const party = (name: string): Locator =>
    figure
      .getByRole('toolbar', { name: trustMap.toolbar })
      .getByRole('button', { name: new RegExp(`^${name},`) });
  await party('customer').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('status').last()).toHaveText(trustEdit.news.trusts('customer', 'shop'));
  await party('customer').click();
  await party('payments').hover();
  await page.mouse.down();
  await party('shop').hover();
  await page.mouse.up();
  await expect(figure.getByRole('status').last()).toHaveText(trustEdit.news.trusts('payments', 'shop'));
});

test('the text form draws what it says, and names the line it can’t read', async ({ page }) => {
  const figure = await open(page, PAGE, 'trust-map');
  await button(figure, trustMap.asText).click();
  const text = figure.getByRole('textbox', { name: trustText.label });
  await expect(text).toHaveValue(/^customer\nshop\npayments\ncustomer trusts payments\n/);
  await text.fill('a\nb\nc\na trusts d');
  await figure.getByRole('button', { name: trustText.apply }).click();
  await expect(figure.getByRole('alert')).toHaveText(
    trustText.fault(4, { code: 'unknown-party', found: 'd' }),
  );
  await text.fill('a\nb\nc\nd\ne\nmessages: signed');
  await figure.getByRole('button', { name: trustText.apply }).click();
  await expect(answer(figure, trustAnswer.names.signed)).toBeVisible();
  await expect.poll(() => mapIn(page)).toBe('1_a.b.c.d.e_0_0.0.0.0.0_s');
});

test('each map to start from is told which model it is', async ({ page }) => {
  const figure = await open(page, PAGE, 'trust-map');
  const models = {
    banks: 'late',
    ledger: 'open',
    flight: 'oral',
    datacenter: 'trusting',
    shop: 'oral',
  } as const;
  for (const [start, model] of Object.entries(models) as [keyof typeof models, 'late'][]) {
    await figure.getByRole('combobox', { name: trustMap.start }).selectOption(trustMap.starts[start]);
    await expect(answer(figure, trustAnswer.names[model])).toBeVisible();
  }
});

test('a link opens its map, and a damaged one is refused with the reason', async ({ page }) => {
  const figure = await open(page, `${PAGE}?map=1_a.b.c.d_0_0.0.0.0_k1#trust-map`, 'trust-map');
  await expect(answer(figure, trustAnswer.numbers(4, 1))).toBeVisible();
  await page.goto('about:blank');
  const other = await open(page, `${PAGE}?map=1_a.b.c_0_0.0_k1#trust-map`, 'trust-map');
  await expect(other.getByRole('alert')).toContainText(trustEdit.damage.trust);
  await expect(answer(other, trustAnswer.numbers(3, 1)), 'the page’s own map').toBeVisible();
});

test('the map has no accessibility trouble while it is changed, and fits a phone', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const figure = await open(page, PAGE, 'trust-map');
    await figure.getByRole('button', { name: trustMap.change }).click();
    await expect(figure.getByRole('button', { name: trustEdit.add })).toBeVisible();
    await sound(page, `at ${width} pixels`, '#trust-map');
    await fits(page, `at ${width} pixels`);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is there as a picture, in words and as text', async ({ page }) => {
    await page.goto(PAGE);
    const figure = page.locator('#trust-map');
    await expect(
      figure.getByRole('group', { name: /^Trust map\. customer relies on payments\./ }),
    ).toBeVisible();
    await expect(answer(figure, trustAnswer.numbers(3, 1))).toBeVisible();
    await expect(figure.getByText('customer trusts payments')).toBeVisible();
  });
});
