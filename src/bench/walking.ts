/**
 * Whether letters walk smoothly: the longest task of the page's main thread from the press that sends them until the last
 * one has arrived, on a processor slowed down four times, five runs of each figure. What the browser's own trace says of
 * its tasks is taken, since a page learns only of those that are over 50 ms.
 */
import type { Locator, Page } from '@playwright/test';
import { CATALOGUE } from '../scenario/catalogue.ts';
import { everyWord } from '../words/all.ts';
import { openSite } from './browser.ts';
import { median, table } from './measure.ts';

const RUNS = 5;
/** How many times slower the processor is made. */
const SLOWER = 4;
/** The promise: no task takes longer, in milliseconds, as the median of the runs. */
const PROMISED = 50;
/** How long after the press letters are still on their way, in milliseconds. */
const ON_THEIR_WAY = 1600;

interface Sending {
  readonly name: string;
  readonly address: string;
  readonly figure: string;
  /** Sends the letters. */
  press(figure: Locator): Promise<void>;
}

const { time, ring } = everyWord;
const forward = (figure: Locator): Promise<void> =>
  figure.getByRole('button', { name: time.forward, exact: true }).click();

const SENDINGS: readonly Sending[] = [
  {
    name: 'map: round 2 of five generals',
    address: 'lab/?s=om_n5_m1_oa_t3_r1',
    figure: 'main > .lab > div.figure',
    press: forward,
  },
  {
    name: 'map: signed, round 2 of five generals',
    address: 'lab/?s=sm_n5_m1_oa_t3_r1',
    figure: 'main > .lab > div.figure',
    press: forward,
  },
  {
    name: 'map: round 2 of four generals',
    address: `lab/?s=${CATALOGUE['four-lieutenant-lies']}_r1`,
    figure: 'main > .lab > div.figure',
    press: forward,
  },
  {
    name: 'valley: a messenger a round',
    address: `lab/?s=${CATALOGUE['one-loss']}_r0`,
    figure: 'main > .lab > div.figure',
    press: forward,
  },
  {
    name: 'ring and triangle, round 1',
    address: 'too-few/#ring',
    figure: '#ring',
    press: (figure) => figure.getByRole('button', { name: ring.send, exact: true }).click(),
  },
];

/** An event of the browser's trace, as far as it is read here. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread in a trace, in milliseconds. */
function longestTask(events: readonly TraceEvent[]): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace has no task of a page’s main thread.');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** How many moved at once, and the longest task, in milliseconds. */
async function send(page: Page, base: string, sending: Sending): Promise<{ moved: number; longest: number }> {
  await page.goto(base + sending.address);
  const figure = page.locator(sending.figure);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-live]').first().waitFor();
  await page.waitForTimeout(500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await sending.press(figure);
  const moved = await page.evaluate(() => document.getAnimations().length);
  await page.waitForTimeout(ON_THEIR_WAY);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return { moved, longest: longestTask(traceEvents) };
}

/** The report's section, line by line. */
export async function* walkingLetters(folder: string): AsyncGenerator<string> {
  const site = await openSite(folder);
  if (typeof site === 'string') {
    yield site;
    return;
  }
  const rows = [['figure', 'moving at once', 'longest task: median', 'worst', `median over ${PROMISED}`]];
  try {
    for (const sending of SENDINGS) {
      const runs = [];
      for (let run = 0; run < RUNS; run++) {
        const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
        runs.push(await send(page, site.address, sending));
        await page.close();
      }
      const longest = runs.map((run) => run.longest);
      const middle = median(longest);
      rows.push([
        sending.name,
        String(median(runs.map(({ moved }) => moved))),
        middle.toFixed(1),
        Math.max(...longest).toFixed(1),
        middle > PROMISED ? 'yes' : 'no',
      ]);
    }
  } finally {
    await site.close();
  }
  yield `Letters on their way, the processor ${SLOWER} times slower: the longest task of the main thread, in milliseconds, ${RUNS} runs`;
  yield table(rows);
}
