import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import browserslist from 'browserslist';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

const { browserslist: LIST } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly browserslist: readonly string[];
};
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The oldest version of a browser that the list holds. */
const oldest = (name: string): number =>
  Math.min(
    ...browserslist(LIST as string[]).flatMap((entry) => {
      const [browser, version = ''] = entry.split(' ');
      return browser === name ? [Number.parseFloat(version)] : [];
    }),
  );

test('the README names the oldest browsers of the list', () => {
  for (const [name, id] of [
    ['Firefox', 'firefox'],
    ['Safari', 'safari'],
    ['Chrome', 'chrome'],
    ['Edge', 'edge'],
  ] as const)
    expect(readme, name).toMatch(new RegExp(`${name} ${oldest(id)}\\b`));
  expect(oldest('ios_saf')).toBe(oldest('safari'));
});

/** What is said of rules, which stand in a layer as all do. */
const refused = async (rules: string): Promise<string[]> => {
  const { results } = await stylelint.lint({
    code: `@layer kit { ${rules} }`,
    configFile: join(root, 'src/tools/stylelint.config.mjs'),
    cwd: root,
  });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text));
};

test('a style that some browser of the list does not know is refused, unless it is asked for first', async () => {
  expect(await refused('a { position-area: bottom; }')).not.toEqual([]);
  expect(await refused('@supports (position-area: bottom) { a { position-area: bottom; } }')).toEqual([]);
  expect(await refused('a { color: color(from red srgb r g b); animation-timeline: view(); }')).not.toEqual(
    [],
  );
  expect(await refused('a:has(b) { color: red; display: grid; }')).toEqual([]);
});

test('a script that some browser of the list does not know is refused in a page, and nowhere else', async () => {
  const eslint = new ESLint({ cwd: root });
  const rulesAt = async (file: string): Promise<unknown> =>
    ((await eslint.calculateConfigForFile(join(root, file))) as { rules: Record<string, unknown> }).rules[
      'compat/compat'
    ];
  for (const page of ['components/kit/Stepper.tsx', 'src/layouts/terms.ts', 'src/core/run.ts'])
    expect(await rulesAt(page), page).toMatchObject([2]);
  expect(await rulesAt('src/tools/serve.mjs')).toBeUndefined();
});
