import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/scenario/catalogue.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Lab } from './Lab.tsx';

const html = renderToString(<Lab label="The lab" />);
const text = textOf(html);

describe('The lab, as the server renders it', () => {
  test('shows its first scenario in full, with both verdicts', () => {
    expect(elementsOf(html, 'input').map(({ value }) => value)).toContain(CATALOGUE['four-lieutenant-lies']);
    expect(text).toContain('General 1 attacks. General 2 attacks. General 3 attacks.');
    expect(text).toContain('IC1 holds 2 and 3 both attack IC2 holds every loyal lieutenant obeys: attack');
  });

  test('has every setting with its value, and how many messages they make', () => {
    const typed = elementsOf(html, 'input').filter(({ type }) => type === 'number');
    expect(typed.map((input) => [input['aria-label'], input['value']])).toEqual([
      ['Generals', '4'],
      ['Levels of relaying, m', '1'],
    ]);
    for (const name of ['Generals', 'Levels of relaying, m']) {
      expect(text).toContain(`${name} − +`);
      expect(valuesOf(html, 'aria-label')).toContain(`${name}: one fewer`);
      expect(valuesOf(html, 'aria-label')).toContain(`${name}: one more`);
    }
    expect(text).toContain('9 messages');
    for (const name of ['Traitors', 'What traitors do', 'The commander’s order', 'Settings']) {
      expect(valuesOf(html, 'aria-label')).toContain(name);
    }
  });

  test('offers every named scenario', () => {
    const offered = elementsOf(html, 'option').map(({ value }) => value);
    for (const name of Object.keys(CATALOGUE)) expect(offered).toContain(name);
  });

  test('has each id once and no style attribute', () => {
    expect(idProblems(html)).toEqual([]);
    expect(valuesOf(html, 'style')).toEqual([]);
  });
});
