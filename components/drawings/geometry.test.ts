import { describe, expect, test } from 'vitest';
import type { General } from '../../src/core/model.ts';
import { distance, halfRoad, mapLayout, towards, type MapLayout, type Point } from './geometry.ts';
import { bentRoad } from './roads.ts';

const SIZES = Array.from({ length: 15 }, (_, i) => i + 2);
const CROWDS = SIZES.filter((n) => n >= 5);

/** How far a decision's mark stands from its general's rim, and its size, as the map draws them. */
const MARK = { away: 15, radius: 10 };

interface Road {
  readonly from: General;
  readonly to: General;
}

/** Every road there is: to every lieutenant from everybody else. */
const roads = (n: number): readonly Road[] =>
  Array.from({ length: n }, (_, f) => f + 1).flatMap((from) =>
    Array.from({ length: n - 1 }, (_, t) => t + 2)
      .filter((to) => to !== from)
      .map((to) => ({ from, to })),
  );

const badgesOf = (layout: MapLayout): readonly (Road & { at: Point })[] =>
  roads(layout.places.length).map((road) => ({ ...road, at: halfRoad(layout, road.from, road.to).badge }));

const marksOf = ({ places, centre, radius }: MapLayout): readonly Point[] =>
  places.map((at) => {
    const out = distance(centre, at);
    const share = (out + radius + MARK.away) / out;
    return { x: centre.x + (at.x - centre.x) * share, y: centre.y + (at.y - centre.y) * share };
  });

const inside = (layout: MapLayout, at: Point, radius: number): boolean =>
  at.x - radius >= 0 && at.y - radius >= 0 && at.x + radius <= layout.width && at.y + radius <= layout.height;

describe.each(SIZES)('The map of %i generals', (n) => {
  const layout = mapLayout(n);

  test('has a place for everybody, inside the drawing and clear of each other', () => {
    expect(layout.places).toHaveLength(n);
    for (const [i, at] of layout.places.entries()) {
      expect(inside(layout, at, layout.radius + 4.5)).toBe(true);
      for (const other of layout.places.slice(i + 1)) {
        expect(distance(at, other)).toBeGreaterThan(2 * (layout.radius + 4.5));
      }
    }
  });

  test('lets each road begin outside its sender and end at its receiver’s rim', () => {
    for (const { from, to } of roads(n)) {
      const [a, b] = [layout.places[from - 1]!, layout.places[to - 1]!];
      const half = halfRoad(layout, from, to);
      const ends =
        layout.labels !== 'badges'
          ? [bentRoad(layout, from, to).start, endOf(bentRoad(layout, from, to).path)]
          : [half.start, half.end];
      expect(distance(ends[0]!, a)).toBeGreaterThan(layout.radius);
      const gap = distance(ends[1]!, b) - layout.radius;
      expect(gap).toBeGreaterThan(2);
      expect(gap).toBeLessThan(5);
    }
  });
});

/** The last point of a path of the form “M… Q… x y”. */
function endOf(path: string): Point {
  const [x, y] = path.split(/[\sMQL]+/).slice(-2);
  return { x: Number(x), y: Number(y) };
}

describe.each(CROWDS)('Among %i generals', (n) => {
  const layout = mapLayout(n);
  const badges = badgesOf(layout);
  const size = layout.badge;

  test('every badge is clear of every other badge', () => {
    for (const [i, a] of badges.entries()) {
      for (const b of badges.slice(i + 1)) {
        const gap = distance(a.at, b.at) - size;
        if (gap <= 0) expect.fail(`${a.from}→${a.to} and ${b.from}→${b.to} overlap by ${-gap}`);
      }
    }
  });

  test('every badge is clear of every general and of every decision’s mark', () => {
    for (const { from, to, at } of badges) {
      for (const place of layout.places) {
        const gap = distance(at, place) - size / 2 - layout.radius;
        if (gap <= 0) expect.fail(`the badge ${from}→${to} overlaps a general by ${-gap}`);
      }
      for (const mark of marksOf(layout)) {
        expect(distance(at, mark)).toBeGreaterThan(size / 2 + MARK.radius);
      }
    }
  });

  test('every badge and every mark is inside the drawing', () => {
    expect(badges.every(({ at }) => inside(layout, at, size / 2))).toBe(true);
    expect(marksOf(layout).every((at) => inside(layout, at, MARK.radius))).toBe(true);
  });

  test('every badge stands on its road, nearer to its receiver than to its sender', () => {
    for (const { from, to, at } of badges) {
      const [a, b] = [layout.places[from - 1]!, layout.places[to - 1]!];
      // on the straight line: the way over the badge is no detour (coordinates are rounded to tenths)
      expect(distance(a, at) + distance(at, b) - distance(a, b)).toBeLessThan(0.1);
      expect(distance(at, b)).toBeLessThan(distance(at, a));
    }
  });

  test('what goes there and what comes back share no part of the road', () => {
    for (const { from, to } of roads(n).filter((road) => road.from !== 1)) {
      const [there, back] = [halfRoad(layout, from, to), halfRoad(layout, to, from)];
      expect(there.start).toEqual(back.start);
      expect(distance(there.start, there.end)).toBeGreaterThan(0);
    }
  });
});

describe('The commander', () => {
  test('stands at the top, with 2 to its left and the last lieutenant to its right', () => {
    for (const n of SIZES.filter((size) => size >= 3)) {
      const { places } = mapLayout(n);
      const [commander, second, last] = [places[0]!, places[1]!, places.at(-1)!];
      expect(Math.min(...places.map(({ y }) => y))).toBe(commander.y);
      expect(second.x).toBeLessThan(commander.x);
      expect(last.x).toBeGreaterThan(commander.x);
    }
  });

  test('has the whole road to each lieutenant, since nobody writes back', () => {
    for (const n of CROWDS) {
      const layout = mapLayout(n);
      for (const { from, to } of roads(n).filter((road) => road.from === 1)) {
        const { start } = halfRoad(layout, from, to);
        expect(distance(start, layout.places[0]!) - layout.radius).toBeCloseTo(2, 0);
      }
    }
  });
});

test('Up to three generals, there and back have labels at different places', () => {
  const layout = mapLayout(3);
  const [there, back] = [bentRoad(layout, 2, 3), bentRoad(layout, 3, 2)];
  expect(distance(there.label, back.label)).toBeGreaterThan(24);
});

describe('Among four generals', () => {
  const layout = mapLayout(4);
  /** What is drawn in its middle: the largest that can stand there, a traitor's word with its ring. */
  const labels = roads(4).map(({ from, to }) => ({ from, to, at: bentRoad(layout, from, to).label }));
  const half = { x: 40, y: 13 };

  test('no traitor’s word lies on another of the same traitor’s, on a general, or outside the drawing', () => {
    for (const [i, { from, to, at }] of labels.entries()) {
      expect(at.x - half.x).toBeGreaterThanOrEqual(0);
      expect(at.x + half.x).toBeLessThanOrEqual(layout.width);
      for (const place of layout.places)
        expect(
          distance({ x: Math.max(at.x - half.x, Math.min(place.x, at.x + half.x)), y: at.y }, place),
          `${from}→${to}`,
        ).toBeGreaterThan(layout.radius);
      for (const other of labels.slice(i + 1).filter((label) => label.from === from)) {
        const apart = Math.abs(other.at.x - at.x) > 2 * half.x || Math.abs(other.at.y - at.y) > 2 * half.y;
        expect(apart, `${from}→${to} and ${other.from}→${other.to}`).toBe(true);
      }
    }
  });

  test('no small mark lies on another', () => {
    for (const [i, { from, to, at }] of labels.entries())
      for (const other of labels.slice(i + 1))
        expect(distance(at, other.at), `${from}→${to} and ${other.from}→${other.to}`).toBeGreaterThan(
          layout.badge,
        );
  });
});

test('A label at a bend stands on its curve', () => {
  for (const n of [2, 3]) {
    for (const { from, to } of roads(n)) {
      const { path, label, start } = bentRoad(mapLayout(n), from, to);
      const [cx, cy] = path
        .split(/[\sMQL]+/)
        .slice(3, 5)
        .map(Number);
      const end = endOf(path);
      // the middle of a quadratic curve, by its own formula
      expect(label.x).toBeCloseTo(start.x / 4 + cx! / 2 + end.x / 4, 0);
      expect(label.y).toBeCloseTo(start.y / 4 + cy! / 2 + end.y / 4, 0);
    }
  }
});

test('A point so far towards another is that far away', () => {
  const [a, b] = [
    { x: 10, y: 10 },
    { x: 40, y: 50 },
  ];
  expect(towards(a, b, 25)).toEqual({ x: 25, y: 30 });
  expect(towards(a, b, 50)).toEqual(b);
});
