import { beforeAll, describe, expect, test } from 'vitest';
import { oralScene } from '../scenes/oral-scene.ts';
import { prepare } from '../scenes/signed-records.ts';
import { suspectsIn } from '../scenes/suspects.ts';
import { undecided } from '../scenes/withheld.ts';
import { playableOf, scenarioOf } from '../testing/arbitraries.ts';
import { drawn } from '../testing/drawn.tsx';
import { textOf } from '../testing/html.ts';

beforeAll(async () => {
  await prepare();
});

const said = (token: string): string => textOf(drawn(playableOf(token), 'map'));
const marksIn = (token: string): number =>
  drawn(playableOf(token), 'map').match(/>\s*\?\s*<\/text>/g)?.length ?? 0;

describe('In a general’s place', () => {
  test('whoever may be the traitor is marked, and named in a sentence', () => {
    const token = 'om_n4_m1_oa_t2_1.2-3r_v3';
    expect(said(token)).toContain('With at most one traitor it may be 1 or 2: general 3 can’t tell.');
    expect(marksIn(token)).toBe(2);
    expect(said('om_n4_m1_oa_t1_1-2r_v3'), 'it looks the same').toContain('it may be 1 or 2: general 3');
  });

  test('it is said where nothing gives anybody away, where only one can be it, and where one can’t be enough', () => {
    expect(said('om_n4_m1_oa_v3')).toContain(
      'Nothing gives anybody away. With at most one traitor it may be 1, 2 or 4, or nobody.',
    );
    expect(said('om_n4_m1_oa_t2_1.2-3x_v3')).toContain('With at most one traitor it must be 2.');
    expect(said('om_n4_m1_oa_t2.4_1.2-3x_1.4-3x_v3')).toContain(
      'This is more than one traitor can do: there are more.',
    );
    expect(marksIn('om_n4_m1_oa_t2.4_1.2-3x_1.4-3x_v3')).toBe(0);
  });

  test('those who are traitors in any case are told from those who may be', () => {
    expect(said('om_n7_m2_oa_t2.3_1.2-4x_1.3-4x_v4_r2')).toContain(
      'With at most 2 traitors it must be 2 and 3.',
    );
    expect(said('om_n7_m2_oa_t2.3_1.2-4x_1.3-4r_v4_r2')).toContain(
      'With at most 2 traitors it must be 2, and perhaps 1 or 3: general 4 can’t tell.',
    );
    expect(said('sm_n5_m2_oa_t1.2.3_1.2.3-4r_v4')).toContain('With at most 2 traitors it must be 1 and 2.');
  });

  test('whoever may be the traitor is marked in both arrangements of the squares, too', () => {
    const html = drawn(scenarioOf('om_n5_m2_oa_t2_1.2-3x_v3'), 'map');
    const maps = html.split('data-drawing="map"').slice(1);
    expect(maps.map((map) => map.split('</svg>')[0]!.match(/>\s*\?\s*<\/text>/g)?.length)).toEqual([4, 4]);
    expect(drawn(scenarioOf('om_n5_m2_oa_t2_1.2-3x'), 'map')).not.toMatch(/>\s*\?\s*<\/text>/);
  });

  test('in the shop the parties have their names', () => {
    expect(said('om_n3_m1_oa_t2_1.2-3r_v3_cshop')).toContain(
      'With at most one party that cheats it may be the customer or the shop: the payments service can’t tell.',
    );
  });

  test('where generals sign, the forger is found, and so is a commander who signed both orders', () => {
    expect(said('sm_n3_m1_oa_t2_1.2-3r_v3'), 'a seal is bad').toContain('it must be 2.');
    expect(said('sm_n3_m1_oa_t1_1-2r_v3'), 'two orders').toContain('it must be 1.');
    expect(said('sm_n4_m1_oa_t1_1-3r_v4'), 'the second came from 3').toContain('it must be 1.');
    expect(marksIn('sm_n4_m1_oa_t1_1-3r_v4')).toBe(1);
  });

  test('where generals sign, who is silent is one of two, and where all fits it may be anybody', () => {
    const silent = 'With at most one traitor it may be 1 or 2: general 3 can’t tell.';
    expect(said('sm_n4_m1_oa_t2_1.2-3x_v3')).toContain(silent);
    expect(said('sm_n4_m1_oa_t1_1-2x_v3'), 'it looks the same').toContain(silent);
    expect(said('sm_n4_m1_oa_v3')).toContain('Nothing gives anybody away. With at most one traitor');
  });

  test('nobody is marked in the place of everybody or of a traitor, nor where it is asked', () => {
    for (const token of ['om_n4_m1_oa_t2_1.2-3r', 'om_n4_m1_oa_t2_1.2-3r_v2'])
      expect(marksIn(token), token).toBe(0);
    const scene = oralScene({ ...scenarioOf('om_n4_m1_oa_t2_1.2-3r_v3') });
    expect(suspectsIn(scene)?.suspects).toEqual([1, 2]);
    expect(suspectsIn(undecided(scene))).toBeNull();
  });
});
