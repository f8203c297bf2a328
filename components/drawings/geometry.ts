/**
 * Where things stand on the map. Pure numbers, in units of the drawing: 360 wide, so that text of 13 units is readable
 * on a phone of that width and large on a desk.
 */
import { COMMANDER, type General } from '../../src/core/model.ts';
import { tenth } from './tenth.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** Radius of a general's circle. */
  readonly radius: number;
  /** Where general g stands: element g − 1. */
  readonly places: readonly Point[];
  /**
   * What stands on a road: words; what a message says, at a bend, with a road of its own for every message; or on half a
   * road a badge with a glyph or a number.
   */
  readonly labels: 'words' | 'bends' | 'badges';
  /** How far from a receiver's centre its badges stand. */
  readonly reach: number;
  readonly badge: number;
  /** Radius of the ground round a badge that answers to a finger: up to half-way to the next badge, at most 22. */
  readonly touch: number;
}

const WIDTH = 360;

/**
 * From five generals on a road has a badge near its receiver. The lines that meet at a receiver leave 180°/n between
 * neighbours, so more generals need a wider ring or smaller badges, and the best distance of a badge from its receiver
 * is no simple formula: these rows were found by search, and a test holds every badge clear of every other.
 */
const RINGS: Readonly<Record<number, { ring: number; reach: number; badge: number; radius: number }>> = {
  5: { ring: 132, reach: 55, badge: 21, radius: 20 },
  6: { ring: 134, reach: 52, badge: 20, radius: 19 },
  7: { ring: 146, reach: 50, badge: 19, radius: 17 },
  8: { ring: 158, reach: 50, badge: 18, radius: 16 },
  9: { ring: 180, reach: 52, badge: 17, radius: 16 },
  10: { ring: 200, reach: 53, badge: 15, radius: 16 },
  11: { ring: 200, reach: 99, badge: 14, radius: 14 },
  12: { ring: 220, reach: 98, badge: 14, radius: 14 },
  13: { ring: 220, reach: 81, badge: 11, radius: 12 },
  14: { ring: 180, reach: 108, badge: 10, radius: 11 },
  15: { ring: 220, reach: 104, badge: 9, radius: 12 },
  16: { ring: 220, reach: 96, badge: 7, radius: 11 },
};

/** The commander at the top, the lieutenants round the city against the clock: 2 to the left. */
export function mapLayout(n: number): MapLayout {
  if (n === 2) return pairLayout();
  if (n === 3) return triangleLayout();
  if (n === 4) return diamondLayout();
  const { ring, reach, badge, radius } = RINGS[n]!;
  const width = Math.max(WIDTH, 2 * (ring + radius) + 58);
  const centre = { x: width / 2, y: ring + radius + 29 };
  return {
    width,
    height: 2 * (ring + radius) + 58,
    centre,
    radius,
    places: Array.from({ length: n }, (_, i) => onCircle(centre, ring, -90 - (360 * i) / n)),
    labels: 'badges',
    reach,
    badge,
    touch: tenth(Math.min(22, reach * Math.sin(Math.PI / n / 2))),
  };
}

function pairLayout(): MapLayout {
  return {
    width: WIDTH,
    height: 150,
    centre: { x: WIDTH / 2, y: 68 },
    radius: 24,
    places: [
      { x: 62, y: 66 },
      { x: WIDTH - 62, y: 66 },
    ],
    labels: 'words',
    reach: 0,
    badge: 0,
    touch: 22,
  };
}

function triangleLayout(): MapLayout {
  return {
    width: WIDTH,
    height: 282,
    centre: { x: WIDTH / 2, y: 122 },
    radius: 24,
    places: [
      { x: 180, y: 36 },
      { x: 52, y: 206 },
      { x: 308, y: 206 },
    ],
    labels: 'words',
    reach: 0,
    badge: 0,
    touch: 22,
  };
}

/** Four generals: a road for each message, and beside each lieutenant room for what it holds. */
function diamondLayout(): MapLayout {
  return {
    width: WIDTH,
    height: 436,
    centre: { x: WIDTH / 2, y: 208 },
    radius: 21,
    places: [
      { x: 180, y: 40 },
      { x: 56, y: 208 },
      { x: 180, y: 364 },
      { x: 304, y: 208 },
    ],
    labels: 'bends',
    reach: 0,
    badge: 21,
    touch: 22,
  };
}

function onCircle(centre: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: tenth(centre.x + radius * Math.cos(angle)), y: tenth(centre.y + radius * Math.sin(angle)) };
}

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point on the way from a to b, `length` from a. */
export function towards(a: Point, b: Point, length: number): Point {
  const share = length / distance(a, b);
  return { x: tenth(a.x + (b.x - a.x) * share), y: tenth(a.y + (b.y - a.y) * share) };
}

/**
 * The road to a receiver's rim, where the arrow head is. Lieutenants write to each other both ways, so each message has
 * the half of the road that is nearer to its receiver; nobody writes to the commander, so its roads are whole.
 */
export function halfRoad(
  layout: MapLayout,
  from: General,
  to: General,
): { start: Point; end: Point; badge: Point } {
  const [a, b] = [layout.places[from - 1]!, layout.places[to - 1]!];
  return {
    start:
      from === COMMANDER
        ? towards(a, b, layout.radius + 2)
        : { x: tenth((a.x + b.x) / 2), y: tenth((a.y + b.y) / 2) },
    end: towards(b, a, layout.radius + 3),
    badge: towards(b, a, Math.min(layout.reach, distance(a, b) / 2 - 8)),
  };
}
