/** The steps of the proof for one rule, as pairs of scenarios that one general can't tell apart. */
import { chainOfExecutions, breakTwoGenerals } from '../../../src/core/chain-of-executions.ts';
import { judge } from '../../../src/core/conditions.ts';
import type { Execution } from '../../../src/core/execution.ts';
import type { General, Order } from '../../../src/core/model.ts';
import { messengerExchange } from '../../../src/core/two-generals.ts';
import { executeTwoGenerals } from '../../../src/scenario/kinds/two-generals-run.ts';
import { format } from '../../../src/scenario/format.ts';
import type { TwoGeneralsScenario } from '../../../src/scenario/scenario.ts';
import type { Playable, Worlds } from '../../scenes/figure-state.ts';

export interface Step {
  /** The name of the execution, E4 … E0 or N. */
  readonly name: string;
  readonly scenario: TwoGeneralsScenario;
  /** The messenger captured since the step before; null at the start and at the last link. */
  readonly captured: number | null;
  /** Who can't tell this execution from the one before; null at the start. */
  readonly cannotTell: General | null;
  readonly decisions: readonly [Order, Order];
  /** Which property of the theorem fails here, if one does. */
  readonly broken: 'agreement' | 'attack' | 'retreat' | null;
}

/** The walk from everything delivered to no order at all; it goes on behind the first break, for the reader to see. */
export function proofSteps(messengers: number, thresholds: readonly [number, number]): readonly Step[] {
  const links = chainOfExecutions(messengerExchange(messengers, thresholds));
  const base: TwoGeneralsScenario = {
    ...{ kind: '2g', messengers, thresholds, order: 'attack', lost: [] },
    ...{ eyes: null, round: messengers, cast: 'generals' },
  };
  const ordered = links.map(({ captured, cannotTell }, i): Step => {
    const lost = captured ? [captured.round] : [];
    const scenario = { ...base, lost };
    return step(`E${links.length - 1 - i}`, scenario, captured?.round ?? null, cannotTell);
  });
  return [...ordered, step('N', { ...base, order: 'retreat' }, null, 2)];
}

function step(
  name: string,
  scenario: TwoGeneralsScenario,
  captured: number | null,
  cannotTell: General | null,
): Step {
  const execution = executeTwoGenerals(scenario);
  const { decisions } = execution;
  return {
    ...{ name, scenario, captured, cannotTell },
    decisions: [decisions.get(1)!, decisions.get(2)!],
    broken: brokenIn(execution, scenario),
  };
}

function brokenIn(execution: Execution<unknown>, { order, lost }: TwoGeneralsScenario): Step['broken'] {
  const all = [...execution.decisions.values()];
  if (order === 'attack' && lost.length === 0 && all.includes('retreat')) return 'attack';
  if (order === 'retreat' && all.includes('attack')) return 'retreat';
  return judge(execution).agreement.kind === 'violated' ? 'agreement' : null;
}

/** A step of the walk and the one before it: what the figure shows side by side. */
export const pair = (steps: readonly Step[], at: number): Worlds => [
  steps[at - 1]!.scenario,
  steps[at]!.scenario,
];

/** The step that captures this messenger, in the walk of the rule of some execution; both are as that is looked at. */
export function pairCapturing({ messengers, thresholds }: TwoGeneralsScenario, messenger: number): Worlds {
  const steps = proofSteps(messengers, thresholds);
  return pair(
    steps,
    steps.findIndex(({ captured }) => captured === messenger),
  );
}

/** The rule the figure opens with: it survives every step but the last. */
export const OPENING = { messengers: 4, thresholds: [0, 0] } as const;

/** What the figure shows first. */
export const openingPair = (): Worlds => pair(proofSteps(OPENING.messengers, OPENING.thresholds), 1);

/** The place in the walk at which these are the two executions; 0 where it is nowhere. */
export function placeIn(steps: readonly Step[], [before, here]: Worlds): number {
  const place = steps.findIndex(
    ({ scenario }, at) => at > 0 && sameRoad(steps[at - 1]!.scenario, before) && sameRoad(scenario, here),
  );
  return Math.max(0, place);
}

/** Whether a figure's scenario is this one, however it is looked at. */
export function sameRoad(scenario: TwoGeneralsScenario, shown: Playable | undefined): boolean {
  if (shown?.kind !== '2g') return false;
  const { eyes, round, cast } = scenario;
  return format({ ...shown, eyes, round, cast }) === format(scenario);
}

/** The place in the walk at which the engine finds the first broken property. */
export function breakingStep(messengers: number, thresholds: readonly [number, number]): number {
  const steps = proofSteps(messengers, thresholds);
  const { condition } = breakTwoGenerals(messengerExchange(messengers, thresholds));
  return condition === 'no-order-retreat'
    ? steps.length - 1
    : steps.findIndex(({ broken }) => broken !== null);
}
