// Finds the other engines that the book is read in, and brings them from the system's packages where it may.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installOneOf } from '../apt.mjs';

const folders = ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)];
const firefoxes = ['firefox-esr', 'firefox'];
/** In Safari's stead: the same engine, as other systems have it. */
const miniBrowsers = '/usr/lib{,/*,exec}/webkit{2gtk-4.0,2gtk-4.1,gtk-6.0}/MiniBrowser';

/** @param {readonly string[]} names @returns {string | undefined} */
const program = (names) =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));

/**
 * @typedef {{ kind: 'found', path: string }} Firefox
 * @typedef {{ kind: 'found', driver: string, browser: string, screen: string | undefined }} WebKit
 * @typedef {{ kind: 'missing', because: string }} Missing
 */

/** @returns {Firefox | Missing} */
function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  const path = chosen !== undefined && chosen !== '' ? chosen : program(firefoxes);
  if (path === undefined) return { kind: 'missing', because: 'there is no firefox-esr or firefox' };
  const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
  return status === 0 ? { kind: 'found', path } : { kind: 'missing', because: `${path} does not start` };
}

/** @returns {WebKit | Missing} */
function findWebKit() {
  const driver = program(['WebKitWebDriver']);
  if (driver === undefined) return { kind: 'missing', because: 'there is no WebKitWebDriver' };
  const [browser] = globSync(miniBrowsers);
  if (browser === undefined) return { kind: 'missing', because: 'there is no MiniBrowser of WebKitGTK' };
  const screen = program(['Xvfb']);
  if (screen === undefined && process.env.DISPLAY === undefined)
    return { kind: 'missing', because: 'it draws on a screen, and there is neither one nor Xvfb' };
  return { kind: 'found', driver, browser, screen };
}

/**
 * Looks once, and once more after what is missing has been installed.
 * @template {{ kind: 'found' }} Found
 * @param {() => Found | Missing} find @param {readonly (readonly string[])[]} packages of each, the first there is
 * @param {boolean} mayInstall
 * @returns {Found | Missing}
 */
function ensure(find, packages, mayInstall) {
  const found = find();
  if (found.kind === 'found') return found;
  if (!mayInstall) return { kind: 'missing', because: `${found.because} (\`npm run engines\` installs it)` };
  packages.forEach((names) => installOneOf(names));
  const now = find();
  if (now.kind === 'found') return now;
  return { kind: 'missing', because: `${now.because}, and it could not be installed` };
}

/** @param {boolean} mayInstall */
export const ensureFirefox = (mayInstall) => ensure(findFirefox, [firefoxes], mayInstall);

/** @param {boolean} mayInstall */
export const ensureWebKit = (mayInstall) => ensure(findWebKit, [['webkit2gtk-driver'], ['xvfb']], mayInstall);
