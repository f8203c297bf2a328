/**
 * How fast SM(m) replays with every signature real, beside bare verification of as many signatures. In a session that no
 * replay has met all keys are new; in one that it has met the core remembers what it signed and checked.
 */
import type { Execution } from '../core/execution.ts';
import { ascii, bytesOf } from '../core/bytes.ts';
import { run } from '../core/run.ts';
import { statementText, type SignedOrder } from '../core/signature-chains.ts';
import { forgers } from '../core/signed-adversary.ts';
import { signedMessages, termsOf } from '../core/signed-messages.ts';
import { keysOf, verifyBytes } from '../core/signatures.ts';
import { median, table, timeOf, whole } from './measure.ts';

/** Seven generals and SM(2); the commander signs both orders, and with 4 it splits the camp. */
const CASE = { n: 7, m: 2, traitors: [1, 4] } as const;

/** The goal that was set for a browser: milliseconds for a replay that is not the first. */
const GOAL = 150;

function replay(session: number, strategy: 'split' | 'flip' = 'split'): Execution<SignedOrder> {
  const { n, m, traitors } = CASE;
  return run(signedMessages(n, m, session), 'attack', forgers({ n, m, session }, traitors, strategy, []));
}

/** One signature of an execution, ready to be checked. */
interface Check {
  readonly key: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Every signature that some receiver must check, chain by chain, and how many of them are different ones. */
function checksIn(execution: Execution<SignedOrder>): { all: number; different: readonly Check[] } {
  const terms = termsOf(execution);
  const different = new Map<string, Check>();
  let all = 0;
  for (const { payload } of execution.log) {
    for (const [i, signature] of payload.signatures.entries()) {
      const text = statementText({ ...terms, order: payload.order, path: payload.path.slice(0, i + 1) });
      const key = bytesOf(keysOf(terms.session, payload.path[i]!).publicKey);
      different.set(text + signature, { key, message: ascii(text), signature: bytesOf(signature) });
      all++;
    }
  }
  return { all, different: [...different.values()] };
}

/** How many of these are good. */
const verifyAll = (checks: readonly Check[]): number =>
  checks.filter(({ key, message, signature }) => verifyBytes(key, message, signature).kind === 'valid')
    .length;

/** The report's section, line by line. */
export function* signedReplays(turns: number): Generator<string> {
  const first = timeOf({ name: 'first', run: () => replay(1) }, 1);
  const execution = replay(1);
  const { all, different } = checksIn(execution);
  const good = verifyAll(different);
  const times = { bare: [] as number[], fresh: [] as number[], other: [] as number[], again: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    const session = 2 + turn;
    times.bare.push(timeOf({ name: 'bare', run: () => verifyAll(different) }, 1));
    times.fresh.push(timeOf({ name: 'fresh', run: () => replay(session) }, 1));
    times.other.push(timeOf({ name: 'other', run: () => replay(session, 'flip') }, 1));
    times.again.push(timeOf({ name: 'again', run: () => replay(session) }, 1));
  }
  const bare = median(times.bare);
  const row = (name: string, time: number): string[] => [name, time.toFixed(2), (time / bare).toFixed(2)];
  yield (
    `Replaying SM(2) among seven generals: ${whole(execution.log.length)} messages, whose receivers check ` +
    `${whole(all)} signatures, ${different.length} different ones, ${good} of them good (medians)`
  );
  yield table([
    ['', 'milliseconds', `of bare verification of ${different.length}`],
    row(`bare verification of ${different.length}`, bare),
    row('the first replay of all, once', first),
    row('in a session not met before', median(times.fresh)),
    row('another scenario of a session met before', median(times.other)),
    row('the same again', median(times.again)),
  ]);
  const slowest = Math.max(median(times.fresh), median(times.other), median(times.again));
  yield `  after the first: ${slowest.toFixed(0)} ms at most; the goal, ${GOAL} ms, is ${slowest < GOAL ? 'reached' : 'MISSED'}`;
}
