// The house's rooms, and an ESLint rule that keeps its doors: what a file may import follows from the room it is in.
import { dirname, join, relative, resolve, sep } from 'node:path';
import { root } from './run.mjs';

/** What components may know of the book behind them, whatever room they are in. */
const BOOK = ['src/core', 'src/scenario', 'src/words', 'src/progress'];
const PREACT = ['preact', '@preact/*'];

/** What figures, exercises and tools stand on. */
const PARTS = [
  'components/platform',
  'components/scenes',
  'components/kit',
  'components/drawings',
  'components/sheet',
  'components/editor',
];

/**
 * Each room, the rooms it may import from (besides itself) and the packages it may import (`packages`: all of them
 * where not given). `types`: rooms from which only types may come. `tests`: rooms from which tests may import on top.
 * `apart`: its folders know nothing of each other, but for those named, which all of them may use; a file beside the
 * folders (a registry, say) may know all of them, and none of them knows it. A room within another is a room of its own.
 * @typedef {{ from: readonly string[], types?: readonly string[], tests?: readonly string[], packages?: readonly string[], apart?: readonly string[] }} Room
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

  // What the browser gives: address, clipboard, downloads, workers.
  'components/platform': { from: [...BOOK, 'src/sandbox'], packages: PREACT },
  // An execution as something to draw: pure.
  'components/scenes': { from: [...BOOK, 'components/platform'], packages: [] },
  // Buttons, steppers, lists, and what makes them answer.
  'components/kit': { from: [...BOOK, 'components/platform', 'components/scenes'], packages: PREACT },
  // Map, space-time diagram, valley, inbox, transcript.
  'components/drawings': {
    from: [...BOOK, 'components/platform', 'components/scenes', 'components/kit'],
    packages: PREACT,
  },
  // The sheet that every execution is shown on: drawings, verdicts, time, sharing.
  'components/sheet': {
    from: [...BOOK, 'components/platform', 'components/scenes', 'components/kit', 'components/drawings'],
    packages: PREACT,
  },
  // CodeMirror, where readers write protocols.
  'components/editor': {
    from: [...BOOK, 'src/sandbox', 'components/platform', 'components/kit'],
    types: ['components/drawings'],
    packages: [...PREACT, '@codemirror/*', '@lezer/*'],
  },
  'components/figures': { from: [...BOOK, ...PARTS], packages: PREACT, apart: [] },
  'components/exercises': {
    from: [...BOOK, 'src/exercises', 'src/sandbox', ...PARTS],
    packages: PREACT,
    apart: ['frame'],
  },
  // The instructor's pages, and what students hand in.
  'components/assign': {
    from: [...BOOK, 'src/exercises', 'src/sandbox', ...PARTS, 'components/exercises', 'src/styles'],
    packages: PREACT,
  },
  // Lab, frontier, trust map, the page that breaks protocols …
  'components/tools': {
    from: [...BOOK, 'src/sandbox', ...PARTS],
    packages: [...PREACT, 'pure-rand'],
    apart: [],
  },
  // What their tests share.
  'components/testing': { from: [...BOOK, ...PARTS], packages: PREACT },

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
const testPackages = [
  ...['vitest', 'fast-check', 'pure-rand', 'node:*'],
  ...['preact', 'preact-render-to-string'],
];

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
  if (other === name) return name === undefined ? undefined : apartComplaint(name, file, target);
  if (other === undefined || target === shared) return undefined;
  if (other === 'content' && name !== undefined && readers.includes(name) && !/\.mdx?$/.test(target))
    return undefined;
  if (testFile.test(file) && within(other, testsOf(name))) return undefined;
  if (closed.includes(other) && room?.from.includes(other) !== true) {
    const instead =
      other === 'content' ? 'get it through astro:content' : 'move what is needed to a room that is imported';
    // The configuration files at the top are tools, too.
    return name === 'src/tools' || dirname(file) === '.'
      ? undefined
      : `Nothing imports ${other}/: ${instead}.`;
  }
  if (name === undefined || room === undefined) return undefined;
  if (within(other, room.from) || (typeOnly && within(other, room.types))) return undefined;
  const types = room.types === undefined ? '' : `, and types from ${sentence(room.types)}`;
  return `${name}/ may import from these rooms: ${sentence(room.from)}${types}; not from ${other}/.`;
}

/** @param {string} room @param {readonly string[] | undefined} list rooms, and those that hold others */
const within = (room, list) => list?.some((one) => `${room}/`.startsWith(`${one}/`)) === true;

/** What a test may import on top: what a component is about may show in whatever stands on it. @param {string | undefined} name */
const testsOf = (name) => [
  ...(rooms[name ?? '']?.tests ?? []),
  ...(name?.startsWith('components/') ? ['components', 'src/exercises'] : []),
];

/** In a room whose folders stand apart: what one takes from another. @param {string} name @param {string} file @param {string} target */
function apartComplaint(name, file, target) {
  const apart = rooms[name]?.apart;
  if (apart === undefined) return undefined;
  const [own, other] = [file, target].map((path) => relative(name, path).split(sep));
  if (own === undefined || other === undefined || own.length === 1) return undefined;
  const [from, to] = [own[0] ?? '', other[0] ?? ''];
  if (from === to || apart.includes(to)) return undefined;
  const what = other.length === 1 ? to : `${to}/`;
  return `${name}/${from}/ may not import ${name}/${what}: move what both need to a room that both may use.`;
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
