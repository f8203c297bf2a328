/**
 * Where things stand in the two drawings of the ring. Two neighbours and the centre of a hexagon make an equilateral
 * triangle, so one set of places serves both: in the triangle the pair stays where it stands in the ring, and the traitor
 * is in the centre. Places are shares of the drawing, and grow with it; what hangs on a place (a disc, a word, a letter)
 * is set off in pixels, and doesn't. So type keeps its size at every width, and nothing has to be measured.
 */
import type { Place } from '../../../src/core/ring.ts';
import { tenth } from '../../drawings/tenth.ts';
import type { Point } from '../../drawings/geometry.ts';

/** The box of a drawing, in units. */
export const BOX = { width: 360, height: 380 } as const;
export const CENTRE: Point = { x: 180, y: 218 };
/** From the centre to a general, and to a demand above two of them. */
export const RADIUS = 120;
export const ARCH = 170;
/** Half the width of the mask. */
const BAND = 36;

/** In pixels: a general, the traitor, the button in the middle; how far a letter is from its road and from a rim. */
export const DISC = 24;
export const TRAITOR = 28;
export const MIDDLE = 23;
const ASIDE = { plain: 15, small: 12.5 } as const;
/** What is free between a letter and a rim. */
const CLEAR = 2;
/** A letter's sheet; small ones are for drawings with more than one on a road. */
export const SHEET = { plain: { width: 22, height: 18 }, small: { width: 18, height: 15 } } as const;
export type SheetSize = keyof typeof SHEET;

/** A place in units, what hangs there so many pixels off it. */
export interface Spot {
  readonly at: Point;
  readonly off: Point;
}

/** Going round with the clock from A₀ on the left. */
const angle = (place: number): number => Math.PI + (place * Math.PI) / 3;

/** The point of a circle round the centre. */
const round = (radius: number, radians: number): Point => ({
  x: tenth(CENTRE.x + radius * Math.cos(radians)),
  y: tenth(CENTRE.y + radius * Math.sin(radians)),
});

/** Where a copy stands. */
export const placeOf = (place: Place): Point => round(RADIUS, angle(place));

/** As a drawing writes it: a share of its width, of its height. */
export const share = ({ x, y }: Point): { readonly x: string; readonly y: string } => ({
  x: `${hundredth((100 * x) / BOX.width)}%`,
  y: `${hundredth((100 * y) / BOX.height)}%`,
});

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The way along a circle round the centre, in units. */
function along(radius: number, from: number, to: number): string {
  const [a, b] = [round(radius, from), round(radius, to)];
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${b.x} ${b.y}`;
}

/** How far a demand's arch keeps from the generals at its ends, and half of the crack in a broken one; radians. */
const [ARCH_END, CRACK] = [0.15, 0.075];

/** The arch over two neighbours, the first of them at `place`: whole, or in two pieces with a crack in the middle. */
export function arch(place: Place, cracked: boolean): readonly string[] {
  const [from, to] = [angle(place) + ARCH_END, angle(place + 1) - ARCH_END];
  const middle = (from + to) / 2;
  return cracked
    ? [along(ARCH, from, middle - CRACK), along(ARCH, middle + CRACK, to)]
    : [along(ARCH, from, to)];
}

/** The middle of that arch. */
export const archMiddle = (place: Place): Point => round(ARCH, angle(place + 0.5));

/** The mask over the four copies that are not in the pair whose first is at `place`: a band round its ends. */
export function mask(place: Place): string {
  const [from, to] = [angle(place + 2), angle(place + 5)];
  const [outer, inner] = [RADIUS + BAND, RADIUS - BAND];
  const [a, b, c, d] = [round(outer, from), round(outer, to), round(inner, to), round(inner, from)];
  const cap = `A${BAND} ${BAND} 0 0 1`;
  return [
    `M${a.x} ${a.y}A${outer} ${outer} 0 0 1 ${b.x} ${b.y}`,
    `${cap} ${c.x} ${c.y}A${inner} ${inner} 0 0 0 ${d.x} ${d.y}`,
    `${cap} ${a.x} ${a.y}Z`,
  ].join('');
}

/** Where the words of a demand stand: in the corners beside the outer arches, above the middle one; `line` counts up. */
export function demandWords(place: Place, line: number): Spot & { readonly anchor: Anchor } {
  if (place === 1) {
    return { at: archMiddle(1), off: { x: 0, y: -14 - 17 * line }, anchor: 'middle' };
  }
  const y = CENTRE.y - 150;
  return place === 0
    ? { at: { x: 0, y }, off: { x: 4, y: -16 * line }, anchor: 'start' }
    : { at: { x: BOX.width, y }, off: { x: -4, y: -16 * line }, anchor: 'end' };
}

export type Anchor = 'start' | 'middle' | 'end';

/** The words beside a copy in the ring: above a lieutenant of the demands, inside the ring beside a commander. */
export function copyWords(place: Place, line: number): (Spot & { readonly anchor: Anchor }) | null {
  const at = placeOf(place);
  if (place === 1 || place === 2) return { at, off: { x: 0, y: -DISC - 7 }, anchor: 'middle' };
  if (place === 0)
    return { at: { x: at.x + 40, y: at.y }, off: { x: 0, y: -3 + 15 * line }, anchor: 'start' };
  if (place === 3) return { at: { x: at.x - 40, y: at.y }, off: { x: 0, y: -3 + 15 * line }, anchor: 'end' };
  return null;
}

/** The words beside one of the pair in the triangle. */
export const loyalWords = (place: Place): Spot => ({
  at: placeOf(place),
  off: { x: 0, y: place === 1 || place === 2 ? -DISC - 7 : DISC + 18 },
});

/** A letter on a road, and the way it came. */
export interface LetterSpot extends Spot {
  readonly size: SheetSize;
  /** The direction it goes, and how far its middle is from its receiver's along the road, in pixels. */
  readonly going: Point;
  readonly short: number;
}

/**
 * Where the `nth` of `count` letters from one to another comes to rest: before its receiver, the last one nearest, to the
 * right of the road as it goes, so that there and back don't meet.
 */
export function letterSpot(
  from: Point,
  to: Point,
  nth: number,
  count: number,
  rim: number,
  size: SheetSize,
): LetterSpot {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const going = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const { width, height } = SHEET[size];
  // the nearest that two of them may stand on this road
  const pitch = Math.min((width + 1) / Math.abs(going.x), (height + 1) / Math.abs(going.y));
  const off = (short: number): Point => ({
    x: tenth(-going.x * short - going.y * ASIDE[size]),
    y: tenth(-going.y * short + going.x * ASIDE[size]),
  });
  let first = rim;
  while (fromBox(off(first), size) < rim + CLEAR) first += 0.5;
  const short = tenth(first + pitch * (count - 1 - nth));
  return {
    at: to,
    off: off(short),
    ...{ size, going: { x: hundredth(going.x), y: hundredth(going.y) }, short },
  };
}

/** How far a letter whose middle is there is from the place it hangs on. */
const fromBox = ({ x, y }: Point, size: SheetSize): number =>
  Math.hypot(
    Math.max(0, Math.abs(x) - SHEET[size].width / 2),
    Math.max(0, Math.abs(y) - SHEET[size].height / 2),
  );
