/**
 * Where sealed letters stand: three to five generals, a road for each letter of each round, and beside every lieutenant
 * room for the orders that it holds. Bends and places were found by search, so that no letter lies on another, on a general
 * or on what one holds; a test holds that.
 */
import type { General, Round } from '../../../src/core/model.ts';
import { mapLayout, type MapLayout, type Point } from '../geometry.ts';
import { onCurve, roadAlong, type BentRoad } from '../roads.ts';
import { tenth } from '../tenth.ts';

type Placed = readonly [bend: number, along: number];
interface Roads {
  readonly early: Readonly<Record<string, Placed>>;
  /** From round 3 on, when a letter of round 2 may stand between the same two. */
  readonly late: Readonly<Record<string, Placed>>;
}

const ROADS: Readonly<Record<number, Roads>> = {
  3: {
    early: { '1-2': [0.22, 0.5], '1-3': [-0.22, 0.5], '2-3': [0.24, 0.5], '3-2': [0.24, 0.5] },
    late: {},
  },
  4: {
    early: {
      '1-2': [0.23, 0.58],
      '1-4': [-0.28, 0.54],
      '1-3': [-0.01, 0.18],
      '2-3': [0.03, 0.72],
      '3-2': [0.35, 0.67],
      '3-4': [0.03, 0.33],
      '4-3': [0.37, 0.32],
      '2-4': [-0.23, 0.3],
      '4-2': [0.5, 0.24],
    },
    late: {
      '2-3': [-0.31, 0.6],
      '3-4': [-0.01, 0.59],
      '3-2': [0, 0.57],
      '4-3': [0.31, 0.57],
      '2-4': [-0.2, 0.8],
      '4-2': [0.36, 0.6],
    },
  },
  5: {
    early: {
      '1-2': [-0.1, 0.5],
      '1-3': [-0.08, 0.29],
      '1-4': [0.07, 0.65],
      '1-5': [0.1, 0.42],
      '2-3': [0.03, 0.78],
      '2-4': [0.07, 0.38],
      '2-5': [0.05, 0.22],
      '3-2': [0.11, 0.5],
      '3-4': [0.24, 0.27],
      '3-5': [0.12, 0.43],
      '4-2': [0.16, 0.66],
      '4-3': [0.1, 0.59],
      '4-5': [0.03, 0.22],
      '5-2': [0.1, 0.3],
      '5-3': [0.06, 0.69],
      '5-4': [0.11, 0.5],
    },
    late: {
      '2-3': [0.5, 0.72],
      '2-4': [0.3, 0.49],
      '2-5': [0.15, 0.5],
      '3-2': [0.29, 0.75],
      '3-4': [0.28, 0.58],
      '3-5': [0.28, 0.56],
      '4-2': [0.23, 0.45],
      '4-3': [0.21, 0.25],
      '4-5': [0.49, 0.28],
      '5-2': [0.29, 0.5],
      '5-3': [0.26, 0.32],
      '5-4': [0.28, 0.24],
    },
  },
};

/** Five in a ring with room beside it. */
const PENTAGON: readonly Point[] = [
  { x: 200, y: 62 },
  { x: 76.4, y: 151.8 },
  { x: 123.6, y: 297.2 },
  { x: 276.4, y: 297.2 },
  { x: 323.6, y: 151.8 },
];

/** The map of three, four or five generals who sign. */
export function sealedLayout(n: number): MapLayout {
  const all: MapLayout = { ...mapLayout(n), labels: 'bends' };
  if (n === 3) return { ...all, height: 336 };
  if (n === 4) return lower(aside(all, 8), 30);
  return aside(
    { ...all, width: 400, height: 406, centre: { x: 200, y: 192 }, radius: 20, places: PENTAGON },
    4,
  );
}

/** With so much more room on both sides. */
const aside = (layout: MapLayout, by: number): MapLayout => ({
  ...layout,
  width: layout.width + 2 * by,
  centre: { ...layout.centre, x: layout.centre.x + by },
  places: layout.places.map(({ x, y }) => ({ x: x + by, y })),
});

/** With so much more room below, and half of it above the middle. */
const lower = (layout: MapLayout, by: number): MapLayout => {
  const { centre, places } = layout;
  const down = ({ x, y }: Point): Point => ({ x, y: y + (y > centre.y ? by : y < centre.y ? 0 : by / 2) });
  return {
    ...layout,
    height: layout.height + by,
    centre: down(centre),
    places: places.map(down),
  };
};

export interface Sent {
  readonly round: Round;
  readonly from: General;
  readonly to: General;
}

/** The road of a letter, and where it stands on it. */
export function sealedRoad(layout: MapLayout, { round, from, to }: Sent): BentRoad {
  const { early, late } = ROADS[layout.places.length]!;
  const [bend, along] = (round > 2 ? late[`${from}-${to}`] : undefined) ?? early[`${from}-${to}`]!;
  return roadAlong(layout, from, to, bend, along);
}

/** Where a refused letter comes to lie, where there is room beside its road; else it falls back on it. */
const FALLEN: Readonly<Record<number, Readonly<Record<string, Point>>>> = {
  3: { '2-3': { x: 176, y: 286 }, '3-2': { x: 184, y: 286 } },
  4: {
    '2-3': { x: 66, y: 326 },
    '4-3': { x: 310, y: 326 },
    '3-2': { x: 64, y: 382 },
    '3-4': { x: 312, y: 382 },
    '2-4': { x: 334, y: 166 },
    '4-2': { x: 42, y: 166 },
  },
};

/** How far a refused letter gets on its road, as a share of it. */
const REFUSED_AT = 0.93;

export interface Fall {
  /** Where it meets the shield. */
  readonly hit: Point;
  /** The road up to there, as a path's `d`. */
  readonly path: string;
  readonly rest: Point;
  /** The shield: a piece of a circle round the receiver. */
  readonly shield: string;
  /** From there to where it lies; empty where that is the road itself. */
  readonly bounce: string;
  /** The whole way, at its end the bounce. */
  readonly way: readonly Point[];
}

/** What becomes of a letter whose seals its receiver refuses. */
export function fallOf(layout: MapLayout, sent: Sent): Fall {
  const { start, control, label, at } = sealedRoad(layout, sent);
  const hit = at(REFUSED_AT);
  const beside = sent.round > 2 ? undefined : FALLEN[layout.places.length]?.[`${sent.from}-${sent.to}`];
  const rest = beside ?? label;
  const bent = {
    x: tenth(start.x + (control.x - start.x) * REFUSED_AT),
    y: tenth(start.y + (control.y - start.y) * REFUSED_AT),
  };
  const top = { x: tenth(hit.x + (rest.x - hit.x) * 0.45), y: tenth(Math.min(hit.y, rest.y) - 36) };
  return {
    hit,
    rest,
    path: `M${start.x} ${start.y}Q${bent.x} ${bent.y} ${hit.x} ${hit.y}`,
    shield: shieldAt(layout, sent.to, hit),
    bounce: beside ? `M${hit.x} ${hit.y}Q${top.x} ${top.y} ${rest.x} ${tenth(rest.y - 14)}` : '',
    way: [
      ...[0, 0.25, 0.5, 0.75, 1].map((t) => at(t * REFUSED_AT)),
      ...[0.25, 0.5, 0.75, 1].map((t) => onCurve(hit, top, rest, t)),
    ],
  };
}

function shieldAt({ places, radius }: MapLayout, general: General, hit: Point): string {
  const middle = places[general - 1]!;
  const angle = Math.atan2(hit.y - middle.y, hit.x - middle.x);
  const reach = radius + 5;
  const at = (turn: number): string =>
    `${tenth(middle.x + reach * Math.cos(angle + turn))} ${tenth(middle.y + reach * Math.sin(angle + turn))}`;
  return `M${at(-0.62)}A${reach} ${reach} 0 0 1 ${at(0.62)}`;
}

/** Where what a lieutenant holds stands, so wide: clear of all roads, inside the drawing. */
export function heldAt(layout: MapLayout, general: General, wide: number, below: number): Point {
  const { places, radius, width, centre } = layout;
  const at = places[general - 1]!;
  const n = places.length;
  if (n === 4 && general === 3) return { x: at.x + radius + 16, y: at.y - 20 };
  const y = at.y + radius + (n === 5 && at.y > centre.y ? 12 : 14) + below;
  if (n === 5 && at.y > centre.y) return { x: at.x < centre.x ? at.x - 62 : at.x - 8, y };
  return { x: at.x < centre.x ? 2 : width - wide - 2, y };
}
