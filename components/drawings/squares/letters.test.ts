import { describe, expect, test } from 'vitest';
import { others } from '../../../src/core/paths.ts';
import { scenarioOf } from '../../testing/arbitraries.ts';
import { messagesOf } from '../../scenes/relayed-scene.ts';
import { oralScene } from '../../scenes/oral-scene.ts';
import { inSquares } from './in-squares.ts';
import { cellAt, sizeOf, squaresLayout } from './layout.ts';
import { nextLetter, rowByRow, sheavesOf, squaresOf, wayOf } from './letters.ts';
import { nameOf, nearestLetter } from './Square.tsx';

const sceneOf = (token: string) => oralScene(scenarioOf(token));

const SEVEN = 'om_n7_m2_oa_t1.5_ssplit';
const CASES = [4, 5, 6, 7].flatMap((n) =>
  ['', '_t1.2_ssplit', '_t2.3_ssilent', '_t4_1.2.4-3r'].map((rest) => `om_n${n}_m2_oa${rest}`),
);

describe('The squares', () => {
  test.each(CASES)('hold every letter that is seen exactly once, at every time: %s', (token) => {
    for (const eyes of ['', '_v3', '_v1'])
      for (let round = 0; round <= 3; round++) {
        const scene = sceneOf(`${token}${eyes}_r${round}`);
        const lying = squaresOf(scene).flatMap(({ letters }) => letters.map(({ seen }) => seen.index));
        const all = messagesOf(scene, {}, 0, Infinity).messages.map(({ index }) => index);
        expect([...lying].sort((a, b) => a - b)).toEqual(all);
      }
  });

  test.each(CASES)('give by their columns what is decided: %s', (token) => {
    const scene = sceneOf(token);
    for (const { receiver, letters, votes } of squaresOf(scene)) {
      if (votes === null) {
        expect(scene.scenario.traitors).toContain(receiver);
        continue;
      }
      const majority = (orders: readonly (string | null)[]): string =>
        2 * orders.filter((order) => order === 'attack').length > orders.length ? 'attack' : 'retreat';
      const columns = others(scene.scenario.n, [1]).map((vote) =>
        majority(letters.filter((letter) => letter.vote === vote).map(({ order }) => order)),
      );
      expect(votes.results).toEqual(columns);
      expect(votes.decision).toBe(majority(columns));
    }
  });

  test('show no result before the last round, nor another’s in one general’s place', () => {
    expect(squaresOf(sceneOf(`${SEVEN}_r2`)).every(({ votes }) => votes === null)).toBe(true);
    const seen = squaresOf(sceneOf(`${SEVEN}_v4`)).filter(({ votes }) => votes !== null);
    expect(seen.map(({ receiver }) => receiver)).toEqual([4]);
    expect(squaresOf(sceneOf(`${SEVEN}_v4`)).some(({ letters }) => letters.some(({ own }) => own))).toBe(
      false,
    );
  });

  test.each([5, 6, 7])('of OM(3) among %i hold every letter, each in a place of its own', (n) => {
    const scene = sceneOf(`om_n${n}_m3_oa_t1.2.3_ssplit`);
    const letters = squaresOf(scene).flatMap((square) => square.letters);
    expect(letters).toHaveLength(messagesOf(scene, {}, 0, 0).total);
    for (const arrangement of ['wide', 'narrow'] as const) {
      const layout = squaresLayout(n, arrangement);
      const boxes = letters.map((letter) => ({
        letter,
        at: cellAt(layout, letter),
        size: sizeOf(layout, letter),
      }));
      for (const [i, a] of boxes.entries()) {
        const { x, y } = layout.corner(a.letter.receiver);
        expect(Math.min(a.at.x - x, a.at.y - y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(a.at.x - x, a.at.y - y) + a.size).toBeLessThanOrEqual(layout.side);
        expect(a.size).toBeGreaterThan(4);
        for (const b of boxes.slice(i + 1).filter(({ letter }) => letter.receiver === a.letter.receiver)) {
          const reach = Math.max(Math.abs(a.at.x - b.at.x), Math.abs(a.at.y - b.at.y));
          expect(reach, `${nameOf(a.letter)} and ${nameOf(b.letter)}`).toBeGreaterThan(
            Math.min(a.size, b.size),
          );
        }
      }
    }
  });

  test('are for OM(2) among four to seven', () => {
    expect(
      ['om_n3_m1_oa', 'om_n7_m1_oa', 'om_n4_m2_oa', 'om_n7_m2_oa', 'om_n8_m2_oa'].map((token) =>
        inSquares(sceneOf(token)),
      ),
    ).toEqual([false, false, true, true, false]);
  });
});

test('The way of a letter leads from the commander over everybody who passed it on', () => {
  const squares = squaresOf(sceneOf(SEVEN));
  const letter = squares[4]!.letters.find(({ path }) => path.join('.') === '1.3.5')!;
  expect(wayOf(squares, letter)).toEqual([
    { from: 1, to: 3, order: 'retreat' },
    { from: 3, to: 5, order: 'retreat' },
    { from: 5, to: 6, order: 'attack' },
  ]);
});

test('From every hand but the commander’s five letters go to each of the others', () => {
  const sheaves = sheavesOf(squaresOf(sceneOf(SEVEN)).flatMap(({ letters }) => letters));
  expect(sheaves).toHaveLength(36);
  for (const { from, attacks, retreats } of sheaves) expect(attacks + retreats).toBe(from === 1 ? 1 : 5);
  expect(sheaves.find(({ from, to }) => from === 5 && to === 4)).toMatchObject({ attacks: 5 });
});

test('Arrow keys lead along rows and columns, and round their ends', () => {
  const letters = rowByRow(squaresOf(sceneOf('om_n4_m2_oa'))[0]!.letters);
  expect(letters.map(({ path }) => path.join('.'))).toEqual(['1', '1.3', '1.4.3', '1.3.4', '1.4']);
  const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab'];
  expect(keys.map((key) => nextLetter(key, letters, 1))).toEqual([2, 0, 3, 3, 0, 4, null]);
  expect(keys.map((key) => nextLetter(key, letters, 0))).toEqual([1, 4, 0, 0, 0, 4, null]);
  expect(nextLetter('Home', [], 0)).toBeNull();
});

describe.each(['wide', 'narrow'] as const)(
  'A press in a small square of the %s arrangement',
  (arrangement) => {
    const layout = squaresLayout(7, arrangement);
    const square = squaresOf(sceneOf(SEVEN))[2]!;
    const corner = layout.corner(square.receiver);

    test('is for the letter that is nearest, wherever between the letters it falls', () => {
      for (const letter of square.letters) {
        const { x, y } = cellAt(layout, letter);
        for (const [dx, dy] of [
          [0, 0],
          [layout.letter, layout.letter],
          [-1, 1],
        ] as const)
          expect(nearestLetter(square, layout, { x: x + dx, y: y + dy }, 0.8)).toBe(nameOf(letter));
      }
    });

    test('may fall a little beside them for a finger, and not for a mouse', () => {
      const beside = { x: corner.x - layout.pitch / 2, y: corner.y + layout.side / 2 };
      expect(nearestLetter(square, layout, beside, 0.8)).not.toBeNull();
      expect(nearestLetter(square, layout, beside, 0)).toBeNull();
    });

    test('below them, on the results and the pennant, is for the whole square', () => {
      const below = { x: corner.x + layout.side / 2, y: corner.y + layout.side + layout.pitch };
      expect(nearestLetter(square, layout, below, 0.8)).toBeNull();
    });
  },
);
