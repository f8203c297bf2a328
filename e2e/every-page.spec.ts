/**
 * What is true of every page, read once from top to bottom with every figure live: it says nothing to the console and asks
 * no other host (the fixture of `test` sees to that), nothing shifts, axe finds nothing, its headings are in order, and it
 * fits a phone and a desk at 400 %. A lecture's scripts are then all there, and weighed.
 */
import type { Page } from '@playwright/test';
import { CURRENT } from '../src/exercises/catalogue.ts';
import { expect, LECTURES, PAGES, readThrough, test } from './helpers.ts';
import { inlineSize, KB, scriptsOf, total } from './scripts.ts';
import { fits, NARROW, noteShifts, shifts, sound } from './sound.ts';

/** One exercise of every topic; a topic has three levels, one after the other, and they take turns. */
const exercises = CURRENT.filter((_, i) => i % 3 === Math.floor(i / 3) % 3);

const lectures = new Set(LECTURES.map((slug) => `${slug}/`));

const ALL = new Set([
  ...PAGES,
  ...lectures,
  'exercises/',
  ...exercises.map(({ code }) => `exercises/${code}/`),
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

for (const path of ALL) {
  const all = lectures.has(path) ? 'is sound, still and light and fits' : 'is sound, still and fits';
  test(`/${path} ${all}, with every figure live`, async ({ page }) => {
    const scripts = lectures.has(path) ? scriptsOf(page) : null;
    await noteShifts(page);
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await readThrough(page);
    if (scripts) {
      await page.waitForLoadState('networkidle');
      const bytes = total(await scripts()) + (await inlineSize(page, path));
      test.info().annotations.push({ type: 'live', description: `${bytes} bytes` });
      expect(bytes).toBeGreaterThan(10 * KB); // else nothing was measured
      // 5 KB for the shell of a page, 40 for the kit that figures share, 12 for what each figure adds
      const figures = await page.getByRole('figure').count();
      expect(bytes).toBeLessThanOrEqual((5 + 40 + 12 * figures) * KB);
    }
    expect(await shifts(page), 'what shifted').toEqual([]);
    await headingsInOrder(page);
    await sound(page, `/${path}`);
    for (const viewport of NARROW) {
      await page.setViewportSize(viewport);
      await fits(page, `/${path} at ${viewport.width} × ${viewport.height}`);
    }
  });
}
