/** n generals played by three, and the execution in which the ring breaks them, as a scenario that figures can play. */
import { simulatedByThree, threeBlocks, unfold } from '../../../src/core/blocks.ts';
import { compareLies, type Lie } from '../../../src/core/adversary.ts';
import { judge } from '../../../src/core/conditions.ts';
import { isLie, oralMessages } from '../../../src/core/oral-messages.ts';
import { breakThreeGenerals } from '../../../src/core/ring.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import { lettersOf } from './letters.ts';
import { tooMany, type Broken } from './shown.ts';

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
  const told = withoutTruths(scenario);
  const executed = executeOral(told);
  return {
    ...{ blocks, traitor, condition: asks, scenario: told, verdicts: judge(executed) },
    decisions: [...executed.decisions],
    ...lettersOf(told, blocks),
  };
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
