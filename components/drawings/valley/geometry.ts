/**
 * Where things stand in the valley. Across it everything is a share of the width, from 0 to 1, so that one drawing fills
 * a phone and a desk; up and down, and in all that stands at a place, it is units of a sixteenth of the text's size. So
 * the hills stretch and the words do not. `NARROWEST` is the width in units below which everything shrinks alike.
 */
import type { Messenger } from '../../scenes/two-generals-scene.ts';

export const NARROWEST = 340;
/** So many units are one em. */
export const EM = 16;

export type Side = 1 | 2;

/** Across, a share of the width; down, units. */
export interface Spot {
  readonly t: number;
  readonly y: number;
}

/** The top of each general's hill. */
export const HILLS = [0.17, 0.83] as const;
const STEEPNESS = 0.15;
const HILL = 104;
/** The floor of the valley, where the city stands. */
export const FLOOR = 394;
/** From the top of a hill to the middle of the circle on its pole. */
export const POLE = 38;
export const RADIUS = 20;

const bump = (t: number, top: number): number => Math.exp(-(((t - top) / STEEPNESS) ** 2));
const bumps = (t: number): number => bump(t, HILLS[0]) + bump(t, HILLS[1]);

/** The outline of the hills. */
export const ridge = (t: number): number => FLOOR - HILL * bumps(t);

/** Two messengers share a path before the city, one for each direction: what each has of it answers to a finger. */
export const ROW = 44;
const FIRST_PATH = 48;
/** How far a path rises towards the hills. */
const RISE = 14;

export const rowOf = (number: number): number => Math.ceil(number / 2) - 1;

/** A path through the valley, 0 the one nearest to the city. */
export const pathAt = (row: number, t: number): number => FLOOR + FIRST_PATH + ROW * row - RISE * bumps(t);

/** How high the drawing is for so many messengers. */
export const heightFor = (messengers: number): number => FLOOR + FIRST_PATH + ROW * rowOf(messengers) + 14;

/** Messengers from general 1 walk to the right. */
export const directionOf = ({ from }: Pick<Messenger, 'from'>): 1 | -1 => (from === 1 ? 1 : -1);

/** As far from the edge as whoever arrived stands. */
const ARRIVED = 0.1;
/** Just beyond the middle, where messengers are captured. */
const CAPTURED = 0.59;
/** Where they are captured if their receiver's side of the valley is to know nothing of it. */
const NEAR = 0.4;
/** Where whoever sent a messenger loses sight of it. */
const OUT_OF_SIGHT = 0.56;

/** How far a messenger gets, from its sender to its receiver: all the way, or as far as it is seen. */
const reachOf = ({ fate, near }: Messenger): number =>
  fate === 'captured' ? (near ? NEAR : CAPTURED) : fate === 'sent' ? OUT_OF_SIGHT : 1 - ARRIVED;

const across = (share: number, direction: 1 | -1): number => (direction === 1 ? share : 1 - share);

/** Where a messenger, or the place that is kept for it, is seen in the end. */
export function placeOf(messenger: Messenger): Spot {
  const t = across(reachOf(messenger), directionOf(messenger));
  return { t, y: pathAt(rowOf(messenger.number), t) };
}

/** The way of a messenger from its sender's hill, down into the valley and to where it is seen in the end. */
export function wayOf(messenger: Messenger, steps: number): readonly Spot[] {
  const [start, end] = [HILLS[0], reachOf(messenger)];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = start + ((end - start) * i) / steps;
    const t = across(share, directionOf(messenger));
    // it comes down the slope of its hill before it follows its path
    const down = Math.min(1, (share - start) / 0.22);
    return { t, y: ridge(t) * (1 - down) + pathAt(rowOf(messenger.number), t) * down };
  });
}

/** What is written of a messenger: beside it, towards the middle, or towards its receiver where it didn't arrive. */
export interface Label {
  /** In units from the messenger's place. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** The width of a letter of 12.5 units. */
const LETTER = 6.25;

export function labelOf(messenger: Messenger, text: string): Label {
  const direction = directionOf(messenger);
  const onward = (messenger.fate === 'captured' && !messenger.near) || messenger.fate === 'sent';
  const away = messenger.fate === 'captured' ? 34 : 16;
  const towards = onward ? direction : (-direction as 1 | -1);
  return {
    x: towards * away,
    // from the middle on the path rises under it
    y: onward ? -17 : -8,
    anchor: towards === 1 ? 'start' : 'end',
    width: text.length * LETTER,
  };
}

/** The middle of what each general knows, over its hill. */
export const COVERS = { t: [0.25, 0.75], y: 114 } as const;
/** Half the size of an order without covers, and what all covers together may add to its height. */
const ORDER = { width: 17, height: 11 } as const;
const COVER = 13;
const MOST_HIGH = 39;
/** As many covers as are drawn one by one; how many there are in all is said below them. */
export const MOST_COVERS = 13;

/** How much each of so many covers adds to half the height. */
const coverStep = (covers: number): number => Math.min(COVER, MOST_HIGH / Math.max(1, covers));

/** Half the size of an order in so many of `covers` covers. */
export const coverAt = (inside: number, covers: number): { width: number; height: number } => {
  const step = coverStep(covers) * inside;
  return { width: ORDER.width + 1.1 * step, height: ORDER.height + step };
};

/** From one line below the covers to the next. */
export const LINE = 15;

/** Half the size of the cover that isn't there, round all those that are. */
export const coverBeyond = (covers: number): { width: number; height: number } => {
  const { width, height } = coverAt(covers, covers);
  return { width: width + 1.1 * COVER, height: height + COVER };
};

/** The way of the moon, and a share of it. */
export const skyAt = (share: number): Spot => ({
  t: 0.17 + 0.66 * share,
  y: 23 - 13 * Math.sin(Math.PI * share),
});
