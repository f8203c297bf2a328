/** The cover: its surprise, and the ways into the book. */
import { CONTENTS, expect, figureOf, LECTURE, LECTURES, live, maps, reach, test, words } from './helpers.ts';

const { ambiguous, cover, site } = words;

test.beforeEach(({ page }) => page.goto('./'));

test('a reader meets two letters that contradict each other, and a question', async ({ page }) => {
  const main = page.getByRole('main');
  await expect(main.getByText(cover.from(1))).toBeVisible();
  await expect(main.getByText(cover.first)).toBeVisible();
  await expect(main.getByText(cover.from(2))).toBeVisible();
  await expect(main.getByText(cover.second)).toBeVisible();
  const answers = main.getByRole('group', { name: cover.youAre }).getByRole('button');
  await expect(answers).toHaveText(Object.values(ambiguous.answers));
});

test('a reader answers by keyboard, is told aloud what came of it, and sees both worlds', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const said = main.getByRole('status');
  await live(main);
  await expect(said, 'a live region that is there before it speaks').toHaveText('');

  const one = main.getByRole('button', { name: ambiguous.answers.one });
  await reach(page, one);
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(ambiguous.afterOne);
  await expect(one).toHaveAttribute('aria-pressed', 'true');
  await expect(one).toBeFocused();
  await expect(main.getByText(ambiguous.worldA)).toBeVisible();
  await expect(main.getByText(ambiguous.worldB)).toBeVisible();
  await expect(maps(main)).toHaveCount(2);
  await expect(maps(main).first()).toHaveAccessibleName(/^General 2 is a traitor\./);
  await expect(maps(main).last()).toHaveAccessibleName(/^General 1 is a traitor\./);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(said).toHaveText(ambiguous.afterTwo);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(ambiguous.afterCannot);
  await expect(one).toHaveAttribute('aria-pressed', 'false');
});

test('after the answer a link leads to the lecture', async ({ page }) => {
  const main = await live(page.getByRole('main'));
  const on = main.getByRole('link', { name: cover.readOn });
  await expect(on).toBeHidden();
  await main.getByRole('button', { name: ambiguous.answers.cannot }).click();
  await on.click();
  await expect(page).toHaveURL(new RegExp(`/${LECTURE}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Byzantine generals');
});

test('the answer goes along to the lecture, where it can be changed', async ({ page }) => {
  const main = await live(page.getByRole('main'));
  await main.getByRole('button', { name: ambiguous.answers.one }).click();
  await main.getByRole('link', { name: cover.readOn }).click();
  const figure = await live(figureOf(page, 'ambiguous-view'), 'closed');
  await expect(figure.getByRole('status').first()).toHaveText(ambiguous.afterOne);
  await expect(maps(figure)).toHaveCount(2);
  const answers = figure.getByRole('group', { name: ambiguous.question });
  await answers.getByRole('button', { name: ambiguous.answers.two }).click();
  await expect(answers.getByRole('button', { pressed: true })).toHaveText(ambiguous.answers.two);
  await expect(figure.getByRole('status').first()).toHaveText(ambiguous.afterTwo);
});

test('the contents list the lectures in order and lead to those that are written', async ({ page }) => {
  const contents = page.getByRole('region', { name: site.contents });
  const lectures = contents.getByRole('listitem');
  await expect(lectures).toHaveCount(CONTENTS.length);
  for (const [i, slug] of CONTENTS.entries()) {
    await expect(lectures.nth(i)).toContainText(new RegExp(`^${i + 1}`));
    const link = lectures.nth(i).getByRole('link');
    if (LECTURES.includes(slug)) await expect(link).toHaveAttribute('href', new RegExp(`/${slug}/$`));
    else {
      await expect(lectures.nth(i).getByText(site.inPreparation)).toBeVisible();
      await expect(link, 'it leads nowhere yet').toHaveCount(0);
    }
  }
  await contents.getByRole('link', { name: 'The Byzantine generals' }).click();
  await expect(page).toHaveURL(new RegExp(`/${LECTURE}$`));
});

test('the scenario on the cover opens in the lab', async ({ page }) => {
  const token = 'om_n3_m1_oa_t2_1.2-3r';
  await page.getByRole('link', { name: token }).click();
  await expect(page).toHaveURL(new RegExp(`/lab/\\?s=${token}$`));
  await live(page.getByRole('main'));
  await expect(page.getByRole('textbox', { name: words.lab.scenarioHint })).toHaveValue(token);
});

test('the first Tab offers a way past the running head', async ({ page }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
});
