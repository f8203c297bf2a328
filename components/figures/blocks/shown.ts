/** What the figure shows of n generals played by three. Breaking them takes the core's engines and is fetched when asked for. */
import type { Blocks } from '../../../src/core/blocks.ts';
import type { Verdicts } from '../../../src/core/conditions.ts';
import type { General, Order, Round } from '../../../src/core/model.ts';
import type { RingCondition } from '../../../src/core/ring.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';

/** How many generals the figure shows: with more, the map is all badges. */
export const GENERALS = { least: 3, most: 9 } as const;

/** The smallest number of traitors that is too many for n generals: f with n ≤ 3f. */
export const tooMany = (n: number): number => Math.ceil(n / 3);

/** What one player sends another in a round: a sheet for each message from a general of the one to one of the other. */
export interface BlockLetter {
  readonly round: Round;
  /** The players, by 1 to 3. */
  readonly from: General;
  readonly to: General;
  /** How many sheets say attack, and how many retreat or nothing. */
  readonly attacks: number;
  readonly others: number;
}

export interface Broken {
  readonly blocks: Blocks;
  /** Which of the three simulators is the traitor. */
  readonly traitor: General;
  readonly condition: RingCondition;
  /** The execution among all n, and what is to be said of it. */
  readonly scenario: OralScenario;
  readonly verdicts: Verdicts;
  readonly decisions: readonly (readonly [General, Order])[];
  readonly letters: readonly BlockLetter[];
  /** How many messages stay within a block, and are in no letter. */
  readonly within: number;
}
