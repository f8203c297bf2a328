// The player of assignments: a small site of its own with relative addresses, built after the book and put beside it as
// `player/`. The page that makes SCORM packages fetches its files, which `player/files.json` lists, and zips them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { filesIn } from './pages.mjs';
import { root } from './run.mjs';

const source = join(root, 'components/exercises/assign/player');

/** @param {string} outDir */
async function buildPlayer(outDir) {
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    plugins: [
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
    ],
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      // files of their own, so that the policy needs no data: for scripts
      assetsInlineLimit: 0,
    },
    worker: { format: 'es' },
  });
  const page = join(outDir, 'index.html');
  // an attribute that Vite writes for other hosts, and that some LMSs answer with a refusal
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(' crossorigin', ''));
  const files = filesIn(outDir, '').filter((file) => file !== 'files.json');
  writeFileSync(
    join(outDir, 'files.json'),
    JSON.stringify(files.map((file) => file.replaceAll('\\', '/')).sort()),
  );
}

/** @returns {import('astro').AstroIntegration} */
export function assignmentPlayer() {
  return {
    name: 'assignment-player',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await buildPlayer(join(fileURLToPath(dir), 'player'));
      },
    },
  };
}
