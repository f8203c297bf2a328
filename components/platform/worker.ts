/**
 * The thread in which the browser runs a reader's protocol. It says that it is ready before it is given one, so that the
 * clock outside measures the protocol and not the way here.
 */
import type { Task } from '../../src/sandbox/kinds.ts';
import { breakReaderProtocol } from '../../src/sandbox/report.ts';

/** Fetches and compiles QuickJS, which a protocol that sends nothing needs as much as any. */
const IDLE =
  'export default { rounds: 0, start: () => 0, messages: () => ({}), transition: () => 0, decision: () => "retreat" }';

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  breakReaderProtocol(data.kind, data.source).then((report) => {
    postMessage(report);
  }, reportError);
});
breakReaderProtocol('two-generals', IDLE).then(() => {
  postMessage('ready');
}, reportError);
