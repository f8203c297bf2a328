// Makes a checkout ready to run: installs the locked packages when they are missing or out of date, else does
// nothing, silently. Every npm script begins with it, so that nobody has to run an install first.
//
// It runs on whatever Node the machine has (20 or newer), needs no package, and prints to stderr only: the output of
// the command that follows must stay clean. The scripts call it in parentheses, `(node ready.mjs) && node …`: a shell
// remembers where it found `node`, and the subshell makes it look again, now finding the Node 24 just installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** Runs TypeScript as it is and satisfies Astro. @param {string} version */
function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 23 || (major === 22 && minor >= 18);
}

/** @typedef {{ version: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry */

/** @param {string} file @returns {Record<string, Entry>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * npm writes what it installed to node_modules/.package-lock.json, as its very last step: an interrupted install
 * leaves none. Packages for other platforms are in the lockfile only.
 */
function installed() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(record);
  return Object.entries(wanted).every(([path, want]) => {
    const have = present[path];
    if (path === '') return true;
    if (!have) return want.optional === true || want.devOptional === true || want.peer === true;
    return have.version === want.version && have.integrity === want.integrity;
  });
}

function install() {
  process.stderr.write('Installing packages (only when they changed; a minute or two) …\n');
  const options = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath ?? process.execPath;
  const [program, args] = npm?.endsWith('.js') ? [node, [npm, ...options]] : ['npm', options];
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows && program === 'npm',
  });
  if (status !== 0) fail('`npm ci` failed; what it said is above.', status ?? 1);
}

const command = join(modules, '.bin', windows ? 'node.cmd' : 'node');

/**
 * Of the packages that hold a Node, one a platform, npm installs the right one; but npm 10 leaves out its command, as
 * those for the other platforms have a command of that name, too.
 */
function linkNode() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = [prefix, windows ? 'win' : process.platform, process.arch].join('-');
  const program = join('..', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(command) || !existsSync(join(modules, '.bin', program))) return;
  if (windows) writeFileSync(command, `@"%~dp0\\${program}" %*\r\n`);
  else symlinkSync(program, command);
}

/** The version of the Node from the packages, if there is one for this platform and it runs here. */
function packagedNode() {
  linkNode();
  if (!existsSync(command)) return undefined;
  const { status, stdout } = spawnSync(`"${command}" --version`, { encoding: 'utf8', shell: true });
  if (status === 0) return stdout.trim();
  // It would only stand in the way of the machine's own: on Alpine Linux, say, which has another C library.
  rmSync(command, { force: true });
  return undefined;
}

/** @param {string} message @param {number} status @returns {never} */
function fail(message, status = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

const complete = installed();
if (!complete) {
  // Windows cannot delete a program that is running, and this one may be running from node_modules.
  if (windows && process.execPath.startsWith(modules))
    fail('The packages are out of date. Please run `npm ci`, then this command again.');
  install();
}
if (!complete || !newEnough(process.version)) {
  const version = packagedNode() ?? process.version;
  if (!newEnough(version))
    fail(`The book needs Node 24; its packages hold none for this platform, and yours is ${version}.`);
}
