/**
 * What the notation's fields mean, and what stands where one is left out.
 */
import { describe, expect, test } from 'vitest';
import { format } from './format.ts';
import { parse } from './parse.ts';
import type { OralScenario, Scenario, SignedScenario, TwoGeneralsScenario } from './scenario.ts';

function scenarioOf(token: string): Scenario {
  const parsed = parse(token);
  if (parsed.kind === 'parsed') return parsed.scenario;
  throw new Error(`${token}: ${JSON.stringify(parsed.refusal)}`);
}

const canonical = (token: string): string => format(scenarioOf(token));

const plainOral: OralScenario = {
  kind: 'om',
  n: 4,
  m: 1,
  order: 'attack',
  traitors: [],
  strategy: 'truthful',
  lies: [],
  eyes: null,
  round: 2,
  cast: 'generals',
};

const plainSigned: SignedScenario = { ...plainOral, kind: 'sm', session: 0 };

const plainTwo: TwoGeneralsScenario = {
  kind: '2g',
  messengers: 4,
  order: 'attack',
  thresholds: [0, 1],
  lost: [],
  eyes: null,
  round: 4,
  cast: 'generals',
};

describe('A kind alone is a scenario: every field has a default', () => {
  test.each([
    ['om', plainOral, 'om_n4_m1_oa'],
    ['sm', plainSigned, 'sm_n4_m1_oa'],
    ['2g', plainTwo, '2g_k4_oa_w0.1'],
  ])('%s', (token, scenario, printed) => {
    expect(scenarioOf(token)).toEqual(scenario);
    expect(canonical(token)).toBe(printed);
  });

  test('m is the smaller of 1 and n − 2', () => {
    expect(scenarioOf('om_n2')).toEqual({ ...plainOral, n: 2, m: 0, round: 1 });
    expect(scenarioOf('om_n3')).toMatchObject({ n: 3, m: 1 });
    expect(scenarioOf('sm_n16')).toMatchObject({ n: 16, m: 1 });
  });

  test('the page opens at the last round', () => {
    expect(scenarioOf('om_n7_m3').round).toBe(4);
    expect(scenarioOf('2g_k9').round).toBe(9);
  });
});

describe('Each field says one thing', () => {
  const om = (rest: Partial<OralScenario>): OralScenario => ({ ...plainOral, ...rest });
  const two = (rest: Partial<TwoGeneralsScenario>): TwoGeneralsScenario => ({ ...plainTwo, ...rest });
  test.each<[string, Scenario]>([
    ['om_n16_m4', om({ n: 16, m: 4, round: 5 })],
    ['om_m0', om({ m: 0, round: 1 })],
    ['om_or', om({ order: 'retreat' })],
    ['om_t1', om({ traitors: [1] })],
    ['om_t4.2.3', om({ traitors: [2, 3, 4] })],
    ['om_ssilent', om({ strategy: 'silent' })],
    ['om_sflip', om({ strategy: 'flip' })],
    ['om_ssplit', om({ strategy: 'split' })],
    ['om_t1_1-3r', om({ traitors: [1], lies: [{ path: [1], to: 3, order: 'retreat' }] })],
    ['om_t2_1.2-3a', om({ traitors: [2], lies: [{ path: [1, 2], to: 3, order: 'attack' }] })],
    ['om_t2_1.2-3x', om({ traitors: [2], lies: [{ path: [1, 2], to: 3, order: null }] })],
    ['om_v4', om({ eyes: 4 })],
    ['om_r0', om({ round: 0 })],
    ['om_n3_cshop', om({ n: 3, cast: 'shop' })],
    ['sm_e9999', { ...plainSigned, session: 9999 }],
    ['sm_n3_cshop', { ...plainSigned, n: 3, cast: 'shop' }],
    ['2g_k99', two({ messengers: 99, round: 99 })],
    ['2g_or', two({ order: 'retreat' })],
    ['2g_w99.0', two({ thresholds: [99, 0] })],
    ['2g_x4.1', two({ lost: [1, 4] })],
    ['2g_v2', two({ eyes: 2 })],
    ['2g_r3', two({ round: 3 })],
    ['2g_cshop', two({ cast: 'shop' })],
  ])('%s', (token, scenario) => {
    expect(scenarioOf(token)).toEqual(scenario);
  });
});

describe('The canonical form', () => {
  test.each([
    ['om_struthful_cgenerals_r2_m1_n4_oa', 'om_n4_m1_oa'],
    ['om_cshop_r0_v3_1.2-3r_sflip_t2_or_m1_n3', 'om_n3_m1_or_t2_sflip_1.2-3r_v3_r0_cshop'],
    ['sm_e0_r2_t3.1', 'sm_n4_m1_oa_t1.3'],
    ['sm_t1_v1_e7_ssilent_n5', 'sm_n5_m1_oa_t1_ssilent_e7_v1'],
    ['2g_x3.1_w2.2_or_k3_cshop_v1_r1', '2g_k3_or_w2.2_x1.3_v1_r1_cshop'],
    ['2g_w0.1_k4_oa_r4', '2g_k4_oa_w0.1'],
  ])('of %s is %s: any order of fields is read, one is written', (token, printed) => {
    expect(canonical(token)).toBe(printed);
    expect(canonical(printed)).toBe(printed);
  });

  test('sorts lies by length of path, then path number by number, then receiver', () => {
    const lies = ['1-2r', '1-10r', '1.2-3a', '1.2-10a', '1.10-2x', '1.2.10-3r'];
    const token = `om_n11_m2_oa_t1.2.10_${lies.join('_')}`;
    expect(canonical(`om_n11_m2_t10.2.1_${[...lies].reverse().join('_')}`)).toBe(token);
  });

  test('keeps a lie that happens to say the truth', () => {
    expect(canonical('om_t2_1.2-3a')).toBe('om_n4_m1_oa_t2_1.2-3a');
  });
});

describe('A percent-encoded token is decoded first', () => {
  test.each([
    ['om%5Fn3%5Fm1%5Foa%5Ft2%5F1%2E2%2D3r', 'om_n3_m1_oa_t2_1.2-3r'],
    ['%6fm_n3', 'om_n3_m1_oa'],
    ['2g%5fk1', '2g_k1_oa_w0.1'],
  ])('%s', (token, printed) => {
    expect(canonical(token)).toBe(printed);
  });

  test('once, and not where it is no encoding', () => {
    expect(parse('om%255Fn3').kind).toBe('refused');
    expect(parse('om_n3%')).toMatchObject({ refusal: { position: 4, field: 'n3%' } });
    expect(parse('om%FF')).toMatchObject({ refusal: { position: 1, field: 'om%FF' } });
    expect(parse('om%5Fn3%5Fq')).toMatchObject({ refusal: { position: 7, field: 'q' } });
  });
});
