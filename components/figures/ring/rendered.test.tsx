import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Pair } from './Pair.tsx';
import { FIRST_NUMBER, FIRST_PLAN, Ring } from './Ring.tsx';
import { PLANS } from './ring-steps.ts';
import { RingTable } from './RingTable.tsx';
import { showRing } from './show-ring.ts';
import { tooFewWords } from '#words/too-few.ts';

const opening = showRing(FIRST_PLAN, FIRST_NUMBER);
const html = renderToString(<Ring figure="ring" label="Figure 4.1" opening={opening} />);
const table = renderToString(<RingTable figure="ring-all" />);
const words = tooFewWords.ring;

describe('The ring, where nothing runs,', () => {
  test('stands complete, with all six decisions and the demand that breaks', () => {
    expect(elementsOf(html, 'svg').map((svg) => svg['aria-label'])).toContain(
      'A₀ holds retreat, B₀ retreats, C₀ retreats, A₁ holds attack, B₁ retreats, C₁ retreats.',
    );
    expect(textOf(html)).toContain('A₀ B₀ IC2: B₀ must retreat B₀ retreats kept');
    expect(textOf(html)).toContain('C₀ A₁ IC2: C₀ must attack C₀ retreats broken');
    expect(textOf(html)).toContain('The plan breaks IC2 at C₀ and A₁.');
  });

  test('has its three triangles, and a row for each plan', () => {
    expect(elementsOf(table, 'svg').map((svg) => svg['aria-label'])).toEqual([
      'C is the traitor, A holds retreat, B retreats.',
      'B is the traitor, C retreats, A holds attack.',
      'A is the traitor, B retreats, C retreats.',
    ]);
    const text = textOf(table);
    for (const plan of PLANS) expect(text).toContain(words.plans[plan]);
    expect(text).toContain(
      'Obey the commander B₀ retreats: ✓ kept C₀ attacks: ✓ kept B₀ retreats, C₀ attacks: ✗ broken',
    );
    expect(text).toContain('2 B₀ C₀ “A said: retreat”');
    expect(text).not.toContain('differs');
  });

  test('gives every id once and has no style attribute', () => {
    expect(idProblems(html + table)).toEqual([]);
    expect([...valuesOf(html, 'style'), ...valuesOf(table, 'style')]).toEqual([]);
    expect(html + table).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('A pair shows what is heard in ring and triangle, and leads to the lab only where the notation has a name', () => {
  const named = renderToString(<Pair id="p" pair={opening.pairs[0]!} />);
  expect(textOf(named)).toContain('B₀ in the ring B in the triangle round 1, from A: retreat');
  expect(valuesOf(named, 'href')).toEqual([expect.stringMatching(/lab\/\?s=om_n3_m1_or_t3_1\.3-2a$/)]);
  const other = showRing('never', FIRST_NUMBER).pairs[2]!;
  const silent = renderToString(<Pair id="p" pair={other} />);
  expect(valuesOf(silent, 'href')).toEqual([]);
  expect(textOf(silent)).toContain('hears nothing hears nothing = same');
});
