import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { EveryRule } from './EveryRule.tsx';

const html = renderToString(<EveryRule figure="every-rule" label="Figure 2.4" />);
const text = textOf(html);

describe('The figure of every rule, where nothing runs', () => {
  test('has the whole proof as a table: each pair of what is asked, and what it breaks', () => {
    const rows = [
      'attack attack IC2 in world A′',
      'attack retreat IC1 in world B',
      'retreat attack IC2 in world A, IC2 in world A′ and IC1 in world B',
      'retreat retreat IC2 in world A',
    ];
    expect(text).toContain(rows.join(' '));
    expect(text).not.toContain('Nothing breaks.');
  });

  test('has a square for each of the 256 pairs, and all of them are red', () => {
    const squares = elementsOf(html, 'td').filter((cell) => (cell['class'] ?? '').startsWith('out'));
    expect(squares).toHaveLength(256);
    expect(text).toContain('World B rejects the last 64. None is left.');
  });

  test('tries the rules it opens with in all three worlds, each with its witness', () => {
    expect(text).toContain('These rules break IC1 in world B.');
    expect(text).toMatch(
      /World A: 1 loyally orders attack, 2 is the traitor .*IC2 holds every loyal lieutenant obeys: attack/,
    );
    expect(text).toMatch(/World B: 1 is the traitor, 2 and 3 are loyal .*IC1 broken/);
    expect(text).toContain('attack asked in A and B');
    expect(text).toContain('retreat asked in A′ and B');
  });

  test('has no square to press before the reader can choose', () => {
    expect(html).not.toMatch(/tabindex|role="grid"/i);
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
