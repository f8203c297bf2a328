/** Without JavaScript: every figure still says how it ends, and nothing pretends to answer. */
import { expect, figureOf, inboxes, LECTURE, maps, PAGES, test, verdicts, words } from './helpers.ts';

test.use({ javaScriptEnabled: false });

const OBEYS = 'holds every loyal lieutenant obeys: attack';
const VACUOUS = 'asks nothing the commander is a traitor';
const ALONE = 'holds one loyal lieutenant, nobody to disagree with';

/** What the verdicts of each figure say, and what its drawings say of decisions. */
const OUTCOMES = {
  'ambiguous-view': {
    verdicts: [
      ALONE,
      'broken general 3 retreats, though loyal general 1 ordered attack',
      'holds 2 and 3 both retreat',
      VACUOUS,
    ],
    decisions: ['General 1 attacks. General 3 retreats.', 'General 2 retreats. General 3 retreats.'],
  },
  'obey-the-commander': {
    verdicts: ['broken general 3 attacks, general 2 retreats', VACUOUS],
    decisions: ['General 2 retreats. General 3 attacks.'],
  },
  mirror: {
    verdicts: [ALONE, 'holds every loyal lieutenant obeys: retreat', 'holds 2 and 3 both retreat', VACUOUS],
    decisions: ['General 1 retreats. General 2 retreats.', 'General 2 retreats. General 3 retreats.'],
  },
  'four-lieutenant-lies': {
    verdicts: ['holds 2 and 3 both attack', OBEYS],
    decisions: ['General 1 attacks. General 2 attacks. General 3 attacks.'],
  },
  'four-commander-lies': {
    verdicts: ['holds 2, 3 and 4 all retreat', VACUOUS],
    decisions: ['General 2 retreats. General 3 retreats. General 4 retreats.'],
  },
} as const;

test('the lecture shows the outcome of every figure: decisions and verdicts', async ({ page }) => {
  await page.goto(LECTURE);
  for (const [slug, outcome] of Object.entries(OUTCOMES)) {
    const figure = figureOf(page, slug);
    await expect(verdicts(figure), slug).toHaveText([...outcome.verdicts]);
    await expect(maps(figure)).toHaveCount(outcome.decisions.length);
    for (const [world, decisions] of outcome.decisions.entries()) {
      await expect(maps(figure).nth(world)).toHaveAccessibleName(new RegExp(`${decisions}$`));
      await expect(maps(figure).nth(world)).toBeVisible();
    }
  }
});

test('the ambiguous view shows both worlds, both views, and that they are equal', async ({ page }) => {
  await page.goto(LECTURE);
  const figure = figureOf(page, 'ambiguous-view');
  await expect(figure.getByRole('group', { name: words.ambiguous.worldA })).toBeVisible();
  await expect(figure.getByRole('group', { name: words.ambiguous.worldB })).toBeVisible();
  const tables = inboxes(figure, 3);
  await expect(tables).toHaveCount(3);
  for (const world of [1, 2]) {
    await expect(tables.nth(world).getByRole('listitem')).toHaveText([
      /from 1\s*attack\s*= same/,
      /from 2\s*“1 said: retreat”\s*= same/,
    ]);
  }
  await expect(figure.getByText(words.compare.equal(3, 'generals'))).toBeVisible();
  await expect(figureOf(page, 'mirror').getByText(words.compare.equal(2, 'generals'))).toBeVisible();
});

test('every figure’s messages stand in a table that opens without a script', async ({ page }) => {
  await page.goto(LECTURE);
  const figure = figureOf(page, 'four-commander-lies');
  await figure.locator('summary', { hasText: words.transcript.all }).click();
  await expect(figure.getByRole('table', { name: words.transcript.caption(9) }).getByRole('row')).toHaveCount(
    10,
  );
});

test('the four pairs of rules stand in a table with what each breaks', async ({ page }) => {
  await page.goto(LECTURE);
  const table = figureOf(page, 'every-rule').getByRole('table', { name: words.everyRule.table });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table.getByRole('cell', { name: /IC[12] in world/ })).toHaveCount(4);
  const grid = figureOf(page, 'every-rule').getByRole('img', { name: words.everyRule.grid });
  await expect(grid).toBeVisible();
});

test('no page shows a control that is dead', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    for (const role of ['button', 'slider', 'combobox', 'textbox', 'toolbar', 'checkbox'] as const) {
      await expect(page.getByRole(role), `${role} on /${path}`).toHaveCount(0);
    }
    await expect(
      page.locator('figure [tabindex]'),
      `a stop of the Tab key for nothing on /${path}`,
    ).toHaveCount(0);
  }
});

test('the cover is readable and leads to the lecture', async ({ page }) => {
  await page.goto('./');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main.getByText(words.cover.first)).toBeVisible();
  await expect(main.getByText(words.cover.second)).toBeVisible();
  await expect(main.getByText(words.cover.youAre)).toBeVisible();
  await main.getByRole('link', { name: 'The Byzantine generals' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Byzantine generals');
});

test('the lab, its frontier and the embedded page show whole scenarios', async ({ page }) => {
  for (const [path, count] of [
    // its own, and what is played of the frontier's cell
    ['lab/', 2],
    ['embed/', 2],
  ] as const) {
    await page.goto(path);
    await expect(maps(page.getByRole('main'))).toHaveCount(count);
    await expect(verdicts(page.getByRole('main'))).toHaveCount(2 * count);
  }
});
