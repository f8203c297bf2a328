/** What every page owes every reader, as axe, a ruler and the layout's own log see it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './helpers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe complains of, in sentences. */
async function complaints(page: Page, rules: readonly string[] | null, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({
      runOnly: rules === null ? { type: 'tag', values: TAGS } : { type: 'rule', values: [...rules] },
      // else the whole page travels between two processes, once for every rule that it keeps
      resultTypes: ['violations'],
    })
    // no page of the book has frames of its own, which is what the other mode is for
    .setLegacyMode(true)
    // experimental, and wrong for drawings: it wants the words beside a general on the map in the name of its button
    .disableRules('label-content-name-mismatch');
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/**
 * axe finds nothing on the page as it stands, in light colours and in dark ones. In dark colours only the colours are
 * another matter.
 * @param where what is said to be wrong if something is
 * @param within a selector, where the rest of the page is looked at elsewhere
 */
export async function sound(page: Page, where: string, within?: string): Promise<void> {
  // the bar at the head of the window lies over something wherever the page stands but at its top
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    // without motion no colour is on its way from one to the other
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const rules = colorScheme === 'light' ? null : ['color-contrast', 'link-in-text-block'];
    expect(await complaints(page, rules, within), `${where}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** How far the page could be scrolled sideways, and what sticks out of it though it can't be scrolled. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const scrolled = (element: Element): boolean =>
      element.parentElement !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element.parentElement).overflowX) ||
        scrolled(element.parentElement));
    const out = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolled(element))
      // what is there for screen readers alone stands in a corner of its place
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return { over: scrollWidth - clientWidth, out };
  });

/** Nothing is wider than the window. */
export async function fits(page: Page, where: string): Promise<void> {
  await expect.poll(() => sideways(page), where).toEqual({ over: 0, out: [] });
}

/** A phone of 320 px, and a desk of 1280 × 1024 px at 400 %. */
export const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

/** Starts to note every shift of the layout, before the page does anything. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const moved = sources.map(
          ({ node }) => `${node?.nodeName ?? '?'} ${node?.textContent?.trim().slice(0, 30) ?? ''}`,
        );
        shifts.push(`${value.toFixed(5)} at ${Math.round(entry.startTime)} ms: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const shifts = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as { shifts?: unknown }).shifts);
