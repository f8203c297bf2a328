// `npm run build`: the book in every language, each where it belongs in one site.
//
// The languages are built one after the other: the first empties the folder, the others add theirs.
import { fileURLToPath } from 'node:url';
import { faultsOf, localesIn } from './languages.mjs';
import { commandOf, normalBase, run } from './run.mjs';

/**
 * Builds the site into `directory` for the sub-path `base`; nothing is built where a language lacks something.
 * @param {{ directory: string, base: string, quiet?: boolean }} site
 * @returns {Promise<{ status: number, output: string }>} the exit code, and what was said if `quiet`
 */
export async function build({ directory, base, quiet = false }) {
  const [first, ...others] = localesIn();
  const faults = (await Promise.all(others.map((locale) => faultsOf(locale)))).flat();
  if (faults.length > 0) return { status: 1, output: `${faults.join('\n')}\n` };
  let said = '';
  for (const locale of [first, ...others]) {
    // astro.config.mjs puts a language where it belongs
    const env = { LOCALE: locale, OUT_DIR: directory, BASE: base };
    const { status, output } = await run({ script: commandOf('astro'), args: ['build'], env, quiet });
    said += output;
    if (status !== 0) return { status, output: said };
  }
  return { status: 0, output: said };
}

/** What a build may warn of, and why it doesn't matter. */
const KNOWN = [
  /Shiki syntax highlighting uses inline styles/, // ours writes classes (code-classes.mjs)
  /\[MODULE_LEVEL_DIRECTIVE\].*"use astro:head-inject"/, // Astro's own mark on a page of prose
  // the server's bundle, in which nothing is fetched: no script of a page imports a part of Astro's, or the ring's table
  /\[INEFFECTIVE_DYNAMIC_IMPORT\].*also statically imported by .*(?:\.astro|\/RingTable\.tsx)/,
  // exercises and tools bring the valley, the squares and a general's place with them; a lecture, which doesn't, fetches them (budgets.ts would
  // find it otherwise)
  /\[INEFFECTIVE_DYNAMIC_IMPORT\] components\/drawings\/(?:Valley|InPlace|squares\/Squares)\.tsx .* by components\/drawings\/(?:valley|squares|place)-here\.ts,/,
  /\[PLUGIN_TIMINGS\]/, // how long plugins took, on a slow machine
];

/**
 * The lines of a build's log that warn of something nobody has looked at yet: a part that is fetched on demand and comes
 * with the page all the same, say.
 * @param {string} output
 */
export const newWarnings = (output) =>
  output
    // eslint-disable-next-line no-control-regex -- colours
    .replaceAll(/\u001b\[\d+m/g, '')
    .split('\n')
    .filter((line) => /\[WARN\]|^\[[A-Z_]{4,}\]/.test(line) && !KNOWN.some((known) => known.test(line)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status, output } = await build({
    directory: process.env.OUT_DIR ?? 'dist',
    base: normalBase(process.env.BASE),
  });
  if (output !== '') console.error(output);
  process.exitCode = status;
}
