/** Coq’s compiler: found, installed, and run in a folder of its own that is gone afterwards. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installOneOf } from '../apt.mjs';

const folders = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  ...(process.env['PATH'] ?? '').split(delimiter),
];

/** Another can be named by `COQC`. */
export function findCoqc(): string | undefined {
  const chosen = process.env['COQC'];
  if (chosen !== undefined && chosen !== '') return chosen;
  return folders
    .map((folder) => join(folder, process.platform === 'win32' ? 'coqc.exe' : 'coqc'))
    .find((path) => existsSync(path) && versionOf(path) !== undefined);
}

/** `8.16.1`, or undefined where the program doesn’t run. */
export function versionOf(coqc: string): string | undefined {
  const { status, stdout } = spawnSync(coqc, ['--print-version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout.trim().split(/\s+/)[0] : undefined;
}

/** @throws where there is none, and none can be installed */
export function ensureCoqc(): string {
  const found = findCoqc();
  if (found !== undefined) return found;
  console.error(
    'No coqc found, which checks the proofs; installing Coq: about 250 MB to download, 1 GB on disk.',
  );
  installOneOf(['coq']);
  const installed = findCoqc();
  if (installed === undefined)
    throw new Error(
      'There is no coqc, and none could be installed. Install Coq 8.16 or 8.17, or set COQC to its compiler.',
    );
  return installed;
}

/** What became of a file: what was printed, or Coq’s complaint with its place in the text, where it names one. */
export type Compiled =
  | { readonly kind: 'compiled'; readonly said: string }
  | { readonly kind: 'failed'; readonly why: string; readonly offset: number | null };

/** Coq counts lines from 1, and bytes in a line from 0. */
function placeIn(code: string, complaint: string): number | null {
  const [, line, byte] = /line (\d+), characters (\d+)-/.exec(complaint) ?? [];
  if (line === undefined || byte === undefined) return null;
  const above =
    code
      .split('\n')
      .slice(0, Number(line) - 1)
      .join('\n').length + (line === '1' ? 0 : 1);
  return above + Buffer.from(code.slice(above)).subarray(0, Number(byte)).toString().length;
}

/** Compiles files that build on each other. */
export interface Workshop {
  /** Compiles a file under a name; what it printed, or Coq’s complaint with the line in the file. */
  compile(file: string, code: string): Compiled;
  /** What a file has written beside itself, by `Redirect`. */
  wrote(name: string): string;
  close(): void;
}

export function workshop(coqc: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
  return {
    compile(file, code) {
      writeFileSync(join(folder, `${file}.v`), code);
      const { status, stdout, stderr, error } = spawnSync(coqc, ['-q', '-Q', '.', 'Book', `${file}.v`], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 600_000,
        maxBuffer: 64 << 20,
      });
      if (status === 0) return { kind: 'compiled', said: stdout };
      const [, line = '?'] = /line (\d+)/.exec(stderr) ?? [];
      const why = error?.message ?? stderr.replace(/^File .*\n/, '').trim();
      return { kind: 'failed', why: `proofs/${file}.v:${line}: ${why}`, offset: placeIn(code, stderr) };
    },
    wrote: (name) => readFileSync(join(folder, name), 'utf8'),
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
