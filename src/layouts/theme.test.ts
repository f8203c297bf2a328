import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storageKey } from '../progress/storage.ts';
import { NAMED } from './linking.ts';

const script = readFileSync(new URL('./theme.inline.js', import.meta.url), 'utf8');

interface Kept {
  getItem(key: string): string | null;
}

/** Runs the page's first script with this storage at this address, and gives what it notes about the page. */
function notedBy(storage: Kept, base = '/course/', search = ''): Record<string, string> {
  const dataset: Record<string, string> = { base };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is the page's own script, run as a page does
  const run = new Function('document', 'localStorage', 'location', script) as (...world: unknown[]) => void;
  run({ documentElement: { dataset } }, storage, { search });
  return dataset;
}

const themeSetBy = (storage: Kept, base?: string): string | undefined => notedBy(storage, base)['theme'];

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

  test('knows an address that asks for a scenario, a map or an instance from one that does not', () => {
    const names = Object.values(NAMED).flatMap(({ params }) => params.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(15);
    const linked = (search: string): boolean =>
      'linked' in notedBy({ getItem: () => null }, '/course/', search);
    for (const search of [
      '?s=om_n4',
      '?as=map&s=om_n4',
      '?map=1_a',
      '?seed=7',
      ...names.map((name) => `?${name}=1`),
    ])
      expect(linked(search)).toBe(true);
    for (const search of ['', '?', '?as=map', '?q=s', '?utm=s', '?kinds=1'])
      expect(linked(search)).toBe(false);
  });
});
