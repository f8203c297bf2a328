/** n generals played by three, and the execution in which the ring breaks them, as a scenario that figures can play. */
import { simulatedByThree, threeBlocks, unfold, type Blocks } from '../../src/core/blocks.ts';
import { compareLies, type Lie } from '../../src/core/adversary.ts';
import type { General } from '../../src/core/model.ts';
import { isLie, oralMessages } from '../../src/core/oral-messages.ts';
import { breakThreeGenerals, type RingCondition } from '../../src/core/ring.ts';
import { executeOral } from '../../src/scenario/execute.ts';
import { format } from '../../src/scenario/format.ts';
import type { OralScenario } from '../../src/scenario/scenario.ts';
import type { Playable } from '../shared/figure-state.ts';

/** How many generals the figure shows: with more, the map is all badges. */
export const GENERALS = { least: 3, most: 9 } as const;

/** The smallest number of traitors that is too many for n generals: f with n ≤ 3f. */
export const tooMany = (n: number): number => Math.ceil(n / 3);

export interface Broken {
  readonly blocks: Blocks;
  /** Which of the three simulators is the traitor. */
  readonly traitor: General;
  readonly condition: RingCondition;
  readonly scenario: OralScenario;
}

/** Breaks OM(f) for n generals by the ring, for the smallest f that is too large. */
export function breakMany(n: number): Broken {
  const f = tooMany(n);
  const blocks = threeBlocks(n, f);
  const protocol = oralMessages(n, f);
  const { triangles } = breakThreeGenerals(simulatedByThree(protocol, blocks));
  const { traitor, asks, execution } = triangles.find(({ broken }) => broken)!;
  const { order, traitors, log } = unfold(protocol, blocks, execution);
  const lies: readonly Lie[] = [...log]
    .filter(({ from }) => traitors.includes(from))
    .map(({ payload, to }) => ({ path: payload.path, to, order: payload.order }))
    .sort(compareLies);
  const scenario: OralScenario = {
    ...{ kind: 'om', n, m: f, order: order ?? 'attack', traitors, strategy: 'truthful', lies },
    ...{ eyes: null, round: f + 1, cast: 'generals' },
  };
  return { blocks, traitor, condition: asks, scenario: withoutTruths(scenario) };
}

/** The same execution, told by its lies alone: what a traitor would truthfully relay needs no mention. */
function withoutTruths(scenario: OralScenario): OralScenario {
  const execution = executeOral(scenario);
  const told = new Set(
    [...execution.log]
      .filter((message) => isLie(execution, message))
      .map(({ payload, to }) => `${payload.path.join('.')}-${to}`),
  );
  return { ...scenario, lies: scenario.lies.filter(({ path, to }) => told.has(`${path.join('.')}-${to}`)) };
}

/** Whether a figure shows this execution, however it is looked at. */
export function shows(shown: Playable | undefined, { scenario }: Broken): boolean {
  if (shown?.kind !== 'om') return false;
  const { eyes, round, cast } = scenario;
  return format({ ...shown, eyes, round, cast }) === format(scenario);
}
