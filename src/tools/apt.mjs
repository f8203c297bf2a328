// Brings programs that the tests drive from the system's packages, where that may be done without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './run.mjs';

/**
 * Runs a step of an installation; its output goes to stderr.
 * @param {string} command @param {readonly string[]} args @param {number} minutes
 */
export function step(command, args, minutes) {
  console.error(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const limit = minutes * 60_000;
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], timeout: limit }).status === 0;
}

/** Before `apt-get`; undefined where it isn't there, asks for a password, or may not be used. */
function prefix() {
  if (process.env.SKIP_APT !== undefined && process.env.SKIP_APT !== '') return undefined;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs the first of these packages that there is; what they recommend is left out.
 * @param {readonly string[]} names
 * @returns {boolean} whether one was installed
 */
export function installOneOf(names) {
  const before = prefix();
  if (before === undefined) return false;
  console.error(
    `About to install ${names.join(' or ')} with apt-get. SKIP_APT=1 in the environment keeps the tests from installing anything.`,
  );
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...before, 'apt-get', ...args];
    return step(command, rest, 10);
  };
  aptGet('update', '-q');
  return names.some((name) => aptGet('install', '-y', '-q', '--no-install-recommends', name));
}
