// `npm run build`: the book in every language, each where it belongs in one site.
//
// The languages are built one after the other: the first empties the folder, the others add theirs.
import { fileURLToPath } from 'node:url';
import { faultsOf, localesIn, placeOf } from './languages.mjs';
import { commandOf, normalBase, run } from './run.mjs';

/**
 * Builds the site into `directory` for the sub-path `base`.
 * @param {{ directory: string, base: string, quiet?: boolean }} site
 * @returns {Promise<{ status: number, output: string }>} that of the first language that fails, or all that they said
 */
export async function build({ directory, base, quiet = false }) {
  let said = '';
  for (const locale of localesIn()) {
    const faults = placeOf(locale) === '' ? [] : await faultsOf(locale);
    const { status, output } =
      faults.length > 0
        ? { status: 1, output: `${faults.join('\n')}\n` }
        : await buildOne(locale, { directory, base, quiet });
    if (faults.length > 0 && !quiet) console.error(output);
    said += output;
    if (status !== 0) return { status, output: said };
  }
  return { status: 0, output: said };
}

/** @param {string} locale @param {{ directory: string, base: string, quiet: boolean }} site */
function buildOne(locale, { directory, base, quiet }) {
  // astro.config.mjs puts a language where it belongs
  const env = { LOCALE: locale, OUT_DIR: directory, BASE: base };
  return run({ script: commandOf('astro'), args: ['build'], env, quiet });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { status } = await build({
    directory: process.env.OUT_DIR ?? 'dist',
    base: normalBase(process.env.BASE),
  });
  process.exitCode = status;
}
