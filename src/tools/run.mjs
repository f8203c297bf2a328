// How the tools run other programs: with this same Node, without telemetry, from the top of the checkout.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const path = [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);

/**
 * The script behind a package's command: to run it takes no shell, and on Windows no `.cmd`.
 * @param {string} name the package @param {string} [command] its command, if named otherwise
 */
export function commandOf(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(folder, file);
}

/**
 * Runs a script and resolves to its exit code (1 if a signal ended it) and, with `quiet`, what it printed.
 * @param {{ script: string, args: readonly string[], env?: Readonly<Record<string, string>>, quiet?: boolean }} what
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run({ script, args, env = {}, quiet = false }) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: {
        ...process.env,
        // Every Node below is this one, too, whatever PATH says.
        PATH: path,
        // What one Node has compiled the next need not: the tests alone start the command line a hundred times.
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ status: code ?? 1, output });
    });
  });
}

/** A base path as Astro, the server and the checks want it: with a slash at both ends. @param {string | undefined} base */
export function normalBase(base) {
  return `/${base ?? ''}/`.replace(/\/+/g, '/');
}
