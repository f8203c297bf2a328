/** The thread in which `generals break` runs a protocol. */
import { parentPort, workerData } from 'node:worker_threads';
import { breakReaderProtocol } from '../sandbox/report.ts';
import type { Task } from './break.ts';

const { kind, source } = workerData as Task;
parentPort!.postMessage(await breakReaderProtocol(kind, source));
