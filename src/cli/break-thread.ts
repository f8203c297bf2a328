/** The thread in which `generals break` runs a protocol. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from '../sandbox/kinds.ts';
import { breakReaderProtocol } from '../sandbox/report.ts';

const { kind, source } = workerData as Task;
parentPort!.postMessage(await breakReaderProtocol(kind, source));
