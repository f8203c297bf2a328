/**
 * Whether letters walk smoothly: the longest task of the page's main thread from the frame that answers the press until
 * the last letter has arrived, on a processor slowed down four times, five runs of each figure. The task that answers the
 * press stands beside it: until it has ended, no letter has left. What the browser's own trace says of its tasks is taken,
 * since a page learns only of those that are over 50 ms.
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
  figure.getByRole('slider', { name: time.slider }).press('ArrowRight');

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
  /** When it began and how long it took, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** How long the main thread was busy without a break, in milliseconds. */
interface Busy {
  /** With the answer to the press. */
  readonly answer: number;
  /** The longest time after that, while letters walk. */
  readonly walking: number;
}

/** What a trace says of a page's main thread from the press on; before it, the thread also does what the bench asks of it. */
function busyFrom(events: readonly TraceEvent[]): Busy {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const ofMain = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  // a slider answers when its value changes, a button when it is clicked
  const press = ofMain.find(
    ({ name, args }) => name === 'EventDispatch' && ['input', 'click'].includes(args?.data?.type ?? ''),
  );
  if (press === undefined) throw new Error('The trace has no press on the page’s main thread.');
  const tasks = ofMain.filter(({ name, ts, dur = 0 }) => name.endsWith('RunTask') && ts + dur > press.ts);
  const milliseconds = (some: readonly TraceEvent[]): number =>
    Math.max(0, ...some.map(({ dur = 0 }) => dur)) / 1000;
  return {
    answer: milliseconds(tasks.filter(({ ts }) => ts <= press.ts)),
    walking: milliseconds(tasks.filter(({ ts }) => ts > press.ts)),
  };
}

interface Run extends Busy {
  /** How many letters moved at once. */
  readonly moved: number;
}

async function send(page: Page, base: string, sending: Sending): Promise<Run> {
  await page.goto(base + sending.address);
  const figure = page.locator(sending.figure);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-live]').first().waitFor();
  await page.waitForTimeout(500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await sending.press(figure);
  // after the frame that answers: only then do letters leave
  const moved = await page.evaluate(
    () =>
      new Promise<number>((count) =>
        requestAnimationFrame(() => setTimeout(() => count(document.getAnimations().length))),
      ),
  );
  await page.waitForTimeout(ON_THEIR_WAY);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return { moved, ...busyFrom(traceEvents) };
}

/** The report's section, line by line. */
export async function* walkingLetters(folder: string): AsyncGenerator<string> {
  const site = await openSite(folder);
  if (typeof site === 'string') {
    yield site;
    return;
  }
  const rows = [
    ['figure', 'moving at once', 'the press', 'while they walk', 'worst', `walking over ${PROMISED}`],
  ];
  try {
    for (const sending of SENDINGS) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run++) {
        const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
        runs.push(await send(page, site.address, sending));
        await page.close();
      }
      const of = (number: (run: Run) => number): readonly number[] => runs.map(number);
      const walking = of((run) => run.walking);
      const middle = median(walking);
      rows.push([
        sending.name,
        String(median(of(({ moved }) => moved))),
        median(of(({ answer }) => answer)).toFixed(1),
        middle.toFixed(1),
        Math.max(...walking).toFixed(1),
        middle > PROMISED ? 'yes' : 'no',
      ]);
    }
  } finally {
    await site.close();
  }
  yield `Letters on their way, the processor ${SLOWER} times slower: the longest task of the main thread, in milliseconds, median of ${RUNS} runs`;
  yield table(rows);
}
