/**
 * What became of a reader's protocol that has at most one round for each traitor, as plain data: two neighbours on the
 * walk of core/omission-walk.ts, and who can't tell them apart.
 */
import type { Execution } from '../core/execution.ts';
import { COMMANDER, opposite, type General } from '../core/model.ts';
import { breakTooFewRounds, type RoundsBreak } from '../core/too-few-rounds.ts';
import { ProtocolFault, type Fault } from './faults.ts';
import type { RoundsTask } from './kinds.ts';
import { withReaderProtocol, type JsonText } from './reader-protocol.ts';
import { reported, type Report, type ReportedExecution } from './report.ts';

/** Messages with `delivered` false are left out by their senders, who are traitors. */
export interface FaultyExecution extends ReportedExecution {
  /** Ascending. */
  readonly traitors: readonly General[];
}

export interface RoundsViolation {
  readonly broken: true;
  readonly condition: 'IC1' | 'IC2';
  /** A lieutenant, loyal in both executions, that sees the same in both. */
  readonly blind: General;
  /** Neighbours on the walk; at least one breaks the condition. */
  readonly executions: readonly [FaultyExecution, FaultyExecution];
  readonly explanation: string;
}

export type RoundsReport = RoundsViolation | { readonly broken: false; readonly error: Fault };

/** What any engine says of a protocol. */
export type AnyReport = Report | RoundsReport;

/** Among more, the longest walks have more steps than can be counted exactly. */
const MOST_GENERALS = 14;

/** Why the walk can't be asked about so many generals and traitors, and which number would have to change; null: it can. */
export function refusalOf(
  n: number,
  f: number,
): { readonly field: 'n' | 'f'; readonly message: string } | null {
  if (n < 2 || n > MOST_GENERALS) {
    return { field: 'n', message: `n must be a whole number from 2 to ${MOST_GENERALS}, not ${n}.` };
  }
  if (f < 0 || f > n - 2) {
    const message = `f must be a whole number from 0 to ${n - 2} among ${n} generals, not ${f}: with fewer than two loyal lieutenants nobody can disagree.`;
    return { field: 'f', message };
  }
  return null;
}

/** Breaks a reader's protocol of at most f rounds, or says why it does not run or has too many. */
export async function breakReaderRounds({ source, n, f }: RoundsTask): Promise<RoundsReport> {
  const setting = { problem: 'byzantine-agreement' as const, generals: n, f };
  const outcome = await withReaderProtocol(setting, source, (protocol) => {
    const { rounds } = protocol;
    if (rounds > f) {
      throw new ProtocolFault(
        null,
        `The protocol has ${counted(rounds)}: only one of at most ${f} is broken by ${f} traitors that leave messages out.`,
      );
    }
    return reportOfRounds(breakTooFewRounds(protocol, f));
  });
  return outcome.kind === 'ran' ? outcome.value : { broken: false, error: outcome.fault };
}

const counted = (rounds: number): string => (rounds === 1 ? '1 round' : `${rounds} rounds`);

export function reportOfRounds(found: RoundsBreak<JsonText>): RoundsViolation {
  const { condition, blind, executions } = found;
  const [one, other] = executions.map((execution) => ({
    traitors: execution.traitors,
    ...reported(execution),
  }));
  const explanation = condition === 'IC1' ? explainIC1(found) : explainIC2(found);
  return { broken: true, condition, blind, executions: [one!, other!], explanation };
}

/** On the walk the second of the two is the first in which not all loyal lieutenants attack. */
function explainIC1({ walk, step, executions, blind }: RoundsBreak<JsonText>): string {
  const retreats = [...executions[1].decisions].find(
    ([general, order]) => general !== COMMANDER && order === 'retreat',
  )![0];
  return (
    `In the first execution all loyal lieutenants attack. In the second ${changed(walk.step(step))}, which general ` +
    `${blind} can’t tell: it attacks all the same, and general ${retreats}, as loyal as ${blind}, retreats.`
  );
}

function changed(step: ReturnType<RoundsBreak<JsonText>['walk']['step']>): string {
  if (step.kind === 'order') return 'the commander, from whom nobody hears anything, was ordered to retreat';
  const { round, from, to } = step.slot;
  const what = `what general ${from} has for ${to} in round ${round}`;
  return step.kind === 'taken' ? `${what} is left out` : `${what} is no longer left out`;
}

function explainIC2({ executions, broken }: RoundsBreak<JsonText>): string {
  const { order, decisions }: Execution<JsonText> = executions[broken];
  const wrong = opposite(order!);
  const [general] = [...decisions].find(([who, decided]) => who !== COMMANDER && decided === wrong)!;
  return `Everybody is loyal and the commander orders ${order!}, and yet general ${general} decides ${wrong}.`;
}
