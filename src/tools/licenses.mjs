// licenses.txt: the licences of all that the site ships and that is not ours, beside the pages, and in every package for an LMS.
//
// Vite lists what it bundles for pages (`build.license`). What comes another way is listed here, by name.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

export const LICENSES = 'licenses.txt';

/** Bundled into the sandbox's worker, which Vite builds apart and does not list. */
export const IN_WORKERS = ['quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync'];

/** Fonts are cut and copied, the search and the service worker are written by their own tools. */
const COPIED = [
  '@fontsource-variable/inter',
  '@fontsource-variable/newsreader',
  'pagefind',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

const isFile = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Puts the licences of more packages at the end of a list that Vite has written.
 * @param {string} file @param {readonly string[]} packages
 * @throws where a package has no licence to quote, or Vite has written nothing
 */
export function addLicenses(file, packages) {
  const added = packages.map((name) => {
    const from = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    const text = ['LICENSE', 'LICENSE/LICENSE'].map((file) => join(from, file)).find(isFile);
    if (text === undefined)
      throw new Error(`${name} has no file LICENSE: find its licence before it is shipped`);
    return `## ${name} - ${version} (${license})\n\n${readFileSync(text, 'utf8').trim()}\n`;
  });
  writeFileSync(file, [readFileSync(file, 'utf8').trimEnd() + '\n', ...added].join('\n'));
}

/** @returns {import('astro').AstroIntegration} */
export function licenses() {
  return {
    name: 'licenses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        addLicenses(join(fileURLToPath(dir), LICENSES), [...IN_WORKERS, ...COPIED]);
      },
    },
  };
}
