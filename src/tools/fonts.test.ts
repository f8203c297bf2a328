import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutFont, lettersOf } from './fonts.mjs';
import { root } from './run.mjs';

const NAME = 'newsreader-latin-wght-normal';
const whole = join(root, `node_modules/@fontsource-variable/newsreader/files/${NAME}.woff2`);

describe('A font is cut to what the book sets with it', () => {
  test('which is less than half of it, in the same format', async () => {
    const cut = await cutFont('newsreader', NAME, 'normal', lettersOf('en'));
    expect(readFileSync(cut).subarray(0, 4).toString()).toBe('wOF2');
    expect(statSync(cut).size).toBeLessThan(statSync(whole).size / 2);
    expect(statSync(cut).size).toBeGreaterThan(10_000);
  });

  test('slanted, in one weight, to a third', async () => {
    const name = 'newsreader-latin-wght-italic';
    const uncut = join(root, `node_modules/@fontsource-variable/newsreader/files/${name}.woff2`);
    const cut = await cutFont('newsreader', name, 'italic', lettersOf('en'));
    expect(statSync(cut).size).toBeLessThan(statSync(uncut).size / 3);
  });

  test('and is taken from the cache the second time', async () => {
    const first = await cutFont('newsreader', NAME, 'normal', lettersOf('en'));
    const made = statSync(first).mtimeMs;
    expect(await cutFont('newsreader', NAME, 'normal', lettersOf('en'))).toBe(first);
    expect(statSync(first).mtimeMs).toBe(made);
  });

  test('with every letter of its sources and no letter twice', () => {
    const letters = lettersOf('en');
    for (const letter of 'aZ09“”’–…−×≥→✓₁') expect(letters).toContain(letter);
    expect(new Set(letters).size).toBe([...letters.matchAll(/./gu)].length);
  });

  test('and with none that only a test says', () => {
    expect(lettersOf('en')).not.toContain(String.fromCodePoint(0x1f5e1)); // the dagger of the injected texts
  });
});
