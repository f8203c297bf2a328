/** What the figure shows of n generals played by three. Breaking them takes the core's engines and is fetched when asked for. */
import type { Blocks } from '../../../src/core/blocks.ts';
import type { Verdicts } from '../../../src/core/conditions.ts';
import type { General } from '../../../src/core/model.ts';
import type { RingCondition } from '../../../src/core/ring.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';

/** How many generals the figure shows: with more, the map is all badges. */
export const GENERALS = { least: 3, most: 9 } as const;

/** The smallest number of traitors that is too many for n generals: f with n ≤ 3f. */
export const tooMany = (n: number): number => Math.ceil(n / 3);

export interface Broken {
  readonly blocks: Blocks;
  /** Which of the three simulators is the traitor. */
  readonly traitor: General;
  readonly condition: RingCondition;
  /** The execution among all n, and what is to be said of it. */
  readonly scenario: OralScenario;
  readonly verdicts: Verdicts;
}
