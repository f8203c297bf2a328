/**
 * What the command line prints about scenarios: JSON with its members in a fixed order, a permanent interface.
 *
 * The archive of published scenarios holds the digest of a `replay` line, so not a byte of it may ever change.
 */
import { asBoolean, judge } from '../core/conditions.ts';
import type { Execution } from '../core/execution.ts';
import type { General, Message } from '../core/model.ts';
import type { Relay } from '../core/oral-messages.ts';
import type { Word } from '../core/two-generals.ts';
import { formatPath } from '../core/paths.ts';
import type { SignedOrder } from '../core/signature-chains.ts';
import { firstDifference, viewOf, type Difference } from '../core/views.ts';
import type { AnyExecution } from './execute-any.ts';
import type { Token } from './format.ts';

type AnyPayload = Relay | SignedOrder | Word;

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
  yield ',"messages":[';
  for (let start = 0; start < log.length; start += MESSAGES_PER_CHUNK) {
    const end = Math.min(start + MESSAGES_PER_CHUNK, log.length);
    let chunk = start === 0 ? '' : ',';
    for (let index = start; index < end; index++) {
      chunk += (index === start ? '' : ',') + messageText(execution, log.at(index));
    }
    yield chunk;
  }
  yield ']';
}

/** `JSON.stringify` would do, at three times the time: paths and orders hold nothing that needs escaping. */
function messageText(execution: Execution<AnyPayload>, message: Message<AnyPayload>): string {
  const { round, payload, from, to, delivered } = message;
  if (payload === 'attack') return `{"round":${round},"from":${from},"to":${to},"delivered":${delivered}}`;
  const order = payload.order === null ? 'null' : `"${payload.order}"`;
  const said = `{"round":${round},"path":"${formatPath(payload.path)}","to":${to},"order":${order}`;
  if (!('signatures' in payload)) return `${said}}`;
  return `${said},"accepted":${String(execution.seen(message).accepted)}}`;
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
