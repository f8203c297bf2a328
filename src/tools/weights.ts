/**
 * What the pages of the built site weigh, compressed as a server would send it.
 *
 * "At once" is what a page loads by itself: its scripts and module preloads with all that they import, and what stands in
 * the page. "All live" adds what its islands load when they come to life: component and renderer, with all they import.
 * What a script imports only when asked (`import()`) is in neither.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ImportType, init, parse } from 'es-module-lexer';
import { Parser } from 'htmlparser2';

/** What a page asks for: addresses, and the text of scripts that stand in it. */
interface Asked {
  readonly scripts: Set<string>;
  readonly islands: readonly IslandAsked[];
  readonly inline: string[];
}

/** A part that comes alive: its own script, those that it needs to do so, and whether it stands in a figure. */
interface IslandAsked {
  readonly component: string;
  readonly needs: readonly string[];
  readonly inFigure: boolean;
}

const ISLAND = ['component-url', 'renderer-url', 'before-hydration-url'] as const;

function readPage(html: string): Asked {
  const scripts = new Set<string>();
  const islands: IslandAsked[] = [];
  const inline: string[] = [];
  let inScript = false;
  let figures = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { src, href, rel, type } = attributes;
      inScript = name === 'script' && isJavaScript(type) && src === undefined;
      if (inScript) inline.push('');
      if (name === 'script' && isJavaScript(type) && src) scripts.add(src);
      if (name === 'link' && rel === 'modulepreload' && href) scripts.add(href);
      if (name === 'figure') figures++;
      const component = attributes['component-url'];
      if (name !== 'astro-island' || component === undefined) return;
      const needs = ISLAND.map((key) => attributes[key]).filter((address) => address !== undefined);
      islands.push({ component, needs, inFigure: figures > 0 });
    },
    ontext(text) {
      if (inScript) inline.push(`${inline.pop() ?? ''}${text}`);
    },
    onclosetag(name) {
      inScript = false;
      if (name === 'figure') figures--;
    },
  });
  parser.end(html);
  return { scripts, islands, inline };
}

const isJavaScript = (type: string | undefined): boolean =>
  type === undefined || type === '' || type === 'module' || type.endsWith('javascript');

await init;

/** What a script imports as it is loaded: not `import('…')`. */
const importsOf = (code: string): readonly string[] =>
  parse(code)[0].flatMap(({ n, t }) => (n !== undefined && t === ImportType.Static ? [n] : []));

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

/** Most scripts are weighed for a hundred pages. */
const known = new Map<string, Omit<Weight, 'files'>>();

function weightOf(text: string): Omit<Weight, 'files'> {
  const weight = known.get(text) ?? {
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
  known.set(text, weight);
  return weight;
}

const weighed = (files: number, texts: readonly string[]): Weight =>
  texts
    .map(weightOf)
    .reduce(
      (total, { gzip, brotli }) => ({ files, gzip: total.gzip + gzip, brotli: total.brotli + brotli }),
      { files, gzip: 0, brotli: 0 },
    );

function weigh(site: Site, files: Iterable<string>, inline: string): Weight {
  const texts = [...files].map((file) => site.code(file));
  return weighed(texts.length, inline === '' ? texts : [...texts, inline]);
}

/** A part that comes alive, and what it adds to shell and kit. */
export interface IslandWeight {
  readonly name: string;
  readonly inFigure: boolean;
  readonly own: Weight;
}

/** What one page of a built site brings: by itself, and with every island live. */
export interface PageWeights {
  readonly html: Weight;
  readonly atOnce: Weight;
  readonly live: Weight;
  readonly islands: readonly IslandWeight[];
  /** Whether the kit comes before a figure does. */
  readonly early: boolean;
}

/** The bundler calls what figures share so (astro.config.mjs). */
const KIT = /[\\/]kit\.[\w-]+\.js$/;

function pageOf(site: Site, html: string): PageWeights {
  const text = readFileSync(html, 'utf8');
  const { scripts, islands, inline } = readPage(text);
  const inPage = inline.join('\n');
  const byItself = [...scripts, ...inline.flatMap(importsOf)];
  const shell = site.closure(byItself, html);
  const all = site.closure([...byItself, ...islands.flatMap(({ needs }) => needs)], html);
  const kit = site.closure(
    [...all].filter((file) => KIT.test(file)).map((file) => `./${relative(dirname(html), file)}`),
    html,
  );
  const own = ({ needs }: IslandAsked) =>
    [...site.closure(needs, html)].filter((file) => !shell.has(file) && !kit.has(file));
  return {
    html: weighed(1, [text]),
    atOnce: weigh(site, shell, inPage),
    live: weigh(site, all, inPage),
    islands: islands.map((island) => ({
      name: /([\w-]+)\.[\w-]+\.js$/.exec(island.component)?.[1] ?? island.component,
      inFigure: island.inFigure,
      own: weigh(site, own(island), ''),
    })),
    early: [...shell].some((file) => KIT.test(file)),
  };
}

/** Of each of these pages of the site in a folder, `''` and `views/`, say, in their order. */
export function weightsOf(folder: string, pages: readonly string[]): readonly PageWeights[] {
  const site = new Site(folder);
  return pages.map((page) => pageOf(site, join(folder, page, 'index.html')));
}

/** The pages of a built site, in order. */
export const pagesIn = (folder: string): readonly string[] =>
  globSync('**/index.html', { cwd: folder })
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();

/** The kit of a built site: what it weighs, null where there is none. */
export function kitIn(folder: string): Weight | null {
  const [file] = globSync('_astro/kit.*.js', { cwd: folder });
  if (file === undefined) return null;
  const site = new Site(folder);
  return weigh(site, site.closure([`./${file}`], join(folder, 'index.html')), '');
}
