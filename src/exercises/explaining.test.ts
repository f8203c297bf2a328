import { describe, expect, test } from 'vitest';
import type { Lie } from '../core/adversary.ts';
import { generals, lieutenants, type General, type Order } from '../core/model.ts';
import { others, pathsOfLength } from '../core/paths.ts';
import { firstDifference, viewOf } from '../core/views.ts';
import { executeOral } from '../scenario/kinds/om-run.ts';
import type { OralScenario } from '../scenario/scenario.ts';
import { explanation, explanationBy, knownTo } from './explaining.ts';
import { choices } from './replaying.ts';

const scenario = (
  n: number,
  m: number,
  order: Order,
  traitors: readonly General[],
  lies: readonly Lie[],
): OralScenario => ({
  ...{ kind: 'om', n, m, order, traitors, strategy: 'truthful', lies },
  ...{ eyes: null, round: m + 1, cast: 'generals' },
});

const SAID = ['attack', 'retreat', null] as const;

/** Every execution with these traitors, each message of theirs spelled out: the oracle. */
function* everyExecution(n: number, m: number, traitors: readonly General[]): Generator<OralScenario> {
  const theirs = generals(m + 1)
    .flatMap((length) => pathsOfLength(n, length))
    .filter((path) => traitors.includes(path.at(-1)!))
    .flatMap((path) => others(n, path).map((to) => ({ path, to })));
  for (const order of ['attack', 'retreat'] as const) {
    for (let code = 0; code < 3 ** theirs.length; code++) {
      let rest = code;
      const lies = theirs.map((message): Lie => {
        const said = SAID[rest % 3]!;
        rest = Math.floor(rest / 3);
        return { ...message, order: said };
      });
      yield scenario(n, m, order, traitors, lies);
    }
  }
}

describe('An explanation is found exactly where trying every execution finds one', () => {
  test.each([
    [3, 1, 1],
    [4, 1, 1],
  ])('n = %i, m = %i, %i traitor', (n, m, f) => {
    const placements = [[], ...choices(generals(n), f)];
    for (const observer of lieutenants(n)) {
      const viewsBy = placements
        .filter((traitors) => !traitors.includes(observer))
        .map((traitors) => {
          const views = new Map<string, OralScenario>();
          for (const one of everyExecution(n, m, traitors)) {
            views.set(JSON.stringify(viewOf(executeOral(one), observer)), one);
          }
          return { traitors, views };
        });
      for (const { views } of viewsBy) {
        for (const [view, one] of views) {
          const execution = executeOral(one);
          const known = knownTo(execution, [observer]);
          for (const { traitors, views: theirs } of viewsBy) {
            const found = explanationBy(n, m, traitors, known);
            expect(found !== null).toBe(theirs.has(view));
            if (found) {
              expect(firstDifference(viewOf(executeOral(found), observer), viewOf(execution, observer))).toBe(
                null,
              );
            }
          }
        }
      }
    }
  });
});

test('Two receivers who are told different things about one silence can still be explained', () => {
  // 2 heard nothing from 1 and says retreat; 3 heard retreat
  const known = [
    { path: [1], to: 2, order: null },
    { path: [1, 2], to: 3, order: 'retreat' },
  ] as const;
  const found = explanation({ n: 4, m: 1, order: 'attack', traitors: [1] }, known);
  expect(found?.lies).toEqual([{ path: [1], to: 2, order: null }]);
});
