import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, flags } from './src/tools/chromium.mjs';

const executablePath = findChromium();
const jsonReport = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;

/** Where the tests serve the sites; PORT in the environment lets two working copies test side by side. */
const port = Number(process.env.PORT ?? 4330);
/** A built site served for the tests; `npm run e2e` builds both. */
const site = { directory: 'dist', port, base: '/' };
const course = { directory: 'dist-course', port: port + 1, base: '/course/' };

const address = ({ port, base }: typeof site) => `http://localhost:${port}${base}`;
const serve = (built: typeof site) => ({
  command: `node src/tools/serve.mjs ${built.directory} ${built.port} ${built.base}`,
  url: address(built),
  reuseExistingServer: false,
  timeout: 60_000,
});

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // where nobody watches, a page that was once too slow is looked at again; the report names it as flaky
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: Math.min(Math.max(availableParallelism(), 2), 8),
  reporter: jsonReport === undefined ? [['list']] : [['list'], ['json', { outputFile: jsonReport }]],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'off',
    // A worker's tests share a browser context, emptied between them: to make one anew and to fetch and compile the book's
    // scripts for it takes a fifth of the time. What Playwright doesn't empty, e2e/helpers.ts does. Where the book is read
    // without a connection, or a test turns the clock, a context is a test's own.
    reuseContext: true,
    // Off, except where the book is read without a connection (e2e/offline*.ts turn them on). A worker fetches the whole
    // book behind the page's back and answers for the server: requests could no longer be counted, weighed, changed on
    // the way or told from what was kept, and every new context would first fetch a megabyte.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: flags,
    },
  },
  projects: [
    {
      name: 'site',
      testMatch: '**/*.spec.ts',
      testIgnore: '**/*.subpath.spec.ts',
      use: { baseURL: address(site) },
    },
    { name: 'subpath', testMatch: '**/*.subpath.spec.ts', use: { baseURL: address(course) } },
  ],
  webServer: [serve(site), serve(course)],
});
