/**
 * `generals break`: runs what somebody wrote, in a thread of its own.
 *
 * The sandbox counts steps, so that a loop without end stops at the same place everywhere. What it cannot count is time
 * inside one step (a built-in function may have a million things to do), so the thread has a clock beside it: a protocol
 * that is not done by then is stopped from outside.
 */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { READER_KINDS, type ReaderKind, type RoundsTask, type Task } from '../sandbox/kinds.ts';
import type { Report } from '../sandbox/report.ts';
import type { RoundsReport } from '../sandbox/rounds-report.ts';

/** In milliseconds: ten times what the steps take on a slow machine. */
const PATIENCE = 30_000;

/** The kind with that name; throws a sentence for anything else. */
export function kindNamed(name: string): ReaderKind {
  const kind = READER_KINDS.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw new Error(
    `There is no kind of protocol called ‘${name}’: break takes ${READER_KINDS.join(', ')} or rounds.`,
  );
}

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'reading it is not allowed'],
]);

/** The text of a file; throws a sentence where there is none to be read. */
export async function sourceIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = UNREADABLE.get(code) ?? String(error);
    throw new Error(`‘${file}’ can’t be read: ${why}.`, {
      cause: error,
    });
  }
}

/** What became of the protocol. Rejects only where the book itself is at fault. */
export const breakInThread = (task: Task, patience = PATIENCE): Promise<Report> => inThread(task, patience);

/** The same for one of at most f rounds. */
export const breakRoundsInThread = (task: RoundsTask): Promise<RoundsReport> => inThread(task, PATIENCE);

type Stopped = Extract<Report | RoundsReport, { readonly broken: false }>;

/** `Answer` is what the thread makes of such a task, or that it was stopped. */
function inThread<Answer>(task: Task | RoundsTask, patience: number): Promise<Answer | Stopped> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('break-thread.ts', import.meta.url), { workerData: task });
    const clock = setTimeout(() => {
      const message = `The protocol was stopped after ${patience / 1000} seconds. Does it ever come to an end?`;
      resolve({ broken: false, error: { line: null, message } });
      void thread.terminate();
    }, patience);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(clock);
      reject(new Error(`the thread ended with ${code} and said nothing`));
    });
  });
}
