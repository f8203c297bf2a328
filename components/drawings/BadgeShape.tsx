/** The shape of a badge. */
import type { Order } from '../../src/core/model.ts';
import { Glyph } from './glyphs.tsx';
import type { Point } from './geometry.ts';
import type { Saying } from '../scenes/relayed-scene.ts';
import { tenth } from './tenth.ts';

/** Round for attack, square for retreat, a diamond where a bundle says both: the shape tells what the colour tells. */
export function BadgeShape({ saying, at, size }: { saying: Saying; at: Point; size: number }) {
  const half = size / 2;
  if (saying === 'attack' || saying === 'nothing')
    return <circle class="pill" cx={at.x} cy={at.y} r={half} />;
  const side = saying === 'mixed' ? size * 0.78 : size * 0.88;
  return (
    <rect
      class="pill"
      x={tenth(at.x - side / 2)}
      y={tenth(at.y - side / 2)}
      width={tenth(side)}
      height={tenth(side)}
      rx="1.5"
      {...(saying === 'mixed' ? { transform: `rotate(45 ${at.x} ${at.y})` } : {})}
    />
  );
}

/** The cross over a badge of which something is rejected. */
export function Struck({ at: { x, y }, size }: { at: Point; size: number }) {
  const r = tenth(size * 0.52);
  return (
    <path
      class="cross-out"
      d={`M${tenth(x - r)} ${tenth(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`}
    />
  );
}

/** What a general decided, as a badge. */
export const DecidedBadge = ({ decision, at, size }: { decision: Order; at: Point; size: number }) => (
  <g class={`bundle decided ${decision}`}>
    <BadgeShape saying={decision} {...{ at, size }} />
    <Glyph saying={decision} {...at} size={Math.round(size * 0.6)} />
  </g>
);
