/** Who takes the site, or a package for an LMS, gets the licences of all that is in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from './helpers.ts';

/** They make pages; nothing of them is in one. */
const AT_WORK = ['astro', '@astrojs/mdx', '@astrojs/sitemap'];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

test('the licence of every package that the site ships stands in licenses.txt', async ({ request }) => {
  const text = await (await request.get('licenses.txt')).text();
  for (const name of [...Object.keys(dependencies), 'pagefind', 'workbox-core'])
    if (!AT_WORK.includes(name))
      expect(text, name).toMatch(new RegExp(`^## ${name} - \\d\\S* \\(.+\\)\\n\\n\\S`, 'm'));
  const packed = await (await request.get('player/licenses.txt')).text();
  for (const name of ['preact', '@codemirror/view', 'quickjs-emscripten-core'])
    expect(packed, name).toContain(`\n## ${name} - `);
  const files = (await (await request.get('player/files.json')).json()) as string[];
  expect(files).toContain('licenses.txt');
});
