// `npm test`: every check there is, the cheap ones first, stopping at the first that fails.
//
//   node src/tools/test.mjs [--stages=build,browser] [what the last of these stages gets as arguments …]
//
// The last line says how many tests passed and failed, unit and browser tests together; a stage of another kind that
// fails counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { build, commandOf, root, run } from './run.mjs';

const reports = join(root, 'node_modules/.cache/test-reports');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const course = { directory: 'dist-course', base: '/course/' };
const count = { passed: 0, failed: 0 };

/** @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport Vitest's, as far as read here */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} BrowserReport Playwright's */

/** A runner that broke down before it could write a report has failed anyway. @param {string} file @returns {unknown} */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** @typedef {(extra: readonly string[]) => Promise<number>} Stage runs it, and resolves to its exit code */

/** @param {string} script @param {readonly string[]} args @param {Readonly<Record<string, string>>} [env] */
const exitCode = async (script, args, env = {}) => (await run({ script, args, env })).status;

/** Runs each until one fails. @param {readonly (() => Promise<number>)[]} steps */
async function inTurn(steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** @type {Stage} */
async function unit(extra) {
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await exitCode(commandOf('vitest'), ['run', ...output, ...extra]);
  const report = /** @type {UnitReport | undefined} */ (readReport(unitReport));
  count.passed += report?.numPassedTests ?? 0;
  count.failed += report?.numFailedTests ?? 0;
  return code;
}

/** @type {Stage} */
async function browser(extra) {
  const env = { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  const code = await exitCode(commandOf('@playwright/test', 'playwright'), ['test', ...extra], env);
  const { stats } = /** @type {Partial<BrowserReport>} */ (readReport(browserReport) ?? {});
  count.passed += stats?.expected ?? 0;
  count.failed += (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  return code;
}

/** @type {Readonly<Record<string, Stage>>} */
const stages = {
  format: (extra) => exitCode(commandOf('prettier'), ['--check', '--log-level=warn', '.', ...extra]),
  types: () =>
    inTurn([
      () => exitCode(commandOf('astro'), ['check', '--minimumFailingSeverity', 'warning']),
      () => exitCode(commandOf('typescript', 'tsc'), ['-p', 'src/core/tsconfig.json']),
    ]),
  lint: (extra) =>
    inTurn([
      // Astro writes the types of the collections; the stage before this has, but `npm run lint` may come first.
      () =>
        existsSync(join(root, '.astro/types.d.ts'))
          ? Promise.resolve(0)
          : exitCode(commandOf('astro'), ['sync']),
      () => exitCode(commandOf('eslint'), ['.', '--max-warnings=0', ...extra]),
    ]),
  unit,
  build: () =>
    inTurn([
      async () => (await build({ directory: 'dist', base: '/' })).status,
      // The same site for a sub-path, as on many a course's server; its log would only repeat the first one's.
      async () => {
        const built = await build({ ...course, quiet: true });
        if (built.status !== 0) console.error(built.output);
        return built.status;
      },
    ]),
  html: () => exitCode('src/tools/html.mjs', ['dist']),
  links: () =>
    inTurn([
      () => exitCode('src/tools/links.mjs', ['dist', '/']),
      () => exitCode('src/tools/links.mjs', [course.directory, course.base]),
    ]),
  browser,
};

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const [first, ...rest] = process.argv.slice(2);
const chosen = first?.startsWith('--stages=') ? first.slice('--stages='.length).split(',') : undefined;
const names = chosen ?? Object.keys(stages);
const extra = chosen === undefined ? [] : rest;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const start = performance.now();
for (const name of names) {
  const stage = stages[name];
  if (stage === undefined) throw new Error(`No stage ${name}; there are ${Object.keys(stages).join(', ')}.`);
  console.log(`\n── ${name}`);
  const since = performance.now();
  const code = await stage(name === names.at(-1) ? extra : []);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  if (code !== 0) {
    process.exitCode = code;
    // Else the last line would read as a success.
    count.failed ||= 1;
    break;
  }
}
console.log(`\n${process.exitCode === undefined ? 'All stages passed' : 'Stopped'} after ${seconds(start)}.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
