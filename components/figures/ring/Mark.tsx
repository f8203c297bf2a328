/** A general in the drawings of this lecture: its name in a circle, a caption beside it. */
import type { Order } from '../../../src/core/model.ts';
import type { Point } from '../../drawings/geometry.ts';
import { Glyph } from '../../drawings/glyphs.tsx';

/** Where the caption stands. */
type Side = 'above' | 'below' | 'left' | 'right';

interface Props {
  /** Prefix of the drawing's own ids. */
  readonly id: string;
  readonly at: Point;
  readonly name: string;
  readonly kind: 'plain' | 'lit' | 'traitor';
  readonly caption?: string;
  /** The order that the caption names, for its colour and glyph. */
  readonly order?: Order;
  readonly side: Side;
}

const RADIUS = 25;

export function Mark({ id, at, name, kind, caption, order, side }: Props) {
  const { x, y } = beside(at, side);
  return (
    <g class={`ring-mark ${kind}`}>
      <circle class="ground" cx={at.x} cy={at.y} r={RADIUS} />
      {kind === 'traitor' && <circle cx={at.x} cy={at.y} r={RADIUS - 1} fill={`url(#${id}-hatch)`} />}
      {kind === 'traitor' && <circle class="inner" cx={at.x} cy={at.y} r={RADIUS - 8} />}
      <text class="number" x={at.x} y={at.y + 6.5} font-size="19">
        {name}
      </text>
      {caption !== undefined && (
        <g class={order === undefined ? 'caption' : `caption ${order}`}>
          {order !== undefined && (
            <Glyph saying={order} x={x - width(caption) / 2 - 3} y={y - 4.5} size={12} />
          )}
          <text x={x + (order === undefined ? 0 : 6)} y={y} text-anchor="middle">
            {caption}
          </text>
        </g>
      )}
    </g>
  );
}

/** The middle of the caption's line. */
const beside = ({ x, y }: Point, side: Side): Point =>
  ({
    above: { x, y: y - 38 },
    below: { x, y: y + 48 },
    left: { x: x - 72, y: y + 4.5 },
    right: { x: x + 72, y: y + 4.5 },
  })[side];

/** About how wide a caption is, to set its glyph before it. */
const width = (text: string): number => 6.6 * text.length + 6;
