import { describe, expect, test } from 'vitest';
import { scenarioOf as oral } from '../../testing/arbitraries.ts';
import { oralRun } from '../../../src/scenario/kinds/om-run.ts';
import { parts, PLOTS, plotOf, scenarioOf } from './plots.ts';

const base = oral('om_n4_m1_oa_t2_1.2-3r');

describe('The plots of one traitor among four', () => {
  test('are 32, and each scenario of one is that plot again', () => {
    expect(PLOTS).toHaveLength(32);
    expect(PLOTS.map((plot) => plotOf(scenarioOf(plot, base)))).toEqual(PLOTS.map((_, index) => index));
  });

  test('break neither condition, whichever it is', () => {
    expect(PLOTS.filter((plot) => parts(scenarioOf(plot, base)))).toEqual([]);
  });

  test('are all that a traitor can do: every three choices of its letters are one of them', () => {
    for (const traitor of [1, 2, 3, 4])
      for (const order of ['attack', 'retreat'] as const) {
        const start = oralRun.moves.configure(base, { traitors: [traitor], order });
        if (start.kind === 'refused') throw new Error(start.field);
        const path = traitor === 1 ? [1] : [1, traitor];
        let scenarios = [start.scenario];
        for (const to of [2, 3, 4].filter((general) => general !== traitor))
          scenarios = scenarios.flatMap((scenario) =>
            ([null, 'attack', 'retreat'] as const).map((said) => {
              const made = oralRun.moves.tell(scenario, { path, to, order: said });
              if (made.kind === 'refused') throw new Error(made.field);
              return made.scenario;
            }),
          );
        for (const scenario of scenarios) {
          const plot = plotOf(scenario);
          expect(plot).not.toBeNull();
          expect(PLOTS[plot!]!.traitor).toBe(traitor);
        }
      }
  });

  test('none is played by several traitors, by nobody, or among others than four', () => {
    for (const token of ['om_n4_m1_oa', 'om_n4_m1_oa_t2.3', 'om_n3_m1_oa_t2', 'om_n4_m0_oa_t2'])
      expect(plotOf(oral(token))).toBeNull();
  });
});
