/**
 * How soon the heaviest widgets answer: a hundred clicks through each, on a processor slowed down four times. A response
 * is what the browser's Event Timing reports for the click: from the press to the next frame painted after it was dealt
 * with. What takes less than 16 ms is not reported, and counts as that here. Whatever else the machine does makes the
 * worst of a hundred worse; the median hardly.
 *
 * A large drawing follows what was pressed by a frame (`useDeferred`), so the report says, too, when all was drawn: from
 * the release of the button to the paint after the last change to the page.
 */
import type { CDPSession, Page } from '@playwright/test';
import { openSite } from './browser.ts';
import { WIDGETS, type Widget } from './clicked.ts';
import { median, table } from './measure.ts';

const CLICKS = 100;
/** How many times slower the processor is made. */
const SLOWER = 4;
const UNREPORTED = 16;
/** How long a button is held down, in milliseconds: about as long as people do. */
const HELD = 80;
/** The promise: no response takes longer, in milliseconds. */
const PROMISED = 100;

interface Response {
  readonly click: string;
  /** Until something is painted, in milliseconds. */
  readonly answered: number;
  /** Until all is. */
  readonly drawn: number;
}

/** An interaction as the page saw it, in milliseconds since it was opened. */
interface Interaction {
  readonly at: number;
  readonly duration: number;
}

/** What the page noted, by its own clock. */
interface Noted {
  readonly interactions: readonly Interaction[];
  /** When changes to the page had been painted. */
  readonly paints: readonly number[];
}

/** Has the page note what the browser reports of interactions, and when its changes are painted. */
const observe = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const interactions: Interaction[] = [];
    const paints: number[] = [];
    Object.assign(globalThis, { noted: { interactions, paints } satisfies Noted });
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        setTimeout(() => paints.push(performance.now()));
      });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { interactionId, startTime, duration } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0) interactions.push({ at: startTime, duration });
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const slowDown = (devtools: CDPSession, rate: number): Promise<unknown> =>
  devtools.send('Emulation.setCPUThrottlingRate', { rate });

/** Waits until nothing is left to be done. @returns when that was, by the page's clock */
const idle = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestIdleCallback(
          () => {
            done(performance.now());
          },
          { timeout: 2000 },
        ),
      ),
  );

/** Presses what comes next, once nothing is left to be done, and returns its name and when it was, by the page's clock. */
async function press(page: Page, { figure, clicks }: Widget, turn: number): Promise<[string, number]> {
  const target = clicks[turn % clicks.length]!(page.locator(figure));
  await target.scrollIntoViewIfNeeded();
  const name = (await target.getAttribute('aria-label')) ?? (await target.innerText());
  const { x, y, width, height } = (await target.boundingBox())!;
  // as a hand does it: the pointer is there before it is pressed, and what it passed over has been dealt with
  await page.mouse.move(x + width / 2, y + height / 2);
  const at = await idle(page);
  await page.mouse.down();
  await page.waitForTimeout(HELD);
  await page.mouse.up();
  return [name.replaceAll(/\s+/g, ' '), at];
}

async function clickThrough(page: Page, base: string, widget: Widget): Promise<readonly Response[]> {
  await observe(page);
  await page.goto(base + widget.address);
  const figure = page.locator(widget.figure);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-live]').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await slowDown(devtools, SLOWER);
  const presses: [string, number][] = [];
  for (let turn = 0; turn < CLICKS; turn++) presses.push(await press(page, widget, turn));
  await slowDown(devtools, 1);
  await page.waitForTimeout(500); // the last reports
  const { interactions, paints } = await page.evaluate(
    () => (globalThis as unknown as { noted: Noted }).noted,
  );
  return presses.map(([click, from], i) => {
    const to = presses[i + 1]?.[1] ?? Infinity;
    const own = interactions.filter(({ at }) => at >= from && at < to);
    const answered = Math.max(UNREPORTED, ...own.map(({ duration }) => duration));
    const released = Math.max(from + HELD, ...own.map(({ at }) => at));
    const last = Math.max(...paints.filter((at) => at >= released && at < to)) - released;
    return { click, answered, drawn: Math.max(answered, Math.round(last)) };
  });
}

/** The report's section, line by line. */
export async function* hundredClicks(folder: string): AsyncGenerator<string> {
  const site = await openSite(folder);
  if (typeof site === 'string') {
    yield site;
    return;
  }
  const rows = [
    ['widget', 'median', 'worst', `over ${PROMISED}`, 'the slowest', 'all drawn: median', 'worst'],
  ];
  try {
    for (const widget of WIDGETS) {
      const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
      const responses = await clickThrough(page, site.address, widget);
      await page.close();
      const times = responses.map(({ answered }) => answered);
      const worst = Math.max(...times);
      const slowest = responses.find(({ answered }) => answered === worst)!;
      const drawn = responses.map((response) => response.drawn);
      rows.push([
        widget.name,
        String(median(times)),
        String(worst),
        String(times.filter((time) => time > PROMISED).length),
        slowest.click.slice(0, 40),
        String(median(drawn)),
        String(Math.max(...drawn)),
      ]);
    }
  } finally {
    await site.close();
  }
  yield `${CLICKS} clicks through each widget, the processor ${SLOWER} times slower: milliseconds until the answer is painted`;
  yield table(rows);
}
