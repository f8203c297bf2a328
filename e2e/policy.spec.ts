/** The content security policy holds, and the choice of colours is kept without a flash, or forgone without harm. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  change,
  drawingButton,
  expect,
  figureOf,
  LECTURE,
  maps,
  open,
  PAGES,
  readThrough,
  test,
  verdicts,
  watch,
  words,
  pressMoment,
  slider,
} from './helpers.ts';

const { theme } = words.site;

/** Notes every breach of the policy in the page. */
const noteBreaches = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      breaches.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
const breaches = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => (globalThis as { breaches?: string[] }).breaches);

test('every page carries the policy and no inline style or handler', async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(path)).text();
    const written = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    // WebAssembly may be compiled where readers’ protocols run and where the index is searched, and nowhere else
    const compiles = path === 'break/' || path === 'search/';
    const policy = compiles ? written.replace(" 'wasm-unsafe-eval'", '') : written;
    expect(policy === written, path).toBe(!compiles);
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toMatch(/script-src 'self' 'sha256-/);
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*/);
    expect(html.indexOf('content-security-policy'), 'in force before the text').toBeLessThan(
      html.indexOf('<body'),
    );
    const tags = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
    expect(
      tags.filter((tag) => /\s(style|on[a-z]+)\s*=/i.test(tag)),
      path,
    ).toEqual([]);
  }
});

test('reading, answering, changing and sharing breach nothing', async ({ page }) => {
  await noteBreaches(page);
  await page.goto('./');
  await readThrough(page);
  await page.getByRole('button', { name: words.ambiguous.answers.one }).click();
  expect(await breaches(page)).toEqual([]);
  await page.goto(LECTURE);
  await readThrough(page);
  const figure = await open(page, `lab/?s=${CATALOGUE['four-lieutenant-lies']}_r0`);
  await slider(figure).press('ArrowRight');
  await pressMoment(figure, words.time.moment(2, 2));
  await change(figure, 0, 'General 4 tells general 2: “1 said: retreat”. A lie.', 'attack');
  for (const drawing of ['time', 'inbox', 'transcript', 'map'] as const)
    await drawingButton(figure, drawing).click();
  await figure.getByRole('button', { name: words.share }).click();
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: words.sharing.svg }).click();
  await download;
  expect(await breaches(page)).toEqual([]);
});

test('writing, running and stopping a protocol breach nothing', async ({ page }) => {
  await noteBreaches(page);
  const main = await open(page, 'break/');
  const run = main.getByRole('button', { name: words.breaking.run, exact: true });
  await main.getByRole('textbox', { name: words.breaking.editor }).press('ControlOrMeta+Home');
  await page.keyboard.type('oops(); ');
  await run.click();
  await expect(main.getByText(/^Line 1: /)).toBeVisible();
  await main.getByRole('button', { name: words.breaking.goTo(1) }).click();
  await main.getByRole('combobox', { name: words.breaking.start }).selectOption('vote');
  await run.click();
  await expect(main.getByText(/^Broken: /)).toBeVisible();
  expect(await breaches(page)).toEqual([]);
});

test.describe('what gets into a page from outside', () => {
  // the browser's console names every breach: here they are wanted
  test.use({ trouble: async ({ baseURL: _ }, use) => use({ found: [] }) });

  test('can’t run: scripts, handlers and styles are blocked', async ({ page }) => {
    await noteBreaches(page);
    await page.route('**/byzantine-generals/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '</main>',
        `<script>globalThis.breach = 'script'</script>
         <img src="data:," onerror="globalThis.breach = 'handler'">
         <p id="guest" style="color: rgb(1, 2, 3)" onclick="globalThis.breach = 'click'">guest</p>
         <a href="javascript:globalThis.breach='address'">guest link</a>
         <style>#guest { background: rgb(4, 5, 6) }</style>
         <script src="https://elsewhere.invalid/x.js"></script></main>`,
      );
      await route.fulfill({ response, body });
    });
    await page.goto(LECTURE);
    const guest = page.locator('#guest');
    await guest.click();
    await page.getByRole('link', { name: 'guest link' }).click();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "globalThis.breach = 'added'";
      document.body.append(script);
    });
    expect(await page.evaluate(() => (globalThis as { breach?: string }).breach)).toBeUndefined();
    await expect(guest).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(guest).not.toHaveCSS('background-color', 'rgb(4, 5, 6)');
    const found = (await breaches(page)) ?? [];
    for (const directive of ['script-src-elem', 'script-src-attr', 'style-src-attr', 'style-src-elem']) {
      expect(
        found.filter((breach) => breach.startsWith(directive)),
        directive,
      ).not.toEqual([]);
    }
  });
});

test.describe('the colours', () => {
  test.use({ colorScheme: 'light' });
  const DARK = 'rgb(23, 21, 18)';

  /** The theme at the moment when the page's body appears: nothing has been painted before. */
  const noteTheme = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('body') === null) return;
        Object.assign(globalThis, { themeAtBody: document.documentElement.dataset['theme'] ?? 'auto' });
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  const themeAtBody = (page: Page): Promise<unknown> =>
    page.evaluate(() => (globalThis as { themeAtBody?: string }).themeAtBody);

  test('a reader’s choice is kept on every page, and set before anything is painted', async ({ page }) => {
    await noteTheme(page);
    await page.goto('./');
    const button = page.getByRole('button', { name: /^Colours:/ });
    const paper = page.locator('html');
    await expect(button).toHaveAccessibleName(theme.label(theme.auto));
    expect(await themeAtBody(page)).toBe('auto');
    const light = await paper.evaluate((html) => getComputedStyle(html).backgroundColor);
    await button.click();
    await expect(button).toHaveText(theme.light);
    await button.click();
    await expect(button).toHaveAccessibleName(theme.label(theme.dark));
    await expect(paper).toHaveCSS('background-color', DARK);
    await page.reload();
    expect(await themeAtBody(page)).toBe('dark');
    for (const path of [LECTURE, 'lab/', 'embed/']) {
      await page.goto(path);
      expect(await themeAtBody(page), path).toBe('dark');
      await expect(paper).toHaveCSS('background-color', DARK);
    }
    await page.goto(LECTURE);
    await expect(button).toHaveText(theme.dark);
    await button.press('Enter');
    await expect(button).toHaveText(theme.auto);
    await expect(paper).toHaveCSS('background-color', light);
    await page.reload();
    expect(await themeAtBody(page)).toBe('auto');
  });

  test('the system’s colours are taken where the reader chose none', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(LECTURE);
    await expect(page.locator('html')).toHaveCSS('background-color', DARK);
  });

  for (const [state, forbid] of [
    ['forbidden', 'get() { throw new DOMException("no", "SecurityError"); }'],
    [
      'full',
      'get() { return { getItem: () => null, setItem() { throw new DOMException("no", "QuotaExceededError"); } }; }',
    ],
    ['damaged', 'get() { return { getItem: () => "\\u0000<b>{[", setItem() {} }; }'],
  ] as const) {
    test(`where storage is ${state} everything else works`, async ({ page }) => {
      const trouble = watch(page);
      await page.addInitScript(`Object.defineProperty(window, 'localStorage', { ${forbid} })`);
      await page.goto(LECTURE);
      const button = page.getByRole('button', { name: /^Colours:/ });
      await button.click();
      await button.click();
      await expect(page.locator('html')).toHaveCSS('background-color', DARK);
      const figure = await open(page, `${LECTURE}?s=${CATALOGUE['all-loyal']}#mirror`, 'mirror');
      await expect(maps(figureOf(page, 'mirror'))).toHaveAccessibleName(/^Everybody is loyal/);
      await expect(verdicts(figure).first()).toHaveText('holds 2 and 3 both attack');
      expect(trouble.found).toEqual([]);
    });
  }
});
