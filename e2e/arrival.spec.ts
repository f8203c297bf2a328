/**
 * What a reader sees when part of a page does not arrive: that it hasn't, and how to ask again; never another scenario
 * than the address names, nor buttons that answer nothing. When the network is back the page comes alive.
 */
import type { Page, Route } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { frameWords as frame } from '#words/exercises/frame.ts';
import {
  drawingButton,
  expect,
  figureOf,
  LECTURE,
  live,
  maps,
  open,
  slider,
  test,
  transcriptRows,
  verdicts,
  words,
} from './helpers.ts';

// the browser's console names every file that it could not fetch: here that is wanted
test.use({ trouble: async ({ baseURL: _ }, use) => use({ found: [] }) });

const said = words.site.missing;
const notice = (page: Page) => page.getByRole('status').filter({ hasText: said.part });
const SCRIPTS = '**/_astro/**/*.js*';

/** How a script fails to arrive. */
const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  'is cut off': (route) => route.abort('connectionreset'),
  'is a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Home' }),
};

for (const [way, fail] of Object.entries(WAYS)) {
  test(`where every script ${way}, a link shows no other scenario, and its own as soon as it can`, async ({
    page,
  }) => {
    await page.route(SCRIPTS, fail);
    await page.goto(`lab/?s=${CATALOGUE['four-commander-lies']}`);
    const figure = figureOf(page);
    await expect(notice(page).getByRole('button', { name: said.reload })).toBeVisible();
    await expect(page.getByText(said.instead)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }), 'the rest of the page is there').toBeVisible();
    await expect(maps(figure)).toBeHidden();
    await expect(verdicts(figure)).toHaveCount(0);

    await page.unroute(SCRIPTS);
    await notice(page).getByRole('button', { name: said.again }).click();
    await live(figure);
    await expect(maps(figure)).toHaveAccessibleName(/^General 1 is a traitor/);
    await expect(maps(figure)).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByText(said.instead)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Colours:/ }), 'the page’s own script, too').toBeVisible();
    await page.getByRole('button', { name: /^Colours:/ }).click();
    await expect(page.getByRole('button', { name: /^Colours:/ })).toHaveText(words.site.theme.light);
  });
}

test('a figure that has not arrived shows no dead button, and comes alive by itself when the connection does', async ({
  page,
}) => {
  await page.route(SCRIPTS, WAYS['is cut off']!);
  await page.goto(LECTURE);
  const figure = figureOf(page, 'four-commander-lies');
  await figure.scrollIntoViewIfNeeded();
  await expect(notice(page)).toBeVisible();
  await expect(verdicts(figure).first(), 'how it ends is still said').toBeVisible();
  await expect(figure.getByRole('button', { name: words.share })).toBeHidden();
  await expect(slider(figure)).toBeHidden();
  await page.unroute(SCRIPTS);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await live(figure);
  await expect(figure.getByRole('button', { name: words.share })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('an exercise whose kind has not arrived shows no dead button, and answers once it has', async ({
  page,
}) => {
  const ITS_PART = '**/part.*.js';
  await page.route(ITS_PART, WAYS['is not there']!);
  await page.goto('exercises/predict-om-1-v1/');
  const main = page.getByRole('main');
  const check = main.getByRole('button', { name: frame.check, exact: true });
  await expect(notice(page)).toBeVisible();
  await expect(main.getByText('?').first(), 'what is asked is still there').toBeVisible();
  await expect(check).toBeHidden();
  await expect(main.getByRole('link', { name: frame.another })).toBeHidden();
  await page.unroute(ITS_PART);
  await notice(page).getByRole('button', { name: said.again }).press('Enter');
  await check.press('Enter');
  await expect(main.getByText(frame.incomplete)).toBeVisible();
  await expect(main.getByRole('link', { name: frame.another })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('a link to a figure of a lecture waits for what reads it, and nothing else is shown in its place', async ({
  page,
}) => {
  const READS = /\/(?:addressed|link-request)[^/]*\.js/;
  await page.route(READS, WAYS['is not there']!);
  await page.goto(`${LECTURE}?s=${CATALOGUE['all-loyal']}#mirror`);
  const figure = figureOf(page, 'mirror');
  await expect(notice(page)).toBeVisible();
  await expect(figure.getByText(said.instead)).toBeVisible();
  await expect(maps(figure).first()).toBeHidden();
  await page.unroute(READS);
  // nobody presses anything: it is asked for again after a while
  await live(figure);
  await expect(maps(figure)).toHaveAccessibleName(/^Everybody is loyal/);
});

test('the notice goes when it is put away, and reloads when it is asked to', async ({ page }) => {
  await page.route(SCRIPTS, WAYS['is not there']!);
  await page.goto('lab/');
  await notice(page).getByRole('button', { name: said.close }).press('Enter');
  await expect(notice(page)).toBeHidden();
  await page.reload();
  await page.unroute(SCRIPTS);
  await notice(page).getByRole('button', { name: said.reload }).press('Enter');
  await live(figureOf(page));
  await expect(notice(page)).toHaveCount(0);
});

test('what a figure fetches on demand says where it does not arrive, and is there after one more try', async ({
  page,
}) => {
  const figure = await open(page, `lab/?s=${CATALOGUE['four-commander-lies']}`);
  await page.route(SCRIPTS, WAYS['is cut off']!);
  await drawingButton(figure, 'transcript').click();
  await figure.getByRole('button', { name: words.share }).click();
  await expect(notice(page)).toBeVisible();
  await page.unroute(SCRIPTS);
  await notice(page).getByRole('button', { name: said.again }).press('Enter');
  expect(await transcriptRows(figure)).toHaveLength(10);
  await expect(figure.getByRole('textbox').first(), 'the link to share').toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test('another exercise that does not arrive leaves address and exercise as they are, and says so', async ({
  page,
}) => {
  const main = await open(page, 'exercises/predict-om-1-v1/?seed=1');
  await page.route(SCRIPTS, WAYS['is cut off']!);
  const another = main.getByRole('link', { name: frame.another });
  await another.click();
  await expect(main.getByText(frame.unreachable)).toBeVisible();
  await expect(page).toHaveURL(/seed=1$/);
  await page.unroute(SCRIPTS);
  await notice(page).getByRole('button', { name: said.again }).click();
  await expect(page).toHaveURL(/seed=2$/);
  await expect(main.getByText(frame.unreachable)).toHaveCount(0);
});

test('a protocol whose sandbox does not arrive is not called broken, and runs once it does', async ({
  page,
}) => {
  const main = await open(page, 'break/');
  const run = main.getByRole('button', { name: words.breaking.run, exact: true });
  await page.route(/\.wasm|worker/, WAYS['is not there']!);
  await run.click();
  await expect(
    main.getByText(words.breakNews.failed('')).or(main.getByText(/^The protocol could not be run here/)),
  ).toBeVisible();
  await page.unroute(/\.wasm|worker/);
  await run.click();
  await expect(main.getByText(/^Broken: /)).toBeVisible();
});

test('the search says where its index does not arrive, and answers once it does', async ({ page }) => {
  await page.route('**/pagefind/**', WAYS['is not there']!);
  await page.goto('search/?q=signature');
  await expect(page.getByText(words.search.failed)).toBeVisible();
  await page.unroute('**/pagefind/**');
  await notice(page).getByRole('button', { name: said.again }).click();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expect(page.getByText(words.search.failed)).toHaveCount(0);
});
