import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { Everything } from './Everything.tsx';
import { FIRST_NUMBER, FIRST_PLAN, Ring } from './Ring.tsx';
import { PLANS } from './ring-steps.ts';
import { RingTable } from './RingTable.tsx';
import { showRing } from './show-ring.ts';
import { tooFewWords } from '#words/too-few.ts';

const opening = showRing(FIRST_PLAN, FIRST_NUMBER);
const html = renderToString(<Ring figure="ring" opening={opening} />);
const table = renderToString(<RingTable figure="ring-all" />);
const words = tooFewWords.ring;

describe('The ring, where nothing runs,', () => {
  test('stands complete: all six decisions, the demand that breaks, and the triangle in which it breaks', () => {
    expect(elementsOf(html, 'svg').map((svg) => svg['aria-label'])).toEqual(
      expect.arrayContaining([
        'A₀ holds retreat, B₀ retreats, C₀ attacks, A₁ holds attack, B₁ attacks, C₁ retreats.',
        'A is the traitor, B retreats, C attacks.',
      ]),
    );
    const text = textOf(html);
    expect(text).toContain('B₀ must retreat ✓ kept both the same ✗ broken');
    expect(text).toContain('C₀ must attack ✓ kept');
    expect(text).toContain('B₀ and C₀ must do the same: one retreats, one attacks. This plan breaks here.');
    expect(text).toContain('All six have the plan “obey A”.');
  });

  test('offers no letter, no demand and no button in its drawings', () => {
    for (const role of ['radio', 'option', 'listbox', 'button'])
      expect(valuesOf(html, 'role').filter((one) => one === role)).toEqual([]);
    expect(valuesOf(html, 'tabindex')).toEqual([]);
  });

  test('has the other two triangles, and a row for each plan', () => {
    expect(
      elementsOf(table, 'svg')
        .map((svg) => svg['aria-label'])
        .filter((label) => label !== undefined),
    ).toEqual([
      'C is the traitor, A holds retreat, B retreats.',
      'B is the traitor, C attacks, A holds attack.',
    ]);
    const text = textOf(table);
    for (const plan of PLANS) expect(text).toContain(words.plans[plan]);
    expect(text).toContain('obey A B₀ retreats: ✓ kept C₀ attacks: ✓ kept B₀ retreats, C₀ attacks: ✗ broken');
    expect(text).toContain('1 A₀ B₀ retreat');
    expect(text).not.toContain('differs');
  });

  test('gives every id once and has no style attribute', () => {
    expect(idProblems(html + table)).toEqual([]);
    expect([...valuesOf(html, 'style'), ...valuesOf(table, 'style')]).toEqual([]);
    expect(html + table).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('As text there is what each of a pair hears in ring and triangle, what each demand comes to, and every message', () => {
  const text = { figure: 'ring', named: { plan: 'majority' } };
  const found = showRing('majority', FIRST_NUMBER);
  const named = textOf(renderToString(<Everything {...text} found={found} pair={found.pairs[0]!} />));
  expect(named).toContain('B₀ in the ring B in the triangle round 1, from A: retreat');
  expect(named).toContain('C₀ A₁ IC2: C₀ must attack C₀ retreats broken');
  expect(named).toContain('The plan breaks IC2 at C₀ and A₁.');
  expect(named).toContain('2 B₀ C₀ “A said: retreat”');
  const never = showRing('never', FIRST_NUMBER);
  const silent = renderToString(<Everything {...text} found={never} pair={never.pairs[2]!} />);
  expect(textOf(silent)).toContain('hears nothing hears nothing = same');
});
