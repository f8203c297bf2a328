/**
 * The thread in which the gradebook runs one protocol that a student wrote. It says that it is ready before it is given
 * one: what fails before that is no fault of the protocol.
 */
import type { Task } from '../../src/sandbox/kinds.ts';
import { breakReaderProtocol } from '../../src/sandbox/report.ts';

/** Fetches and compiles QuickJS. */
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
