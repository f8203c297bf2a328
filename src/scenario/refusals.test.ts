/**
 * What the notation refuses, where, and in which words.
 */
import { describe, expect, test } from 'vitest';
import { format } from './format.ts';
import { parse } from './parse.ts';
import { describeRefusal, type Reason, type Refusal } from './refusals.ts';

function refusalOf(token: string): Refusal {
  const parsed = parse(token);
  if (parsed.kind === 'refused') return parsed.refusal;
  throw new Error(`${token} is accepted`);
}

/** The token, the field that is refused (where it stands first), the reason, and a piece of the sentence. */
type Case = [token: string, field: string, code: Reason['code'], says: string];

const cases: readonly Case[] = [
  // kinds and fields
  ['', '', 'empty-token', 'begins with its kind'],
  ['_n4', '', 'empty-field', 'empty field'],
  ['OM_n4', 'OM', 'unknown-kind', 'om, sm, 2g or pk'],
  ['omn4', 'omn4', 'unknown-kind', '“omn4”'],
  [' om', ' om', 'unknown-kind', 'no kind'],
  ['om_q4', 'q4', 'unknown-field', '“q4” is no field of the kind om'],
  ['om_e4', 'e4', 'unknown-field', 'n m o t s v r c and lies'],
  ['om_k4', 'k4', 'unknown-field', 'kind om'],
  ['2g_n4', 'n4', 'unknown-field', 'k o w x v r c.'],
  ['2g_1-2r', '1-2r', 'unknown-field', 'kind 2g'],
  ['om_N4', 'N4', 'unknown-field', '“N4”'],
  ['om_n4_n4', 'n4', 'field-twice', 'second field n'],
  ['2g_x1_x2', 'x2', 'field-twice', 'second field x'],
  // numbers
  ['om_n', 'n', 'not-a-number', 'whole number'],
  ['om_n04', 'n04', 'not-a-number', '“04”'],
  ['om_n+4', 'n+4', 'not-a-number', 'without sign'],
  ['om_n-4', 'n-4', 'not-a-number', 'without sign'],
  ['om_n4.0', 'n4.0', 'not-a-number', 'whole number'],
  ['om_n1e1', 'n1e1', 'not-a-number', 'whole number'],
  ['om_n４', 'n４', 'not-a-number', '“４”'],
  ['om_n1', 'n1', 'out-of-range', 'generals must be from 2 to 16, not 1'],
  ['om_n17', 'n17', 'out-of-range', 'not 17'],
  ['om_n99999999999999999999', 'n99999999999999999999', 'out-of-range', 'a number that long'],
  ['sm_e10000', 'e10000', 'out-of-range', 'session number must be from 0 to 9999'],
  ['2g_k0', 'k0', 'out-of-range', 'from 1 to 99, not 0'],
  ['2g_k100', 'k100', 'out-of-range', 'number of messengers'],
  // words
  ['om_o', 'o', 'unknown-word', 'one of a, r'],
  ['om_ox', 'ox', 'unknown-word', '“x”'],
  ['om_sloud', 'sloud', 'unknown-word', 'truthful, silent, flip, split'],
  ['om_ccats', 'ccats', 'unknown-word', 'generals, shop'],
  // lists
  ['om_t', 't', 'not-a-number', '“t”'],
  ['om_t1.', 't1.', 'not-a-number', 'whole number'],
  ['om_t2.2', 't2.2', 'listed-twice', 'lists 2 twice'],
  ['om_t0', 't0', 'out-of-range', 'traitor’s number must be from 1 to 4'],
  ['2g_x1.3.1', 'x1.3.1', 'listed-twice', 'lists 1 twice'],
  ['2g_x0', 'x0', 'out-of-range', 'lost messenger must be from 1 to 4'],
  ['2g_w1', 'w1', 'two-thresholds', 'w0.1'],
  ['2g_w1.2.3', 'w1.2.3', 'two-thresholds', 'two thresholds'],
  ['2g_w0.100', 'w0.100', 'out-of-range', 'threshold must be from 0 to 99'],
  ['2g_w0.x', 'w0.x', 'not-a-number', '“x”'],
  // lies
  ['om_t1_1-2', '1-2', 'malformed-lie', '1.2-3r'],
  ['om_t1_1-2A', '1-2A', 'malformed-lie', 'a, r or x'],
  ['om_t1_1-2.3r', '1-2.3r', 'malformed-lie', 'no lie'],
  ['om_t1_1--2r', '1--2r', 'malformed-lie', 'no lie'],
  ['om_t2_1..2-3r', '1..2-3r', 'not-a-number', 'whole number'],
  ['om_t2_1.02-3r', '1.02-3r', 'not-a-number', '“02”'],
  ['om_t1_1-0r', '1-0r', 'out-of-range', 'from 1 to 4, not 0'],
  ['om_t1_1-2r_1-2r', '1-2r', 'lie-twice', 'path 1 to general 2'],
  ['om_t2_1.2-3r_1.2-3a', '1.2-3a', 'lie-twice', 'path 1.2 to general 3'],
  ['om_t2_2-3r', '2-3r', 'lie-not-from-commander', 'not with 2'],
  ['om_t2_1.2.2-3r', '1.2.2-3r', 'lie-path-repeats', 'general 2 stands twice'],
  ['om_t2_1.2-1r', '1.2-1r', 'lie-to-commander', 'general 1'],
  ['om_t2_1.2-2r', '1.2-2r', 'lie-to-general-on-path', 'general 2 is on the path'],
  // clashes, each at the field that is not n
  [
    'om_n4_m3',
    'm3',
    'out-of-range',
    'm, which goes up to the number of generals less two, must be from 0 to 2',
  ],
  ['om_m3', 'm3', 'out-of-range', 'must be from 0 to 2, not 3'],
  ['om_m15', 'm15', 'out-of-range', 'must be from 0 to 2, not 15'],
  ['om_m6_n16', 'm6', 'too-many-messages', '36432075 messages: at most 5000000'],
  ['om_n4_t5', 't5', 'out-of-range', 'from 1 to 4, not 5'],
  ['om_t2.17', 't2.17', 'out-of-range', 'from 1 to 4, not 17'],
  ['om_v5', 'v5', 'out-of-range', 'eyes'],
  ['2g_v3', 'v3', 'out-of-range', 'from 1 to 2, not 3'],
  ['om_r3', 'r3', 'out-of-range', 'round the page opens at must be from 0 to 2, not 3'],
  ['om_n7_m3_r5', 'r5', 'out-of-range', 'from 0 to 4'],
  ['2g_k2_r3', 'r3', 'out-of-range', 'from 0 to 2, not 3'],
  ['2g_x5', 'x5', 'out-of-range', 'from 1 to 4, not 5'],
  ['om_cshop', 'cshop', 'cast-needs-three', 'not n4'],
  ['sm_cshop_n2', 'cshop', 'cast-needs-three', 'not n2'],
  ['om_t1_1-5r', '1-5r', 'out-of-range', 'general in a lie must be from 1 to 4, not 5'],
  ['om_t5_1.5-2r_n5_m0', '1.5-2r', 'lie-path-too-long', 'at most 1 (m + 1)'],
  ['sm_t4_1.2.4-3r', '1.2.4-3r', 'lie-path-too-long', '3 generals'],
  ['om_t2_1.3-2r', '1.3-2r', 'lie-by-loyal', 'general 3 is loyal'],
  ['om_1-2r', '1-2r', 'lie-by-loyal', 't1'],
  ['sm_t2_1.2-3r_1-2r', '1-2r', 'lie-by-loyal', 'general 1 is loyal'],
];

describe('Refused, at the field, in one sentence that names it', () => {
  test.each(cases)('%s', (token, field, code, says) => {
    const refusal = refusalOf(token);
    expect(refusal).toMatchObject({ code, field });
    expect(refusal.position).toBe(
      code.endsWith('twice') ? token.lastIndexOf(field) + 1 : positionOf(token, field),
    );
    const sentence = describeRefusal(refusal);
    expect(sentence).toContain(says);
    if (field !== '') expect(sentence).toContain(`“${field}”`);
    expect(sentence).toMatch(/^[^\n]*\.$/);
  });

  /** Where the field stands, counted from 1. */
  function positionOf(token: string, field: string): number {
    let position = 1;
    for (const text of token.split('_')) {
      if (text === field) return position;
      position += text.length + 1;
    }
    throw new Error(`${token} has no field ${field}`);
  }

  test('every reason that there is occurs above or below', () => {
    // what only one kind refuses is said in that kind's own words, and tested with it
    const reasons: Record<Exclude<Reason['code'], 'of-kind'>, true> = {
      'empty-token': true,
      'too-long': true,
      'unknown-kind': true,
      'empty-field': true,
      'unknown-field': true,
      'field-twice': true,
      'not-a-number': true,
      'out-of-range': true,
      'unknown-word': true,
      'listed-twice': true,
      'two-thresholds': true,
      'malformed-lie': true,
      'lie-twice': true,
      'lie-not-from-commander': true,
      'lie-path-repeats': true,
      'lie-path-too-long': true,
      'lie-to-commander': true,
      'lie-to-general-on-path': true,
      'lie-by-loyal': true,
      'too-many-messages': true,
      'cast-needs-three': true,
    };
    const seen = new Set(['too-long', ...cases.map(([, , code]) => code)]);
    expect([...seen].sort()).toEqual(Object.keys(reasons).sort());
  });
});

describe('Of several faults the leftmost is named', () => {
  test.each([
    ['xx_n99_m99', 1],
    ['om__n99', 4],
    ['om_n99_', 4],
    ['om_n4_m9_t9_q', 7],
    ['om_t9_m9_n4', 4],
    ['om_q_t9_n4_m9', 4],
    ['om_n4_1.2-3r_t5', 7],
    ['om_t2_1.2-3r_1.2-3a_1.9-2a', 14],
    ['2g_x9_k2_w1', 4],
    ['om_n4_', 7],
    ['om_n4__m1', 7],
  ])('%s: at %i', (token, position) => {
    expect(refusalOf(token).position).toBe(position);
  });

  test('what hangs on an unreadable field is not held against anything', () => {
    expect(refusalOf('om_t9_v12_m5_1.9-3r_nine')).toMatchObject({ field: 'nine' });
    expect(refusalOf('om_n9_1.2.3.4-5r_r7_t4_many')).toMatchObject({ field: 'many' });
    expect(refusalOf('om_1.2-3r_two')).toMatchObject({ field: 'two' });
    expect(refusalOf('2g_x50_r60_k0')).toMatchObject({ field: 'k0' });
    expect(refusalOf('om_cshop_n0')).toMatchObject({ field: 'n0' });
  });
});

describe('What was good is offered as the way on', () => {
  const wayOn = (token: string): string => {
    const parsed = parse(token);
    return parsed.kind === 'refused' ? format(parsed.good) : 'accepted';
  };
  test.each([
    ['', 'om_n4_m1_oa'],
    ['nonsense', 'om_n4_m1_oa'],
    ['om_n3_m1_or_t2_1.2-3r_1.2-', 'om_n3_m1_or_t2_1.2-3r'],
    ['om_n7_m9_t1.2_ssplit', 'om_n7_m1_oa_t1.2_ssplit'],
    ['OM_n7_t2', 'om_n7_m1_oa_t2'],
    ['2g_k3_w1_x2', '2g_k3_oa_w0.1_x2'],
    ['sm_e7_n5_n6', 'sm_n5_m1_oa_e7'],
    ['om_n99_n5', 'om_n4_m1_oa'],
    // without its n the traitor is too many, and without the traitor so is its lie
    ['om_n17_t1.9_1.9-2r_1-2r', 'om_n4_m1_oa'],
    ['om_n4_t2_1.2-3r_1.3-2r_r1', 'om_n4_m1_oa_t2_1.2-3r_r1'],
    ['om_n16_m6_v16', 'om_n16_m1_oa_v16'],
  ])('%s: %s', (token, good) => {
    expect(wayOn(token)).toBe(good);
  });

  test.each([
    ['nonsense', ['nonsense']],
    ['on_n4', ['on']],
    ['om_n3_m1_or_t2_1.2-3r_1.2-', ['1.2-']],
    ['om_n99_n5', ['n99', 'n5']],
    ['om_n17_t1.9_1.9-2r_1-2r', ['n17', 't1.9', '1.9-2r', '1-2r']],
    ['sm_e7_n5_n6', ['n6']],
    ['', ['']],
  ])('and %s says which fields are not in it', (token, left) => {
    expect(parse(token)).toMatchObject({ kind: 'refused', left });
  });

  test('and a token that is too long says from where on', () => {
    const lies = Array.from({ length: 3000 }, (_, i) => `1-${2 + (i % 15)}r`).join('_');
    const token = `om_n16_m0_t1_${lies}`;
    const parsed = parse(token);
    if (parsed.kind === 'parsed') throw new Error('it is short');
    expect(token.endsWith(`_${parsed.left.at(-1)!}`)).toBe(true);
  });
});

test('a sentence about a long or unprintable field stays short and printable', () => {
  const long = describeRefusal(refusalOf(`om_${'q'.repeat(3000)}`));
  expect(long).toContain(`“${'q'.repeat(40)}…”`);
  expect(long.length).toBeLessThan(200);
  expect(describeRefusal(refusalOf('om_q\n\u202E\uD800'))).toContain('“q���”');
});
