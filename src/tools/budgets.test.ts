// What a page may weigh is data; here a small site is held to it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { checkBudgets } from './budgets.ts';

/** So many bytes that gzip can't make fewer. */
const heavy = (bytes: number): string =>
  `export const x = '${randomBytes(bytes)
    .toString('base64')
    .slice(0, (bytes * 4) / 3)}';\n`;

const island = (file: string): string =>
  `<astro-island component-url="/_astro/${file}" renderer-url="/_astro/client.a.js"></astro-island>`;
const page = (inside: string): string =>
  `<!doctype html><title>x</title><script type="module" src="/_astro/shell.a.js"></script>${inside}`;

const SITE: Readonly<Record<string, string>> = {
  'index.html': page(`<figure>${island('Ring.a.js')}</figure>`),
  'lab/index.html': page(island('Lab.a.js')),
  'player/index.html': '<script type="module" src="./player.js"></script>',
  'player/player.js': heavy(budgets.shell.most * 2),
  '_astro/shell.a.js': 'export const start = 1;\n',
  '_astro/kit.a.js': "import './shell.a.js';\nexport const sheet = 1;\n",
  '_astro/client.a.js': "import './kit.a.js';\n",
  '_astro/Ring.a.js': "import{sheet}from'./kit.a.js';import './ring-words.a.js';import('./Share.a.js');\n",
  '_astro/ring-words.a.js': 'export const words = 1;\n',
  '_astro/Share.a.js': heavy(budgets.figure.most * 2),
  '_astro/Lab.a.js': "import './kit.a.js';\n",
};

let folder = '';
const write = (files: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'budgets-'));
  write(SITE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('A built site', () => {
  test('within its budgets has a line for each, and what comes when somebody asks counts for none', () => {
    const { lines, over } = checkBudgets(folder);
    expect(over).toEqual([]);
    expect(lines.map((line) => line.split(':')[0])).toEqual(Object.keys(budgets));
  });

  test.each([
    ['shell', '_astro/shell.a.js', '/, '],
    ['kit', '_astro/kit.a.js', 'the kit, '],
    ['figure', '_astro/ring-words.a.js', 'Ring on /, '],
    ['tool', '_astro/Lab.a.js', 'Lab on /lab/, '],
  ] as const)('is told what is over the budget of a %s, where, and why there is one', (name, file, where) => {
    write({ [file]: `${SITE[file]!}${heavy(budgets[name].most + 200)}` });
    const { over } = checkBudgets(folder);
    expect(over).toHaveLength(1);
    expect(over[0]).toContain(
      `${name} (${budgets[name].what}), at most ${budgets[name].most} bytes: ${where}`,
    );
    expect(over[0]).toContain(budgets[name].why);
  });

  test('is told of a page whose HTML is too much', () => {
    write({ 'index.html': `${SITE['index.html']!}<p>${heavy(budgets.html.most + 200)}</p>` });
    expect(checkBudgets(folder).over).toEqual([expect.stringMatching(/^html .*: \/, \d+ bytes\./)]);
  });

  test('is told of a page that brings the kit before a figure is near', () => {
    write({ '_astro/shell.a.js': "import './kit.a.js';\n", '_astro/kit.a.js': 'export const sheet = 1;\n' });
    expect(checkBudgets(folder).over).toContain('/: the kit comes with the page, before a figure is near.');
  });

  test('without a kit is told that nothing was measured', () => {
    write({ '_astro/client.a.js': '', '_astro/Ring.a.js': '', '_astro/Lab.a.js': '' });
    rmSync(join(folder, '_astro/kit.a.js'));
    expect(checkBudgets(folder).over).toEqual([`kit: nothing was found to measure (${budgets.kit.what}).`]);
  });
});
