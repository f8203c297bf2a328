/**
 * What the browser keeps: small values under keys with a version and the site's base path, so that two editions on one
 * host, or an old and a new form of the same value, never meet. Storage that is full, forbidden or damaged is no error
 * here: reading gives null, writing gives false.
 */

/** The version of what is stored; a new form gets a new number and a step in migration.ts. */
export const STORAGE_VERSION = 1;

/** The full key of a name, for a site built under `base` (with slashes at both ends). */
export const storageKey = (name: string, base: string, version = STORAGE_VERSION): string =>
  `3f+1:v${version}:${base}:${name}`;

/** As much of the browser's storage as is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function readStored(store: () => Store, name: string, base: string): string | null {
  try {
    return store().getItem(storageKey(name, base));
  } catch {
    return null;
  }
}

export function writeStored(store: () => Store, name: string, base: string, value: string): boolean {
  try {
    store().setItem(storageKey(name, base), value);
    return true;
  } catch {
    return false;
  }
}
