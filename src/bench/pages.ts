/**
 * How much JavaScript the pages of the built site bring, compressed as a server would send it.
 *
 * "At once" is what a page loads by itself: its scripts and module preloads with all that they import, and what stands in
 * the page. "All live" adds what its islands load when they come to life: component and renderer, with all they import.
 * What a script imports only when asked (`import()`) is in neither.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { table, whole } from './measure.ts';

/** What a page asks for: addresses, and the text of scripts that stand in it. */
interface Asked {
  readonly scripts: Set<string>;
  readonly islands: Set<string>;
  readonly inline: string[];
}

function readPage(html: string): Asked {
  const asked: Asked = { scripts: new Set(), islands: new Set(), inline: [] };
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const add = (set: Set<string>, address: string | undefined): unknown => address && set.add(address);
      inScript = name === 'script' && isJavaScript(attributes.type) && attributes.src === undefined;
      if (inScript) asked.inline.push('');
      if (name === 'script' && isJavaScript(attributes.type)) add(asked.scripts, attributes.src);
      if (name === 'link' && attributes.rel === 'modulepreload') add(asked.scripts, attributes.href);
      if (name !== 'astro-island') return;
      for (const key of ['component-url', 'renderer-url', 'before-hydration-url'])
        add(asked.islands, attributes[key]);
    },
    ontext(text) {
      if (inScript) asked.inline.push(`${asked.inline.pop() ?? ''}${text}`);
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  return asked;
}

const isJavaScript = (type: string | undefined): boolean =>
  type === undefined || type === '' || type === 'module' || type.endsWith('javascript');

/** `import … from '…'`, `import '…'`, `export … from '…'`, with or without spaces; not `import('…')`. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*)?(["'])([^"']+)\1/g;

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(STATIC_IMPORT)].map((match) => match[2]!);

/** The built site as files: the base path that it was built for is found by leaving folders out. */
class Site {
  private readonly folder: string;
  private readonly codes = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The file behind an address in a page or a script, or null for one on another server. */
  file(address: string, from: string): string | null {
    if (/^([a-z]+:|\/\/)/i.test(address)) return null;
    if (!address.startsWith('/')) return join(dirname(from), address);
    const parts = address.split(/[?#]/)[0]!.split('/').slice(1);
    for (let leaveOut = 0; leaveOut < parts.length; leaveOut++) {
      const file = join(this.folder, ...parts.slice(leaveOut));
      if (existsSync(file)) return file;
    }
    throw new Error(`${relative(this.folder, from)} asks for ${address}, which is not in ${this.folder}`);
  }

  code(file: string): string {
    const known = this.codes.get(file) ?? readFileSync(file, 'utf8');
    this.codes.set(file, known);
    return known;
  }

  /** These files and all that they import. */
  closure(addresses: Iterable<string>, from: string): Set<string> {
    const files = new Set<string>();
    const visit = (address: string, by: string): void => {
      const file = this.file(address, by);
      if (file === null || files.has(file)) return;
      files.add(file);
      for (const imported of importsOf(this.code(file))) visit(imported, file);
    };
    for (const address of addresses) visit(address, from);
    return files;
  }
}

export interface Weight {
  readonly files: number;
  readonly gzip: number;
  readonly brotli: number;
}

function weigh(site: Site, files: Iterable<string>, inline: string): Weight {
  const texts = [...files].map((file) => site.code(file));
  const number = texts.length;
  if (inline !== '') texts.push(inline);
  const sum = (size: (text: string) => number): number =>
    texts.reduce((total, text) => total + size(text), 0);
  return {
    files: number,
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
  };
}

/** What one page of a built site brings: by itself, and with every island live. */
export interface PageWeights {
  readonly atOnce: Weight;
  readonly live: Weight;
}

function pageOf(site: Site, html: string): PageWeights {
  const { scripts, islands, inline } = readPage(readFileSync(html, 'utf8'));
  const text = inline.join('\n');
  const byItself = [...scripts, ...inline.flatMap(importsOf)];
  return {
    atOnce: weigh(site, site.closure(byItself, html), text),
    live: weigh(site, site.closure([...byItself, ...islands], html), text),
  };
}

/** Of each of these pages of the site in a folder, `''` and `views/`, say, in their order. */
export function weightsOf(folder: string, pages: readonly string[]): readonly PageWeights[] {
  const site = new Site(folder);
  return pages.map((page) => pageOf(site, join(folder, page, 'index.html')));
}

/** The report's section, line by line. */
export function* pageWeights(folder: string): Generator<string> {
  const pages = globSync('**/index.html', { cwd: folder })
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
  if (pages.length === 0) {
    yield `There is no site in ${folder}/ to weigh: run \`npm run build\` first.`;
    return;
  }
  const rows = [['page', 'files', 'gzip', 'brotli', 'files', 'gzip', 'brotli']];
  weightsOf(folder, pages).forEach(({ atOnce, live }, i) => {
    const cells = [atOnce, live].flatMap(({ files, gzip, brotli }) => [
      String(files),
      whole(gzip),
      whole(brotli),
    ]);
    rows.push([`/${pages[i]!}`, ...cells]);
  });
  yield `JavaScript of the pages in ${folder}/, in bytes as sent: at once, then with every island live`;
  yield table(rows);
}
