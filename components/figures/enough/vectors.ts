/** The values that loyal lieutenants vote on, side by side. */
import type { General, Order } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { voteResults } from '../../../src/core/vote-results.ts';
import type { OralScene } from '../../scenes/oral-scene.ts';

export interface Vector {
  readonly general: General;
  /** One value for each lieutenant, ascending: its own order at its own place, else what it takes from that one. */
  readonly values: readonly Order[];
  readonly majority: Order;
}

/** The row of every loyal lieutenant, or of the one in whose place the reader stands. */
export function vectorsOf({ execution, scenario, eyes }: OralScene): readonly Vector[] {
  const { n, m, traitors } = scenario;
  const resultOf = voteResults(execution);
  const lieutenants = others(n, [1]);
  const seen =
    eyes === null ? others(n, [1, ...traitors]) : lieutenants.filter((general) => general === eyes);
  return seen.map((general) => ({
    general,
    values: (m === 0 ? [general] : lieutenants).map((from) =>
      from === general ? received(execution, general) : resultOf([1, from], general),
    ),
    majority: resultOf([1], general),
  }));
}

const received = ({ log }: OralScene['execution'], general: General): Order =>
  log.at(general - 2).payload.order ?? 'retreat';

/** Whether all rows are equal. */
export const allEqual = (vectors: readonly Vector[]): boolean =>
  new Set(vectors.map(({ values }) => values.join())).size <= 1;
