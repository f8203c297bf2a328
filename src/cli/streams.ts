/**
 * Standard input and output, line by line and without holding more than is on its way.
 */
import { once } from 'node:events';

/** How much is written at a time, in characters. */
const CHUNK = 65_536;

/** Prints the pieces as one line. */
export async function printLine(pieces: Iterable<string>): Promise<void> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    await write(text);
    text = '';
  }
  await write(`${text}\n`);
}

/** Waits where the reader of a pipe is slower than we are, so that nothing piles up in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** The lines of standard input; node:readline would also break them at U+2028 and the like. */
export async function* inputLines(): AsyncGenerator<string> {
  let rest = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin as AsyncIterable<string>) {
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
