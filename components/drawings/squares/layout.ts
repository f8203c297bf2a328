/**
 * Where things stand where every letter of OM(2) lies in a square beside its receiver. Pure numbers in units of the drawing,
 * for a wide place, where the squares stand round the ring, and for a narrow one, where they stand below it.
 */
import { COMMANDER, type General } from '../../../src/core/model.ts';
import { others } from '../../../src/core/paths.ts';
import { curve, type Curve } from '../roads.ts';
import { tenth } from '../tenth.ts';
import type { MapLayout, Point } from '../geometry.ts';

export type Arrangement = 'wide' | 'narrow';

export interface SquaresLayout extends MapLayout {
  readonly arrangement: Arrangement;
  /** Side of a square: a row for each hand and a column for each vote share it. */
  readonly side: number;
  /** From one letter to the next, and how large a letter is. */
  readonly pitch: number;
  readonly letter: number;
  /** Where the upper left corner of a lieutenant's square stands. */
  corner(general: General): Point;
}

/** Below a square: a line and the results, then the pennant. */
export const RESULTS = { gap: 5, height: 13 } as const;
export const PENNANT = { gap: 9, height: 24, staff: 34 } as const;

/** How high a square is with all that stands below it. */
export const heightOf = ({ side }: Pick<SquaresLayout, 'side'>): number =>
  side + RESULTS.gap + RESULTS.height + PENNANT.gap + PENNANT.staff;

/** The layout for n generals, as many as there is room for (in-squares.ts). */
export function squaresLayout(n: number, arrangement: Arrangement): SquaresLayout {
  const { width, radius, side, ring, top } = SIZES[arrangement];
  const centre = { x: width / 2, y: top + radius + ring.y };
  const places = Array.from({ length: n }, (_, i): Point => {
    const angle = -Math.PI / 2 - (2 * Math.PI * i) / n;
    // whole numbers: all letters of a square then have the same fraction, and hundreds of them are sent with the page
    return {
      x: Math.round(centre.x + ring.x * Math.cos(angle)),
      y: Math.round(centre.y + ring.y * Math.sin(angle)),
    };
  });
  const pitch = tenth(side / (n - 1));
  const layout = {
    ...{ arrangement, width, centre, radius, places, side, pitch },
    letter: tenth(pitch * 0.76),
  };
  const corner = arrangement === 'wide' ? beside(layout) : below(layout, n);
  const bottom = others(n, [COMMANDER]).map((general) => corner(general).y + heightOf({ side }));
  return {
    ...layout,
    height: Math.ceil(Math.max(...bottom) + 2),
    corner,
    ...{ labels: 'bends', reach: 0, badge: 0, touch: 22 },
  };
}

const SIZES = {
  wide: { width: 584, radius: 22, side: 84, ring: { x: 156, y: 208 }, top: 8 },
  narrow: { width: 360, radius: 18, side: 90, ring: { x: 128, y: 110 }, top: 4 },
} as const;

type Ground = Pick<SquaresLayout, 'width' | 'radius' | 'centre' | 'places' | 'side'>;

/** Outside the ring, on the general's own side of it; a general at the bottom has its to the right. */
const beside =
  ({ places, radius, centre, side }: Ground) =>
  (general: General): Point => {
    const { x, y } = places[general - 1]!;
    const away = radius + 20;
    const lower = y > centre.y + 150 ? 10 : 0;
    return { x: x < centre.x - 1 ? x - away - side : x + away, y: y - 52 + lower };
  };

/** In rows below the ring, each under its general's number. */
const below =
  ({ width, places, radius, side }: Ground, n: number) =>
  (general: General): Point => {
    const columns = n - 1 === 4 ? 2 : 3;
    const gap = columns === 2 ? 60 : (width - 3 * side - 4) / 2;
    const left = (width - columns * side - (columns - 1) * gap) / 2;
    const lowest = Math.max(...places.map(({ y }) => y)) + radius;
    const at = general - 2;
    return {
      x: left + (at % columns) * (side + gap),
      y: lowest + 50 + Math.floor(at / columns) * (heightOf({ side }) + 40),
    };
  };

/** How far roads between lieutenants bend, so that there and back are two. */
const BEND = 0.09;

/** The road from one general to another; a commander's is straight, for nobody writes to it. */
export const roadIn = ({ places, radius }: MapLayout, from: General, to: General): Curve =>
  curve(places[from - 1]!, places[to - 1]!, from === COMMANDER ? 0 : BEND, radius, 6);

interface Lying {
  readonly receiver: General;
  readonly hand: General;
  readonly vote: General;
  readonly part?: number;
  readonly parts?: number;
}

/** How many letters that share a place lie side by side. */
const sideBySide = ({ parts = 1 }: Pick<Lying, 'parts'>): number => Math.ceil(Math.sqrt(parts));

/** Between letters that share a place. */
const APART = 1.8;

/** How large a letter is: one that shares its place is smaller. */
export function sizeOf({ pitch, letter }: SquaresLayout, lying: Lying): number {
  const beside = sideBySide(lying);
  return beside === 1 ? letter : tenth((pitch * 0.94) / beside - APART);
}

/** Where a letter lies: the upper left corner of its place in its receiver's square. */
export function cellAt(layout: SquaresLayout, lying: Lying): Point {
  const { receiver, hand, vote, part = 0 } = lying;
  const { corner, pitch } = layout;
  const { x, y } = corner(receiver);
  const beside = sideBySide(lying);
  const step = sizeOf(layout, lying) + APART;
  const inset = (pitch - beside * step + APART) / 2;
  // the order itself lies where the receiver's own row and column meet
  const row = hand === COMMANDER ? receiver : hand;
  return {
    x: tenth(x + (vote - 2) * pitch + inset + (part % beside) * step),
    y: tenth(y + (row - 2) * pitch + inset + Math.floor(part / beside) * step),
  };
}
