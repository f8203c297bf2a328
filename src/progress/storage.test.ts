import { describe, expect, test } from 'vitest';
import { readStored, storageKey, STORAGE_VERSION, writeStored } from './storage.ts';
import { memoryStore } from './testing/memory.ts';

const fails = (): never => {
  throw new DOMException('no', 'QuotaExceededError');
};

describe('What is stored', () => {
  test('is read back, under the same base only', () => {
    const store = memoryStore();
    expect(writeStored(() => store, 'theme', '/course/', 'dark')).toBe(true);
    expect(readStored(() => store, 'theme', '/course/')).toBe('dark');
    expect(readStored(() => store, 'theme', '/')).toBeNull();
    expect(readStored(() => store, 'progress', '/course/')).toBeNull();
  });

  test('stands under a key with the book, the version, the base and the name', () => {
    const store = memoryStore();
    writeStored(() => store, 'theme', '/course/', 'dark');
    expect([...store.entries]).toEqual([[`3f+1:v${STORAGE_VERSION}:/course/:theme`, 'dark']]);
    expect(storageKey('theme', '/')).toBe(`3f+1:v${STORAGE_VERSION}:/:theme`);
  });

  test('keeps apart what two editions on one host and two names store', () => {
    const keys = ['/', '/a/', '/a/b/'].flatMap((base) =>
      ['theme', 'work'].map((name) => storageKey(name, base)),
    );
    expect(new Set(keys).size).toBe(6);
  });
});

describe('Storage that does not work is no error', () => {
  test('where it is full, writing says so and what was there can still be read', () => {
    const store = memoryStore();
    writeStored(() => store, 'theme', '/', 'dark');
    const full = { ...store, setItem: fails };
    expect(writeStored(() => full, 'theme', '/', 'light')).toBe(false);
    expect(readStored(() => full, 'theme', '/')).toBe('dark');
  });

  test('where it is forbidden, so that even looking at it throws', () => {
    expect(readStored(fails, 'theme', '/')).toBeNull();
    expect(writeStored(fails, 'theme', '/', 'dark')).toBe(false);
  });

  test('where reading throws', () => {
    expect(readStored(() => ({ ...memoryStore(), getItem: fails }), 'theme', '/')).toBeNull();
  });
});
