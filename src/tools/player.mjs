// The player of assignments: a small site of its own with relative addresses, built after the book and put beside it as
// `player/`. The page that makes SCORM packages fetches its files, which `player/files.json` lists, and zips them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { IN_WORKERS, LICENSES, addLicenses } from './licenses.mjs';
import { wordsOf } from './languages.mjs';
import { filesIn } from './pages.mjs';
import { root } from './run.mjs';
import { LAYER_ORDER } from '../styles/layers.mjs';

const source = join(root, 'components/assign/player');

/** What its page says before any script does. @param {string} locale @returns {Promise<Readonly<Record<string, string>>>} */
async function saidBefore(locale) {
  const file = join(root, 'src/words', locale, 'exercises/assign.ts');
  const { assignWords } = /** @type {typeof import('#words/exercises/assign.ts')} */ (
    await import(pathToFileURL(file).href)
  );
  const { title, noScript } = assignWords.assignment;
  return { locale, title, noScript };
}

/** @param {string} outDir @param {string} locale */
async function buildPlayer(outDir, locale) {
  const said = await saidBefore(locale);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    plugins: [
      wordsOf(locale),
      {
        name: 'said-before',
        transformIndexHtml: (html) => html.replaceAll(/\{(\w+)\}/g, (place, name) => said[name] ?? place),
      },
      {
        // A package lies anywhere; where the book is, the page of the package says.
        name: 'book-address',
        enforce: 'pre',
        transform: {
          filter: { code: 'import.meta.env.BASE_URL' },
          handler: (code) =>
            code.replaceAll('import.meta.env.BASE_URL', '(document.documentElement.dataset.book ?? "")'),
        },
      },
      {
        // Its policy allows no style in the page itself, so that the one sheet begins with the order of its layers.
        name: 'layers-first',
        generateBundle: {
          order: 'post',
          handler: (_, bundle) => {
            for (const file of Object.values(bundle))
              if (file.type === 'asset' && file.fileName.endsWith('.css'))
                file.source = LAYER_ORDER + String(file.source);
          },
        },
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      // files of their own, so that the policy needs no data: for scripts
      assetsInlineLimit: 0,
      license: { fileName: LICENSES },
    },
    worker: { format: 'es' },
  });
  addLicenses(join(outDir, LICENSES), IN_WORKERS);
  const page = join(outDir, 'index.html');
  // an attribute that Vite writes for other hosts, and that some LMSs answer with a refusal
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(' crossorigin', ''));
  const files = filesIn(outDir, '').filter((file) => file !== 'files.json');
  writeFileSync(
    join(outDir, 'files.json'),
    JSON.stringify(files.map((file) => file.replaceAll('\\', '/')).sort()),
  );
}

/** @param {string} locale @returns {import('astro').AstroIntegration} */
export function assignmentPlayer(locale) {
  return {
    name: 'assignment-player',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await buildPlayer(join(fileURLToPath(dir), 'player'), locale);
      },
    },
  };
}
