/** Two hills and the city between them, small: the ground of every small valley. */
import { tenth } from '../tenth.ts';
import { FLOOR, HILLS, ridge, type Side } from '../valley/geometry.ts';
import type { Point } from '../geometry.ts';
import { RADIUS } from './parts.tsx';

/** The width of the drawing, and where the floor of the valley is. */
export const WIDTH = 360;
export const GROUND = 152;
/** How much lower its hills are than those of the large one. */
const FLAT = 0.8;

export const across = (t: number): number => tenth(t * WIDTH);
const down = (y: number): number => tenth(GROUND - FLAT * (FLOOR - y));

const STEPS = 36;
const OUTLINE = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS)
  .map((t, i) => `${i === 0 ? 'M' : 'L'}${across(t)} ${down(ridge(t))}`)
  .join('');

/** The middle of a general's circle, on a short post on its hill. */
export const hillAt = (side: Side): Point => {
  const t = HILLS[side - 1]!;
  return { x: across(t), y: tenth(down(ridge(t)) - RADIUS - 6) };
};

/** @param city whether generals fight over one */
export const Hills = ({ city }: { readonly city: boolean }) => (
  <g class="hills">
    <path class="ridge" d={OUTLINE} />
    {city && (
      <g class="city" transform={`translate(${WIDTH / 2 - 36} ${GROUND - 44}) scale(1.2)`}>
        <path class="wall" d="M4 38V16h4v-4h4v4h4v-4h4v5h6V9h3V4h2v5h3v8h6v-5h4v4h4v-4h4v4h4v22z" />
        <path d="M26 38v-8a4 4 0 0 1 8 0v8M4 24h16M40 24h16" />
      </g>
    )}
    {([1, 2] as const).map((side) => {
      const { x, y } = hillAt(side);
      return <path key={side} class="post" d={`M${x} ${y + RADIUS}v6`} />;
    })}
  </g>
);

/** Some of a general's men, on their way down. */
export function SmallArmy({ side }: { readonly side: Side }) {
  const inward = side === 1 ? 1 : -1;
  const men = [0.085, 0.118, 0.151, 0.184].map((way) => {
    const t = HILLS[side - 1]! + inward * way;
    return { x: across(t), y: down(ridge(t) + 3) };
  });
  return (
    <g class="small-army">
      <path
        class="spear"
        d={men.map(({ x, y }) => `M${tenth(x + 3 * inward)} ${y}l${3 * inward} -24`).join('')}
      />
      <path class="body" d={men.map(({ x, y }) => `M${x} ${tenth(y - 1)}v-9`).join('')} />
      <path class="head" d={men.map(({ x, y }) => `M${x} ${tenth(y - 14)}h.01`).join('')} />
    </g>
  );
}
