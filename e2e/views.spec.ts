/** The lecture on views: a reader builds the twin by keyboard, and a link brings it back. */
import {
  change,
  drawingButton,
  elsewhere,
  expect,
  messagesOn,
  open,
  reach,
  test,
  tokensOf,
  words,
} from './helpers.ts';

const LECTURE = 'views/';
const TWIN = ['om_n4_m1_oa_t3_1.3-2r', 'om_n4_m1_oa_t1_1-3r'];

test('a reader builds the twin by keyboard and is told when it is one', async ({ page, browser }) => {
  const figure = await open(page, LECTURE, 'twin');
  await expect(
    figure.getByText(/^General 2 can tell these two apart: in round 2 general 3 tells it/),
  ).toBeVisible();
  await reach(page, figure.getByRole('button', { name: words.edit.change }));
  await page.keyboard.press('Enter');
  // the second world's generals stand behind its messages
  const worldB = messagesOn(figure, 1);
  await worldB.getByRole('button', { name: words.edit.makeTraitor(1, 'generals') }).focus();
  await page.keyboard.press('Enter');
  await worldB.getByRole('button', { name: 'General 1 orders general 3 to attack.' }).focus();
  await page.keyboard.press('Enter');
  const retreat = figure
    .getByRole('group', { name: words.edit.says })
    .getByRole('button', { name: 'retreat', exact: true });
  await reach(page, retreat);
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('status').filter({ hasText: words.twin.found })).toHaveCount(1);
  await expect(figure.getByText(words.compare.equal(2, 'generals'))).toBeVisible();
  await expect.poll(() => tokensOf(page.url())).toEqual(TWIN);

  const other = await elsewhere(browser, page.url(), 'twin');
  await expect(other.figure.getByText(words.twin.found)).toBeVisible();
  await other.close();
});

test('two traitors are no twin', async ({ page }) => {
  const figure = await open(page, `${LECTURE}?s=${TWIN[0]!}&s=om_n4_m1_oa_t1.4#twin`, 'twin');
  await change(figure, 1, 'General 1 orders general 3 to attack.', 'retreat');
  await expect(figure.getByText(words.compare.equal(2, 'generals'))).toBeVisible();
  await expect(figure.getByText(words.twin.found)).toHaveCount(0);
  await expect(figure.getByRole('listitem').filter({ hasText: words.twin.conditions.cleared })).toContainText(
    words.twin.open,
  );
});

test('the neighbours of the chain are compared for general 1, in every drawing', async ({ page }) => {
  const figure = await open(page, LECTURE, 'neighbours');
  await expect(figure.getByText(words.compare.equal(1, 'generals'))).toBeVisible();
  await drawingButton(figure, 'transcript').click();
  await expect(
    figure.getByRole('row').filter({ hasText: words.exchange.fates('captured', 'generals') }),
  ).toHaveCount(2);
});
