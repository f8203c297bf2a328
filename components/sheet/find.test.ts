import { describe, expect, test } from 'vitest';
import { executeOral } from '../../src/scenario/kinds/om-run.ts';
import { judge } from '../../src/core/conditions.ts';
import { findOral, findSigned } from './find.ts';
import { tellAnswer } from './tell-answer.ts';

const told = (n: number, m: number, f: number): string => tellAnswer(findOral(n, m, f), n, m, f).sentence;

describe('Looking for an attack', () => {
  test('finds six lies of two traitors among six, which break what they are said to break', () => {
    const answer = findOral(6, 2, 2);
    if (answer.kind !== 'broken') throw new Error(`expected an attack, found ${answer.kind}`);
    expect(answer.fewestLies).toEqual({ agreement: 6, validity: 6 });
    expect(answer.unwritten).toBeNull();
    expect(answer.scenario!.lies).toHaveLength(6);
    const { agreement, validity } = judge(executeOral(answer.scenario!));
    expect([agreement.kind, validity.kind]).toContain('violated');
  });

  test('leaves traitors who are placed where they are: two lieutenants can, the commander and a lieutenant can’t', () => {
    expect(findOral(6, 2, [3, 5])).toMatchObject({ kind: 'broken', scenario: { traitors: [3, 5] } });
    expect(findOral(6, 2, [1, 4])).toMatchObject({ kind: 'holds' });
  });

  test('says of how many strategies none works', () => {
    const answer = findOral(7, 2, 2);
    expect(answer).toMatchObject({ kind: 'holds', strategies: { exact: 32_991_791_284_224n } });
    expect(findOral(7, 2, [2, 3])).toMatchObject({ kind: 'holds' });
    expect(findOral(3, 1, 2)).toEqual({ kind: 'vacuous' });
  });

  test.each([
    { n: 17, m: 6, f: 6, why: 'generals' },
    { n: 16, m: 6, f: 6, why: 'messages' },
    { n: 10, m: 8, f: 1, why: 'lies' },
  ])('says why no link names the attack on OM($m) among $n with $f traitors: $why', ({ n, m, f, why }) => {
    expect(findOral(n, m, f)).toMatchObject({ kind: 'broken', scenario: null, unwritten: why });
  });

  test('breaks SM(1) with one lie of two traitors, and finds nothing against SM(2)', () => {
    expect(findSigned(4, 1, 2)).toMatchObject({
      kind: 'broken',
      fewestLies: { agreement: 1, validity: null },
      scenario: { kind: 'sm', traitors: [1, 2] },
    });
    expect(findSigned(4, 2, 2)).toEqual({ kind: 'holds', strategies: null });
    expect(findSigned(3, 1, 2)).toEqual({ kind: 'vacuous' });
  });
});

describe('What is found, in words', () => {
  test('the cheaper condition first', () => {
    expect(told(3, 1, 1)).toBe(
      'Found: 1 changed message breaks IC2. The figure shows it now; Undo takes it back.',
    );
    expect(told(6, 2, 2)).toMatch(/^Found: 6 changed messages break IC1, and as many break IC2\. /);
    expect(told(5, 3, 3)).toMatch(/^Found: 3 changed messages break IC1, and 4 break IC2\. /);
    expect(told(9, 4, 4)).toMatch(/^Found: 16 changed messages break IC2, and 20 break IC1\. /);
  });

  test('an attack that can’t be played is not called found in the figure', () => {
    expect(told(10, 8, 1)).toBe(
      '884 changed messages break IC1, and as many break IC2. So many changed messages do not fit in a link, so the attack can’t be played.',
    );
  });

  test('a number of strategies that can be read stands in the sentence, grouped by thin spaces', () => {
    expect(told(7, 2, 2)).toBe(
      'OM(2) holds against 2 traitors among 7 generals: none of the 32\u2009991\u2009791\u2009284\u2009224 strategies breaks it.',
    );
    expect(told(4, 1, 1)).toContain('1 traitor among 4 generals: none of the 32 strategies');
  });

  test('a longer one by itself, and one above a thousand digits as a power of ten', () => {
    const long = tellAnswer(findOral(10, 3, 3), 10, 3, 3);
    expect(long.sentence).toContain('their number has 274 digits');
    expect(long.number!.text.replaceAll('\u2009', '')).toMatch(/^\d{274}$/);
    expect(long.number!.text).toMatch(/^\d{1,3}(\u2009\d{3})+$/);
    const huge = tellAnswer(findOral(13, 4, 4), 13, 4, 4);
    expect(huge.number).toBeNull();
    expect(huge.sentence).toMatch(/none of the ≈ 10[⁰¹²³⁴⁵⁶⁷⁸⁹]{4,} strategies/);
  });

  test('nothing to break', () => {
    expect(told(3, 1, 2)).toContain('nothing to break');
  });
});
