/** Where parties stand in the drawing, and the way of an arrow from one to another. */
import type { Place } from './trust-map.ts';
import { tenth } from '../../drawings/tenth.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const WIDTH = 400;
export const RADIUS = 22;

export interface MapPlan {
  readonly height: number;
  readonly points: readonly Point[];
  /** Parties above this height have their names above them, clear of the arrows. */
  readonly middle: number;
  /** How many letters of a name there is room for. */
  readonly letters: number;
}

/** On a circle, the first on top; two side by side. */
export function planOf(count: number): MapPlan {
  if (count === 2)
    return {
      height: 150,
      points: [
        { x: 90, y: 60 },
        { x: 310, y: 60 },
      ],
      middle: 0,
      letters: 16,
    };
  const ring = count === 3 ? 112 : count < 6 ? 118 : 138;
  const centre = { x: WIDTH / 2, y: ring + RADIUS + 40 };
  const points = Array.from({ length: count }, (_, place) => {
    const angle = (2 * Math.PI * place) / count - Math.PI / 2;
    return { x: tenth(centre.x + ring * Math.cos(angle)), y: tenth(centre.y + ring * Math.sin(angle)) };
  });
  const lowest = Math.max(...points.map(({ y }) => y));
  return {
    height: Math.round(lowest + RADIUS + 40),
    points,
    middle: centre.y - 1,
    letters: count < 6 ? 16 : 11,
  };
}

/** A bent way from rim to rim, so that there and back don’t meet; and its middle. */
export function arrow(
  { points }: MapPlan,
  from: Place,
  to: Place,
): { readonly path: string; readonly middle: Point } {
  const [a, b] = [points[from]!, points[to]!];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const bend = Math.min(26, length * 0.14);
  const control = { x: (a.x + b.x) / 2 - uy * bend * 2, y: (a.y + b.y) / 2 + ux * bend * 2 };
  const start = towards(a, control, RADIUS + 2);
  const end = towards(b, control, RADIUS + 5);
  const middle = {
    x: tenth((start.x + 2 * control.x + end.x) / 4),
    y: tenth((start.y + 2 * control.y + end.y) / 4),
  };
  return {
    path: `M${start.x} ${start.y}Q${tenth(control.x)} ${tenth(control.y)} ${end.x} ${end.y}`,
    middle,
  };
}

function towards(a: Point, b: Point, by: number): Point {
  const share = by / Math.hypot(b.x - a.x, b.y - a.y);
  return { x: tenth(a.x + (b.x - a.x) * share), y: tenth(a.y + (b.y - a.y) * share) };
}
