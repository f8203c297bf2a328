/** What is said below the valley is so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indistinguishable } from '../../src/core/views.ts';
import { executeTwoGenerals } from '../../src/scenario/kinds/two-generals-run.ts';
import { anyTwoGenerals } from '../../src/scenario/testing/arbitraries.ts';
import { messengerWords } from '#words/messengers.ts';
import { twoGeneralsOf } from '../testing/arbitraries.ts';
import { twoGeneralsLine } from './two-generals-line.ts';
import { twoGeneralsScene } from './two-generals-scene.ts';
import { undecided } from './withheld.ts';

const { line } = messengerWords.exchange;

const lineOf = (token: string): string => {
  const { said, point } = twoGeneralsLine(twoGeneralsScene(twoGeneralsOf(token)));
  return point === '' ? said : `${said} ${point}`;
};

describe('The sentence below the valley', () => {
  test.each([
    ['2g_k4_oa_w2.2', 'All 4 messengers arrive. Both attack.'],
    [
      '2g_k4_oa_w2.2_x4',
      'General 2 attacks alone. It sent messenger 4, and nothing could have told it that 4 was captured.',
    ],
    ['2g_k4_oa_w2.2_x2', 'Messenger 2 is captured. Both retreat.'],
    ['2g_k4_oa_w0.1_x2', 'Messenger 2 is captured. Both attack: neither waited for it.'],
    ['2g_k4_oa_w3.3', 'All 4 messengers arrive. Both retreat: each waits for more.'],
    ['2g_k4_oa_w0.3_x2', 'General 1 attacks alone. General 2 waits for 3 messengers, and 1 reached it.'],
    ['2g_k4_or_w0.0', 'General 2 attacks alone. It waits for no messenger, and none came.'],
    ['2g_k4_or_w0.1', 'No order to attack was given. Both retreat.'],
    ['2g_k4_oa_w2.2_r0', 'General 1 has the order to attack. Nothing has been sent yet.'],
    ['2g_k4_oa_w2.2_r1', 'Messenger 1 arrives. General 1 can’t see that it did.'],
    ['2g_k4_oa_w2.2_x2_r2', 'Messenger 2 is captured. General 2 sees what it would see if it had arrived.'],
    ['2g_k4_oa_w2.2_x2_r3', 'Messenger 2 was captured, so nobody answers it.'],
    ['2g_k4_or_w0.0_r2', 'No order to attack was given. No messenger leaves.'],
    [
      '2g_k2_oa_w0.1_x1_cshop',
      'The shop places the order alone. It sent messenger 1, and nothing could have told it that 1 was lost.',
    ],
    ['2g_k4_oa_w0.1_x1_v1', 'You attack. Did messenger 1 arrive? You will never know.'],
    ['2g_k4_oa_w2.2_x4_v1', 'You retreat. Was messenger 3 captured, or the answer to it? You can’t tell.'],
    ['2g_k4_oa_w2.2_v1', 'You attack. Messenger 4 reached you. Its sender can’t see that it did.'],
    [
      '2g_k4_oa_w2.2_x1_v2',
      'You retreat. Nothing has reached you. Did anybody set out to you? You can’t tell.',
    ],
    [
      '2g_k4_oa_w2.2_x1_v1_r1',
      'Messenger 1 left you and is out of sight. Nothing that you see tells what becomes of it.',
    ],
    ['2g_k4_oa_w2.2_v1_r2', 'Messenger 2 reached you. So messenger 1 arrived.'],
  ])('of %s', (token, said) => {
    expect(lineOf(token)).toBe(said);
  });

  test('says that one attacks alone exactly where they part', () => {
    fc.assert(
      fc.property(anyTwoGenerals, (scenario) => {
        const scene = twoGeneralsScene({ ...scenario, eyes: null, round: scenario.messengers });
        const [one, two] = [...scene.execution.decisions.values()];
        expect(twoGeneralsLine(scene).said.endsWith('alone.')).toBe(one !== two);
      }),
    );
  });

  test('says of a sender that nothing could have told it only where a later loss looks the same to it', () => {
    let met = 0;
    fc.assert(
      fc.property(anyTwoGenerals, (scenario) => {
        const scene = twoGeneralsScene({ ...scenario, eyes: null, round: scenario.messengers });
        const lost = scene.messengers.find(({ fate }) => fate === 'captured');
        if (!lost || twoGeneralsLine(scene).point !== line.couldNotTell(lost.number, scene.cast)) return;
        met++;
        const others = scenario.lost.filter((one) => one !== lost.number);
        const answer = lost.number < scenario.messengers ? [lost.number + 1] : [];
        const through = executeTwoGenerals({ ...scenario, lost: [...new Set([...others, ...answer])] });
        expect(indistinguishable(scene.execution, through, lost.from)).toBe(true);
      }),
      { numRuns: 600 },
    );
    expect(met).toBeGreaterThan(10);
  });

  test('is the same in two executions that look the same from one’s place', () => {
    expect(lineOf('2g_k4_oa_w1.1_x3_v2')).toBe(lineOf('2g_k4_oa_w1.1_x2_v2'));
    expect(lineOf('2g_k4_oa_w0.0_x1_v2')).toBe(lineOf('2g_k4_or_w0.0_v2'));
    expect(lineOf('2g_k4_oa_w0.1_x1_v1')).toBe(lineOf('2g_k4_oa_w0.1_x2_v1'));
  });

  test('tells nobody’s decision where decisions are withheld', () => {
    fc.assert(
      fc.property(anyTwoGenerals, (scenario) => {
        const { said, point } = twoGeneralsLine(undecided(twoGeneralsScene(scenario)));
        expect(`${said} ${point}`).not.toMatch(
          /alone|retreats?\b|attacks\b|[Bb]oth|You (attack|place|cancel)/,
        );
      }),
    );
  });
});
