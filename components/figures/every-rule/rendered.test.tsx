import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { EveryRule } from './EveryRule.tsx';

const html = renderToString(<EveryRule figure="every-rule" label="Figure 2.4" />);
const text = textOf(html);

describe('The figure of every rule, where nothing runs', () => {
  test('has the whole proof as a table: each pair of rules and what it breaks', () => {
    const rows = [
      'attack attack IC2 in world A′',
      'attack retreat IC1 in world B',
      'retreat attack IC2 in world A, IC2 in world A′ and IC1 in world B',
      'retreat retreat IC2 in world A',
    ];
    expect(text).toContain(`All four pairs of rules 3 decides 2 decides What breaks ${rows.join(' ')}`);
    expect(text).not.toContain('Nothing breaks.');
  });

  test('judges all three worlds under the rules it opens with, each with its witness', () => {
    expect(text).toContain(
      'World A: 1 loyally orders attack, 2 is the traitor IC1 holds one loyal lieutenant, nobody to disagree with IC2 holds every loyal lieutenant obeys: attack',
    );
    expect(text).toContain('IC2 broken general 2 attacks, though loyal general 1 ordered retreat');
    expect(text).toContain(
      'World B: 1 is the traitor, 2 and 3 are loyal IC1 holds 2 and 3 both attack IC2 asks nothing the commander is a traitor',
    );
  });

  test('marks no row as the reader’s before the reader can choose', () => {
    expect(valuesOf(html, 'aria-current')).toEqual([]);
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
