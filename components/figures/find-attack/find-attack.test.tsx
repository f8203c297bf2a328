import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { worldsNamed } from '../../scenes/worlds.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { FindAttack } from './FindAttack.tsx';
import { withSoMany } from './traitors.ts';

describe('So many traitors', () => {
  test('keep those who are traitors already, and turn lieutenants before the commander', () => {
    expect(withSoMany(4, [], 2)).toEqual([2, 3]);
    expect(withSoMany(4, [4], 2)).toEqual([2, 4]);
    expect(withSoMany(4, [1], 2)).toEqual([1, 2]);
    expect(withSoMany(4, [2, 3, 4], 4)).toEqual([1, 2, 3, 4]);
  });

  test('fewer lose the last of them', () => {
    expect(withSoMany(6, [1, 3, 5], 2)).toEqual([1, 3]);
    expect(withSoMany(6, [1, 3, 5], 0)).toEqual([]);
  });
});

describe('The figure that looks for an attack, as the server renders it', () => {
  const html = renderToString(
    <FindAttack figure="find-the-attack" label="Figure 5.3" worlds={worldsNamed('om_n6_m2_oa_t2.3')} />,
  );

  test('shows its execution in full and its three numbers', () => {
    expect(textOf(html)).toContain('IC1 holds');
    const typed = elementsOf(html, 'input').filter(({ type }) => type === 'number');
    expect(typed.map((input) => [input['aria-label'], input['value']])).toEqual([
      ['Generals, n', '6'],
      ['Levels, m', '2'],
      ['Traitors, f', '2'],
    ]);
    expect(valuesOf(html, 'aria-label')).toContain('Find an attack');
  });

  test('lists every changed message of an attack, and says so where there is none', () => {
    expect(textOf(html)).toContain('No message is changed.');
    const attack = renderToString(
      <FindAttack figure="it" label="Figure 5.3" worlds={worldsNamed('om_n4_m1_oa_t1_1-2r_1-3r')} />,
    );
    expect(textOf(attack)).toContain('2 messages changed:');
    expect(textOf(attack)).toContain('General 1 orders general 3 to retreat.');
    const silent = renderToString(
      <FindAttack figure="it" label="Figure 5.3" worlds={worldsNamed('om_n7_m2_oa_t6.7_ssilent')} />,
    );
    expect(textOf(silent)).toContain('50 messages changed:');
    expect(textOf(silent)).toContain('and 38 more');
    const place = renderToString(
      <FindAttack figure="it" label="Figure 5.3" worlds={worldsNamed('om_n4_m1_oa_t2_1.2-3r_v3')} />,
    );
    expect(textOf(place)).not.toContain('changed');
  });

  test('has each id once and no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
