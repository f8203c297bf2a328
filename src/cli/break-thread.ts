/** The thread in which `generals break` runs a protocol. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RoundsTask, Task } from '../sandbox/kinds.ts';
import { breakReaderProtocol } from '../sandbox/report.ts';
import { breakReaderRounds } from '../sandbox/rounds-report.ts';

const task = workerData as Task | RoundsTask;
parentPort!.postMessage(
  task.kind === 'rounds' ? await breakReaderRounds(task) : await breakReaderProtocol(task.kind, task.source),
);
