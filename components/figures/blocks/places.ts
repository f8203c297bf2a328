/** Where the three players stand, and their letters on the roads between them. */
import type { General } from '../../../src/core/model.ts';
import type { Point } from '../../drawings/geometry.ts';
import { tenth } from '../../drawings/tenth.ts';
import type { BlockLetter } from './shown.ts';

export const VIEW = { width: 424, height: 404 } as const;
/** A player's block, and a general in it. */
export const SIZE = { width: 134, height: 84 } as const;
export const MEMBER = { radius: 18, pitch: 42 } as const;

/** The middles of the blocks of A, B and C. */
export const PLACES: Readonly<Record<General, Point>> = {
  1: { x: 212, y: 66 },
  2: { x: 70, y: 332 },
  3: { x: 354, y: 332 },
};

/** How far to the left or right of A's middle its roads begin, so that those to B and those to C don't meet. */
const APART = 40;

/** How far a road keeps to its right, so that there and back don't meet. */
const ASIDE = 21;

/** The part of the way between two blocks that is free of both, set aside. */
function ends(from: General, to: General): readonly [Point, Point] {
  const towards = (general: General, other: General): Point => {
    const { x, y } = PLACES[general]!;
    return general === 1 ? { x: x + (other === 2 ? -APART : APART), y } : { x, y };
  };
  const [a, b] = [towards(from, to), towards(to, from)];
  const level = a.y === b.y;
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const going = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const off = { x: -going.y * ASIDE, y: going.x * ASIDE };
  // to the rims: the sides between B and C, else the upper and the lower ones
  const rim = level ? SIZE.width / 2 : SIZE.height / 2 / Math.abs(going.y);
  const at = (place: Point, along: number): Point => ({
    x: tenth(place.x + going.x * along + off.x),
    y: tenth(place.y + going.y * along + off.y),
  });
  const bent = level ? 0 : (off.y / Math.abs(going.y)) * Math.sign(going.y);
  return [at(a, rim + 3 - bent), at(b, -rim - 4 - bent)];
}

export function roadOf(from: General, to: General): string {
  const [a, b] = ends(from, to);
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

/** The letters of a road stand on it in the order of their rounds, the last one nearest to its receiver. */
export function letterPlace({ round, from, to }: BlockLetter, rounds: number): Point {
  const [a, b] = ends(from, to);
  const share = (round - 0.5) / rounds;
  return { x: tenth(a.x + (b.x - a.x) * share), y: tenth(a.y + (b.y - a.y) * share) };
}
