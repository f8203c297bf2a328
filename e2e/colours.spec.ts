/** Every colour has a value in every browser of the list: the build writes `light-dark()` in a way that all of them know. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers.ts';

const root = join(import.meta.dirname, '..');
const built = globSync(['dist/**/*.css', 'dist/**/*.html', 'dist/**/*.js'], { cwd: root });
/** The colours of the book as they are written: name, in light, in dark. */
const COLOURS = [
  ...readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').matchAll(
    /(--[\w-]+):\s*light-dark\(\s*(#\w+),\s*(#\w+)\s*\)/g,
  ),
].map(([, name, light, dark]) => ({ name: name!, light: light!, dark: dark! }));

test('no file of the book needs light-dark()', () => {
  expect(built.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(5);
  expect(built.filter((file) => readFileSync(join(root, file), 'utf8').includes('light-dark('))).toEqual([]);
});

/** Each colour as the browser computes it where it is used. */
const computed = (page: Page) =>
  page.evaluate(
    (names) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const colours = names.map((name) => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      return colours;
    },
    COLOURS.map(({ name }) => name),
  );

const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test('whatever the system is and whatever is chosen, every colour is as it is written', async ({ page }) => {
  await page.goto('');
  expect(COLOURS.length).toBeGreaterThan(10);
  for (const system of ['light', 'dark'] as const)
    for (const chosen of [null, 'light', 'dark'] as const) {
      const where = `the system is ${system}, ${chosen ?? 'nothing'} is chosen`;
      await page.emulateMedia({ media: 'screen', colorScheme: system });
      await page.evaluate((theme) => {
        if (theme) document.documentElement.dataset['theme'] = theme;
        else delete document.documentElement.dataset['theme'];
      }, chosen);
      expect(await computed(page), where).toEqual(COLOURS.map((colour) => rgb(colour[chosen ?? system])));
      await page.emulateMedia({ media: 'print', colorScheme: system });
      const paper = (colour: (typeof COLOURS)[number]) =>
        /paper|sheet/.test(colour.name) ? '#ffffff' : colour.light;
      expect(await computed(page), `${where}, on paper`).toEqual(COLOURS.map((colour) => rgb(paper(colour))));
    }
});
