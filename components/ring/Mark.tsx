/** A general in the drawings of this lecture: its name in a circle, a caption above or below. */
import type { Order } from '../../src/core/model.ts';
import type { Point } from '../shared/geometry.ts';
import { Glyph } from '../shared/glyphs.tsx';

interface Props {
  /** Prefix of the drawing's own ids. */
  readonly id: string;
  readonly at: Point;
  readonly name: string;
  readonly kind: 'plain' | 'lit' | 'traitor';
  readonly caption?: string;
  /** The order that the caption names, for its colour and glyph. */
  readonly order?: Order;
  readonly above?: boolean;
}

const RADIUS = 25;

export function Mark({ id, at, name, kind, caption, order, above = false }: Props) {
  const y = above ? at.y - 38 : at.y + 48;
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
            <Glyph saying={order} x={at.x - width(caption) / 2 - 3} y={y - 4.5} size={12} />
          )}
          <text x={at.x + (order === undefined ? 0 : 6)} y={y} text-anchor="middle">
            {caption}
          </text>
        </g>
      )}
    </g>
  );
}

/** About how wide a caption is, to set its glyph before it. */
const width = (text: string): number => 6.6 * text.length + 6;
