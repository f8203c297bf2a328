/** The catalogue of scenarios: a card each, with a picture that needs no script, and addresses that open it. */
import { CATALOGUE, scenarioNamed, type ScenarioName } from '../src/scenario/catalogue.ts';
import { expect, live, maps, test, tokensOf, words } from './helpers.ts';

const { scenario, scenarios } = words;
const NAMES = Object.keys(CATALOGUE) as ScenarioName[];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every named scenario has a card: title, picture, sentence and token', async ({ page }) => {
    await page.goto('scenarios/');
    for (const name of NAMES) {
      const card = page.locator(`#${name}`);
      await expect(card.getByRole('heading', { level: 3 })).toHaveText(scenario.named[name]);
      await expect(card.getByText(scenarios.shows[name])).toBeVisible();
      // the drawing says in words what it shows
      await expect(card.locator('svg[data-drawing="map"]'), name).toHaveAccessibleName(/\.$/);
      const verdicts = scenarioNamed(name).kind === '2g' ? 3 : 2;
      await expect(card.getByRole('definition'), name).toHaveCount(verdicts);
      const address = await card.getByRole('link', { name: CATALOGUE[name] }).getAttribute('href');
      expect(tokensOf(new URL(address!, page.url()).href)).toEqual([CATALOGUE[name]]);
      // the picture leads where the name leads
      const way = card.getByRole('heading').getByRole('link');
      await expect(way, name).toHaveAttribute('href', new RegExp(`/s/${name}/$`));
    }
    await expect(page.getByRole('listitem')).toHaveCount(
      NAMES.length + (await page.locator('.card li').count()),
    );
  });
});

test('a card opens its scenario in the lab, and leads to the figure that shows it', async ({ page }) => {
  await page.goto('scenarios/');
  const card = page.locator('#four-commander-lies');
  await card.getByRole('link', { name: 'Figure' }).click();
  await expect(page).toHaveURL(/\/[a-z-]+\/#four-commander/);
  await page.goBack();
  await card.getByRole('link', { name: CATALOGUE['four-commander-lies'] }).click();
  await expect(page).toHaveURL(/\/lab\/\?s=/);
  const figure = await live(page.locator('main > .lab > div.figure'));
  await expect(maps(figure)).toHaveAccessibleName(/^General 1 is a traitor/);
});
