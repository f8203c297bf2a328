/** The book on other people's pages: the custom element, its frame, and what the two tell each other. */
import { expect, test as plain, type FrameLocator, type Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import { openHost, putBook } from './hosts.ts';
import { drawingButton, maps, atRound, slider, unfold, words } from './helpers.ts';

interface There {
  /** Where the book is for these pages. */
  readonly book: string;
  /** Opens a page of another host with this body; the book's script is loaded first. */
  host(body: string): Promise<void>;
}

const test = plain.extend<{ there: There }>({
  there: async ({ page, baseURL }, use) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const book = await putBook(page, baseURL!);
    const script = `<script async src="${book}embed/byzantine-scenario.js"></script>`;
    await use({ book, host: (body) => openHost(page, script + body) });
    expect(said, 'what neither page should have said').toEqual([]);
  },
});

const element = (page: Page, nth = 0) => page.locator('byzantine-scenario').nth(nth);
const frameIn = (page: Page, nth = 0): FrameLocator => element(page, nth).frameLocator('iframe');
const heightOf = async (page: Page, nth = 0): Promise<number> =>
  (await element(page, nth).locator('iframe').boundingBox())?.height ?? 0;
/** What there is to scroll inside the frame: nothing, once it has its height. */
const hidden = (page: Page, nth = 0): Promise<number> =>
  frameIn(page, nth)
    .locator(':root')
    .evaluate((root) => root.scrollHeight - root.clientHeight);

/** The figure in the frame, once it answers. */
async function live(page: Page, nth = 0) {
  const figure = frameIn(page, nth).locator('main');
  await expect(figure.locator('[data-live]')).toBeAttached();
  await unfold(figure);
  return figure;
}

test('the element shows its scenario on another host, at the height it needs, and follows it', async ({
  page,
  there,
}) => {
  await there.host(
    `<byzantine-scenario token="${CATALOGUE['two-lies']}"><a href="/">World A</a></byzantine-scenario>`,
  );
  const figure = await live(page);
  await expect(maps(figure)).toHaveAccessibleName(/^General 2 is a traitor.*General 3 retreats\.$/);
  await expect(page.getByTitle('World A')).toBeVisible();
  await expect.poll(() => hidden(page)).toBe(0);
  const before = await heightOf(page);
  await figure.getByRole('button', { name: words.share }).click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 40);
  await expect.poll(() => hidden(page)).toBe(0);
  await figure.getByRole('button', { name: words.share }).click();
  await expect.poll(() => heightOf(page)).toBe(before);
});

test('it works by keyboard: into the frame, to the figure’s controls, and on', async ({ page, there }) => {
  await there.host(
    `<byzantine-scenario token="${CATALOGUE['two-lies']}"></byzantine-scenario><p><a href="#on">On</a></p>`,
  );
  const figure = await live(page);
  const time = slider(figure);
  const hasFocus = () => time.evaluate((found) => found === document.activeElement);
  for (let i = 0; i < 40 && !(await hasFocus()); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect(time).toHaveAttribute('aria-valuetext', atRound(0, 2));
  const on = page.getByRole('link', { name: 'On', exact: true });
  const left = () => on.evaluate((found) => found === document.activeElement);
  for (let i = 0; i < 40 && !(await left()); i++) await page.keyboard.press('Tab');
  await expect(on).toBeFocused();
});

test('several on a page each show their own, in the drawing asked for', async ({ page, there }) => {
  await there.host(`
    <byzantine-scenario token="${CATALOGUE['two-lies']} ${CATALOGUE['commander-lies']}"></byzantine-scenario>
    <byzantine-scenario token="${CATALOGUE['one-loss']}" view="transcript" title="Two generals"></byzantine-scenario>`);
  await element(page, 1).scrollIntoViewIfNeeded();
  await expect(maps(await live(page, 0))).toHaveCount(2);
  const second = await live(page, 1);
  await expect(drawingButton(second, 'transcript')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTitle('Two generals').last()).toBeVisible();
  for (const nth of [0, 1]) await expect.poll(() => hidden(page, nth)).toBe(0);
  expect(await heightOf(page, 0)).not.toBe(await heightOf(page, 1));
});

test('another token shows another scenario, none shows the link, and the way back stays the page’s', async ({
  page,
  there,
}) => {
  await there.host(
    `<byzantine-scenario token="${CATALOGUE['two-lies']}"><a href="/">A link</a></byzantine-scenario>`,
  );
  await live(page);
  const entries = await page.evaluate(() => history.length);
  await element(page).evaluate((found, token) => {
    found.setAttribute('token', token);
  }, CATALOGUE['one-loss']);
  await expect(frameIn(page).getByText(words.exchange.label(2, 'captured', true, 'generals'))).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await element(page).evaluate((found) => {
    found.removeAttribute('token');
  });
  await expect(element(page).locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'A link' })).toBeVisible();
});

test('a height is believed of the element’s own frame alone, and only if it is one', async ({
  page,
  there,
}) => {
  await there.host(`<byzantine-scenario token="${CATALOGUE['two-lies']}"></byzantine-scenario>`);
  await live(page);
  await expect.poll(() => hidden(page)).toBe(0);
  const before = await heightOf(page);
  // another page's word, the host's own as much as a stranger's
  await page.evaluate(() => {
    postMessage({ type: '3f+1:resize', version: 1, height: 1234 }, '*');
  });
  // the frame's own word, when it is no height
  await frameIn(page)
    .locator(':root')
    .evaluate(() => {
      const all = ['5000', -5, 0, NaN, Infinity, 1e9, null, [5000]];
      for (const height of all) parent.postMessage({ type: '3f+1:resize', height }, '*');
      for (const message of [null, 5000, 'x', { type: 'resize', height: 5000 }, []])
        parent.postMessage(message, '*');
      parent.postMessage({ type: '3f+1:resize', height: 777 }, '*');
    });
  await expect.poll(() => heightOf(page), { message: 'of all these the last one counts' }).toBe(777);
  expect(before).not.toBe(777);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example/',
  'https://evil.example/?',
  '../../evil',
  '&s=om_n3_m1_oa&as=map#x',
  '%00%0a',
  '__proto__',
  'om_n3'.repeat(3000),
];

test('hostile tokens in the attribute are inert: refused inside the frame, and the frame stays the book’s', async ({
  page,
  there,
}) => {
  await there.host('<byzantine-scenario></byzantine-scenario>');
  for (const token of HOSTILE) {
    await element(page).evaluate((found, text) => {
      found.setAttribute('view', text.slice(0, 20));
      found.setAttribute('title', text.slice(0, 99));
      found.setAttribute('token', text);
    }, token);
    await expect(frameIn(page).getByRole('alert'), token.slice(0, 40)).toContainText(words.refusal.title);
    const address = await element(page)
      .locator('iframe')
      .evaluate((frame: HTMLIFrameElement) => frame.src);
    expect(address.startsWith(`${there.book}embed/?s=`), address.slice(0, 99)).toBe(true);
    expect(new URL(address).hash).toBe('');
    expect(await page.evaluate(() => document.querySelectorAll('img, script, iframe').length)).toBe(1);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the link inside the element is there', async ({ page, there }) => {
    await there.host('<byzantine-scenario token="om_n3_m1_oa"><a href="/">A link</a></byzantine-scenario>');
    await expect(page.getByRole('link', { name: 'A link' })).toBeVisible();
  });
});

test('loaded twice, and before or after the elements, the script works once', async ({ page, there }) => {
  const again = `<script src="${there.book}embed/byzantine-scenario.js"></script>`;
  await there.host(
    `${again}<byzantine-scenario token="${CATALOGUE['all-loyal']}"></byzantine-scenario>${again}`,
  );
  await expect(maps(await live(page))).toHaveAccessibleName(/^Everybody is loyal/);
});

test('a page that is no frame tells nobody its height', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('message', (event) => {
      document.documentElement.dataset['told'] = JSON.stringify(event.data);
    });
  });
  await page.goto('embed/');
  await expect(page.locator('[data-live]')).toBeAttached();
  await page.setViewportSize({ width: 500, height: 600 });
  await page.waitForTimeout(300);
  expect(await page.locator(':root').getAttribute('data-told')).toBeNull();
});
