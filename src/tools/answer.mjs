// What a static host answers to an address. Readers, scanners and worse may ask for anything: nothing here throws.
import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** @typedef {{ status: 200 | 404, file?: string } | { status: 301, to: string }} Answer */

/** Some clients, and every proxy, write the whole address in place of the path. @param {string} url */
const withoutHost = (url) => url.replace(/^https?:\/\/[^/?#]*/i, '');

/** @param {string} url @returns {string | undefined} the path, or nothing for a malformed address */
function pathOf(url) {
  try {
    return decodeURIComponent(/^[^?#]+/.exec(url)?.[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** What stands there; nothing where no file can have such a name, as with more than 255 bytes. @param {string} file */
function look(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * What to answer to an address.
 * @param {string} root @param {string} base @param {string} target as it stands in the request
 * @returns {Answer}
 */
export function answer(root, base, target) {
  const url = withoutHost(target);
  const path = pathOf(url);
  const missing = join(root, '404.html');
  const notFound = existsSync(missing)
    ? /** @type {const} */ ({ status: 404, file: missing })
    : /** @type {const} */ ({ status: 404 });
  if (path === undefined || path.includes('\0')) return notFound;
  if (`${path}/` === base) return { status: 301, to: base };
  if (!path.startsWith(base)) return notFound;
  const file = resolve(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return notFound;
  const found = look(file);
  if (found?.isFile() && !path.endsWith('/')) return { status: 200, file };
  const index = join(file, 'index.html');
  if (!found?.isDirectory() || !existsSync(index)) return notFound;
  if (path.endsWith('/')) return { status: 200, file: index };
  const query = url.indexOf('?');
  return { status: 301, to: encodeURI(`${path}/`) + (query < 0 ? '' : url.slice(query)) };
}
