/** The page about linking: every example that it prints is done as it says. Then what is below a page: its citation. */
import { expect as claim, test as elsewhere, type Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  drawingButton,
  expect,
  figureOf,
  LECTURE,
  live,
  maps,
  numberOf,
  open,
  perspective,
  atRound,
  slider,
  test,
  tokensOf,
  unfold,
  words,
} from './helpers.ts';
import { openHost, putBook } from './hosts.ts';

/** An example as it is printed, for a reader to copy. */
const printed = (page: Page, name: string): Promise<string> =>
  page.locator(`[data-example="${name}"] code`).innerText();

/** Opens the page, and puts the book where the examples say it is. */
async function read<Name extends string>(page: Page, baseURL: string, ...names: readonly Name[]) {
  await page.goto('linking/');
  const texts = await Promise.all(names.map(async (name) => [name, await printed(page, name)] as const));
  const root = new URL(await printed(page, 'named')).origin;
  await putBook(page, baseURL, root);
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** The embedded figure, once it shows what it is asked for. */
async function inFrame(page: Page) {
  const figure = page.locator('iframe').contentFrame().locator('main');
  await claim(figure.locator('[data-live]')).toBeAttached();
  await unfold(figure);
  return figure;
}
const heightOf = async (page: Page): Promise<number> => (await page.locator('iframe').boundingBox())!.height;
const hidden = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .contentFrame()
    .locator(':root')
    .evaluate((root) => root.scrollHeight - root.clientHeight);

elsewhere.describe('An example does what the page says:', () => {
  elsewhere('the links open the scenario, the figure and the drawing', async ({ page, baseURL }) => {
    const links = await read(page, baseURL!, 'link', 'named', 'figure', 'opened');
    await claim(maps(await open(page, links.link))).toHaveAccessibleName(/^General 2 is a traitor/);
    await claim(maps(await open(page, links.named))).toHaveAccessibleName(/^General 2 is a traitor/);
    const mirror = await open(page, links.figure, 'mirror');
    await claim(maps(mirror)).toHaveCount(2);
    await claim(maps(mirror).last()).toHaveAccessibleName(/^General 1 is a traitor/);
    const opened = await open(page, links.opened);
    await claim(perspective(opened, 3)).toHaveAttribute('aria-pressed', 'true');
    await claim(drawingButton(opened, 'inbox')).toHaveAttribute('aria-pressed', 'true');
    await claim(slider(opened)).toHaveAttribute('aria-valuetext', atRound(1, 2));
  });

  elsewhere(
    'the frame shows the scenario, and the lines beside it keep it as high as it is',
    async ({ page, baseURL }) => {
      const { frame, listener, message } = await read(page, baseURL!, 'frame', 'listener', 'message');
      const keep = `<script>addEventListener('message', ({ data }) => { (window.told ??= []).push(data); });</script>`;
      await openHost(page, keep + listener + frame);
      const figure = await inFrame(page);
      await claim(maps(figure)).toHaveAccessibleName(/^General 2 is a traitor/);
      await claim(page.getByTitle('World A: general 2 lies')).toBeVisible();
      await claim.poll(() => hidden(page)).toBe(0);
      const before = await heightOf(page);
      await figure.getByRole('button', { name: words.share }).click();
      await claim.poll(() => heightOf(page)).toBeGreaterThan(before);
      const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
      const example = JSON.parse(message) as Record<string, unknown>;
      for (const one of told as (typeof example)[]) {
        claim(one).toEqual({ ...example, height: one['height'] });
        claim(Number.isInteger(one['height'])).toBe(true);
      }
    },
  );

  elsewhere(
    'the element shows the scenario, the link inside it where there are no scripts',
    async ({ page, browser, baseURL }) => {
      const { element } = await read(page, baseURL!, 'element');
      await openHost(page, element);
      await claim(maps(await inFrame(page))).toHaveAccessibleName(/^General 2 is a traitor/);
      await claim(page.getByTitle('World A: general 2 lies')).toBeVisible();
      await claim.poll(() => hidden(page)).toBe(0);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const still = await context.newPage();
      await openHost(still, element);
      await claim(still.getByRole('link', { name: 'World A: general 2 lies' })).toBeVisible();
      await context.close();
    },
  );

  elsewhere(
    'with two tokens it shows two worlds, in the drawing and under the title given',
    async ({ page, baseURL }) => {
      const { element, two } = await read(page, baseURL!, 'element', 'two');
      await openHost(page, element.split('\n')[0]! + two);
      await claim((await inFrame(page)).locator('.world')).toHaveCount(2);
      await claim(drawingButton(await inFrame(page), 'inbox')).toHaveAttribute('aria-pressed', 'true');
      await claim(page.locator('iframe')).toHaveAttribute('title', /^Two worlds that general 3/);
    },
  );

  elsewhere('a page needs these two sources in its policy, and no more', async ({ page, baseURL }) => {
    const { element, policy } = await read(page, baseURL!, 'element', 'policy');
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await openHost(page, element, '', { 'content-security-policy': `default-src 'none'; ${policy}` });
    await claim(maps(await inFrame(page))).toHaveAccessibleName(/^General 2 is a traitor/);
    await claim.poll(() => hidden(page)).toBe(0);
    claim(refused).toEqual([]);
  });
});

test('a named scenario’s page plays it, follows changes in its address, and leads to its figure', async ({
  page,
}) => {
  const figure = await open(page, 's/four-lieutenant-lies/', 'figure');
  await expect(maps(figure)).toHaveAccessibleName(/^General 4 is a traitor/);
  await perspective(figure, 3).click();
  await expect.poll(() => tokensOf(page.url())).toEqual([`${CATALOGUE['four-lieutenant-lies']}_v3`]);
  await expect(page).toHaveURL(/\/s\/four-lieutenant-lies\/\?s=[^#]*#figure$/);
  const figureName = `Figure ${numberOf('byzantine-generals')}.5 of “The Byzantine generals”`;
  await page.getByRole('link', { name: figureName, exact: true }).click();
  await expect(page).toHaveURL(/\/byzantine-generals\/#four-lieutenant-lies$/);
  await expect(maps(await live(figureOf(page, 'four-lieutenant-lies')))).toHaveAccessibleName(
    /^General 4 is a traitor/,
  );
});

test('below a lecture stands how it is cited; one click marks the entry, and nothing else', async ({
  page,
}) => {
  await page.goto(LECTURE);
  const foot = page.getByRole('complementary', { name: words.citing.cite });
  await foot.getByText(words.citing.cite, { exact: true }).click();
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href'))!;
  await expect(foot.getByRole('link', { name: canonical })).toHaveAttribute('href', canonical);
  const entry = foot.locator('.bibtex');
  await entry.click();
  const marked = await page.evaluate(() => String(getSelection()));
  expect(marked.trim()).toBe((await entry.innerText()).trim());
  expect(marked).toMatch(/^@misc\{threefplusone-byzantine-generals,\n/);
  expect(marked).toContain(`url = {${canonical}}`);
});

test('without an address for corrections no page offers one', async ({ page }) => {
  for (const path of [LECTURE, 's/two-lies/', 'linking/']) {
    await page.goto(path);
    await expect(page.getByRole('complementary', { name: words.citing.cite })).toBeVisible();
    await expect(page.getByRole('link', { name: words.citing.edit })).toHaveCount(0);
  }
});
