/** The lecture on what signatures leave open: the reader finds the late lie, and one more round mends it. */
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { expect, messagesOn, news, numberOf, open, test, tokensOf, verdicts, words } from './helpers.ts';

const PAGE = 'still-hard/';
const { oneRoundMore, verdict } = words;

test('a reader finds the message that parts 3 and 4, and gives them one round more', async ({ page }) => {
  const figure = await open(page, PAGE, 'late-lie');
  const told = figure.getByRole('status').last();
  await expect(told).toHaveText('');
  await messagesOn(figure, 0)
    .getByRole('button', { name: /^General 1 orders general 3/ })
    .press('Enter');
  await expect(told, 'in round 1 it is passed on in time').toHaveText(oneRoundMore.holds(2));
  await figure.getByRole('button', { name: words.edit.undo }).click();
  await messagesOn(figure, 0)
    .getByRole('button', { name: /^General 2 shows general 3/ })
    .click();
  await expect(told).toHaveText(oneRoundMore.broken(1, 2));
  await expect(verdicts(figure).first()).toContainText(verdict.violated);
  await expect.poll(() => tokensOf(page.url())).toEqual([CATALOGUE['one-lie-too-late']]);
  await figure.getByRole('button', { name: oneRoundMore.rounds(2) }).click();
  await expect(told).toHaveText(oneRoundMore.holds(3));
  await expect.poll(() => tokensOf(page.url())).toEqual([CATALOGUE['one-round-more']]);
  await expect(verdicts(figure).first()).toContainText(verdict.holds);
});

test('whoever gives up is shown one answer, and can go back', async ({ page }) => {
  const figure = await open(page, PAGE, 'late-lie');
  await figure.getByRole('button', { name: oneRoundMore.show }).click();
  await expect(verdicts(figure).first()).toContainText(verdict.violated);
  await figure.getByRole('button', { name: words.edit.reset }).click();
  await expect(news(figure)).toHaveText(words.edit.wasReset);
  await expect(verdicts(figure).first()).toContainText(verdict.holds);
});

test('the table of what is possible leads to its propositions and sources', async ({ page }) => {
  await page.goto(PAGE);
  const table = page.getByRole('region', { name: 'What is possible' }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(5);
  const proposition = `Proposition ${numberOf('still-hard')}.5`;
  await table.getByRole('link', { name: proposition, exact: true }).click();
  await expect(page.getByRole('region', { name: proposition })).toBeInViewport();
});
