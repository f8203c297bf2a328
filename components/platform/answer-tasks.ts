/** The work of a thread that runs readers' protocols: it says that it is ready, and answers each task with a report. */
import type { AnyTask } from '../../src/sandbox/kinds.ts';
import { breakReaderProtocol } from '../../src/sandbox/report.ts';
import { breakReaderRounds, type AnyReport } from '../../src/sandbox/rounds-report.ts';

/** Fetches and compiles QuickJS, which a protocol that sends nothing needs as much as any. */
const IDLE =
  'export default { rounds: 0, start: () => 0, messages: () => ({}), transition: () => 0, decision: () => "retreat" }';

const reportOn = (task: AnyTask): Promise<AnyReport> =>
  task.kind === 'rounds' ? breakReaderRounds(task) : breakReaderProtocol(task.kind, task.source);

export function answerTasks(): void {
  addEventListener('message', ({ data }: MessageEvent<AnyTask>) => {
    reportOn(data).then((report) => {
      postMessage(report);
    }, reportError);
  });
  breakReaderProtocol('two-generals', IDLE).then(() => {
    postMessage('ready');
  }, reportError);
}
