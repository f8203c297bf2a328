/**
 * What became of a reader's protocol, as plain data: one line of the command line, and what a worker sends to its page.
 */
import {
  breakTwoGenerals,
  type AttackCondition,
  type TwoGeneralsBreak,
} from '../core/chain-of-executions.ts';
import type { Execution } from '../core/execution.ts';
import { opposite, type General, type Order, type Round } from '../core/model.ts';
import { breakThreeGenerals, type RingBreak, type RingCondition } from '../core/ring.ts';
import type { Fault } from './faults.ts';
import type { ReaderKind } from './kinds.ts';
import { withReaderProtocol, type JsonText } from './reader-protocol.ts';

export type BrokenCondition = RingCondition | AttackCondition;

export interface SentMessage {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
  /** A JSON value. */
  readonly value: unknown;
  readonly delivered: boolean;
}

export interface ReportedExecution {
  readonly order: Order | null;
  readonly messages: readonly SentMessage[];
  /** By the number of each loyal general. */
  readonly decisions: Readonly<Record<string, Order>>;
}

export interface Violation {
  readonly broken: true;
  readonly condition: BrokenCondition;
  /** Null for two generals, who are both loyal. */
  readonly traitor: General | null;
  readonly execution: ReportedExecution;
  /** The executions next to it in the argument, each with who can't tell it from `execution`. */
  readonly twins: readonly { readonly general: General; readonly execution: ReportedExecution }[];
  readonly explanation: string;
}

export type Report = Violation | { readonly broken: false; readonly error: Fault };

/** Breaks a reader's protocol, or says why it does not run. */
export async function breakReaderProtocol(kind: ReaderKind, source: string): Promise<Report> {
  const outcome = await withReaderProtocol(kind, source, (protocol) =>
    kind === 'three-generals'
      ? reportOfRing(breakThreeGenerals(protocol))
      : reportOfTwoGenerals(breakTwoGenerals(protocol)),
  );
  return outcome.kind === 'ran' ? outcome.value : { broken: false, error: outcome.fault };
}

/** The triangle of the two lieutenants where that is broken, since it stands between the other two; else the first. */
export function reportOfRing({ triangles, links }: RingBreak<JsonText>): Violation {
  const chosen = triangles[1]!.broken ? 1 : triangles.findIndex(({ broken }) => broken);
  const { asks, traitor, execution } = triangles[chosen]!;
  const twins = links.flatMap(({ triangles: pair, general }) => {
    if (!pair.includes(chosen)) return [];
    const other = triangles[pair[0] === chosen ? pair[1] : pair[0]]!;
    return [{ general, execution: reported(other.execution) }];
  });
  const explanation = asks === 'IC1' ? explainIC1(traitor, execution) : explainIC2(traitor, execution);
  return { broken: true, condition: asks, traitor, execution: reported(execution), twins, explanation };
}

const explainIC1 = (traitor: General, { decisions }: Execution<unknown>): string =>
  `General ${traitor}, the commander, is a traitor: it behaves towards 2 as if the order were retreat and towards 3 as ` +
  `if it were attack, and of the loyal lieutenants ${listed(decisions)}.`;

const explainIC2 = (traitor: General, { order, decisions }: Execution<unknown>): string => {
  const lieutenant = traitor === 2 ? 3 : 2;
  return (
    `The loyal commander orders ${order!}, but general ${traitor}, a traitor, behaves towards ${lieutenant} as if the ` +
    `order were ${opposite(order!)}, and ${lieutenant}, who is loyal, decides ${decisions.get(lieutenant)!}.`
  );
};

export function reportOfTwoGenerals({ condition, execution, twins }: TwoGeneralsBreak<JsonText>): Violation {
  return {
    ...{ broken: true, condition, traitor: null, execution: reported(execution) },
    twins: twins.map((twin) => ({ general: twin.general, execution: reported(twin.execution) })),
    explanation: explainTwoGenerals(condition, execution.decisions, twins[0]?.general ?? null),
  };
}

function explainTwoGenerals(
  condition: AttackCondition,
  decisions: ReadonlyMap<General, Order>,
  general: General | null,
): string {
  switch (condition) {
    case 'no-loss-attack':
      return `The order was given and every message arrived, and yet ${listed(decisions)}.`;
    case 'agreement':
      return (
        `One message more and both would attack; general ${general!}, which sent it, can’t tell that it was lost ` +
        `and attacks all the same: ${listed(decisions)}.`
      );
    case 'no-order-retreat':
      return (
        'Both attack when the order is given and every message is lost, which general 2 can’t tell from no order ' +
        `at all: without one ${listed(decisions)}.`
      );
  }
}

const listed = (decisions: ReadonlyMap<General, Order>): string =>
  [...decisions].map(([general, order]) => `general ${general} decides ${order}`).join(' and ');

/** An execution as plain data. */
export const reported = ({ order, log, decisions }: Execution<JsonText>): ReportedExecution => ({
  order,
  messages: [...log].map(({ round, from, to, payload, delivered }) => ({
    ...{ round, from, to, value: JSON.parse(payload) as unknown, delivered },
  })),
  decisions: Object.fromEntries(decisions),
});
