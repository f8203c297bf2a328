/**
 * What the command line prints about scenarios: JSON with its members in a fixed order, a permanent interface.
 *
 * The archive of published scenarios holds the digest of a `replay` line, so not a byte of it may ever change.
 */
import { asBoolean, judge } from '../core/conditions.ts';
import type { General } from '../core/model.ts';
import { firstDifference, viewOf, type Difference } from '../core/views.ts';
import { runOf, type AnyExecution } from './execute-any.ts';
import type { Token } from './format.ts';

/** How many messages go into one chunk: large enough to be fast, small enough never to fill a string. */
const MESSAGES_PER_CHUNK = 4096;

/**
 * The line that `replay` prints, in pieces, since four million messages don't fit in one string; no newline at its end.
 * @param brief leaves the messages out
 */
export function* replayLine(token: Token, execution: AnyExecution, brief = false): Generator<string> {
  const { kind } = execution.parameters;
  yield `{"token":${JSON.stringify(token)},"kind":${JSON.stringify(kind)}`;
  if (!brief) yield* messageList(execution);
  const { agreement, validity } = judge(execution);
  const rest = {
    decisions: Object.fromEntries(execution.decisions),
    agreement: asBoolean(agreement),
    validity: asBoolean(validity),
    messageCount: execution.log.length,
  };
  yield `,${JSON.stringify(rest).slice(1)}`;
}

function* messageList(execution: AnyExecution): Generator<string> {
  const { log } = execution;
  const running = runOf(execution.parameters.kind);
  yield ',"messages":[';
  for (let start = 0; start < log.length; start += MESSAGES_PER_CHUNK) {
    const end = Math.min(start + MESSAGES_PER_CHUNK, log.length);
    let chunk = start === 0 ? '' : ',';
    for (let index = start; index < end; index++) {
      chunk += (index === start ? '' : ',') + running.line(log.at(index), execution);
    }
    yield chunk;
  }
  yield ']';
}

/** The line that `view` prints: the local view, as it is. */
export const viewLine = (execution: AnyExecution, general: General): string =>
  JSON.stringify(viewOf(execution, general));

export interface Comparison {
  readonly general: General;
  readonly indistinguishable: boolean;
  readonly firstDifference: Difference | null;
}

/** Whether a general can tell two executions apart, and where its views first part. */
export function compare(a: AnyExecution, b: AnyExecution, general: General): Comparison {
  const difference = firstDifference(viewOf(a, general), viewOf(b, general));
  return { general, indistinguishable: difference === null, firstDifference: difference };
}
