// The index that /search/ looks into, made by Pagefind from the built pages.
//
// What can be found says so itself: an element with `data-search="kind"` and an id is one thing to find, named by
// `data-search-title` or `aria-label`. A text with `data-search="lecture"` is cut at its headings, one record a section.
import { Parser } from 'htmlparser2';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { addressOf } from './offline.mjs';
import { filesIn } from './pages.mjs';

/** @typedef {{ kind: string, title: string, within: string, path: string, text: string }} SearchEntry one thing that can be found; `within` is the lecture whose section it is */
/** @typedef {{ skip: boolean, found: SearchEntry | null, heading: boolean }} Frame */

/** Said again elsewhere, or no prose. */
const unread = new Set(['script', 'style', 'svg', 'template', 'astro-island', 'nav', 'button', 'pre']);

/**
 * Everything in a page that can be found.
 * @param {string} html @param {string} address the page's, relative to the site's root @returns {SearchEntry[]}
 */
export function findable(html, address) {
  /** @type {SearchEntry[]} */
  const all = [];
  /** @type {Frame[]} */
  const stack = [];
  let pageTitle = '';

  /** @param {string} kind @param {string} title @param {string} id @returns {SearchEntry} */
  const add = (kind, title, id) => {
    const found = { kind, title, within: '', path: id === '' ? address : `${address}#${id}`, text: '' };
    all.push(found);
    return found;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      const outer = stack.at(-1) ?? { skip: false, found: null, heading: false };
      const { id = '', 'data-search': kind } = attributes;
      const skip =
        outer.skip ||
        unread.has(name) ||
        attributes['data-pagefind-ignore'] !== undefined ||
        (attributes.class ?? '').split(' ').includes('anchor');
      const frame = { skip, found: outer.found, heading: outer.heading };
      if (kind !== undefined)
        frame.found = add(kind, attributes['data-search-title'] ?? attributes['aria-label'] ?? '', id);
      else if (/^h[1-3]$/.test(name) && outer.found?.kind === 'lecture') {
        frame.heading = true;
        if (name !== 'h1') {
          const section = add('lecture', '', id);
          section.within = pageTitle;
          // from here on the text belongs to this section, until the next heading
          for (const open of stack) if (open.found?.kind === 'lecture') open.found = section;
          frame.found = section;
        }
      }
      stack.push(frame);
    },
    ontext(text) {
      const frame = stack.at(-1);
      if (!frame?.found || frame.skip) return;
      if (frame.heading) frame.found.title += text;
      else frame.found.text += text;
    },
    onclosetag(name) {
      const frame = stack.pop();
      if (name === 'h1' && frame?.heading && frame.found) pageTitle = tidy(frame.found.title);
      // what stands in blocks beside each other must not run together
      const found = stack.at(-1)?.found;
      if (found && /^(p|div|li|dt|dd|h[1-6]|section|figcaption|t[dhr])$/.test(name)) found.text += ' ';
    },
  });
  parser.end(html);
  return all
    .map(({ title, text, ...rest }) => ({ ...rest, title: tidy(title) || pageTitle, text: tidy(text) }))
    .filter(({ text }) => text !== '');
}

/** @param {string} text */
const tidy = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** Pagefind also writes its own ways to show results; the book has its own. @param {string} path */
const needed = (path) => !/ui|highlight|component|playground/.test(path);

/**
 * Writes the index into a built site, and resolves to the number of things that can be found.
 * @param {string} root @param {string} language
 */
export async function writeIndex(root, language) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  let count = 0;
  for (const file of filesIn(root, '.html')) {
    const address = addressOf(file).replace('./', '');
    for (const { kind, title, within, path, text } of findable(
      readFileSync(join(root, file), 'utf8'),
      address,
    )) {
      // every lecture has a Summary and Sources; what is searched for is found in the section's own words only
      const named = within === '' ? title : `${within}: ${title}`;
      const meta = { title: named, kind, path };
      const record = { url: `/${path}`, content: `${title}. ${text}`, language, meta };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`“${title}” is not indexed: ${added.errors.join('; ')}`);
      count += 1;
    }
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => needed(file.path))) {
    const to = join(root, 'pagefind', path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
  await pagefind.close();
  return count;
}

/** @param {string} language @returns {import('astro').AstroIntegration} */
export function search(language) {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeIndex(fileURLToPath(dir), language)} things can be found`);
      },
    },
  };
}
