/** The command as tests run it: in their own process, which starts none, or as the program that a shell would start. */
import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../command.ts';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
function keeping(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (piece: string, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}

/** Runs the command on streams of its own: what it printed, and its exit code. */
export async function generals(args: readonly string[], input = ''): Promise<Ended> {
  const [stdout, stderr] = [keeping(), keeping()];
  const stdin = Readable.from([Buffer.from(input)]);
  const status = await runCommand(args, { stdin, stdout: stdout.stream, stderr: stderr.stream });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

const PROGRAM = fileURLToPath(new URL('../generals.ts', import.meta.url));

/** Runs the program as a process; `onData` takes the output instead where it is too much to keep. */
export function generalsProcess(
  args: readonly string[],
  input = '',
  onData?: (chunk: string) => void,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args]);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', onData ?? ((chunk: string) => (stdout += chunk)));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
    child.stdin.end(input);
  });
}
