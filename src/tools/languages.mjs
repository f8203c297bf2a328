// The languages of the book. A language is a dictionary, the folder of its name in src/words/, and texts, the folder of
// its name in content/; whoever adds both has added it.
//
// A build of the book speaks one language, that of LOCALE in the environment: so a page fetches, and the browser keeps, the
// words of one. The first language stands at the root, each other under /LOCALE/; build.mjs builds them all.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_LOCALE } from '../words/language.ts';
import { filesIn } from './pages.mjs';
import { root } from './run.mjs';

/** The language that this process builds. */
export const builtLocale = () => process.env.LOCALE ?? DEFAULT_LOCALE;

/** Where a language's pages begin under the site's root. @param {string} locale */
export const placeOf = (locale) => (locale === DEFAULT_LOCALE ? '' : `${locale}/`);

const WORDS = 'src/words';
const TEXTS = 'content';

/** Folders that are named as languages are. @param {string} top @param {string} room */
const foldersIn = (top, room) =>
  readdirSync(join(top, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}(-\w+)*$/i.test(entry.name))
    .map(({ name }) => name);

/**
 * Every language, the first one first.
 * @param {string} [top] the project
 */
export function localesIn(top = root) {
  const all = new Set([DEFAULT_LOCALE, ...foldersIn(top, TEXTS).sort(), ...dictionariesIn(top).sort()]);
  return /** @type {[string, ...string[]]} */ ([...all]);
}

/** A dictionary says which language it is in. @param {string} top */
const dictionariesIn = (top) =>
  foldersIn(top, WORDS).filter((name) => existsSync(join(top, WORDS, name, 'language.ts')));

/**
 * What a language lacks, or has otherwise than the first, as sentences.
 * @param {string} locale @param {string} [top] the project @returns {Promise<string[]>}
 */
export async function faultsOf(locale, top = root) {
  const files = [WORDS, TEXTS].flatMap((room) => missingFiles(locale, room, top));
  return files.length > 0 ? files : wordFaults(locale, top);
}

/** @param {string} locale @param {string} room @param {string} top */
function missingFiles(locale, room, top) {
  const own = join(top, room, locale);
  return filesIn(join(top, room, DEFAULT_LOCALE))
    .filter((file) => !existsSync(join(own, file)))
    .map((file) => `${room}/${locale}/${file} is missing`);
}

/** @param {string} locale @param {string} top @returns {Promise<string[]>} */
async function wordFaults(locale, top) {
  /** @type {string[]} */
  const faults = [];
  for (const file of filesIn(join(top, WORDS, DEFAULT_LOCALE))) {
    const [first, own] = await Promise.all(
      [DEFAULT_LOCALE, locale].map(
        async (tag) => /** @type {unknown} */ (await import(pathToFileURL(join(top, WORDS, tag, file)).href)),
      ),
    );
    faults.push(...shapeFaults(first, own).map((fault) => `${WORDS}/${locale}/${file} ${fault}`));
  }
  const language = /** @type {{ language: { tag: string } }} */ (
    await import(pathToFileURL(join(top, WORDS, locale, 'language.ts')).href)
  );
  const { tag } = language.language;
  if (tag !== locale) faults.push(`${WORDS}/${locale}/language.ts says that it is “${tag}”`);
  return faults;
}

/** @param {unknown} value */
const shapeOf = (value) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

/**
 * How a value differs in shape from that of the first language: what is a sentence there must be one here, and so on.
 * @param {unknown} first @param {unknown} own @param {string} [name] @returns {string[]}
 */
export function shapeFaults(first, own, name = '') {
  const [expected, found] = [first, own].map(shapeOf);
  if (found === 'undefined' && expected !== 'undefined') return [`lacks ${name}`];
  if (expected !== found) return [`has a ${found} as ${name}: expected a ${expected}`];
  if (expected !== 'object') return [];
  const [there, here] = /** @type {[Record<string, unknown>, Record<string, unknown>]} */ ([first, own]);
  const within = (/** @type {string} */ key) => (name === '' ? key : `${name}.${key}`);
  return [
    ...Object.keys(there).flatMap((key) => shapeFaults(there[key], here[key], within(key))),
    ...Object.keys(here).flatMap((key) =>
      key in there ? [] : [`has ${within(key)}, which nobody asks for`],
    ),
  ];
}

/** What `package.json` calls the dictionary of the first language. */
const ALIAS = '#words/';

/**
 * Points `#words/…` at the dictionary of a language; without it, it is that of the first.
 * @param {string} locale @param {string} [top] @returns {import('vite').Plugin}
 */
export function wordsOf(locale, top = root) {
  return {
    name: 'words-of-the-language',
    enforce: 'pre',
    resolveId: (source) =>
      locale !== DEFAULT_LOCALE && source.startsWith(ALIAS)
        ? join(top, WORDS, locale, source.slice(ALIAS.length))
        : undefined,
  };
}
