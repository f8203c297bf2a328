import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { download, KEPT } from './download.ts';

const root = join(import.meta.dirname, '../..');

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the address of a file that is handed out stays good long after the click, and goes then', () => {
  vi.useFakeTimers();
  const clicked: string[] = [];
  const link = { href: '', download: '', click: () => clicked.push(`${link.download} at ${link.href}`) };
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  download('a.json', '{}', 'application/json');
  expect(clicked).toEqual(['a.json at blob:1']);
  vi.advanceTimersByTime(KEPT - 1);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoked.mock.calls).toEqual([['blob:1']]);
});

test('nobody else makes or takes back the address of a file', () => {
  const files = globSync(
    ['components/**/*.{ts,tsx}', 'src/{layouts,pages,progress,sandbox}/**/*.{ts,js,astro}'],
    {
      cwd: root,
    },
  ).filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(200);
  const using = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('ObjectURL'));
  expect(using).toEqual([join('components', 'platform', 'download.ts')]);
});
