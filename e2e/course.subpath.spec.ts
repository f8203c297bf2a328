/** The book under a sub-path, as on a course's server: pages, assets, links and what is kept all carry it. */
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  elsewhere,
  expect,
  figureOf,
  LECTURE,
  live,
  maps,
  open,
  PAGES,
  readThrough,
  shown,
  test,
  tokensOf,
  verdicts,
  words,
} from './helpers.ts';

test('every address in every page begins with the sub-path', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    const addresses = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)].map(
      ([, found]) => found!,
    );
    expect(addresses.length, path).toBeGreaterThan(3);
    const own = addresses.filter((address) => !/^(#|https:\/\/)/.test(address));
    expect(
      own.filter((address) => !address.startsWith('/course/')),
      path,
    ).toEqual([]);
    expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '/course/', path).toContain('/course/');
  }
});

test('every page loads whole, fonts and figures too', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('nothing-here')) missing.push(response.url());
    if (!response.url().includes('/course/')) missing.push(`outside: ${response.url()}`);
  });
  for (const path of PAGES) {
    await page.goto(path);
    await readThrough(page);
  }
  expect(missing).toEqual([]);
});

test('a reader goes from the cover through the lecture to the lab and back', async ({ page }) => {
  const main = await open(page, './');
  await main.getByRole('button', { name: words.ambiguous.answers.one }).click();
  await main.getByRole('link', { name: words.cover.readOn }).click();
  await expect(page).toHaveURL(/\/course\/byzantine-generals\/$/);
  await page.getByRole('link', { name: words.site.lab }).click();
  await expect(page).toHaveURL(/\/course\/lab\/$/);
  await page.getByRole('link', { name: words.site.home }).click();
  await expect(page).toHaveURL(/\/course\/$/);
  await page.getByRole('link', { name: CATALOGUE['two-lies'] }).click();
  // the lab's own comes before the frontier's
  const map = maps(await live(page.getByRole('main'))).first();
  await expect(map).toHaveAccessibleName(/^General 2 is a traitor/);
});

test('what is shared carries the sub-path and opens', async ({ page, browser }) => {
  const figure = await open(page, LECTURE, 'four-lieutenant-lies');
  await figure.getByRole('button', { name: words.edit.change }).click();
  await figure.getByRole('button', { name: words.edit.makeLoyal(4, 'generals') }).press('Enter');
  await expect(page).toHaveURL(/\/course\/byzantine-generals\/\?s=om_n4_m1_oa#four-lieutenant-lies$/);
  const here = await shown(figure);
  await figure.getByRole('button', { name: words.share }).click();
  const lab = (await figure.getByRole('link', { name: words.sharing.lab }).getAttribute('href'))!;
  const html = await figure.getByRole('textbox', { name: words.sharing.embedLabel }).inputValue();
  const embed = /src="([^"]+)"/.exec(html)![1]!;
  for (const [address, path] of [
    [lab, '/course/lab/'],
    [embed, '/course/embed/'],
  ] as const) {
    expect(new URL(address).pathname).toBe(path);
    expect(tokensOf(address)).toEqual(['om_n4_m1_oa']);
    const there = await elsewhere(browser, address);
    expect((await shown(there.figure)).rows).toEqual(here.rows);
    await there.close();
  }
});

test('a damaged link leads on, and stays on its page', async ({ page }) => {
  const figure = await open(
    page,
    `${LECTURE}?s=om_n4_m1_or_t4_zz#four-lieutenant-lies`,
    'four-lieutenant-lies',
  );
  await figure.getByRole('link', { name: words.refusal.good }).click();
  await expect(verdicts(figure).last()).toHaveText('holds every loyal lieutenant obeys: retreat');
  await expect(page).toHaveURL(/\/course\/byzantine-generals\/\?s=om_n4_m1_or_t4#four-lieutenant-lies$/);
});

test('an address without its last slash, and one that does not exist, lead into the book', async ({
  page,
}) => {
  await page.goto('byzantine-generals');
  await expect(page).toHaveURL(/\/course\/byzantine-generals\/$/);
  const lost = await page.goto('nothing-here/');
  expect(lost?.status()).toBe(404);
  await page.getByRole('link', { name: words.notFound.way }).click();
  await expect(page).toHaveURL(/\/course\/#contents$/);
});

test('the choice of colours is kept for this edition alone', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Colours:/ }).click();
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['3f+1:v1:/course/:theme', 'light'],
  ]);
  await page.goto(LECTURE);
  await expect(page.getByRole('button', { name: /^Colours:/ })).toHaveText(words.site.theme.light);
  await expect(figureOf(page, 'mirror')).toBeAttached();
});

test('the map of the site lists what may be found, by canonical addresses, and robots.txt leads to it', async ({
  request,
}) => {
  const text = async (path: string): Promise<string> => (await request.get(path)).text();
  const placesIn = (xml: string): URL[] =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => new URL(at!));
  const index = /^Sitemap: (.*)$/m.exec(await text('robots.txt'))?.[1] ?? '';
  expect(index).toMatch(/^https:\/\/[^/]+\/course\/sitemap-index\.xml$/);
  const maps = placesIn(await text(new URL(index).pathname));
  const listed = (await Promise.all(maps.map(({ pathname }) => text(pathname)))).flatMap(placesIn);
  for (const { href, pathname } of listed) {
    const html = await text(pathname);
    expect(html, `${pathname} is where it says`).toContain(`<link rel="canonical" href="${href}"`);
    expect(html, `${pathname} may be found`).not.toContain('noindex');
  }
  for (const path of PAGES) {
    const html = await text(path);
    const hidden = html.includes('noindex');
    expect(
      listed.some(({ pathname }) => pathname === `/course/${path}`),
      path,
    ).toBe(!hidden);
  }
});
