/**
 * Losses that split two generals, found by replay.
 *
 * A messenger sets out only if the one before arrived, so what happens depends on the first loss alone: k + 1
 * executions stand for all 2^k patterns, and where none of them is what is wanted, nothing is.
 */
import { judge } from '../../core/conditions.ts';
import { generals, type General, type Order } from '../../core/model.ts';
import { executeTwoGenerals } from '../../scenario/kinds/two-generals-run.ts';
import type { TwoGeneralsScenario } from '../../scenario/scenario.ts';

/** What the losses must do. */
export type Goal =
  /** The two decide differently. */
  | { readonly kind: 'split' }
  /** The same with as few losses as can be. */
  | { readonly kind: 'fewest' }
  /** The same, and as many messengers as can be arrive. */
  | { readonly kind: 'latest' }
  /** This general attacks, and the other does not. */
  | { readonly kind: 'alone'; readonly general: General };

/** What became of some losses. */
export interface Outcome {
  readonly decisions: readonly [Order, Order];
  /** Who attacks while the other does not; null where they decide alike. */
  readonly alone: General | null;
  readonly arrived: number;
}

export function outcomeOf(scenario: TwoGeneralsScenario): Outcome {
  const execution = executeTwoGenerals(scenario);
  const { agreement } = judge(execution);
  return {
    decisions: [execution.decisions.get(1)!, execution.decisions.get(2)!],
    alone: agreement.kind === 'violated' ? agreement.attacks : null,
    arrived: [...execution.log].filter(({ delivered }) => delivered).length,
  };
}

/** The executions that there are: nothing lost, or messenger k, …, 1 the first that is. */
export const patternsOf = (scenario: TwoGeneralsScenario): readonly TwoGeneralsScenario[] => [
  { ...scenario, lost: [] },
  ...generals(scenario.messengers).map((i) => ({ ...scenario, lost: [scenario.messengers + 1 - i] })),
];

/** Those that split the two as a goal wants it, the one with most arrivals first. */
export const splitting = (scenario: TwoGeneralsScenario, goal: Goal): readonly TwoGeneralsScenario[] =>
  patternsOf(scenario).filter((pattern) => {
    const { alone } = outcomeOf(pattern);
    return goal.kind === 'alone' ? alone === goal.general : alone !== null;
  });

/** The least number of losses that reaches the goal; null where none does. */
export function fewestLosses(scenario: TwoGeneralsScenario, goal: Goal): number | null {
  const losses = splitting(scenario, goal).map(({ lost }) => lost.length);
  return losses.length === 0 ? null : Math.min(...losses);
}

/** What a rule that never splits the two gives up: an attack even when all arrives, or a retreat when nobody was told. */
export type Price = 'never-attacks' | 'always-attacks' | 'not-this-one';

export function priceOf(scenario: TwoGeneralsScenario): Price {
  const decided = patternsOf(scenario).flatMap((pattern) => outcomeOf(pattern).decisions);
  if (decided.every((order) => order === 'retreat')) return 'never-attacks';
  return decided.every((order) => order === 'attack') ? 'always-attacks' : 'not-this-one';
}
