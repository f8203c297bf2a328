import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { otherSetting, type Scenario } from './scenario.ts';

const scenario = (token: string): Scenario => {
  const parsed = parse(token);
  if (parsed.kind !== 'parsed') throw new Error(`${token} is no scenario`);
  return parsed.scenario;
};

test.each([
  ['om_n4_m1_oa_t2_1.2-3r', 'om_n4_m1_or', null],
  ['om_n4_m1_oa', 'sm_n4_m1_oa', 'kind'],
  ['om_n4_m1_oa', '2g_k4_oa_w1.1', 'kind'],
  ['2g_k4_oa_w1.1', 'om_n4_m1_oa', 'kind'],
  ['om_n4_m1_oa', 'om_n5_m1_oa', 'n'],
  ['sm_n4_m1_oa', 'sm_n4_m2_oa', 'm'],
  ['2g_k4_oa_w1.1', '2g_k4_oa_w1.1_x2', null],
  ['2g_k4_oa_w1.1', '2g_k5_oa_w1.1', 'k'],
  ['2g_k4_oa_w1.1', '2g_k4_oa_w0.1', 'w'],
])('%s and %s first differ in the setting %s', (one, other, setting) => {
  expect(otherSetting(scenario(one), scenario(other))).toBe(setting);
});
