// Checks every address in a built site that leads into the site: the file must be there, and the place in it, too.
// Needs no server and no network; an address of another host is left alone.
//
//   node src/tools/links.mjs [directory=dist] [base=/]
//
// What comes after `#` is looked for among the page's ids, unless it holds a `=`: then it is a state (a scenario, say)
// that the page reads itself.
import { Parser } from 'htmlparser2';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './pages.mjs';

const addressAttributes = ['href', 'src', 'poster', 'component-url', 'renderer-url', 'data'];

/** @param {string} value */
const candidatesOf = (value) => value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

/**
 * The ids and the addresses of a page.
 * @param {string} html @returns {{ ids: Set<string>, addresses: Set<string>, canonical: string | undefined }}
 */
export function readPage(html) {
  /** @type {ReturnType<typeof readPage>} */
  const page = { ids: new Set(), addresses: new Set(), canonical: undefined };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, srcset, rel, href, property, content } = attributes;
      if (id !== undefined) page.ids.add(id);
      if (name === 'a' && attributes.name !== undefined) page.ids.add(attributes.name);
      if (rel === 'canonical') page.canonical = href;
      for (const attribute of addressAttributes) {
        const value = attributes[attribute];
        if (value !== undefined) page.addresses.add(value);
      }
      // what other sites show of this page
      if (content !== undefined && /^og:(url|image)$/.test(property ?? '')) page.addresses.add(content);
      if (srcset !== undefined) for (const candidate of candidatesOf(srcset)) page.addresses.add(candidate);
    },
  });
  parser.end(html);
  return page;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Every dead address, as a sentence.
 * @param {string} directory @param {string} base
 * @returns {{ pages: number, links: number, dead: string[] }}
 */
export function checkLinks(directory, base) {
  const host = 'http://site.invalid';
  const pages = new Map(
    filesIn(directory, '.html').map((file) => [file, readPage(readFileSync(join(directory, file), 'utf8'))]),
  );
  /** @type {string[]} */
  const dead = [];
  let links = 0;

  /** @param {URL} url @returns {string | undefined} what is wrong */
  const problem = (url) => {
    const path = decoded(url.pathname);
    if (!path.startsWith(base)) return `leads out of the site's base ${base}`;
    const inside = path.slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const full = join(directory, file);
    if (!existsSync(full)) return 'there is no such page or file';
    if (statSync(full).isDirectory()) return 'lacks the slash at its end';
    const place = decoded(url.hash.slice(1));
    const target = pages.get(file);
    if (place === '' || place.includes('=') || target === undefined || target.ids.has(place))
      return undefined;
    return `${file} has no id "${place}"`;
  };

  for (const [file, { addresses, canonical }] of pages) {
    const self = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), host);
    // The site's own full addresses (canonical, alternate, share) are checked like any other.
    const origin = canonical === undefined ? undefined : new URL(canonical, self).origin;
    for (const address of addresses) {
      const url = URL.parse(address, self);
      if (url === null) {
        dead.push(`${file}: "${address}" is not an address`);
        continue;
      }
      if (url.origin !== host && url.origin !== origin) continue;
      links += 1;
      const wrong = problem(url);
      if (wrong !== undefined) dead.push(`${file}: ${address}: ${wrong}`);
    }
  }
  return { pages: pages.size, links, dead };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [directory = 'dist', base = '/'] = process.argv.slice(2);
  const { pages, links, dead } = checkLinks(directory, base);
  for (const line of dead) console.error(line);
  console.log(`${pages} pages, ${links} internal links, ${dead.length} dead`);
  if (dead.length > 0 || pages === 0) process.exitCode = 1;
}
