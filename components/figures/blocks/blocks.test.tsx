import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/conditions.ts';
import { executeOral } from '../../../src/scenario/kinds/om-run.ts';
import { format } from '../../../src/scenario/format.ts';
import { parse } from '../../../src/scenario/parse.ts';
import { elementsOf, idProblems, textOf, valuesOf } from '../../testing/html.ts';
import { BlocksFigure } from './Blocks.tsx';
import { breakMany } from './blocks.ts';
import { sheetsOf } from './letters.ts';
import { letterPlace, PLACES, SIZE } from './places.ts';
import { GENERALS, tooMany } from './shown.ts';

const NUMBERS = Array.from({ length: GENERALS.most - GENERALS.least + 1 }, (_, i) => GENERALS.least + i);

describe.each(NUMBERS.map((n) => [n]))('%i generals played by three', (n) => {
  const { blocks, traitor, condition, scenario, verdicts } = breakMany(n);
  const f = tooMany(n);

  test('are broken by the smallest number of traitors that is too many, all in one block', () => {
    expect([n <= 3 * f, n > 3 * (f - 1)]).toEqual([true, true]);
    expect(scenario.traitors).toEqual(blocks[traitor - 1]);
    expect(scenario.traitors.length).toBeLessThanOrEqual(f);
    expect([scenario.n, scenario.m]).toEqual([n, f]);
  });

  test('in an execution that a link can carry, and that breaks the condition', () => {
    expect(parse(format(scenario))).toEqual({ kind: 'parsed', scenario });
    const judged = judge(executeOral(scenario));
    expect(judged).toEqual(verdicts);
    expect((condition === 'IC1' ? judged.agreement : judged.validity).kind).toBe('violated');
  });
});

describe.each(NUMBERS.map((n) => [n]))('The letters of three who play %i', (n) => {
  const { blocks, scenario, letters, within } = breakMany(n);
  const { log } = executeOral(scenario);

  test('have a sheet for every message that leaves a block, and the rest is counted', () => {
    const sheets = letters.reduce((sum, { attacks, others }) => sum + attacks + others, 0);
    expect(sheets + within).toBe([...log].length);
    for (const letter of letters) {
      const read = sheetsOf(scenario, blocks, letter);
      expect(read).toHaveLength(letter.attacks + letter.others);
      expect(read.filter(({ payload }) => payload.order === 'attack')).toHaveLength(letter.attacks);
      for (const { from, to } of read) {
        expect(blocks[letter.from - 1]).toContain(from);
        expect(blocks[letter.to - 1]).toContain(to);
      }
    }
  });

  test('have a place of their own each, clear of the blocks', () => {
    const at = letters.map((letter) => letterPlace(letter, scenario.m + 1));
    for (const [i, { x, y }] of at.entries()) {
      for (const other of at.slice(i + 1))
        expect(Math.abs(x - other.x) >= 30 || Math.abs(y - other.y) >= 18).toBe(true);
      for (const block of Object.values(PLACES))
        expect(
          Math.abs(x - block.x) > SIZE.width / 2 + 12 || Math.abs(y - block.y) > SIZE.height / 2 + 9,
        ).toBe(true);
    }
  });
});

test('Of six generals 3 and 4 are the traitors, and 2, 5 and 6 disobey a loyal commander', () => {
  const { scenario, condition } = breakMany(6);
  expect([scenario.traitors, scenario.order, condition]).toEqual([[3, 4], 'attack', 'IC2']);
  expect([...executeOral(scenario).decisions]).toEqual([
    [1, 'attack'],
    [2, 'retreat'],
    [5, 'retreat'],
    [6, 'retreat'],
  ]);
});

test('The figure says all this before anything runs', () => {
  const html = renderToString(
    <BlocksFigure figure="six-generals" label="Figure 4.2" opening={breakMany(6)} />,
  );
  expect(elementsOf(html, 'svg').map((svg) => svg['aria-label'])).toEqual([
    'A plays 1 and 2. B plays 3 and 4, all of them traitors. C plays 5 and 6.',
  ]);
  const text = textOf(html);
  expect(text).toContain('The ring breaks OM(2) for 6 generals: IC2 fails when 3 and 4 are traitors.');
  expect(text).toContain('IC2 broken general 2 retreats, though loyal general 1 ordered attack');
  expect(idProblems(html)).toEqual([]);
  expect(valuesOf(html, 'style')).toEqual([]);
});
