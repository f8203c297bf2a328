/** In both drawings nothing lies on anything else, from a phone of 320 pixels to a desk. */
import { describe, expect, test } from 'vitest';
import { tooFewWords } from '#words/too-few.ts';
import {
  arch,
  ARCH,
  BOX,
  CENTRE,
  copyWords,
  demandWords,
  DISC,
  letterSpot,
  loyalWords,
  mask,
  MIDDLE,
  placeOf,
  RADIUS,
  share,
  SHEET,
  TRAITOR,
  type Anchor,
  type Spot,
} from './scene-layout.ts';
import type { Point } from '../../drawings/geometry.ts';
import { PLANS, type ShownPair } from './ring-steps.ts';
import { showRing } from './show-ring.ts';

const words = tooFewWords.ring;
const PLACES = [0, 1, 2, 3, 4, 5];
/** Widths of a drawing in pixels, and how much larger what hangs in it is drawn there (ring-drawing.css). */
const SIZES = [
  [288, 0.76],
  [300, 0.76],
  [312, 0.86],
  [349, 0.86],
  [350, 1],
  [382, 1],
  [439, 1],
  [440, 1.18],
  [480, 1.18],
  [600, 1.5],
] as const;

/** In narrower drawings small letters are drawn this much smaller (ring-letters.css). */
const [NARROW, SHRUNK] = [382, 0.64];

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** It is no box but the circle in it. */
  readonly isRound?: true;
}

/** Pixels of a drawing this wide. */
const scaled = ({ at, off }: Spot, width: number, size: number): Point => ({
  x: (at.x * width) / BOX.width + off.x * size,
  y: (at.y * width) / BOX.width + off.y * size,
});

const around = (name: string, spot: Spot, half: Point, [width, size]: readonly [number, number]): Box => {
  const { x, y } = scaled(spot, width, size);
  return {
    name,
    ...{ left: x - half.x * size, right: x + half.x * size },
    ...{ top: y - half.y * size, bottom: y + half.y * size },
  };
};

/** A line of Inter at 12.5 to 13 pixels, semibold. */
function lineOf(
  text: string,
  spot: Spot & { readonly anchor?: Anchor },
  [width, size]: readonly [number, number],
): Box {
  const long = text.length * 6.7 * size;
  const { x, y } = scaled(spot, width, size);
  const left = { start: x, middle: x - long / 2, end: x - long }[spot.anchor ?? 'middle'];
  return { name: text, left, right: left + long, top: y - 10 * size, bottom: y + 3 * size };
}

const still = (at: Point): Spot => ({ at, off: { x: 0, y: 0 } });

const disc = (name: string, at: Point, radius: number, size: readonly [number, number]): Box => ({
  ...around(name, still(at), { x: radius, y: radius }, size),
  isRound: true,
});

function letters(
  roads: readonly (readonly [Point, Point, number, number])[],
  size: readonly [number, number],
): Box[] {
  const sheet = roads.some(([, , count]) => count > 1) ? 'small' : 'plain';
  return roads.flatMap(([from, to, count, rim], road) =>
    Array.from({ length: count }, (_, nth) => {
      const spot = letterSpot(from, to, nth, count, rim, sheet);
      const { width, height } = SHEET[spot.size];
      const shrunk = spot.size === 'small' && size[0] < NARROW ? SHRUNK : 1;
      return around(
        `letter ${road}.${nth}`,
        spot,
        { x: (width / 2) * shrunk, y: (height / 2) * shrunk },
        size,
      );
    }),
  );
}

/** Everything of the ring, with this many letters each way on every road. */
function ringBoxes(count: number, size: readonly [number, number]): Box[] {
  const roads = PLACES.flatMap((place) => {
    const [here, there] = [placeOf(place), placeOf((place + 1) % 6)];
    return [[here, there, count, DISC] as const, [there, here, count, DISC] as const];
  });
  return [
    ...PLACES.map((place) => disc(words.copy(place), placeOf(place), DISC, size)),
    disc('middle', CENTRE, MIDDLE, size),
    ...letters(roads, size),
    ...[1, 2].map((place) => lineOf('retreats', copyWords(place, 0)!, size)),
    ...[0, 3].flatMap((place) =>
      ['holds', 'retreat'].map((text, line) => lineOf(text, copyWords(place, line)!, size)),
    ),
    ...[0, 2].flatMap((place) =>
      ['✗ broken', 'retreat', 'B₀ must'].map((text, line) => lineOf(text, demandWords(place, line), size)),
    ),
    ...['✗ broken', 'both the same'].map((text, line) => lineOf(text, demandWords(1, line), size)),
  ];
}

/** Everything of a pair's triangle. */
function triangleBoxes({ places, traitor, messages }: ShownPair, size: readonly [number, number]): Box[] {
  const at = (general: number): Point =>
    general === traitor ? CENTRE : placeOf(places.find((place) => (place % 3) + 1 === general)!);
  return [
    ...places.map((place) => disc(words.copy(place), placeOf(place), DISC, size)),
    disc('traitor', CENTRE, TRAITOR, size),
    lineOf('traitor', { at: CENTRE, off: { x: 0, y: TRAITOR + 16 } }, size),
    ...letters(
      roadsOf(messages).map(({ from, to, count }) => [
        ...([at(from), at(to)] as const),
        ...([count, to === traitor ? TRAITOR : DISC] as const),
      ]),
      size,
    ),
    ...places.map((place) => lineOf(place % 3 === 0 ? 'holds retreat' : 'retreats', loyalWords(place), size)),
  ];
}

/** How many letters go from whom to whom. */
function roadsOf(messages: readonly { readonly from: number; readonly to: number }[]) {
  const roads = new Map<string, { from: number; to: number; count: number }>();
  for (const { from, to } of messages) {
    const { count } = roads.get(`${from} ${to}`) ?? { count: 0 };
    roads.set(`${from} ${to}`, { from, to, count: count + 1 });
  }
  return [...roads.values()];
}

/** By how much two boxes lie on each other; a circle is met by what is nearest to its centre. */
function overlap(a: Box, b: Box): number {
  if (b.isRound === true && a.isRound !== true) return overlap(b, a);
  if (a.isRound !== true)
    return Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    );
  const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
  const [dx, dy] = [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)];
  return (a.right - a.left) / 2 - Math.hypot(dx, dy);
}

const clashes = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a, b) > 0.5)
      .map((b) => `${a.name} × ${b.name}`),
  );

const outside = (boxes: readonly Box[], width: number): readonly string[] =>
  boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < 0 || right > width || top < 0 || bottom > (BOX.height * width) / BOX.width,
    )
    .map(({ name }) => name);

describe.each(SIZES)('In a drawing %i pixels wide', (...size) => {
  const [width] = size;

  test.each([1, 2])('of the ring nothing lies on anything, with %i letters each way', (count) => {
    const boxes = ringBoxes(count, size);
    expect(clashes(boxes)).toEqual([]);
    expect(outside(boxes, width)).toEqual([]);
  });

  test('every plan has its letters beside each other, and its triangles fit', () => {
    for (const plan of PLANS) {
      const { messages, pairs } = showRing(plan, 1986);
      const roads = roadsOf(messages).map(
        ({ from, to, count }) => [placeOf(from), placeOf(to), count, DISC] as const,
      );
      expect([plan, clashes(letters(roads, size))]).toEqual([plan, []]);
      for (const pair of pairs) {
        const boxes = triangleBoxes(pair, size);
        expect([plan, pair.traitor, clashes(boxes), outside(boxes, width)]).toEqual([
          ...[plan, pair.traitor],
          ...[[], []],
        ]);
      }
    }
  });
});

test('The pair stands in the triangle as in the ring: its sides are those of the hexagon', () => {
  for (const place of [0, 1, 2]) {
    const [a, b] = [placeOf(place), placeOf(place + 1)];
    for (const [p, q] of [
      [a, b],
      [a, CENTRE],
      [b, CENTRE],
    ] as const)
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeCloseTo(RADIUS, 0);
  }
});

test('A mask reaches round the four others and leaves the pair and its road free', () => {
  // its ends are caps round the first and the last of the four
  const ends = (place: number) =>
    [...mask(place).matchAll(/[ML ](-?[\d.]+) (-?[\d.]+)(?=[AZ])/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
  for (const place of [0, 1, 2]) {
    for (const end of ends(place)) {
      const near = [(place + 2) % 6, (place + 5) % 6].some((one) => {
        const { x, y } = placeOf(one);
        return Math.abs(Math.hypot(end.x - x, end.y - y) - 36) < 1;
      });
      expect(near).toBe(true);
    }
    expect(new Set(ends(place).map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  }
});

test('A broken arch has a crack in its middle, a whole one has none', () => {
  expect(arch(1, false)).toHaveLength(1);
  const [left, right] = arch(1, true);
  const [from, to] = [left!.split(' ').slice(-2), right!.slice(1).split('A')[0]!.split(' ')];
  expect(Number(to[0]) - Number(from[0])).toBeCloseTo(2 * ARCH * Math.sin(0.075), 0);
  expect(share(CENTRE)).toEqual({ x: '50%', y: '57.37%' });
});
