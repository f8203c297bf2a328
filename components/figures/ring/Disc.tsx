/** A general in the drawings of this lecture: a name in a circle, and below it, where there is one, a decision or an order. */
import type { Order } from '../../../src/core/model.ts';
import type { Point } from '../../drawings/geometry.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { At } from './At.tsx';
import { DISC, TRAITOR } from './scene-layout.ts';

interface Props {
  readonly at: Point;
  readonly name: string;
  readonly kind: 'plain' | 'lit' | 'masked';
  readonly order?: Order | null;
  /** What the text calls it, where words of the text light it up. */
  readonly part?: string;
}

export const Disc = ({ at, name, kind, order = null, part }: Props) => (
  <At {...{ at }}>
    <g class={`ring-disc ${kind}`} data-part={part}>
      <circle class="ground" r={DISC} />
      <text class="number" y={order === null ? 6 : 1} font-size="18">
        {name}
      </text>
      {order !== null && <Glyph saying={order} x={0} y={13} size={12} />}
    </g>
  </At>
);

/** The traitor of a triangle; `id` is the prefix of the drawing's own ids. */
export const TraitorDisc = ({
  id,
  at,
  name,
  word,
}: {
  id: string;
  at: Point;
  name: string;
  word: string;
}) => (
  <At {...{ at }}>
    <g class="ring-disc traitor">
      <circle class="ground" r={TRAITOR} fill={`url(#${id}-hatch)`} />
      <circle class="inner" r={TRAITOR - 11} />
      <text class="number" y="6" font-size="18">
        {name}
      </text>
      <text class="word" y={TRAITOR + 16} text-anchor="middle">
        {word}
      </text>
    </g>
  </At>
);
