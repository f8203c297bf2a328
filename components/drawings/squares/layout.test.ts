import { describe, expect, test } from 'vitest';
import { others } from '../../../src/core/paths.ts';
import { distance, type Point } from '../geometry.ts';
import { ROOM } from './in-squares.ts';
import { cellAt, heightOf, roadIn, squaresLayout, type Arrangement, type SquaresLayout } from './layout.ts';

const CASES = (['wide', 'narrow'] as const).flatMap((arrangement) =>
  Array.from({ length: ROOM.most - ROOM.least + 1 }, (_, i) => [ROOM.least + i, arrangement] as const),
);

const lieutenants = (n: number): readonly number[] => others(n, [1]);

interface Box extends Point {
  readonly right: number;
  readonly bottom: number;
}

/** A square with all that stands below it, and in a narrow place with its number above. */
function boxOf(layout: SquaresLayout, general: number): Box {
  const { x, y } = layout.corner(general);
  const head = layout.arrangement === 'narrow' ? 20 : 0;
  return { x, y: y - head, right: x + layout.side, bottom: y + heightOf(layout) };
}

const far = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom));

const apart = (a: Box, b: Box): boolean =>
  a.right + 4 < b.x || b.right + 4 < a.x || a.bottom + 2 < b.y || b.bottom + 2 < a.y;

describe.each(CASES)('Among %i generals in a %s place', (n: number, arrangement: Arrangement) => {
  const layout = squaresLayout(n, arrangement);

  test('all squares lie inside the drawing and apart from each other', () => {
    const boxes = lieutenants(n).map((general) => boxOf(layout, general));
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(2);
      expect(box.right).toBeLessThanOrEqual(layout.width - 2);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
    }
  });

  test('no general stands on a square or on another, and nobody outside', () => {
    for (const [i, at] of layout.places.entries()) {
      for (const general of lieutenants(n))
        expect(far(boxOf(layout, general), at)).toBeGreaterThan(layout.radius + 6);
      for (const other of layout.places.slice(i + 1))
        expect(distance(at, other)).toBeGreaterThan(2 * layout.radius + 8);
      expect(at.y - layout.radius).toBeGreaterThanOrEqual(2);
    }
  });

  test('no road runs through a general who is neither of its ends', () => {
    for (let from = 1; from <= n; from++)
      for (const to of lieutenants(n)) {
        if (from === to) continue;
        const { at } = roadIn(layout, from, to);
        for (const third of others(n, [from, to]))
          for (let t = 0; t <= 1; t += 0.05)
            expect(distance(at(t), layout.places[third - 1]!)).toBeGreaterThan(layout.radius);
      }
  });

  test('every letter has a place of its own inside its square', () => {
    for (const receiver of lieutenants(n)) {
      const { x, y } = layout.corner(receiver);
      const hands = others(n, [receiver]);
      const cells = hands.flatMap((hand) =>
        (hand === 1 ? [receiver] : lieutenants(n).filter((vote) => vote !== receiver)).map((vote) =>
          cellAt(layout, { receiver, hand, vote }),
        ),
      );
      expect(new Set(cells.map((cell) => `${cell.x} ${cell.y}`)).size).toBe(1 + (n - 2) ** 2);
      for (const cell of cells) {
        expect(Math.min(cell.x - x, cell.y - y)).toBeGreaterThan(0);
        expect(Math.max(cell.x - x, cell.y - y) + layout.letter).toBeLessThan(layout.side);
      }
    }
  });
});
