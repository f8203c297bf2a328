/**
 * An execution of SM(m) as a plain value: what was sent, what every receiver's check of the signatures said, and what
 * was decided.
 *
 * Making and checking signatures takes far more code than drawing what came of it. A page is sent records of the
 * executions it opens with (record.ts makes them), and fetches the signing itself when a reader first changes something.
 */
import { ListLog, type Execution } from '../core/execution.ts';
import { generals, type General, type Message, type Order, type Round } from '../core/model.ts';
import { formatPath } from '../core/paths.ts';
import type { Relay } from '../core/oral-messages.ts';
import type { SignedScenario } from './scenario.ts';

/** A signature that is not what it says: its place on the path, from 1, and whose it really is (null: nobody's). */
export interface Forgery {
  readonly place: number;
  readonly maker: General | null;
}

/** A message that was sent, or one that a traitor withheld (`order` null). Its sender is the last on the path. */
export interface RecordedMessage {
  readonly path: readonly General[];
  readonly to: General;
  readonly order: Order | null;
  /** Whether a traitor sent or withheld it where a loyal general would not have. */
  readonly lie: boolean;
  /** Why the receiver's check rejects it; null: it is accepted. */
  readonly forgery: Forgery | null;
}

export interface SignedRecord {
  /** Element r − 1: round r, in the order of the log, and behind it what was withheld. */
  readonly rounds: readonly (readonly RecordedMessage[])[];
  /** What every loyal general decided, ascending. */
  readonly decisions: readonly (readonly [General, Order])[];
}

/** What a message of a recorded execution carries. */
export interface Recorded extends Relay {
  readonly lie: boolean;
  readonly forgery: Forgery | null;
}

/** The recorded execution: the same views and decisions as the one it was recorded from. */
export function executionOf(
  { n, m, session, order, traitors }: SignedScenario,
  { rounds, decisions }: SignedRecord,
): Execution<Recorded> {
  return {
    parameters: { kind: 'sm', n, m, session },
    problem: 'byzantine-agreement',
    generals: n,
    rounds: m + 1,
    order,
    traitors,
    log: new ListLog(generals(m + 1).map((round) => sentIn(rounds[round - 1] ?? [], round))),
    decisions: new Map(decisions),
    seen: ({ round, payload }) => ({
      round,
      path: formatPath(payload.path),
      order: payload.order,
      accepted: payload.forgery === null,
    }),
  };
}

const sentIn = (messages: readonly RecordedMessage[], round: Round): readonly Message<Recorded>[] =>
  messages.filter(({ order }) => order !== null).map((message) => messageOf(message, round));

/** A recorded message as the drawings take it; what was withheld is one that was not delivered. */
export const messageOf = ({ to, ...payload }: RecordedMessage, round: Round): Message<Recorded> => ({
  ...{ round, from: payload.path.at(-1)!, to },
  ...{ payload, delivered: payload.order !== null },
});
