/**
 * Whether a protocol does what its plan asks, told from what the engine reports of it: which condition breaks, in which
 * executions, and who sent what in each of them.
 */
import type { General, Order, Round } from '../../core/model.ts';
import type { ReportedExecution, Violation } from '../../sandbox/report.ts';
import type { Each } from './each.ts';
import { brokenTriangles, type Errand, type Plan, type ThreePlan, type TwoPlan } from './write-plan.ts';

type Place = Readonly<{ round: Round; from: General; to: General }>;

export type Mismatch =
  | Each<'silent-errand' | 'extra-message', Place>
  | Each<'unfaithful', Place & { wanted: string; sent: string }>
  | Each<
      'other-decision',
      { general: General; heard: Order; decided: Order; wanted: Order; broken: readonly General[] }
    >
  | Each<'other-condition', { condition: string; wanted: string }>
  | Each<'other-arrived', { arrived: number; wanted: number }>
  | Each<'other-alone', { attacking: readonly General[]; wanted: General | null }>;

/** What the report does not agree on with the plan; null: nothing. */
export const mismatchOf = (plan: Plan, report: Violation): Mismatch | null =>
  plan.kind === 'three-generals' ? inThree(plan, report) : inTwo(plan, report);

function inThree(plan: ThreePlan, report: Violation): Mismatch | null {
  const executions = [report, ...report.twins].map(({ execution }) => execution);
  for (const execution of executions) {
    const wrong = sentIn(plan.errands, execution, plan.manner);
    if (wrong) return wrong;
  }
  const decided = decisionsIn(executions);
  const broken = brokenTriangles(decided);
  for (const [i, wanted] of plan.decides.entries()) {
    const found = decided[i as 0 | 1];
    if (found === wanted) continue;
    const heard = i === 0 ? 'retreat' : 'attack';
    return { say: 'other-decision', general: i + 2, heard, decided: found, wanted, broken };
  }
  return null;
}

/** What B₀ and C₀ decide: both stand in the triangle of the traitor 1, which is broken or a twin in every report. */
function decisionsIn(executions: readonly ReportedExecution[]): readonly [Order, Order] {
  const middle = executions.find(({ decisions }) => !('1' in decisions));
  const [two, three] = [middle?.decisions['2'], middle?.decisions['3']];
  if (two === undefined || three === undefined)
    throw new Error('a report without the triangle of the traitor 1: expected it broken or among the twins');
  return [two, three];
}

/** Who sent something that the plan has not, or kept something back, or said something else. */
function sentIn(
  errands: readonly Errand[],
  { order, messages, decisions }: ReportedExecution,
  manner: ThreePlan['manner'],
): Mismatch | null {
  const loyal = Object.keys(decisions).map(Number);
  const sent = messages.filter(({ from }) => loyal.includes(from));
  const extra = sent.find(({ round, from, to }) => !has(errands, { round, from, to }));
  if (extra) return { say: 'extra-message', ...placeOf(extra) };
  for (const errand of errands.filter(({ from }) => loyal.includes(from))) {
    const held = errand.from === 1 ? order : heardBy(messages, errand);
    const message = sent.find((one) => has([errand], one));
    if (manner === 'attack-only' && held !== 'attack') {
      if (message) return { say: 'extra-message', ...placeOf(message) };
      continue;
    }
    if (!message) return { say: 'silent-errand', ...placeOf(errand) };
    if (manner === 'free' || message.value === held) continue;
    return {
      say: 'unfaithful',
      ...placeOf(errand),
      wanted: String(held),
      sent: JSON.stringify(message.value),
    };
  }
  return null;
}

/** What the commander has told a lieutenant before a round; silence is retreat. */
function heardBy(messages: ReportedExecution['messages'], { round, from }: Errand): unknown {
  const heard = messages.filter(
    (one) => one.from === 1 && one.to === from && one.round < round && one.delivered,
  );
  return heard.at(-1)?.value ?? 'retreat';
}

const placeOf = ({ round, from, to }: Errand): Place => ({ round, from, to });
const has = (errands: readonly Errand[], { round, from, to }: Errand): boolean =>
  errands.some((one) => one.round === round && one.from === from && one.to === to);

function inTwo({ errands, breaks }: TwoPlan, report: Violation): Mismatch | null {
  if (report.condition !== breaks.condition) {
    return { say: 'other-condition', condition: report.condition, wanted: breaks.condition };
  }
  for (const { execution } of [report, ...report.twins]) {
    // general 1 has nothing to send word of where no order was given
    if (execution.order === null) continue;
    const wrong = sentIn(errands, execution, 'free');
    if (wrong) return wrong;
  }
  const { messages, decisions } = report.execution;
  if (breaks.condition === 'agreement') {
    const arrived = messages.filter(({ delivered }) => delivered).length;
    return arrived === breaks.arrived ? null : { say: 'other-arrived', arrived, wanted: breaks.arrived };
  }
  if (breaks.condition === 'no-order-retreat') return null;
  const attacking = [1, 2].filter((general) => decisions[String(general)] === 'attack');
  const wanted = breaks.alone === null ? [] : [breaks.alone];
  return String(attacking) === String(wanted)
    ? null
    : { say: 'other-alone', attacking, wanted: breaks.alone };
}
