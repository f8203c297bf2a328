// The house's rooms, and an ESLint rule that keeps its doors: what a file may import follows from the room it is in.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './run.mjs';

/**
 * Each room, the rooms it may import from (besides itself) and the packages it may import (`packages`: all of them
 * where not given). `types`: rooms from which only types may come. `tests`: rooms from which tests may import on top.
 * @typedef {{ from: readonly string[], types?: readonly string[], tests?: readonly string[], packages?: readonly string[] }} Room
 * @type {Readonly<Record<string, Room>>}
 */
const rooms = {
  'src/core': { from: [], packages: ['@noble/ed25519', '@noble/hashes'] },
  'src/scenario': { from: ['src/core'], packages: [] },
  'src/exercises': {
    from: ['src/core', 'src/scenario'],
    // What a reader's protocol did is marked here; who marks says where it runs.
    types: ['src/sandbox'],
    tests: ['src/sandbox'],
    // Digests of assignments and exercises; fflate for the ZIP of submissions that an LMS gives out, postal-mime for mails.
    packages: ['pure-rand', '@noble/hashes', 'fflate', 'postal-mime'],
  },
  // Runs what readers write, in a worker of the browser as on the command line: no DOM, no node:, no notation.
  'src/sandbox': {
    from: ['src/core'],
    packages: ['quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync'],
  },
  'src/cli': { from: ['src/core', 'src/scenario', 'src/exercises', 'src/sandbox'] },
  // Reasons for a refusal are worded where it is found, for the command line too; a dictionary passes them on.
  'src/words': { from: ['src/scenario', 'src/exercises'], types: ['src/core'], packages: [] },
  'src/progress': { from: ['src/core', 'src/scenario', 'src/words'], packages: [] },
  components: {
    from: ['src/core', 'src/scenario', 'src/exercises', 'src/sandbox', 'src/words', 'src/progress'],
    // CodeMirror is the editor of the page where readers write protocols.
    packages: ['preact', '@preact/*', '@codemirror/*', '@lezer/*', 'pure-rand'],
  },
  'src/layouts': {
    from: [
      'src/core',
      'src/scenario',
      'src/exercises',
      'src/words',
      'src/progress',
      'components',
      'src/styles',
    ],
    // A lecture prints commands, and what they print.
    tests: ['src/cli'],
  },
  'src/pages': {
    from: [
      'src/core',
      'src/scenario',
      'src/exercises',
      'src/sandbox',
      'src/words',
      'src/progress',
      'components',
      'src/layouts',
      'src/styles',
    ],
  },
  // It also measures the built site, served and driven as for the browser tests, through the words on the page.
  'src/bench': {
    from: ['src/core', 'src/scenario', 'src/exercises', 'src/sandbox', 'src/words', 'src/tools'],
  },
  // The browser tests know the named scenarios, the answers to exercises and the words on the page, nothing behind them.
  e2e: { from: ['src/scenario', 'src/exercises', 'src/words'], types: ['src/core'] },
};

/** Nothing imports these, but what says so above. */
const closed = ['src/cli', 'src/tools', 'src/bench', 'e2e', 'content'];

/** Prose reaches a page through `astro:content`; data beside it (the references, say) may be read as it is. */
const readers = ['src/layouts', 'src/pages'];

/** The way code is highlighted is the one tool that a page may need, for Astro's `<Code>`. */
const shared = join('src', 'tools', 'code-classes.mjs');

/** What a test beside the code may import on top, and what tests share in a folder `testing/`. */
const testFile = /\.test\.tsx?$|(^|[\\/])testing[\\/]/;
const testPackages = ['vitest', 'fast-check', 'pure-rand', 'preact-render-to-string', 'node:*'];

/** How the dictionary of the language that is built is called, from wherever. */
const WORDS = '#words/';

/** @param {string} file relative to the top @returns {string | undefined} */
function roomOf(file) {
  const path = file.split(sep).join('/');
  return [...Object.keys(rooms), ...closed].find((room) => path.startsWith(`${room}/`));
}

/** @param {string} specifier @param {readonly string[]} packages */
function allows(packages, specifier) {
  return packages.some((name) =>
    name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : `${specifier}/`.startsWith(`${name}/`),
  );
}

/** @param {readonly string[]} list */
const sentence = (list) => (list.length === 0 ? 'none' : list.join(', '));

/**
 * What is wrong with an import, if anything.
 * @param {string} file relative to the top @param {string} specifier @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function complaint(file, specifier, typeOnly) {
  const name = roomOf(file);
  const room = name === undefined ? undefined : rooms[name];
  if (!specifier.startsWith('.') && !specifier.startsWith(WORDS)) {
    if (name === undefined || room?.packages === undefined) return undefined;
    const extra = testFile.test(file) ? testPackages : [];
    return allows([...room.packages, ...extra], specifier)
      ? undefined
      : `${name}/ may import these packages only: ${sentence(room.packages)}; not '${specifier}'.`;
  }
  const target = specifier.startsWith(WORDS)
    ? join('src/words', specifier.slice(WORDS.length))
    : join(dirname(file), specifier.replace(/\?.*$/, ''));
  const other = roomOf(target);
  if (other === name) return name === 'components' ? widgetComplaint(file, target) : undefined;
  if (other === undefined || target === shared) return undefined;
  if (other === 'content' && name !== undefined && readers.includes(name) && !/\.mdx?$/.test(target))
    return undefined;
  if (testFile.test(file) && room?.tests?.includes(other) === true) return undefined;
  if (closed.includes(other) && room?.from.includes(other) !== true) {
    const instead =
      other === 'content' ? 'get it through astro:content' : 'move what is needed to a room that is imported';
    // The configuration files at the top are tools, too.
    return name === 'src/tools' || dirname(file) === '.'
      ? undefined
      : `Nothing imports ${other}/: ${instead}.`;
  }
  if (name === undefined || room === undefined) return undefined;
  if (room.from.includes(other) || (typeOnly && room.types?.includes(other) === true)) return undefined;
  const types = room.types === undefined ? '' : `, and types from ${sentence(room.types)}`;
  return `${name}/ may import from these rooms: ${sentence(room.from)}${types}; not from ${other}/.`;
}

/** Widgets share through components/shared/ only. @param {string} file @param {string} target */
function widgetComplaint(file, target) {
  const [own, other] = [file, target].map((path) => path.split(sep)[1]);
  if (own === other || other === 'shared') return undefined;
  const from = own === 'shared' ? 'components/shared/' : `The widget components/${own}/`;
  return `${from} may not import the widget components/${other}/: move what both need to components/shared/.`;
}

/**
 * What the rule reads of a node that imports, as TypeScript's parser makes it.
 * @typedef {{ source?: { value?: unknown } | null, specifiers?: readonly { importKind?: string }[], importKind?: string, exportKind?: string }} Importing
 */

/** @type {import('eslint').Rule.RuleModule} */
const doors = {
  meta: { type: 'problem', docs: { description: 'imports follow the order of the rooms' }, schema: [] },
  create(context) {
    const file = relative(root, resolve(root, context.filename));
    /** @param {import('estree').Node} node */
    const check = (node) => {
      const { source, specifiers = [], importKind, exportKind } = /** @type {Importing} */ (node);
      if (typeof source?.value !== 'string') return;
      const typeOnly =
        [importKind, exportKind].includes('type') ||
        (specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type'));
      const message = complaint(file, source.value, typeOnly);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export const roomsPlugin = { meta: { name: 'rooms' }, rules: { doors } };
