/**
 * Roads on which each message has its own way: curves from sender to receiver, so that there and back don't meet, with the
 * place on each where what it says stands.
 */
import { COMMANDER, type General } from '../../src/core/model.ts';
import { distance, towards, type MapLayout, type Point } from './geometry.ts';
import { tenth } from './tenth.ts';

export interface BentRoad extends Curve {
  /** Where what is said stands. */
  readonly label: Point;
  /** Points on the way from the sender to there, both ends among them. */
  readonly way: readonly Point[];
}

/**
 * How far the roads among four bend, as a share of their length, to the right of whoever walks them, and how far along them
 * their labels stand: so that no label lies on another, on a general or on another road. Found by search, held by a test.
 */
const DIAMOND: Readonly<Record<string, readonly [bend: number, along: number]>> = {
  '1-2': [0.1, 0.45],
  '1-4': [-0.1, 0.45],
  '1-3': [0.26, 0.46],
  '2-3': [0.02, 0.45],
  '3-2': [0.24, 0.63],
  '3-4': [0.02, 0.41],
  '4-3': [0.24, 0.51],
  '2-4': [0.24, 0.51],
  '4-2': [0.24, 0.45],
};

/** The shares of its way at which a walking message is placed: so many that its road looks walked. */
const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The road of a message from one general to another. */
export function bentRoad(layout: MapLayout, from: General, to: General): BentRoad {
  const [a, b] = [layout.places[from - 1]!, layout.places[to - 1]!];
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const [bend, along] = (layout.labels === 'bends' ? DIAMOND[`${from}-${to}`] : undefined) ?? [
    gentle(layout, from, middle, a, b),
    0.5,
  ];
  return roadAlong(layout, from, to, bend, along);
}

/**
 * A road that bends by this share of its length to the right of whoever walks it, its label so far along it.
 * @param along from 0, at the sender, to 1
 */
export function roadAlong(
  layout: MapLayout,
  from: General,
  to: General,
  bend: number,
  along: number,
): BentRoad {
  const [a, b] = [layout.places[from - 1]!, layout.places[to - 1]!];
  const road = curve(a, b, bend, layout.radius);
  return { ...road, label: road.at(along), way: STEPS.map((step) => road.at(step * along)) };
}

/** A way between two places as a quadratic curve. */
export interface Curve {
  /** As a path's `d`. */
  readonly path: string;
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** The point at t from 0, at the sender's rim, to 1, at the receiver's. */
  at(t: number): Point;
}

/**
 * The curve from one circle's rim to another's.
 * @param bend as a share of the way's length, to the right of whoever walks it
 * @param short how far before the receiver's rim it ends
 */
export function curve(a: Point, b: Point, bend: number, radius: number, short = 4): Curve {
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const control = { x: tenth(middle.x - (b.y - a.y) * bend), y: tenth(middle.y + (b.x - a.x) * bend) };
  const start = towards(a, control, radius + 2);
  const end = towards(b, control, radius + short);
  return {
    path: `M${start.x} ${start.y}Q${control.x} ${control.y} ${end.x} ${end.y}`,
    ...{ start, control, end },
    at: (t) => onCurve(start, control, end, t),
  };
}

/** The point of a quadratic curve at t from 0 to 1, by its own formula. */
export function onCurve(start: Point, control: Point, end: Point, t: number): Point {
  const at = (a: number, b: number, c: number): number =>
    tenth((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c);
  return { x: at(start.x, control.x, end.x), y: at(start.y, control.y, end.y) };
}

/** The bend among two or three: the commander's roads bend away from the city, the others' to the sender's right. */
function gentle({ centre }: MapLayout, from: General, middle: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  const share = (2 * Math.min(34, length / 4)) / length;
  if (from !== COMMANDER) return share;
  const outward = (b.x - a.x) * (middle.y - centre.y) - (b.y - a.y) * (middle.x - centre.x);
  return outward >= 0 ? share : -share;
}
