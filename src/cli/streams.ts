/**
 * Standard input and output, line by line and without holding more than is on its way.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What the command reads from and writes to; a process has them. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** How much is written at a time, in characters. */
const CHUNK = 65_536;

/** Prints the pieces as one line. */
export async function printLine(stdout: Writable, pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    await write(stdout, text);
    text = '';
  }
  await write(stdout, `${text}\n`);
}

/** Waits where the reader of a pipe is slower than we are, so that nothing piles up in memory. */
async function write(stdout: Writable, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

/** The lines of standard input; node:readline would also break them at U+2028 and the like. */
export async function* inputLines(stdin: Readable): AsyncGenerator<string> {
  let rest = '';
  stdin.setEncoding('utf8');
  for await (const chunk of stdin as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}

/** Whoever reads may have seen enough, as in `generals replay … | head`: no reason to complain. */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
