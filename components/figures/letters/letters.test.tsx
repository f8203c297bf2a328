import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../src/core/views.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { ambiguousWorlds, OBSERVER } from '../../scenes/ambiguous.ts';
import { idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Letters } from './Letters.tsx';

const html = renderToString(<Letters lecture="/byzantine-generals/" />);
const text = textOf(html);

describe('The letters on the cover', () => {
  test('say what general 3 holds in both worlds, word for word', () => {
    expect(text).toContain('from general 1 Attack. from general 2 “1 said: retreat.”');
    for (const world of ambiguousWorlds()) {
      const { received } = viewOf(executeOral(world), OBSERVER);
      expect(received.map((seen) => [seen['path'], seen['order']])).toEqual([
        ['1', 'attack'],
        ['1.2', 'retreat'],
      ]);
    }
  });

  test('ask, and show no world before the answer', () => {
    expect(text).toContain('You are general 3.');
    expect(text).toContain('General 1 General 2 I can’t tell');
    expect(html).not.toMatch(/World [AB]|data-drawing/);
  });

  test('have each id once and no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
