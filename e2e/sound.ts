/** What every page owes every reader, as axe, a ruler and the layout's own log see it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from './helpers.ts';

/** The same axe with short names: every page reads it anew, and it is less than half as long. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on colours alone; of these, one text of every kind is looked at. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_COLOURS_ONLY: RunOptions = { runOnly: { type: 'rule', values: OF_COLOURS } };
const ALL: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: {
    // experimental, and wrong for drawings: it wants the words beside a general on the map in the name of its button
    'label-content-name-mismatch': { enabled: false },
  },
};

/** How a text is marked that stands for all of its kind. */
const OF_ITS_KIND = 'data-of-its-kind';

/**
 * Marks one text of every kind. Texts are of one kind where every element around them, up to the page's own, has the
 * same name, classes, colours, size, weight and opacity. To weigh colours is most of what axe does, and a table of two
 * hundred cells has three kinds of them.
 * @param within a selector of the part that is looked at
 */
const markKinds = (page: Page, within: string): Promise<void> =>
  page.evaluate(
    ([inside, mark]) => {
      const kinds = new Map<Element, string>();
      const kindOf = (element: Element): string => {
        const known = kinds.get(element);
        if (known !== undefined) return known;
        const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, visibility } =
          getComputedStyle(element);
        const kind = [
          element.parentElement === null ? '' : kindOf(element.parentElement),
          element.tagName,
          element.getAttribute('class'),
          ...[color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, visibility],
        ].join(' ');
        kinds.set(element, kind);
        return kind;
      };
      const seen = new Set<string>();
      for (const root of document.querySelectorAll(inside))
        for (const element of [root, ...root.querySelectorAll('*')]) {
          element.removeAttribute(mark);
          const says = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
          );
          if (!says && !element.matches('input, select, textarea')) continue;
          // what is not laid out is of no colour, and stands for nothing
          if (element.getClientRects().length === 0) continue;
          const kind = kindOf(element);
          if (!seen.has(kind)) element.setAttribute(mark, '');
          seen.add(kind);
        }
    },
    [within, OF_ITS_KIND] as const,
  );

/** What axe complains of within a selector, in sentences. */
async function complaints(page: Page, within: string, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(AXE);
    await page.evaluate((mark) => {
      (globalThis as unknown as { axe: typeof axe }).axe.configure({
        rules: [
          { id: 'color-contrast', selector: mark },
          { id: 'link-in-text-block', selector: `a[href]${mark}` },
        ],
      });
    }, `[${OF_ITS_KIND}]`);
  }
  await markKinds(page, within);
  return page.evaluate(
    async ([inside, how]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(inside, how);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
        ),
      );
    },
    [within, { ...options, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
}

/**
 * axe finds nothing on the page as it stands, in light colours and in dark ones. In dark colours only the colours are
 * another matter.
 * @param where what is said to be wrong if something is
 * @param within a selector, where the rest of the page is looked at elsewhere
 */
export async function sound(page: Page, where: string, within = 'html'): Promise<void> {
  // the bar at the head of the window lies over something wherever the page stands but at its top
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  for (const [colorScheme, rules] of [
    ['light', ALL],
    ['dark', OF_COLOURS_ONLY],
  ] as const) {
    // without motion no colour is on its way from one to the other
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await complaints(page, within, rules), `${where}, ${colorScheme}`).toEqual([]);
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

/** Where a page is read unless a test says otherwise. */
export const DESK = { width: 1280, height: 720 } as const;

/** All that says of itself that it is pressed, chosen or current, and in high contrast looks like what isn't. */
export const unseen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const CHOSEN = '[aria-pressed], [aria-selected], [aria-current]';
    const isChosen = (element: Element): boolean =>
      ['aria-pressed', 'aria-selected', 'aria-current'].some(
        (name) => !['false', null].includes(element.getAttribute(name)),
      );
    const look = (element: Element): string =>
      [element, ...element.querySelectorAll('path, rect, circle, ellipse')]
        .map((part) => {
          const { backgroundColor, stroke, strokeWidth } = getComputedStyle(part);
          return part instanceof SVGElement ? `${stroke} ${strokeWidth}` : backgroundColor;
        })
        .join(' ');
    const highlight = Object.assign(document.body.appendChild(document.createElement('i')), {
      className: 'probe',
    });
    highlight.setAttribute('aria-current', 'true');
    const { backgroundColor } = getComputedStyle(highlight);
    highlight.remove();
    return [...document.querySelectorAll(CHOSEN)]
      .filter((element) => element.checkVisibility() && isChosen(element))
      .filter((element) =>
        element instanceof SVGElement
          ? ![...element.querySelectorAll('*')].some(
              (part) => getComputedStyle(part).stroke === backgroundColor,
            )
          : getComputedStyle(element).backgroundColor !== backgroundColor,
      )
      .map((element) => `${element.outerHTML.slice(0, 120)}: ${look(element).slice(0, 60)}`);
  });

/** What some part of the book listens to, Escape last and first, and a few that nothing listens to. */
const KEYS = ['Escape', 'Delete', 'Backspace', 'Enter', 'Space', 'Home', 'End', 'ArrowDown', 'ArrowUp'];
const OTHERS = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'q', '+', '-', '?', '0', 'F1', 'Escape'];

/** The page at its head, on the screen and on paper. */
async function sizes(page: Page) {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  const measure = () =>
    page.evaluate(async () => {
      // a face that a figure asks for may be on its way
      await document.fonts.ready;
      const root = document.documentElement;
      const all = [...document.querySelectorAll('html, body, .top, main, main > :is(h1, p, nav), footer')];
      return {
        font: getComputedStyle(root).fontSize,
        boxes: all.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          // of what is far away and not drawn the browser but guesses the height
          return `${element.nodeName} ${Math.round(width)}${/HTML|BODY|MAIN/.test(element.nodeName) ? '' : ` × ${Math.round(height)}`}`;
        }),
      };
    });
  const screen = await measure();
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.body.scrollHeight);
  // without its text a page is empty
  const paper = { ...(await measure()), height: Math.round(Math.log(height)) };
  await page.emulateMedia({ media: null });
  return { screen, paper };
}

/** No key sizes anything: a page stands as it stood, on the screen and on paper, whatever is pressed on it. */
export async function noKeySizes(page: Page): Promise<void> {
  const address = page.url();
  const before = await sizes(page);
  for (const key of [...KEYS, ...OTHERS]) await page.keyboard.press(key);
  await expect(page).toHaveURL(address);
  expect(await sizes(page), 'sizes before and after every key').toEqual(before);
  // what a script may not do to the root of a page: a class there means something to every style sheet
  expect(await page.evaluate(() => document.documentElement.className)).toBe('');
}
