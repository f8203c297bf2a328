/**
 * From what an earlier version of the book kept to what this one reads. Old values stay where they are: an older edition
 * that is still open goes on with them.
 */
import { storageKey, STORAGE_VERSION, type Store } from './storage.ts';

/** From the texts of version v to those of version v + 1, under their names; null: that name is not used any more. */
export type Migration = (name: string, text: string) => readonly [name: string, text: string] | null;

/** Element v − 1 leads on from version v. There has been one version so far. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings these names on from earlier versions, the newest of them first, where nothing is kept under their present names.
 * Storage that does not work is left alone.
 * @param names as they were called in earlier versions
 */
export function migrate(
  store: () => Store,
  base: string,
  names: readonly string[],
  migrations = MIGRATIONS,
): void {
  try {
    const kept = store();
    for (const name of names) bringOn(kept, base, name, migrations);
  } catch {
    // reading and writing will say so where it matters
  }
}

function bringOn(kept: Store, base: string, name: string, migrations: readonly Migration[]): void {
  const present = migrations.length + 1;
  for (let version = migrations.length; version >= 1; version--) {
    const text = kept.getItem(storageKey(name, base, version));
    if (text === null) continue;
    const now = migrations
      .slice(version - 1)
      .reduce<readonly [string, string] | null>((one, step) => one && step(...one), [name, text]);
    if (!now) return;
    const key = storageKey(now[0], base, present);
    if (kept.getItem(key) === null) kept.setItem(key, now[1]);
    return;
  }
}

/** The hook and the version belong together. */
if (MIGRATIONS.length + 1 !== STORAGE_VERSION)
  throw new Error(`storage has version ${STORAGE_VERSION}: expected ${STORAGE_VERSION - 1} migrations`);
