/** Coins against captures, and the shop: what the figures draw and say is what the core computes. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { attempts, chargesIn, type Trip } from '../../../src/core/retry.ts';
import { idProblems, textOf } from '../../testing/html.ts';
import { Grid, sayGrid } from './Grid.tsx';
import { losing, PARAMS, Retry, sayRetry } from './Retry.tsx';
import { SecretNumber, saySecret } from './SecretNumber.tsx';
import { countsOf, fallsOf, gridOf, ROUNDS } from './secret.ts';

const common = { figure: 'it', label: 'Figure 1.8' } as const;
const HTML = {
  'the secret number': renderToString(<SecretNumber {...common} />),
  'the grid': renderToString(<Grid {...common} />),
  'the shop': renderToString(<Retry {...common} />),
};

test.each(Object.entries(HTML))(
  'The HTML of %s gives every id once and pretends no answer',
  (_name, html) => {
    expect(idProblems(html)).toEqual([]);
    expect(html).not.toMatch(/role="(button|slider|toolbar)"|tabindex|style=/i);
  },
);

describe('The secret number', () => {
  test('is divided by a cut just before it, and by no other', () => {
    for (let k = 1; k <= 16; k++)
      for (let arrive = 0; arrive <= k; arrive++) {
        const falls = fallsOf(k, arrive);
        expect(falls.filter(({ divided }) => divided).map(({ secret }) => secret)).toEqual(
          arrive < k ? [arrive + 1] : [],
        );
        const said = saySecret(falls, arrive);
        expect(said.includes('You capture nothing')).toBe(arrive === k);
        expect(said.includes('No number divides them')).toBe(arrive === k);
      }
    expect(saySecret(fallsOf(10, 3), 3)).toBe(
      'You capture messenger 4. Of 10 numbers one divides them: 4. With 3 both attack, with 6 both stay.',
    );
  });

  test('is drawn with what both do for each number, the dividing one framed', () => {
    expect(HTML['the secret number'].match(/class="crack"/g)).toHaveLength(1);
    expect(HTML['the secret number'].match(/class="glyph attack"/g)).toHaveLength(2 * 3 + 1);
    expect(HTML['the secret number'].match(/class="glyph retreat"/g)).toHaveLength(2 * 6 + 1);
  });
});

describe('The grid of falls and patterns', () => {
  const every = Array.from({ length: ROUNDS ** ROUNDS }, (_, code) =>
    Array.from({ length: ROUNDS }, (_, i) => (Math.floor(code / ROUNDS ** i) % ROUNDS) + 1),
  );

  test('has something divided in every row, so that some column has at least its share', () => {
    for (const draws of every) {
      const grid = gridOf(draws);
      for (const row of grid) expect(row).toContain(true);
      const worst = Math.max(...countsOf(grid));
      expect(worst).toBeGreaterThanOrEqual(1);
      expect(worst === 1).toBe(new Set(draws).size === ROUNDS);
      expect(sayGrid(grid).includes('less is impossible')).toBe(worst === 1);
    }
  });

  test('draws over each column what is captured: everything later, and one place of its own round', () => {
    const caught = HTML['the grid']
      .split('class="pattern"')
      .slice(1)
      .map((part) => part.match(/"caught"/g)!.length);
    expect(caught).toEqual([7, 5, 3, 1]);
    expect(textOf(HTML['the grid'])).toContain('divided 1/4 2/4 0/4 1/4');
  });
});

describe('The shop', () => {
  const TRIPS: readonly Trip[] = ['request-lost', 'receipt-lost'];
  const losses: readonly (readonly Trip[])[] = [
    [],
    ...TRIPS.map((one) => [one]),
    ...TRIPS.flatMap((one) => TRIPS.map((two) => [one, two])),
    ...TRIPS.flatMap((one) => TRIPS.flatMap((two) => TRIPS.map((three) => [one, two, three]))),
  ];

  test('is said to charge as often as it does', () => {
    for (const lost of losses)
      for (const numbered of [true, false]) {
        const made = attempts([...lost, 'answered'], numbered);
        const said = sayRetry(made, numbered);
        expect(said).toContain(`pays ${40 * chargesIn(made)} euros`);
        expect(said.includes('hears nothing')).toBe(lost.length > 0);
        if (numbered) expect(chargesIn(made)).toBe(1);
      }
    expect(textOf(HTML['the shop'])).toContain('The customer pays 80 euros, twice what was owed.');
  });

  test('loses what is pressed, and is answered where that is let through', () => {
    expect(losing([], 0, 'receipt-lost')).toEqual(['receipt-lost']);
    expect(losing(['receipt-lost'], 0, 'request-lost')).toEqual(['request-lost']);
    expect(losing(['receipt-lost', 'request-lost'], 0, 'receipt-lost')).toEqual([]);
    expect(losing(['receipt-lost'], 1, 'request-lost')).toEqual(['receipt-lost', 'request-lost']);
    for (const lost of losses) {
      expect(PARAMS.lost.read(PARAMS.lost.write(lost)!)).toEqual(lost);
      for (let at = 0; at <= Math.min(2, lost.length); at++)
        for (const trip of TRIPS) expect(losing(lost, at, trip).length).toBeLessThanOrEqual(3);
    }
    for (const text of ['', 'both', 'request.', 'request.request.request.request'])
      expect(PARAMS.lost.read(text)).toBeNull();
  });
});
