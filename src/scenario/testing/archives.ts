/** Archives are files of lines that are only ever added: checkpoints hold the lines that there were. */
import { createHash } from 'node:crypto';

/** The SHA-256 of the first so many lines, each with its line break, in hexadecimal. */
export const digestOfFirst = (lines: readonly string[], count: number): string =>
  createHash('sha256')
    .update(
      lines
        .slice(0, count)
        .map((line) => `${line}\n`)
        .join(''),
    )
    .digest('hex');
