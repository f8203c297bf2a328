/**
 * What stands on a road for the messages of one round: words where there is room for them, else a badge near the receiver.
 */
import type { General } from '../../src/core/model.ts';
import { memo } from '../kit/memo.ts';
import { countOf, messagesOf, sayingOf } from '../scenes/relayed-scene.ts';
import { sayBundle } from '../scenes/say.ts';
import { BadgeShape, Struck } from './BadgeShape.tsx';
import { markButton, type MarkProps } from './bundle.ts';
import { bentRoad, halfRoad, type MapLayout, type Point } from './geometry.ts';
import { Glyph } from './glyphs.tsx';
import { tenth } from './tenth.ts';

interface Props extends MarkProps {
  readonly away: boolean;
  readonly layout: MapLayout;
}

export const BundleMark = memo((props: Props) => {
  const { scene, bundle, layout, strings, away } = props;
  const { round, from, to } = bundle;
  const button = markButton(props, sayBundle(strings, scene, bundle));
  const badges = layout.labels === 'badges';
  const Label = badges ? Badged : Worded;
  const { x, y } = badges ? halfRoad(layout, from, to).badge : MIDDLE;
  return (
    <g
      {...(badges ? { transform: `translate(${x} ${y})` } : {})}
      class={`bundle ${sayingOf(bundle)}${bundle.marked > 0 ? ' marked' : ''}${bundle.rejected ? ' struck' : ''}${away ? ' away' : ''}`}
      data-round={round}
      {...button}
    >
      <Label {...props} />
    </g>
  );
});

/** Where a label comes from when it travels: the sender's place, seen from its own. */
const journey = (layout: MapLayout, from: General, at: Point): string => {
  const place = layout.places[from - 1]!;
  return `${tenth(place.x - at.x)} ${tenth(place.y - at.y)}`;
};

/** Characters are about this wide at 12.5 units in the label's face. */
const CHARACTER = 6.25;

function Worded({ scene, bundle, layout, strings }: Props) {
  const { round, from, to } = bundle;
  const at = bentRoad(layout, from, to).label;
  const { path, order } = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!.message.payload;
  const text = `${bundle.rejected ? '✗ ' : ''}${strings.map.said(path, order, scene.cast)}`;
  const width = text.length * CHARACTER + 30;
  const x = Math.max(2, Math.min(layout.width - width - 2, at.x - width / 2));
  return (
    <g class="label" data-from={journey(layout, from, at)}>
      <rect class="hit" x={tenth(x)} y={tenth(at.y - 22)} width={tenth(width)} height="44" />
      <rect class="pill" x={tenth(x)} y={tenth(at.y - 12)} width={tenth(width)} height="24" rx="12" />
      <Glyph saying={sayingOf(bundle)} x={x + 14} y={at.y} size={12} />
      <text x={tenth(x + 23)} y={tenth(at.y + 4.5)}>
        {text}
      </text>
    </g>
  );
}

/** Drawn round its own middle: a badge that moves, or counts more, changes in one place. */
function Badged({ bundle, layout }: Props) {
  const saying = sayingOf(bundle);
  const { badge } = halfRoad(layout, bundle.from, bundle.to);
  const size = layout.badge;
  const count = countOf(bundle);
  return (
    <g class="label" data-from={journey(layout, bundle.from, badge)}>
      <circle class="hit" r={layout.touch} />
      <BadgeShape saying={saying} at={MIDDLE} size={size} />
      {count === 1 ? (
        <Glyph saying={saying} {...MIDDLE} size={size * 0.6} />
      ) : (
        <text class="count" y={tenth(size * 0.22)} font-size={tenth(size * 0.6)}>
          {count}
        </text>
      )}
      {(bundle.rejected ?? 0) > 0 && <Struck at={MIDDLE} size={size} />}
    </g>
  );
}

const MIDDLE: Point = { x: 0, y: 0 };
