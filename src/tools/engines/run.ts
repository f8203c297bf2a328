/**
 * `npm run engines`: the book as a reader meets it in other engines than Chromium, in Firefox and in WebKit.
 *
 *   node src/tools/engines/run.ts [--short] [--only=firefox,webkit] [--journeys=a word of their names]
 *
 * `--short` (a stage of `npm test`) goes a few journeys, installs nothing, and leaves out an engine that isn't there; so does
 * the whole command where one can't be had. What is left out is said. Engines go side by side.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFirefox, ensureWebKit } from './find.mjs';
import { root } from '../run.mjs';
import type { Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { JOURNEYS } from './journeys.ts';
import { Reader } from './reader.ts';
import { webkit } from './webkit.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const short = args.includes('--short');
const only = option('only')?.split(',') ?? ['firefox', 'webkit'];
const chosen = JOURNEYS.filter(
  ({ name, brief }) => name.includes(option('journeys') ?? '') && (!short || brief),
);
const port = Number(process.env['PORT'] ?? 4390);
const shots = join(root, 'test-results/engines');
/** A journey that takes longer has stopped on the way. */
const LIMIT = 180_000;

const count = { passed: 0, failed: 0 };
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The site on a port of its own; it can be taken away and brought back. */
function host(at: number) {
  const base = `http://localhost:${at}/`;
  const answers = async (): Promise<boolean> => (await fetch(base).catch(() => null))?.ok === true;
  let child: ReturnType<typeof spawn> | undefined;
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['src/tools/serve.mjs', 'dist', String(at), '/'], {
      cwd: root,
      stdio: 'ignore',
    });
    for (let tries = 0; !(await answers()); tries++) {
      if (tries > 100) throw new Error('The built book is not served; `npm run build` builds it.');
      await new Promise((go) => setTimeout(go, 100));
    }
  };
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => child?.once('exit', done));
    child?.kill();
    await gone;
  };
  return { base, start, stop };
}

const within = <T>(promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`it has not come to its end in ${LIMIT / 1000} s`));
    }, LIMIT);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
};

/** Where nobody watches, a journey that failed is gone once more, as browser tests are; it is said that it was. */
const TRIES = process.env['CI'] === undefined ? 1 : 2;

async function go(driver: Driver, at: number): Promise<void> {
  const site = host(at);
  await site.start();
  for (const { name, way } of chosen) {
    for (let tries = 1; tries <= TRIES; tries++) {
      const since = performance.now();
      const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`;
      const again = tries > 1 ? ', at the second try' : '';
      try {
        const left = await within(way(new Reader(driver, site.base), site));
        count.passed++;
        say(
          `  ✓ ${driver.name}: ${name} (${seconds()}${again})${left === undefined ? '' : `; left out: ${left}`}`,
        );
        break;
      } catch (error) {
        if (tries === TRIES) count.failed++;
        const shot = `${join(shots, `${driver.name} ${name}`.replaceAll(/[^\w.]+/g, '-'))}.png` as const;
        await driver.screenshot(shot).catch(() => undefined);
        const { message, cause } = error as Error;
        say(
          `  ✘ ${driver.name}: ${name} (${seconds()}${again})\n      ${message}${cause instanceof Error ? `\n      ${cause.message}` : ''}\n      ${shot}`,
        );
        // the next one begins in a window without a past, and with a host
        await site.stop();
        await site.start();
        await driver.fresh().catch(() => undefined);
      }
    }
  }
  await site.stop();
}

async function engine(
  name: string,
  start: () => Promise<Driver> | { readonly because: string },
  at: number,
): Promise<void> {
  const starting = start();
  if ('because' in starting) {
    say(`  – left out: ${name}, because ${starting.because}`);
    return;
  }
  const driver = await starting.catch((error: unknown) => {
    say(`  – left out: ${name}, because it does not start: ${String(error)}`);
    return null;
  });
  if (driver === null) return;
  try {
    await go(driver, at);
  } finally {
    await driver.close();
  }
}

mkdirSync(shots, { recursive: true });
const start = performance.now();
await Promise.all([
  only.includes('firefox') &&
    engine(
      'Firefox',
      () => {
        const found = ensureFirefox(!short);
        return found.kind === 'found' ? firefox(found.path) : found;
      },
      port,
    ),
  only.includes('webkit') &&
    engine(
      'WebKit',
      () => {
        const found = ensureWebKit(!short);
        return found.kind === 'found' ? webkit(found, port + 1) : found;
      },
      port + 2,
    ),
]);
const report = process.env['ENGINES_REPORT'];
if (report !== undefined) writeFileSync(report, JSON.stringify(count));
say(
  `${count.passed} journeys passed, ${count.failed} failed, in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
process.exitCode = count.failed === 0 ? 0 : 1;
