/** The thread in which the gradebook runs one protocol that a student wrote. */
import type { Task } from '../../../src/sandbox/kinds.ts';
import { breakReaderProtocol } from '../../../src/sandbox/report.ts';

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  breakReaderProtocol(data.kind, data.source).then((report) => {
    postMessage(report);
  }, reportError);
});
