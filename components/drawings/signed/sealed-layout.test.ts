import { describe, expect, test } from 'vitest';
import type { MapLayout, Point } from '../geometry.ts';
import { fallOf, heldAt, sealedLayout, sealedRoad, type Sent } from './sealed-layout.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round = ({ x, y }: Point, wide: number, above: number, below: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - above,
  bottom: y + below,
});

/** A slip with two seals under it, as SealedMark draws it, and a traitor's with its word. */
const slip = (n: number, at: Point): Box => (n === 5 ? round(at, 32, 11, 17) : round(at, 36, 15, 22));
const worded = (n: number, at: Point): Box => (n === 5 ? slip(n, at) : round(at, 80, 15, 22));

const nameOf = ({ from, to }: Sent): string => `${from}→${to}`;

function lettersOf(n: number, rounds: readonly number[]): readonly Sent[] {
  const everybody = Array.from({ length: n }, (_, i) => i + 1);
  return rounds.flatMap((at) =>
    everybody
      .filter((from) => (at === 1) === (from === 1))
      .flatMap((from) =>
        everybody.filter((to) => to !== 1 && to !== from).map((to) => ({ round: at, from, to })),
      ),
  );
}

/** How far two boxes are apart, across or down. */
const gap = (a: Box, b: Box): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

const generalsOf = ({ places, radius }: MapLayout): readonly Box[] =>
  places.map((at) => round(at, 2 * radius, radius, radius));

/** A set of two orders over a pennant, as HeldSet draws them, beside every lieutenant. */
const heldOf = (layout: MapLayout): readonly (Box & { readonly general: number })[] =>
  layout.places.slice(1).map((_, i) => {
    const { x, y } = heldAt(layout, i + 2, 92, 0);
    return { general: i + 2, left: x, top: y, right: x + 92, bottom: y + 70 };
  });

describe.each([3, 4, 5])('Among %i generals who sign', (n) => {
  const layout = sealedLayout(n);
  const letters = lettersOf(n, [1, 2]);
  const at = (sent: Sent): Point => sealedRoad(layout, sent).label;

  test('no letter of the first two rounds lies on another, be one of them a traitor’s with its word', () => {
    for (const [i, a] of letters.entries())
      for (const b of letters.slice(i + 1)) {
        const named = `${nameOf(a)} and ${nameOf(b)}`;
        expect(overlap(worded(n, at(a)), slip(n, at(b))), named).toBe(false);
        expect(overlap(slip(n, at(a)), worded(n, at(b))), named).toBe(false);
      }
  });

  test('no letter lies on a general, on what a lieutenant holds, or outside the drawing', () => {
    for (const sent of letters) {
      const box = worded(n, at(sent));
      for (const general of generalsOf(layout)) expect(overlap(box, general), nameOf(sent)).toBe(false);
      for (const held of heldOf(layout))
        if (held.general !== sent.from) expect(overlap(box, held), nameOf(sent)).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(layout.width);
    }
  });

  test('what lieutenants hold lies inside the drawing, and on nobody', () => {
    for (const [i, box] of heldOf(layout).entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(layout.width);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
      for (const other of [...heldOf(layout).slice(i + 1), ...generalsOf(layout)])
        expect(overlap(box, other), `${box.general}`).toBe(false);
    }
  });

  test('a refused letter gets no further than the shield, and lies inside the drawing on nobody', () => {
    for (const sent of lettersOf(n, [2])) {
      const { hit, rest, way } = fallOf(layout, sent);
      const receiver = layout.places[sent.to - 1]!;
      expect(Math.hypot(hit.x - receiver.x, hit.y - receiver.y)).toBeGreaterThan(layout.radius + 5);
      expect(way.at(-1)).toEqual(rest);
      const box = worded(n, rest);
      expect(Math.min(box.left, box.top), nameOf(sent)).toBeGreaterThanOrEqual(0);
      expect(box.right, nameOf(sent)).toBeLessThanOrEqual(layout.width);
      expect(box.bottom, nameOf(sent)).toBeLessThanOrEqual(layout.height);
      for (const general of generalsOf(layout)) expect(overlap(box, general), nameOf(sent)).toBe(false);
    }
  });
});

test('Among four who sign, two of them traitors, letters have room between them', () => {
  const layout = sealedLayout(4);
  for (const traitors of [
    [1, 2],
    [1, 3],
    [1, 4],
    [2, 3],
    [2, 4],
    [3, 4],
  ]) {
    const boxes = lettersOf(4, [1, 2]).map((sent) => {
      const { label } = sealedRoad(layout, sent);
      return { sent, box: traitors.includes(sent.from) ? worded(4, label) : slip(4, label) };
    });
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(gap(a.box, b.box), `${nameOf(a.sent)} and ${nameOf(b.sent)}`).toBeGreaterThan(4);
  }
});

test('A refused letter among four lies on no other’s letter', () => {
  const layout = sealedLayout(4);
  for (const sent of lettersOf(4, [2])) {
    const fallen = worded(4, fallOf(layout, sent).rest);
    for (const other of lettersOf(4, [1, 2]))
      if (nameOf(other) !== nameOf(sent) && other.from !== sent.from)
        expect(
          overlap(fallen, slip(4, sealedRoad(layout, other).label)),
          `${nameOf(sent)} and ${nameOf(other)}`,
        ).toBe(false);
  }
});

test('A letter of round 3 lies on no general, and among four on nothing that a lieutenant holds', () => {
  for (const n of [4, 5]) {
    const layout = sealedLayout(n);
    for (const sent of lettersOf(n, [3])) {
      const box = slip(n, sealedRoad(layout, sent).label);
      for (const general of generalsOf(layout)) expect(overlap(box, general), nameOf(sent)).toBe(false);
      if (n === 4) for (const held of heldOf(layout)) expect(overlap(box, held), nameOf(sent)).toBe(false);
    }
  }
});

test('A letter of round 3 has another road than that of round 2 between the same two, so that both are seen', () => {
  for (const n of [4, 5]) {
    const layout = sealedLayout(n);
    for (const late of lettersOf(n, [3])) {
      const [there, before] = [sealedRoad(layout, late), sealedRoad(layout, { ...late, round: 2 })];
      expect(there.path, nameOf(late)).not.toBe(before.path);
      expect(Math.hypot(there.label.x - before.label.x, there.label.y - before.label.y)).toBeGreaterThan(15);
    }
  }
});
