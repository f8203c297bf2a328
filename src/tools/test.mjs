// `npm test`: every check there is, the cheap ones first, stopping at the first that fails. Stages that keep one core
// busy each go side by side; those that fill two stand alone.
//
//   node src/tools/test.mjs [--stages=build,browser] [what the last of these stages gets as arguments …]
//
// The last line says how many tests passed and failed: unit tests, browser tests and the journeys through other engines
// together. A stage of another kind that fails counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, newWarnings } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { commandOf, root, run } from './run.mjs';

const reports = join(root, 'node_modules/.cache/test-reports');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');
const enginesReport = join(reports, 'engines.json');
const course = { directory: 'dist-course', base: '/course/' };
const count = { passed: 0, failed: 0 };

/** @typedef {{ numPassedTests: number, numFailedTests: number }} UnitReport Vitest's, as far as read here */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number } }} BrowserReport Playwright's */

/** @typedef {{ passed: number, failed: number }} EnginesReport ours, src/tools/engines/run.ts */

/** A runner that broke down before it could write a report has failed anyway. @param {string} file @returns {unknown} */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * Runs a script for a stage, and resolves to its exit code.
 * @typedef {(script: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<number>} Runner
 */
/**
 * Runs itself, and resolves to its exit code.
 * @typedef {(runner: Runner, extra: readonly string[]) => Promise<number>} Stage
 */

/** Shows what the script prints while it prints it. @type {Runner} */
const aloud = async (script, args, env = {}) => (await run({ script, args, env })).status;

/** Keeps what scripts print until all of it can be said at once: two at a time would speak across each other. */
function kept() {
  let said = '';
  /** @type {Runner} */
  const runner = async (script, args, env = {}) => {
    const { status, output } = await run({ script, args, env, quiet: true });
    said += output;
    return status;
  };
  return { runner, said: () => said };
}

/** The style sheets; where else CSS is written, in a page's own `<style>`, there is none of ours. */
const STYLES = ['src/**/*.css', 'components/**/*.css'];

/** Runs each until one fails. @param {readonly (() => Promise<number>)[]} steps */
async function inTurn(steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** @type {Stage} */
async function unit(runner, extra) {
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await runner(commandOf('vitest'), ['run', ...output, ...extra]);
  const report = /** @type {UnitReport | undefined} */ (readReport(unitReport));
  count.passed += report?.numPassedTests ?? 0;
  count.failed += report?.numFailedTests ?? 0;
  return code;
}

/** @type {Stage} */
async function browser(runner, extra) {
  const env = { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  const code = await runner(commandOf('@playwright/test', 'playwright'), ['test', ...extra], env);
  const { stats } = /** @type {Partial<BrowserReport>} */ (readReport(browserReport) ?? {});
  count.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  count.failed += stats?.unexpected ?? 0;
  return code;
}

/** @type {Stage} */
async function engines(runner, extra) {
  const env = { ENGINES_REPORT: enginesReport };
  // among all the others but the few that every change should go
  const code = await runner('src/tools/engines/run.ts', chosen === undefined ? ['--short'] : extra, env);
  const report = /** @type {EnginesReport | undefined} */ (readReport(enginesReport));
  count.passed += report?.passed ?? 0;
  count.failed += report?.failed ?? 0;
  return code;
}

/** @type {Readonly<Record<string, Stage>>} */
const stages = {
  types: (runner) =>
    inTurn([
      () => runner(commandOf('astro'), ['check', '--minimumFailingSeverity', 'warning']),
      () => runner(commandOf('typescript', 'tsc'), ['-p', 'src/core/tsconfig.json']),
    ]),
  format: (runner, extra) => runner(commandOf('prettier'), ['--check', '--log-level=warn', '.', ...extra]),
  lint: (runner, extra) =>
    inTurn([
      // Astro writes the types of the collections; the first stage has, but `npm run lint` may come before it.
      () =>
        existsSync(join(root, '.astro/types.d.ts'))
          ? Promise.resolve(0)
          : runner(commandOf('astro'), ['sync']),
      () => runner(commandOf('eslint'), ['.', '--max-warnings=0', ...extra]),
      () => runner(commandOf('stylelint'), ['--config=src/tools/stylelint.config.mjs', ...STYLES]),
    ]),
  build: () =>
    inTurn(
      // The same site for a sub-path, too, as on many a course's server. Their logs are of use only where one fails.
      [{ directory: 'dist', base: '/' }, course].map((site) => async () => {
        const { status, output } = await build({ ...site, quiet: true });
        if (status !== 0) {
          console.log(output);
          return status;
        }
        const warnings = newWarnings(output);
        const built = `${site.directory} is built for ${site.base}`;
        const warned = ['The build warns of what src/tools/build.mjs does not list:', ...warnings].join('\n');
        console.log(warnings.length === 0 ? built : warned);
        return warnings.length;
      }),
    ),
  budgets: (runner) => runner('src/tools/budgets.ts', ['dist']),
  html: (runner) => runner('src/tools/html.mjs', ['dist']),
  links: (runner) =>
    inTurn([
      () => runner('src/tools/links.mjs', ['dist', '/']),
      () => runner('src/tools/links.mjs', [course.directory, course.base]),
    ]),
  proofs: (runner, extra) => runner('src/tools/proofs/run.ts', ['--if-changed', ...extra]),
  unit,
  browser,
  engines,
};

/**
 * In turn; what stands together goes side by side, each of its lists in turn. Types and build both write Astro's own
 * types: the first does so as it begins, the second only after all formats are checked.
 */
const plan = [
  [
    ['types', 'lint', 'proofs'],
    ['format', 'build', 'budgets', 'html', 'links'],
  ],
  [['unit']],
  [['browser']],
  [['engines']],
];

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const [first, ...rest] = process.argv.slice(2);
const chosen = first?.startsWith('--stages=') ? first.slice('--stages='.length).split(',') : undefined;
const lines = chosen?.map((name) => [[name]]) ?? plan;
const last = chosen?.at(-1);

/**
 * @param {string} name @param {boolean} alone whether nothing else runs, so that it may speak while it runs
 * @returns {Promise<number>} its exit code
 */
async function runStage(name, alone) {
  const stage = stages[name];
  if (stage === undefined) throw new Error(`No stage ${name}; there are ${Object.keys(stages).join(', ')}.`);
  const since = performance.now();
  const { runner, said } = kept();
  if (alone) console.log(`\n── ${name}`);
  const code = await stage(alone ? aloud : runner, name === last ? rest : []);
  if (!alone) console.log(`\n── ${name}\n${said().trimEnd()}`);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(since)}`);
  return code;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const start = performance.now();
for (const line of lines) {
  const codes = await Promise.all(
    line.map((lane) => inTurn(lane.map((name) => () => runStage(name, line.length === 1)))),
  );
  const code = codes.find((each) => each !== 0);
  if (code !== undefined) {
    process.exitCode = code;
    // Else the last line would read as a success.
    count.failed ||= 1;
    break;
  }
}
console.log(`\n${process.exitCode === undefined ? 'All stages passed' : 'Stopped'} after ${seconds(start)}.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
