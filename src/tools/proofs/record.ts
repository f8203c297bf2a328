/** What was found of the proofs, written down beside them and committed, so that a later run can be held against it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './table.ts';

export interface Written<T> {
  /** As it stands there; undefined where nothing was written yet. */
  read(): T | undefined;
  write(value: T): void;
}

/** A file of `proofs/`, as JSON. */
export function record<T>(file: string): Written<T> {
  const path = join(FOLDER, file);
  return {
    read: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined),
    write: (value) => {
      writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
    },
  };
}

type Entries = Readonly<Record<string, unknown>>;

/** The names under which two records say something else, with what the second says: null where it has nothing. */
export function changes<T extends Entries>(
  written: T,
  found: T,
): readonly (readonly [name: string, now: unknown])[] {
  const names = new Set([...Object.keys(written), ...Object.keys(found)]);
  return [...names]
    .filter((name) => JSON.stringify(written[name]) !== JSON.stringify(found[name]))
    .map((name) => [name, found[name] ?? null]);
}
