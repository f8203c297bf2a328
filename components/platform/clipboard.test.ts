import { afterEach, expect, test, vi } from 'vitest';
import { copied } from './clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a text lies on the clipboard', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copied('a link')).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('a link');
});

test('a browser that refuses, and a page without a clipboard, are no errors', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
  expect(await copied('a link')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copied('a link')).toBe(false);
});
