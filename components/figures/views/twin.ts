/**
 * The indistinguishable twin: an execution is given, and another is to be built that one general can't tell from it,
 * though in it somebody else is the traitor.
 */
import type { General } from '../../../src/core/model.ts';
import { indistinguishable } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { format } from '../../../src/scenario/format.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
import type { Worlds } from '../../scenes/figure-state.ts';

/** In whose place the reader stands, and who is a traitor in the given execution and must be loyal in the twin. */
export const OBSERVER: General = 2;
export const SUSPECT: General = 3;

const opened = { eyes: null, round: 2, cast: 'generals' } as const;
const four = { kind: 'om', n: 4, m: 1, order: 'attack', strategy: 'truthful' } as const;

/** Four generals, OM(1): traitor 3 tells 2 that the commander said retreat. */
export const given: OralScenario = {
  ...four,
  traitors: [SUSPECT],
  lies: [{ path: [1, SUSPECT], to: OBSERVER, order: 'retreat' }],
  ...opened,
};

/** What the reader begins with: nobody lies. */
export const blank: OralScenario = { ...four, traitors: [], lies: [], ...opened };

export interface Progress {
  /** The given execution is as it was. */
  readonly untouched: boolean;
  /** The suspect is loyal in the twin, and at most one general is not. */
  readonly cleared: boolean;
  /** The observer is loyal in the twin and sees the same in both. */
  readonly equal: boolean;
}

/** How far two executions are given and twin. */
export function progress([first, second]: Worlds): Progress {
  if (first?.kind !== 'om' || second?.kind !== 'om')
    return { untouched: false, cleared: false, equal: false };
  const { traitors } = second;
  const as = (scenario: OralScenario) => format({ ...scenario, ...opened });
  return {
    untouched: as(first) === as(given),
    cleared: !traitors.includes(SUSPECT) && traitors.length <= 1,
    equal:
      !traitors.includes(OBSERVER) && indistinguishable(executeOral(first), executeOral(second), OBSERVER),
  };
}

export const isTwin = (worlds: Worlds): boolean => Object.values(progress(worlds)).every(Boolean);
