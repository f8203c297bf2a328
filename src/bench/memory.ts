/**
 * What four million messages weigh: in memory, and on their way out of the command line.
 */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { whole } from './measure.ts';
import { CASES, replay } from './replay.ts';

const collectGarbage = ((): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** Memory in use when all garbage is gone; typed arrays are swept a little later than the rest. */
export async function memoryInUse(): Promise<NodeJS.MemoryUsage> {
  for (let i = 0; i < 3; i++) {
    collectGarbage();
    await setTimeout(50);
  }
  return process.memoryUsage();
}

export async function* memoryOfReplay(): AsyncGenerator<string> {
  const largest = CASES.at(-1)!;
  replay(largest); // what is made once, code above all, is not the execution's
  const before = await memoryInUse();
  const execution = replay(largest);
  const after = await memoryInUse();
  const { length } = execution.log;
  const [heap, arrays] = [after.heapUsed - before.heapUsed, after.arrayBuffers - before.arrayBuffers];
  yield `What an execution of (${largest.n}, ${largest.m}) holds: ${whole(length)} messages`;
  yield `  on the heap ${megabytes(heap)}, in typed arrays ${megabytes(arrays)}, together ${((heap + arrays) / length).toFixed(2)} bytes a message`;
}

/** Heap that the child may use, in megabytes: a quarter of what its output would take in one string. */
const HEAP = 64;

/** The whole replay line through the command line, counted as it comes. */
export async function* replayThroughPipe(token: string): AsyncGenerator<string> {
  const program = fileURLToPath(new URL('../cli/generals.ts', import.meta.url));
  const start = performance.now();
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, program, 'replay', token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let [bytes, messages] = [0, 0];
  const brace = '{'.charCodeAt(0);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(brace); at !== -1; at = chunk.indexOf(brace, at + 1)) messages++;
  }
  const status = await ended;
  const seconds = (performance.now() - start) / 1000;
  // the line itself and its decisions open a brace as well
  yield `generals replay ${token}, with a heap of at most ${HEAP} MB`;
  yield `  ${whole(messages - 2)} messages in ${whole(bytes)} bytes in ${seconds.toFixed(1)} s (${(bytes / seconds / 1e6).toFixed(0)} MB/s), exit ${String(status)}`;
}
