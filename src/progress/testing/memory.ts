/** A browser's storage that works, in memory: for tests. */
import type { Store } from '../storage.ts';

/** @param entries what is stored already @returns the storage, and its `entries` as a test looks at them */
export function memoryStore(
  entries: Readonly<Record<string, string>> = {},
): Store & { readonly entries: Map<string, string> } {
  const stored = new Map(Object.entries(entries));
  return {
    entries: stored,
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  };
}
