// A lockfile must serve every platform, and npm has written ones that did not: made where node_modules stood already, or
// where a package's build for another platform could not be had, they install on one machine and fail on the next.
// Should this fail, remove node_modules and package-lock.json, and run `npm install` anew; if it still fails, choose an
// older version of the package whose builds are missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** Where Node finds a package's dependency: in its own node_modules, or the nearest above. */
function resolveFrom(packages: Lock['packages'], path: string, name: string): Entry | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

test('the lockfile holds the packages of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      // A range could be met by several versions; the builds for platforms are all asked for by exact version.
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => resolveFrom(packages, path, name)?.version !== version)
      .map(([name, version]) => `${path || 'package.json'} wants ${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
