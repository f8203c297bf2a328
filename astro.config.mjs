import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeByClass } from './src/tools/code-classes.mjs';
import { WEIGHTS, cutFont, lettersOf } from './src/tools/fonts.mjs';
import { inlined } from './src/layouts/inlined.mjs';
import { LAYER_ORDER } from './src/styles/layers.mjs';
import { builtLocale, placeOf, wordsOf } from './src/tools/languages.mjs';
import { islandStyle } from './src/tools/island-style.mjs';
import { offline } from './src/tools/offline.mjs';
import { assignmentPlayer } from './src/tools/player.mjs';
import { LICENSES, licenses } from './src/tools/licenses.mjs';
import { search } from './src/tools/search.mjs';
import { normalBase } from './src/tools/run.mjs';

/**
 * Scripts that must run before the first paint stand in the page itself. A layout takes one from a file
 * `*.inline.js` (`import script from './theme.inline.js?raw'`, `<script is:inline set:html={script} />`), which is made short here, and the
 * policy allows exactly these bytes.
 */
const inlineScripts = globSync('src/layouts/**/*.inline.js').map((file) =>
  inlined(readFileSync(file, 'utf8')),
);
/** @param {string} script @returns {`sha256-${string}`} */
const hash = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** A build speaks one language; `npm run build` makes one of each. */
const locale = builtLocale();
const letters = lettersOf(locale);

/**
 * The book's two voices, from packages and served by the site itself. They are asked for before the text is painted;
 * where they come too late all the same, this page stays in the fallbacks, so that nothing ever shifts under a reader.
 * @param {string} name
 * @param {string} file
 * @param {'normal' | 'italic'} style
 * @returns {Promise<{ src: [string], style: 'normal' | 'italic', weight: string }>}
 */
const variant = async (name, file, style) => ({
  src: [await cutFont(name, file, style, letters)],
  style,
  weight: WEIGHTS[style].css,
});

/** What so many figures, pages or parts share belongs to the kit. */
const SHARED = 17;

/**
 * A page's scripts come in three parts. The shell is what every page runs at once; the kit is what figures share, one file that
 * is fetched when the first one comes near; the rest is each figure's own, and what is fetched when somebody asks. Left to
 * itself the bundler makes sixty files of a lecture's scripts. `src/tools/budgets.json` says how much each may weigh.
 */
const chunks = [
  { name: 'shell', test: /\/Book\.astro\?astro&type=script/, priority: 2 },
  // what is said of links that are pasted, and the drawing of oral messages, belong to the figures that have them
  {
    name: 'kit',
    minShareCount: SHARED,
    priority: 1,
    test: /^(?!.*\/(?:words\/[^/]+\/links\.ts|drawings\/OralDrawing\.tsx))/,
  },
];

/**
 * Every file that imports another names it, so a name counts as often: the script of `Book.astro`, which all others
 * lean on, is called the shell.
 * @param {{ readonly name: string }} chunk
 */
const shortName = ({ name }) => {
  // `Book.astro?astro&type=script…`, or what has been made of that
  const [file = name] = name.split(/\.astro[^\w]|\.astro_/);
  return `_astro/${file === 'Book' ? 'shell' : file.replaceAll(/[^\w.-]/g, '_')}.[hash].js`;
};

const base = normalBase(`${process.env.BASE ?? ''}/${placeOf(locale)}`);
const outDir = join(process.env.OUT_DIR ?? 'dist', placeOf(locale));

/**
 * Pages that search engines are asked to leave out (`hidden` of the layout) are no part of the map of the site either. It is
 * drawn when they are written, so each is asked itself.
 * @param {string} address
 */
const listed = (address) => {
  const file = join(outDir, new URL(address).pathname.slice(base.length), 'index.html');
  return !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"');
};

export default defineConfig({
  site: process.env.SITE ?? 'https://3f-plus-1.example',
  base,
  outDir,
  output: 'static',
  trailingSlash: 'always',
  // shared by all pages, and kept for offline once: in each page they would weigh half a megabyte together
  build: { inlineStylesheets: 'never' },
  // what is kept for offline is what the others have left: it comes last
  integrations: [
    mdx(),
    preact(),
    assignmentPlayer(locale),
    islandStyle(),
    sitemap({ filter: listed }),
    licenses(),
    search(locale),
    offline(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-newsreader',
      fallbacks: ['Georgia', 'serif'],
      display: /** @type {const} */ ('optional'),
      options: {
        variants: [
          await variant('newsreader', 'newsreader-latin-wght-normal', 'normal'),
          await variant('newsreader', 'newsreader-latin-wght-italic', 'italic'),
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Inter',
      cssVariable: '--font-inter',
      fallbacks: ['system-ui', 'sans-serif'],
      display: /** @type {const} */ ('optional'),
      options: { variants: [await variant('inter', 'inter-latin-wght-normal', 'normal')] },
    },
  ],
  markdown: { shikiConfig: codeByClass },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
      ],
      scriptDirective: { hashes: inlineScripts.map(hash) },
      styleDirective: { hashes: [hash(LAYER_ORDER)] },
    },
  },
  vite: {
    plugins: [
      wordsOf(locale),
      {
        name: 'inline-scripts',
        enforce: /** @type {const} */ ('pre'),
        load: {
          filter: { id: /\.inline\.js\?raw$/ },
          handler: (/** @type {string} */ id) =>
            `export default ${JSON.stringify(inlined(readFileSync(id.replace(/\?raw$/, ''), 'utf8')))};`,
        },
      },
      {
        // Whatever is alive on a page keeps saying what is true when a browser translates it.
        name: 'translated-pages',
        enforce: /** @type {const} */ ('pre'),
        transform: {
          filter: { id: /@astrojs[\\/]preact[\\/]dist[\\/]client\.js/ },
          handler: (/** @type {string} */ code) =>
            `import ${JSON.stringify(join(import.meta.dirname, 'components/platform/translated.ts'))};\n${code}`,
        },
      },
    ],
    // scripts and styles are written for the browsers that package.json lists: a colour for light and dark, say, so that all know it
    build: {
      license: { fileName: LICENSES },
      modulePreload: false,
      target: browserslistToEsbuild(),
      cssTarget: browserslistToEsbuild(),
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: chunks }, entryFileNames: shortName } },
        },
      },
    },
    // the sandbox's worker is a module that imports modules
    worker: { format: 'es' },
    // bundled ahead for `astro dev`, QuickJS would look for its WebAssembly where it isn't
    optimizeDeps: { exclude: ['quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync'] },
  },
  devToolbar: { enabled: false },
  prefetch: false,
});
