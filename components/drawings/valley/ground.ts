/**
 * What is engraved: the slopes, the night and the dark, as paths a thousand units wide that are stretched to the drawing's
 * width. They are the same in every valley, and made once.
 */
import { tenth } from '../tenth.ts';
import { FLOOR, HILLS, pathAt, ridge, skyAt, type Side } from './geometry.ts';

/** The width of what is stretched. */
export const ACROSS = 1000;

/** A number from 0 to 1 that looks like chance and is always the same. */
const scattered = (seed: number): number => {
  const value = Math.sin(seed * 127.1) * 43758.5453;
  return value - Math.floor(value);
};

const shares = (from: number, to: number, steps: number): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

const line = (points: readonly (readonly [t: number, y: number])[]): string =>
  points.map(([t, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round(t * ACROSS)} ${tenth(y)}`).join('');

export const RIDGE = line(shares(0, 1, 60).map((t) => [t, ridge(t)]));

/** The hills as a ground of their own, so that what is behind them is hidden. */
export const ground = (bottom: number): string => `${RIDGE}V${bottom}H0Z`;

/** One path of the messengers, from the foot of one hill to that of the other. */
export const pathway = (row: number): string => line(shares(0.1, 0.9, 16).map((t) => [t, pathAt(row, t)]));

export const SKY_PATH = line(
  shares(0, 1, 24).map((share) => {
    const { t, y } = skyAt(share);
    return [t, y];
  }),
);

/** Short strokes down the slopes: the steeper, the more of them. */
export const SLOPES = shares(0.008, 0.992, 82)
  .flatMap((t, i) => {
    const slope = (ridge(t + 0.01) - ridge(t - 0.01)) / 20;
    const rows = 1 + Math.round(Math.abs(slope) * 2.6);
    return Array.from({ length: rows }, (_, row) => {
      const length = 5 + scattered(i + row * 7) * 9 * (0.5 + Math.abs(slope));
      const top = ridge(t) + 6 + row * 14 + scattered(i * 3 + row) * 6;
      if (top + length > FLOOR + 14) return '';
      return `M${Math.round(t * ACROSS)} ${tenth(top)}l${tenth(slope * length * 0.9)} ${tenth(length)}`;
    });
  })
  .join('');

/** Spears of the enemy round the city. */
export const PICKETS = [0.33, 0.365, 0.4, 0.6, 0.635, 0.67]
  .map((t) => `M${t * ACROSS} ${tenth(ridge(t) + 2)}v-15`)
  .join('');

/** Lines across, broken here and there; `open` says where one may be drawn. */
function hatched(bottom: number, open: (t: number, y: number) => boolean): string {
  const STEP = 40;
  let path = '';
  for (let y = 6; y < bottom; y += 7) {
    let pen = false;
    for (let x = 0; x < ACROSS; x += STEP) {
      const drawn = scattered(y * 9 + x / STEP) > 0.12 && open((x + STEP / 2) / ACROSS, y);
      if (drawn && !pen) path += `M${x} ${y}`;
      if (!drawn && pen) path += `H${x}`;
      pen = drawn;
    }
    if (pen) path += `H${ACROSS}`;
  }
  return path;
}

/** The night: lines over the hills, thinner towards the city. */
export const NIGHT = hatched(FLOOR, (t, y) => {
  const glow = 1 - Math.hypot((t - 0.5) / 0.34, (FLOOR - y) / 230);
  return y < Math.min(ridge(t - 0.02), ridge(t), ridge(t + 0.02)) - 4 && scattered(y * 3 + t * 97) > glow;
});

/** What whoever stands on one hill can't see: the other side, from the sky to the foot of the drawing. */
export const darkness = (eyes: Side, bottom: number): string =>
  hatched(bottom - 6, (t, y) => {
    const away = eyes === 1 ? t : 1 - t;
    return away > 0.42 + 0.1 * scattered(y * 5);
  });

/** An army on its way down: where its men stand, from the first to the last. */
export function armyOf(side: Side): readonly (readonly [x: number, y: number])[] {
  const top = HILLS[side - 1]!;
  const inward = side === 1 ? 1 : -1;
  return Array.from({ length: 7 }, (_, man) => {
    const t = top + inward * (0.085 + 0.0165 * man);
    return [tenth(t * ACROSS), tenth(ridge(t) + 3)] as const;
  });
}
