import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storageKey } from '../progress/storage.ts';

const script = readFileSync(new URL('./theme.inline.js', import.meta.url), 'utf8');

/** Runs the page's first script with this storage, and gives the theme that it sets. */
function themeSetBy(storage: { getItem(key: string): string | null }, base = '/course/'): string | undefined {
  const documentElement = { dataset: { base } as Record<string, string> };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is the page's own script, run as a page does
  const run = new Function('document', 'localStorage', script) as (page: unknown, store: unknown) => void;
  run({ documentElement }, storage);
  return documentElement.dataset['theme'];
}

describe('The script before the first paint', () => {
  test('reads the choice where the switch stores it', () => {
    const key = storageKey('theme', '/course/');
    expect(themeSetBy({ getItem: (asked) => (asked === key ? 'dark' : null) })).toBe('dark');
    expect(themeSetBy({ getItem: (asked) => (asked === key ? 'light' : null) })).toBe('light');
    expect(themeSetBy({ getItem: (asked) => (asked === key ? 'dark' : null) }, '/')).toBeUndefined();
  });

  test('takes the system’s colours where nothing, nonsense or “auto” is stored', () => {
    for (const stored of [null, 'auto', '"><script>', '']) {
      expect(themeSetBy({ getItem: () => stored })).toBeUndefined();
    }
  });

  test('does not mind that storage is forbidden', () => {
    const forbidden = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(themeSetBy({ getItem: forbidden })).toBeUndefined();
  });
});
