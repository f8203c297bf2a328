/** What a reader does who opened the book once and has no connection any more; for the site and for a sub-path. */
import type { Page } from '@playwright/test';
import { CATALOGUE } from '../src/scenario/catalogue.ts';
import {
  expect,
  figureOf,
  LECTURE,
  LECTURES,
  live,
  maps,
  NO_SUCH_FILE,
  open,
  atRound,
  slider,
  verdicts,
  words,
} from './helpers.ts';

/** Opens a page and waits until the whole book is kept in the browser, and this page is served from there. */
export async function keepTheBook(page: Page, path = './'): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 })
    .toBe('activated');
}

/** Takes the connection away, and makes sure that it is gone. */
export async function disconnect(page: Page): Promise<void> {
  await page.context().setOffline(true);
  const reached = await page.evaluate(
    (file) =>
      fetch(file).then(
        () => true,
        () => false,
      ),
    NO_SUCH_FILE,
  );
  expect(reached, 'without a connection').toBe(false);
}

export async function readEveryLecture(page: Page): Promise<void> {
  for (const lecture of LECTURES) {
    await page.goto(`${lecture}/`);
    await expect(page.getByRole('heading', { level: 1 }), lecture).toBeVisible();
    // the first figure comes to life, and with it the code that it needs
    await live(page.locator('figure:has(astro-island)').first());
    await expect(page.getByRole('navigation', { name: words.site.contents })).toBeVisible();
  }
}

export async function playAFigure(page: Page): Promise<void> {
  await page.goto(LECTURE);
  await playTheFigureHere(page);
}

/** The same on the lecture as it is open. */
export async function playTheFigureHere(page: Page): Promise<void> {
  const figure = await live(figureOf(page, 'four-lieutenant-lies'));
  await slider(figure).press('Home');
  await slider(figure).press('ArrowRight');
  await expect(slider(figure)).toHaveAttribute('aria-valuetext', atRound(1, 2));
  // what is fetched on demand is there, too
  await figure
    .getByRole('group', { name: words.drawings.label })
    .getByRole('button', { name: words.drawings.transcript })
    .click();
  await expect(figure.getByRole('table').first()).toBeVisible();
}

/** A link with a scenario, one without its last slash too. */
export async function followLinks(page: Page, base: string): Promise<void> {
  const token = CATALOGUE['three-lies'];
  for (const path of [`lab/?s=${token}`, `lab?s=${token}`]) {
    const figure = await open(page, path);
    await expect(page).toHaveURL(new RegExp(`${base}lab/\\?s=${token}$`));
    await expect(maps(figure)).toHaveAccessibleName(/^General 3 is a traitor/);
  }
  await open(page, `byzantine-generals/?s=${CATALOGUE['all-loyal']}#mirror`, 'mirror');
  await expect(verdicts(figureOf(page, 'mirror')).first()).toHaveText('holds 2 and 3 both attack');
}

export async function breakAProtocol(page: Page): Promise<void> {
  const main = await open(page, 'break/');
  await main.getByRole('combobox', { name: words.breaking.start }).selectOption('vote');
  await main.getByRole('button', { name: words.breaking.run, exact: true }).click();
  await expect(main.getByText(/^Broken: IC1\./)).toBeVisible();
}

/** An address that is none leads into the book. */
export async function loseTheWay(page: Page): Promise<void> {
  const answer = await page.goto('nothing-here/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: words.notFound.way }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
