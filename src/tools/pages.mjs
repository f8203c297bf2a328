// The pages of a built site, for the checks that read them.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @param {string} directory @param {string} ending @returns {string[]} paths relative to it, with slashes, sorted */
export function filesIn(directory, ending = '') {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(directory, sep).length).split(sep).join('/'),
    )
    .sort();
}
