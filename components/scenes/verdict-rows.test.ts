import { beforeAll, describe, expect, test } from 'vitest';
import { commonWords } from '#words/common.ts';
import { EVERY_DRAWING } from '../drawings/every-drawing.ts';
import { sceneOf, stringsOf } from '../drawings/drawings.ts';
import { playableOf } from '../testing/arbitraries.ts';
import type { AnyScene } from './scene.ts';
import { prepare } from './signed-records.ts';
import { sayVerdict } from './verdict-rows.ts';

/** The sentence of a scenario, by the conditions of its kind. */
function said(token: string): string {
  const scenario = playableOf(token);
  const scene: AnyScene = sceneOf(EVERY_DRAWING, scenario);
  const strings = stringsOf(EVERY_DRAWING, scenario);
  return sayVerdict(scene.says.verdicts(scene, strings), strings);
}

beforeAll(() => prepare());

describe('One sentence says what becomes of all conditions', () => {
  test.each([
    ['om_n4_m1_oa_t4_1.4-2r', 'IC1 and IC2 hold: 2 and 3 both attack.'],
    ['om_n7_m2_oa_t1.5_ssplit', 'IC1 holds and IC2 asks nothing: 2, 3, 4, 6 and 7 all attack.'],
    ['om_n3_m1_oa_t2_1.2-3r', 'IC2 is broken: general 3 retreats, though loyal general 1 ordered attack.'],
    ['om_n3_m1_oa_t1_1-3r', 'IC1 holds and IC2 asks nothing: 2 and 3 both retreat.'],
    ['sm_n4_m1_oa_t1.2_1.2-3r', 'IC1 is broken: general 4 attacks, general 3 retreats.'],
    ['om_n4_m1_oa_r1', 'Not yet: nobody has decided before the last round.'],
    ['om_n4_m1_oa_v3', 'Out of sight: general 3 can’t see what the others decide.'],
  ])('%s: %s', (token, sentence) => {
    expect(said(token)).toBe(sentence);
  });

  test('what is broken twice has a witness for each', () => {
    const rows = (['agreement', 'validity'] as const).map((name) => ({
      ...{ name, state: 'violated' as const, word: 'broken', why: `a witness of ${name}` },
    }));
    expect(sayVerdict(rows, commonWords)).toBe(
      'agreement and validity are broken: a witness of agreement; a witness of validity.',
    );
  });
});
