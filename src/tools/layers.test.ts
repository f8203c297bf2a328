import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';
import { layersPlugin } from './layers.mjs';
import { root } from './run.mjs';
import checked from './stylelint.config.mjs';

/** What the rule says of a style sheet. */
async function complaints(code: string): Promise<readonly string[]> {
  const config = { plugins: [layersPlugin], rules: { 'book/layers': true } };
  const { results } = await stylelint.lint({ code, config });
  return (results[0]?.warnings ?? []).map(({ text }) => text.replace(' (book/layers)', ''));
}

describe('a style sheet', () => {
  test('has all its rules in layers', async () => {
    expect(await complaints('/* A remark. */ @layer kit { p { margin: 0 } } @page { margin: 1cm }')).toEqual(
      [],
    );
    expect(await complaints('p { margin: 0 } @layer kit { b { margin: 0 } }')).toEqual([
      '“p” stands in no layer: put it into one of tokens, book, kit, figure, page, print',
    ]);
    expect(await complaints('@media (width > 1em) { p { margin: 0 } }')).toEqual([
      expect.stringContaining('“@media (width > 1em)” stands in no layer'),
    ]);
    expect(await complaints('@import "other.css";')).toEqual([
      expect.stringContaining('“@import "other.css"”'),
    ]);
  });

  test('knows the layers that there are, and leaves their order alone', async () => {
    expect(await complaints('@layer kits { p { margin: 0 } }')).toEqual([
      'there is no layer “kits”: there are tokens, book, kit, figure, page, print',
    ]);
    expect(await complaints('@layer book { @layer kit { p { margin: 0 } } }')).toEqual([
      'the layer “kit” stands within another: put it beside that',
    ]);
    expect(await complaints('@layer print, book;')).toEqual([
      'the order of the layers is declared in src/styles/layers.mjs, and nowhere else',
    ]);
  });

  test('says what is for paper in the layer print', async () => {
    const paper = '@media print { p { margin: 0 } }';
    expect(await complaints(`@layer print { ${paper} }`)).toEqual([]);
    expect(await complaints(`@layer kit { @supports (zoom: 1) { ${paper} } }`)).toEqual([
      'what is for paper only stands in the layer “kit”: put it into print',
    ]);
    expect(await complaints('@layer kit { @media print, (width > 1em) { p { margin: 0 } } }')).toEqual([]);
  });

  test('is short', async () => {
    const lines = (count: number) => `@layer kit {${'\n'.repeat(count - 1)}}\n`;
    expect(await complaints(lines(250))).toEqual([]);
    expect(await complaints(lines(251))).toEqual([
      'the sheet has 251 lines, 250 at most are easy to read: split it by what it styles',
    ]);
  });
});

test('the linter holds every style sheet to it, and no other file has styles', () => {
  expect(checked.plugins).toContain(layersPlugin);
  expect(checked.rules).toMatchObject({ 'book/layers': true });
  const pages = globSync('{src,components,content}/**/*.{astro,mdx}', { cwd: root });
  expect(pages.length).toBeGreaterThan(50);
  // the order of the layers is the one exception
  expect(
    pages.filter((file) => /<style\b(?!.*LAYER_ORDER)/.test(readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});

test('every style sheet is brought to the page by something', () => {
  const sheets = globSync(['src/**/*.css', 'components/**/*.css'], { cwd: root });
  const code = globSync(['src/**/*.{ts,tsx,astro,mjs}', 'components/**/*.{ts,tsx,css,html}'], { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  expect(sheets.length).toBeGreaterThan(40);
  // one that is fetched when somebody asks is named by its address
  const brought = (sheet: string): boolean =>
    ["'", "?url'"].some((end) => code.includes(`/${basename(sheet)}${end}`));
  expect(sheets.filter((sheet) => !brought(sheet))).toEqual([]);
});
