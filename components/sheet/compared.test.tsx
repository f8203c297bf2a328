/** What is said of two executions that one general can't tell apart. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { indistinguishable } from '../../src/core/views.ts';
import { isLoyal } from '../../src/core/execution.ts';
import { ORDERS, SAYINGS } from '../../src/core/testing/enumerate.ts';
import { formatLie } from '../../src/scenario/lie-text.ts';
import { commonWords } from '#words/common.ts';
import { Compared, whoCannotTell } from './Compared.tsx';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { sceneOf } from '../drawings/drawings.ts';
import type { Scene } from '../scenes/scene.ts';
import { playableOf } from '../testing/arbitraries.ts';
import { textOf } from '../testing/html.ts';

const { compare } = commonWords;
const sceneFor = (token: string): Scene => sceneOf(EVERY_DRAWING, playableOf(token));
const said = (scenes: readonly Scene[], observer: number): string =>
  textOf(renderToString(<Compared scenes={scenes} observer={observer} />));

/** Three generals: nobody a traitor, the commander, or general 2, with everything that one message of it can say. */
const small = ORDERS.flatMap((order) => {
  const start = `om_n3_m1_o${order.charAt(0)}`;
  const told = SAYINGS.flatMap((saying) => [
    `${start}_t1_${formatLie({ path: [1], to: 2, order: saying })}`,
    `${start}_t2_${formatLie({ path: [1, 2], to: 3, order: saying })}`,
    `${start}_t1.2_${formatLie({ path: [1, 2], to: 3, order: saying })}`,
  ]);
  return [start, ...told];
}).map(sceneFor);

describe('Equal views', () => {
  test('decide what a general does only where it is loyal in both', () => {
    let [bound, free] = [0, 0];
    for (const a of small)
      for (const b of small)
        for (const general of [1, 2, 3]) {
          if (!indistinguishable(a.execution, b.execution, general)) continue;
          const loyal = [a, b].every(({ execution }) => isLoyal(execution, general));
          const text = said([a, b], general);
          expect(text.includes('Whatever it decides here, it decides there.')).toBe(loyal);
          expect(text.includes('is a traitor: what it does there')).toBe(!loyal);
          if (loyal) bound++;
          else free++;
          if (loyal && general !== 1) {
            const [one, other] = [a, b].map(({ execution }) => execution.decisions.get(general));
            expect(one).toBe(other);
          }
        }
    expect(bound).toBeGreaterThan(100);
    expect(free).toBeGreaterThan(100);
  });

  test('of the commander in worlds A and B mean nothing for what it does in B, where it is the traitor', () => {
    const worlds = ['om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa_t1_1-2r'].map(sceneFor);
    expect(said(worlds, 1)).toBe(
      'The two views of general 1 are equal, value for value. But in the second it is a traitor: what it does there need not follow from what it saw.',
    );
    expect(said([...worlds].reverse(), 1)).toBe(compare.equalButTraitor(1, 'generals', 'first'));
    expect(said(worlds, 3)).toBe(compare.equal(3, 'generals'));
  });

  test('are looked for first among those who are loyal in both', () => {
    expect(whoCannotTell(['om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa_t1_1-2r'].map(sceneFor))).toBe(3);
    for (const a of small)
      for (const b of small) {
        const found = whoCannotTell([a, b]);
        const loyal = (general: number): boolean =>
          [a, b].every(({ execution }) => isLoyal(execution, general));
        if (found === null || loyal(found)) continue;
        expect(
          [1, 2, 3].some((general) => loyal(general) && indistinguishable(a.execution, b.execution, general)),
        ).toBe(false);
      }
  });

  test('of a traitor in both say that, too', () => {
    const worlds = ['om_n3_m1_oa_t2_1.2-3r', 'om_n3_m1_oa_t2_1.2-3x'].map(sceneFor);
    expect(said(worlds, 2)).toContain('But in both it is a traitor');
  });
});
