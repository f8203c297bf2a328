/**
 * What the browser tests share. They meet the book as readers do: by roles, names and keys. A figure is found by its
 * slug, which is its public address; `data-live` is the figure's own word for "I answer now".
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain, type Browser, type Locator, type Page } from '@playwright/test';
import { DRAWINGS, type Drawing } from '../src/scenario/link.ts';
import { everyWord } from '../src/words/all.ts';

export const words = everyWord;
export const LECTURE = 'byzantine-generals/';
/** Every address of the book that is a page, relative to its base. */
export const PAGES = [
  '',
  LECTURE,
  'lab/',
  'break/',
  'linking/',
  's/two-lies/',
  's/seven-signed/',
  's/one-more/',
  'glossary/',
  'references/',
  'scenarios/',
  'embed/',
  'search/',
  'source/',
  'source/run/',
  'checked/',
  'checked/three/',
  'nothing-here/',
] as const;
const content = join(import.meta.dirname, '../content/en');
/** What the contents list, by slug, in their order. */
export const CONTENTS = (
  JSON.parse(readFileSync(join(content, 'contents.json'), 'utf8')) as readonly { readonly slug: string }[]
).map(({ slug }) => slug);
/** The lectures that are written. */
export const LECTURES = CONTENTS.filter((slug) => existsSync(join(content, `${slug}.mdx`)));
/** What a lecture's figures and statements are numbered by: its place in the contents. */
export function numberOf(lecture: string): number {
  const place = CONTENTS.indexOf(lecture);
  if (place < 0) throw new Error(`no lecture ${lecture}: expected one of ${CONTENTS.join(', ')}`);
  return place + 1;
}
/** The figures of a lecture, by slug, in their order. */
export const figuresOf = (lecture: string): readonly string[] =>
  /^figures: \[(.*)\]$/m.exec(readFileSync(join(content, `${lecture}.mdx`), 'utf8'))![1]!.split(', ');

/** A file that no edition has. */
export const NO_SUCH_FILE = 'no-such-file.txt';

/** What a page must never do, whatever is being tested. */
export interface Trouble {
  /** Console messages, uncaught errors, dialogs and requests to other hosts, as sentences. */
  readonly found: string[];
}

export function watch(page: Page): Trouble {
  const found: string[] = [];
  page.on('console', (message) => {
    // the test server's honest answer to an address that does not exist
    if (message.text().includes('404 (Not Found)') && page.url().includes('nothing-here')) return;
    // asked for only to see that there is no connection
    if (message.location().url.endsWith(NO_SUCH_FILE)) return;
    // where service workers are off (playwright.config.ts says why), Playwright says so on every page
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    found.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !host.startsWith('localhost:'))
      found.push(`request: ${request.url()}`);
  });
  return { found };
}

/** A test whose page fails it by any console message, error, dialog or request to another host. */
export const test = plain.extend<{ trouble: Trouble }>({
  page: async ({ page }, use) => {
    await use(page);
    // what is still being fetched for a page that is done with is nobody's any more
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // the next test may have the same context (playwright.config.ts)
    await page.context().clearPermissions();
    await page.context().setOffline(false);
  },
  trouble: [
    async ({ page }, use) => {
      const trouble = watch(page);
      await use(trouble);
      expect(trouble.found, 'what the page should not have done').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The figure with this slug; without one, the page that is one figure, or the figure that the lab is about. */
export const figureOf = (page: Page, slug?: string): Locator =>
  slug === undefined
    ? page.locator('main:not(:has(> .lab)), main > .lab > div.figure')
    : page.locator(`#${slug}`);

/**
 * Brings a figure into view, waits until it answers, and opens what stands behind its three dots: whose eyes, which drawing,
 * changes and links. A test of the figure at rest says `closed`.
 */
export async function live(figure: Locator, closed?: 'closed'): Promise<Locator> {
  await figure.evaluate((element) => {
    // a page's one figure may lie far down the page
    const widget = element.querySelector('astro-island > div') ?? element;
    widget.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await expect(figure.locator('[data-live]').first()).toBeAttached();
  if (closed === undefined) await unfold(figure);
  return figure;
}

/** Opens what stands behind the three dots of a figure that has any and answers. */
export async function unfold(figure: Locator): Promise<void> {
  // also where the browser hasn't laid it out yet, because it was far from the window a moment ago
  const more = figure
    .locator('[data-live]')
    .getByRole('button', { name: words.more, expanded: false, includeHidden: true });
  for (const each of await more.all()) await each.click();
}

/** The name of a message of a traitor's, which a press has say the next thing. */
export const turned = (sentence: string): string => `${sentence} ${words.map.turn}`;

/** Opens an address and returns its figure, live. */
export async function open(page: Page, address: string, slug?: string, closed?: 'closed'): Promise<Locator> {
  await page.goto(address);
  return live(figureOf(page, slug), closed);
}

/**
 * Reads a page from top to bottom, so that every figure comes into view and becomes live. All of it happens in the page:
 * to ask it anew at each step would take most of the time.
 */
export async function readThrough(page: Page): Promise<void> {
  const dead = await page.evaluate(async (patience) => {
    // a browser without a window may leave a frame out
    const painted = (): Promise<unknown> =>
      new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
        setTimeout(done, 250);
      });
    const step = innerHeight * 0.8;
    for (let y = 0; y < document.documentElement.scrollHeight + step; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await painted();
    }
    const isLive = (island: Element): boolean => island.querySelector('[data-live]') !== null;
    const last = performance.now() + patience;
    for (const island of document.querySelectorAll('astro-island')) {
      if (isLive(island)) continue;
      // an island has no box of its own
      (island.querySelector(':scope > div') ?? island).scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      while (!isLive(island) && performance.now() < last) await painted();
    }
    return [...document.querySelectorAll('astro-island')]
      .filter((island) => !isLive(island))
      .map(
        (island) =>
          `${island.getAttribute('component-url') ?? ''}: ${island.textContent.trim().slice(0, 60)}`,
      );
  }, 15_000);
  expect(dead, 'what did not become live').toEqual([]);
}

/** Presses Tab (or another key) until this has the focus, once it is there: some parts are fetched when they are asked for. */
export async function reach(page: Page, wanted: Locator, key = 'Tab', most = 80): Promise<void> {
  await expect(wanted).toBeAttached();
  // to look a role up goes through the whole page, so the element is held, and looked up again only where it was replaced
  let element = await wanted.elementHandle();
  for (let pressed = 0; pressed < most; pressed++) {
    const stands = await element.evaluate((it) => {
      if (!it.isConnected) return 'replaced';
      return it === document.activeElement ? 'reached' : 'elsewhere';
    });
    if (stands === 'reached') return;
    if (stands === 'replaced') element = await wanted.elementHandle();
    else await page.keyboard.press(key);
  }
  await expect(wanted, `reached by ${key} alone`).toBeFocused();
}

/** The drawn executions of a figure, one or two: each is a group whose name says all that it shows. */
export const maps = (figure: Locator): Locator =>
  figure.getByRole('group', { name: /^(General \d+ is a traitor|Traitors:|Everybody is loyal|This is all)/ });

/** The messages on the drawing of one world. */
export const messagesOn = (figure: Locator, world = 0): Locator =>
  figure.getByRole('toolbar', { name: words.map.zoom }).nth(world);

/** What this general holds, once a world. */
export const inboxes = (figure: Locator, general: number): Locator =>
  figure.getByRole('group', { name: words.inbox.title(general, 'generals'), exact: true });

export const drawingButton = (figure: Locator, drawing: Drawing): Locator =>
  figure
    .getByRole('group', { name: words.drawings.label })
    .getByRole('button', { name: words.drawings[drawing] });

export const perspective = (figure: Locator, general: number | null): Locator =>
  figure.getByRole('group', { name: words.perspective.label }).getByRole('button', {
    name: general === null ? words.perspective.everybody : words.perspective.option(general, 'generals'),
    exact: true,
  });

/** The line that says what just happened: the last of a sheet's status lines. */
export const news = (figure: Locator): Locator => figure.getByRole('status').and(figure.locator('.news'));

export const slider = (figure: Locator): Locator => figure.getByRole('slider', { name: words.time.slider });

/** What the slider of time says at a round, up to what the moment is called. */
export const atRound = (round: number, last: number): RegExp =>
  new RegExp(`^${words.time.round(round, last)}($|:)`);

/** Presses a moment where its name stands: over it lies the slider. */
export const pressMoment = (figure: Locator, name: string): Promise<void> =>
  figure
    .getByRole('group', { name: words.time.label, exact: true })
    .getByText(name, { exact: true })
    .click({ force: true });

/** IC1 and IC2 of one world, then of the other. */
export const verdicts = (figure: Locator): Locator => figure.getByRole('definition');

/** Has the message of this name say something else, as somebody with a mouse does. */
export async function change(figure: Locator, world: number, message: string, order: string): Promise<void> {
  const done = figure.getByRole('button', { name: words.edit.done, exact: true });
  if (!(await done.isVisible())) await figure.getByRole('button', { name: words.edit.change }).click();
  await messagesOn(figure, world).getByRole('button', { name: message }).click();
  await figure.getByRole('group', { name: words.edit.says }).getByRole('button', { name: order }).click();
  await expect(news(figure)).toContainText('Changed.');
  await figure.getByRole('button', { name: words.edit.close }).click();
}

/** The rows of the transcripts, as text; each world's follow the other's. */
export async function transcriptRows(figure: Locator): Promise<string[]> {
  await expect(figure.getByRole('table').first(), 'it is fetched when asked for').toBeVisible();
  return (await figure.getByRole('row').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

/** All that a link must bring back. */
export async function shown(figure: Locator) {
  const drawing = await pressedIn(figure.getByRole('group', { name: words.drawings.label }));
  const toolbar = figure.getByRole('toolbar').first();
  // a drawing's code comes when it is chosen, so in a browser that never had it the picture comes a moment later
  const picture = drawing === words.drawings.map || drawing === words.drawings.time;
  if (picture) await expect(toolbar).toBeVisible();
  const state = {
    perspective: await pressedIn(figure.getByRole('group', { name: words.perspective.label })),
    drawing,
    round: await slider(figure).getAttribute('aria-valuetext'),
    verdicts: await verdicts(figure).allInnerTexts(),
    messages: picture ? await toolbar.ariaSnapshot() : '',
  };
  await drawingButton(figure, 'transcript').click();
  const rows = await transcriptRows(figure);
  await drawingButton(figure, DRAWINGS.find((known) => words.drawings[known] === drawing) ?? 'map').click();
  return { ...state, rows };
}

const pressedIn = (group: Locator): Promise<string | null> =>
  group.getByRole('button', { pressed: true }).textContent();

/** Opens an address in a browser that has never seen the book. */
export async function elsewhere(browser: Browser, address: string, slug?: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const figure = await open(page, address, slug);
  return { page, figure, close: () => context.close() };
}

/** The tokens in an address. */
export const tokensOf = (address: string): string[] => new URL(address).searchParams.getAll('s');
