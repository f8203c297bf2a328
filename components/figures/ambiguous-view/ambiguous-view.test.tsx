import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { AmbiguousView } from './AmbiguousView.tsx';

const html = renderToString(<AmbiguousView figure="ambiguous-view" label="Figure 2.1" />);
const text = textOf(html);

describe('Before an answer, the ambiguous view', () => {
  test('shows general 3’s table and asks', () => {
    expect(text).toContain('Figure 2.1 You are general 3. There are two messages on your table.');
    expect(text).toContain('What general 3 holds from 1 attack from 2 “1 said: retreat”');
    expect(text).toContain('One of the two who wrote to you is a traitor. Which one?');
    expect(text).toContain('General 1 General 2 I can’t tell');
  });

  test('gives no hint of the worlds: no names of traitors, no decision, no verdict', () => {
    expect(html).not.toMatch(/World [AB]|is the traitor|IC[12]|decides|\blie\b|data-drawing/);
  });

  test('has no answer chosen, and names the group of answers by its question', () => {
    expect(valuesOf(html, 'aria-pressed')).toEqual(['false', 'false', 'false']);
    expect(elementsOf(html, 'p').map((p) => p['aria-labelledby'])).toContain('ambiguous-view-question');
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
