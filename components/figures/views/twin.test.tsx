import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { worldsNamed } from '../../scenes/worlds.ts';
import { scenarioOf } from '../../testing/arbitraries.ts';
import { idProblems, textOf } from '../../testing/html.ts';
import { Neighbours } from './Neighbours.tsx';
import { Twin } from './Twin.tsx';
import { blank, given, isTwin, progress } from './twin.ts';

const twinOf = (token: string) => progress([given, scenarioOf(token)]);

describe('A twin', () => {
  test('is found where the commander tells 3 to retreat, or nothing', () => {
    for (const lie of ['1-3r', '1-3x']) {
      expect(isTwin([given, scenarioOf(`om_n4_m1_oa_t1_${lie}`)])).toBe(true);
    }
  });

  test('is not what the reader begins with, nor the given execution again', () => {
    expect(progress([given, blank])).toEqual({ untouched: true, cleared: true, equal: false });
    expect(progress([given, given])).toEqual({ untouched: true, cleared: false, equal: true });
  });

  test('has one traitor, an untouched neighbour, and general 2 loyal', () => {
    expect(twinOf('om_n4_m1_oa_t1.4_1-3r').cleared).toBe(false);
    expect(twinOf('om_n4_m1_oa_t2').equal).toBe(false);
    expect(progress([blank, scenarioOf('om_n4_m1_oa')]).untouched).toBe(false);
    expect(isTwin([given])).toBe(false);
  });

  test('does not depend on how the two are looked at', () => {
    expect(isTwin([{ ...given, eyes: 2, round: 1 }, scenarioOf('om_n4_m1_oa_t1_1-3r_v2_r1')])).toBe(true);
  });
});

test('The task stands on the page with its conditions, and both worlds', () => {
  const html = renderToString(<Twin figure="twin" label="Figure 3.1" />);
  const text = textOf(html);
  expect(text).toContain('Turn world B into a twin');
  expect(text).toContain('✓ world A is as it was : done');
  expect(text).toContain('○ general 2 is loyal in both and sees the same in both : not yet');
  expect(text).toContain(
    'General 2 can tell these two apart: in round 2 general 3 tells it “1 said: retreat” in the first and “1 said: attack” in the second.',
  );
  expect(idProblems(html)).toEqual([]);
});

test('Neighbours of a chain stand side by side with what one general holds in both', () => {
  const html = renderToString(
    <Neighbours
      figure="neighbours"
      label="Figure 3.2"
      worlds={worldsNamed('2g_k5_oa_w1.2_x4 2g_k5_oa_w1.2_x3')}
      observer={1}
      page="lecture"
    />,
  );
  expect(textOf(html)).toContain('Messenger 4 captured');
  expect(textOf(html)).toContain('The two views of general 1 are equal, value for value.');
});
