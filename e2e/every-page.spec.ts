/**
 * What is true of every page, opened once and read from top to bottom with every figure live: it says nothing to the console
 * and asks no other host (the fixture of `test` sees to that), nothing shifts, axe finds nothing, its headings are in order,
 * in high contrast all that is chosen can be seen, no key changes a size, and it fits a phone and a desk at 400 %. A
 * lecture's scripts and an exercise's are then all there, and weighed, and no code of a lecture is cut.
 */
import type { Page } from '@playwright/test';
import { CURRENT, EXERCISES } from '../src/exercises/catalogue.ts';
import type { Exercise } from '../src/exercises/exercise.ts';
import { frameWords } from '#words/exercises/frame.ts';
import { expect, LECTURES, live, PAGES, readThrough, test } from './helpers.ts';
import { budgets, inlineSize, scriptsOf, total } from './scripts.ts';
import { DESK, fits, NARROW, noKeySizes, noteShifts, shifts, sound, unseen } from './sound.ts';

const topicOf = ({ code }: Pick<Exercise, 'code'>): string => code.replace(/-\d-v\d+$/, '');

/** One exercise of every topic is read through; a topic has three levels, one after the other, and they take turns. */
const READ = new Set(CURRENT.filter((_, i) => i % 3 === Math.floor(i / 3) % 3).map(({ code }) => code));

const lectures = new Set(LECTURES.map((slug) => `${slug}/`));

const ALL = new Set([
  ...PAGES,
  ...lectures,
  'exercises/',
  'assign/',
  'assignment/',
  'grade/',
  'instructors/',
]);

/** One title, and no level left out below it. */
async function headingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(
    levels.filter((level) => level === 1),
    'titles',
  ).toHaveLength(1);
  levels.forEach((level, i) => {
    expect(level, `heading ${i + 1} of ${levels.join(' ')}`).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
  });
}

const { shell, kit, figure, tool } = budgets;

/** The scripts that a page has fetched by now are, with shell and kit, no more than what stands on it is worth. */
async function light(
  page: Page,
  path: string,
  fetched: ReadonlyMap<string, number>,
  worth: number,
): Promise<void> {
  const bytes = total(fetched) + (await inlineSize(page, path));
  test.info().annotations.push({ type: 'live', description: `/${path}: ${bytes} bytes` });
  expect(bytes, `/${path}: something was measured`).toBeGreaterThan(2 * shell.most);
  expect(bytes, `/${path}, live`).toBeLessThanOrEqual(shell.most + kit.most + worth);
}

/** The editor comes into the place of a field that answers already: it is no part of what is waited for. */
const withoutEditor = (fetched: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...fetched].filter(([address]) => !/\/editor\.[\w-]+\.js$/.test(address)));

/** No code is cut at the edge of its box, on a phone and at a desk. */
async function codeWhole(page: Page): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('pre')].map(({ textContent, scrollWidth, clientWidth }) => ({
        text: textContent.slice(0, 40),
        cut: scrollWidth > clientWidth + 1,
      })),
    );
    expect(boxes.length, 'pieces of code').toBeGreaterThan(0);
    expect(
      boxes.filter(({ cut }) => cut),
      `at ${width} pixels`,
    ).toEqual([]);
  }
}

/** What every page owes, once all of it is live. */
async function good(page: Page, path: string, { keys }: { readonly keys: boolean }): Promise<void> {
  expect(await shifts(page), 'what shifted').toEqual([]);
  await headingsInOrder(page);
  // on paper everything stands elsewhere: nothing may be said to have shifted after that
  if (keys) await noKeySizes(page);
  await sound(page, `/${path}`);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await unseen(page), 'in high contrast').toEqual([]);
  await page.emulateMedia({ forcedColors: null });
  for (const viewport of NARROW) {
    await page.setViewportSize(viewport);
    await fits(page, `/${path} at ${viewport.width} × ${viewport.height}`);
  }
}

for (const path of ALL) {
  const isLecture = lectures.has(path);
  const all = isLecture ? 'is sound, still and light and fits' : 'is sound, still and fits';
  test(`/${path} ${all}, with every figure live, in high contrast, too, and no key changes a size`, async ({
    page,
  }) => {
    const scripts = isLecture ? scriptsOf(page) : null;
    await noteShifts(page);
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await readThrough(page);
    if (scripts) {
      await page.waitForLoadState('networkidle');
      const figures = await page.getByRole('figure').count();
      await light(page, path, await scripts(), figures * figure.most);
    }
    await good(page, path, { keys: true });
    if (isLecture) await codeWhole(page);
  });
}

/** Has every page stay as it was built until `release`: its live parts are elements of its own, made known only then. */
const hold = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    const held: (() => void)[] = [];
    customElements.define = (...element) => {
      held.push(() => {
        define(...element);
      });
    };
    Object.assign(globalThis, {
      release: () => {
        for (const known of held) known();
        return held.length;
      },
    });
  });
const release = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { release: () => number }).release());

/** Has an exercise give a hint and its worked solution: that is sound, too, and fits the narrow phone that the page is on. */
async function tellAll(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: frameWords.hint, exact: true }).click();
  await page.getByRole('button', { name: frameWords.giveUp }).click();
  await expect(page.getByRole('region', { name: frameWords.worked })).toBeVisible();
  await fits(page, `${code}, with all of it told`);
  await sound(page, `${code}, with all of it told`, '.exercise');
}

for (const topic of new Set(EXERCISES.map(topicOf))) {
  test(`each exercise of ${topic} stays as high as it is when it comes alive, and one is sound, still and light and fits, told and untold`, async ({
    page,
  }) => {
    const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
    await hold(page);
    await noteShifts(page);
    let read = 0;
    for (const { code } of EXERCISES.filter((exercise) => topicOf(exercise) === topic)) {
      await page.setViewportSize(DESK);
      const scripts = READ.has(code) ? scriptsOf(page) : null;
      await page.goto(`exercises/${code}/`);
      await page.evaluate(() => document.fonts.ready);
      const still = await height();
      await expect(page.locator('[data-live]'), 'it waits').toHaveCount(0);
      expect(await release(page), 'what was held').toBeGreaterThan(0);
      await live(page.locator('main'));
      expect(await height(), code).toBe(still);
      if (!scripts) continue;
      await readThrough(page);
      await page.waitForLoadState('networkidle');
      // the part of its kind comes when it is asked for, so src/tools/budgets.ts doesn't see what it weighs
      await light(page, `exercises/${code}/`, withoutEditor(await scripts()), tool.most);
      // all exercises listen to the same keys; one of them is enough
      await good(page, `exercises/${code}/`, { keys: topic === 'predict-om' });
      await tellAll(page, code);
      read++;
    }
    expect(read, 'exercises that were read through').toBe(1);
  });
}
