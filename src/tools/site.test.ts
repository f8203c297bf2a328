// What the tools do with a built site, on small ones made for it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answer } from './answer.mjs';
import { styleInHead } from './island-style.mjs';
import { checkLinks } from './links.mjs';
import { addressOf, writeWorker } from './offline.mjs';
import { findable } from './search.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder of pages, by path. */
function site(name: string, pages: Readonly<Record<string, string>>): string {
  for (const [path, html] of Object.entries(pages)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  return join(folder, name);
}

describe('the server', () => {
  const root = site('served', { 'index.html': '', '404.html': '', 'lab/index.html': '', 'a b.txt': '' });

  test.each([
    ['/', '/', { status: 200, file: join(root, 'index.html') }],
    ['/', '/lab/?n=3', { status: 200, file: join(root, 'lab/index.html') }],
    ['/', '/a%20b.txt', { status: 200, file: join(root, 'a b.txt') }],
    ['/', '/lab?n=3', { status: 301, to: '/lab/?n=3' }],
    ['/', '/nowhere/', { status: 404, file: join(root, '404.html') }],
    ['/', '/../secret', { status: 404, file: join(root, '404.html') }],
    ['/', '/%2e%2e/secret', { status: 404, file: join(root, '404.html') }],
    ['/', '/%', { status: 404, file: join(root, '404.html') }],
    ['/', '/%00', { status: 404, file: join(root, '404.html') }],
    ['/', `/${'a'.repeat(256)}`, { status: 404, file: join(root, '404.html') }],
    ['/', `/${'a/'.repeat(8000)}`, { status: 404, file: join(root, '404.html') }],
    ['/', '/index.html/x', { status: 404, file: join(root, '404.html') }],
    ['/', 'http://localhost:4321/lab/?n=3', { status: 200, file: join(root, 'lab/index.html') }],
    ['/', 'http://localhost:4321', { status: 200, file: join(root, 'index.html') }],
    ['/', '*', { status: 404, file: join(root, '404.html') }],
    ['/', '//lab', { status: 404, file: join(root, '404.html') }],
    ['/course/', '/course/lab/', { status: 200, file: join(root, 'lab/index.html') }],
    ['/course/', '/course', { status: 301, to: '/course/' }],
    ['/course/', '/lab/', { status: 404, file: join(root, '404.html') }],
  ])('under %s answers %s', (base, url, expected) => {
    expect(answer(root, base, url)).toEqual(expected);
  });
});

describe('the link check', () => {
  const home = (link: string) => ({
    'index.html': `<link rel="canonical" href="https://book.example/"><h1 id="top">Home</h1><a href="${link}">x</a>`,
    'lab/index.html': '<h1 id="a b">Lab</h1><img srcset="/pic.png 1x, /pic.png 2x" src="../pic.png" alt="">',
    'pic.png': '',
  });

  test.each([
    '#top',
    '/',
    '/lab/',
    'lab/',
    '/lab/#a%20b',
    '/lab/#s=om(1)',
    'https://book.example/lab/',
    'https://other.example/x',
  ])('%s is alive', (link) => {
    const { dead } = checkLinks(site(`alive-${encodeURIComponent(link)}`, home(link)), '/');
    expect(dead).toEqual([]);
  });

  test.each([
    ['#bottom', 'index.html has no id "bottom"'],
    ['/lab', 'lacks the slash at its end'],
    ['/lob/', 'there is no such page or file'],
    ['/lab/#c', 'lab/index.html has no id "c"'],
    ['https://book.example/lob/', 'there is no such page or file'],
  ])('%s is dead', (link, reason) => {
    const { dead } = checkLinks(site(`dead-${encodeURIComponent(link)}`, home(link)), '/');
    expect(dead).toEqual([`index.html: ${link}: ${reason}`]);
  });

  test('under a base path, an address without it is dead', () => {
    const { dead } = checkLinks(site('base', { 'index.html': '<a href="/lab/">x</a>' }), '/course/');
    expect(dead).toEqual(["index.html: /lab/: leads out of the site's base /course/"]);
  });
});

describe('the style of live widgets', () => {
  const style = '<style>astro-island{display:contents}</style>';

  test('moves from the text into the head', () => {
    const page = (head: string, body: string) =>
      `<head><title>x</title>${head}</head><body><p>${body}</p></body>`;
    expect(styleInHead(page('', style))).toBe(page(style, ''));
    expect(styleInHead(page(style, ''))).toBe(page(style, ''));
    expect(styleInHead(page('', ''))).toBe(page('', ''));
  });
});

describe('the service worker', () => {
  test.each([
    ['index.html', './'],
    ['views/index.html', 'views/'],
    ['404.html', '404.html'],
    ['_astro/myindex.html.js', '_astro/myindex.html.js'],
  ])('keeps %s as %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });

  test('lists every file, asks before it takes over, and fetches from nowhere else', async () => {
    const root = site('kept', {
      'index.html': '<p>cover</p>',
      'views/index.html': '',
      '_astro/a.1b2c.js': '',
    });
    expect(await writeWorker(root)).toContain('3 files');
    const worker = readFileSync(join(root, 'offline.js'), 'utf8');
    const kept = [...worker.matchAll(/\{url:"([^"]*)"/g)].map(([, address]) => address);
    expect(kept.toSorted()).toEqual(['./', '_astro/a.1b2c.js', 'views/']);
    expect(worker).toContain('SKIP_WAITING');
    expect(worker).not.toMatch(/importScripts\(|storage\.googleapis/);
  });

  test('is not written where a file is too large to be kept', async () => {
    const root = site('large', { 'index.html': '', 'film.bin': 'x'.repeat(2 * 1024 * 1024) });
    await expect(writeWorker(root)).rejects.toThrow(/film\.bin/);
  });
});

describe('the index of the search', () => {
  const html = `<article data-search="lecture"><h1>Views</h1><p>Before.</p>
    <h2 id="valley">In the <i>valley</i> <a class="anchor">#</a></h2><p>One &lt;two&gt;.</p><p>Three.</p>
    <section id="same" data-search="theorem" aria-label="Lemma 3.1, Same view"><p>Alike.</p></section>
    <p>After.<span data-pagefind-ignore>twice</span></p>
    <figure id="twin" data-search="figure" data-search-title="Figure 3.1"><astro-island>1 2 3</astro-island>
      <figcaption>A twin.</figcaption></figure></article><footer>foot</footer>`;

  test('has a record a section, a statement and a figure, each with its address and its own words', () => {
    expect(findable(html, 'views/')).toEqual([
      { kind: 'lecture', title: 'Views', within: '', path: 'views/', text: 'Before.' },
      {
        ...{ kind: 'lecture', title: 'In the valley', within: 'Views' },
        ...{ path: 'views/#valley', text: 'One <two>. Three. After.' },
      },
      { kind: 'theorem', title: 'Lemma 3.1, Same view', within: '', path: 'views/#same', text: 'Alike.' },
      { kind: 'figure', title: 'Figure 3.1', within: '', path: 'views/#twin', text: 'A twin.' },
    ]);
  });

  test('has nothing of a page that offers nothing', () => {
    expect(findable('<main><h1>Lab</h1><p>Text</p></main>', 'lab/')).toEqual([]);
  });
});
