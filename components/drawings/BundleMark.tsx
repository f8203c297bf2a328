/**
 * What stands on a road for the messages of one round: words where there is room for them, else a badge near the receiver.
 */
import type { General } from '../../src/core/model.ts';
import { memo } from '../kit/memo.ts';
import { countOf, messagesOf, sayingOf, type Bundle } from '../scenes/relayed-scene.ts';
import { sayBundle } from '../scenes/say.ts';
import { BadgeShape, Struck } from './BadgeShape.tsx';
import { isTraitors, keyOf, markButton, type MarkProps } from './bundle.ts';
import { halfRoad, type MapLayout, type Point } from './geometry.ts';
import { asideOf, captionLines } from './GeneralCaption.tsx';
import { Glyph } from './glyphs.tsx';
import { bentRoad } from './roads.ts';
import { tenth } from './tenth.ts';

export interface BundleMarkProps extends MarkProps {
  readonly away: boolean;
  /** Of a round before the present one, where that is drawn faintly. */
  readonly past: boolean;
  readonly layout: MapLayout;
}

export const BundleMark = memo((props: BundleMarkProps) => {
  const { scene, bundle, layout, strings, away, past } = props;
  const { round, from, to } = bundle;
  const button = markButton(props, sayBundle(strings, scene, bundle));
  const own = isTraitors(scene, bundle);
  const Label = layout.labels === 'words' ? Worded : layout.labels === 'bends' && own ? Turned : Badged;
  const { x, y } = placeOf(layout, from, to);
  const look = ['bundle', sayingOf(bundle)];
  if (bundle.marked > 0) look.push('marked');
  if (bundle.rejected) look.push('struck');
  if (own) look.push('own');
  if (away) look.push('away');
  if (past) look.push('past');
  return (
    <g
      {...(layout.labels === 'words' ? {} : { transform: `translate(${x} ${y})` })}
      class={look.join(' ')}
      data-round={round}
      data-message={keyOf(bundle)}
      {...button}
    >
      <Label {...props} />
    </g>
  );
});

/** Where what a message says stands on the map. */
const placeOf = (layout: MapLayout, from: General, to: General): Point =>
  layout.labels === 'badges' ? halfRoad(layout, from, to).badge : bentRoad(layout, from, to).label;

/** The way of a label that travels: points from its sender to its place, seen from there. */
function wayOf(layout: MapLayout, { from, to }: Pick<Bundle, 'from' | 'to'>): string {
  const at = placeOf(layout, from, to);
  const way = layout.labels === 'badges' ? [layout.places[from - 1]!, at] : bentRoad(layout, from, to).way;
  return way.map(({ x, y }) => `${tenth(x - at.x)} ${tenth(y - at.y)}`).join(',');
}

/** Characters are about this wide at 12.5 units in the label's face; more of them than this are long. */
const [CHARACTER, LONG] = [6.25, 26];

function Worded({ scene, bundle, layout, strings }: BundleMarkProps) {
  const { round, from, to } = bundle;
  const at = bentRoad(layout, from, to).label;
  const { path, order } = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!.message.payload;
  const text = `${bundle.rejected ? '✗ ' : ''}${strings.map.said(path, order, scene.cast)}`;
  // the cross before it is wider than a letter, and so are those of long names on the whole
  const width = text.length * CHARACTER + (bundle.rejected ? 38 : 30) + (text.length > LONG ? 6 : 0);
  const x = besideCaptions(scene, layout, strings, at, width);
  return (
    <g class="label" data-way={wayOf(layout, bundle)}>
      <rect class="hit" x={tenth(x)} y={tenth(at.y - 22)} width={tenth(width)} height="44" />
      <rect class="pill" x={tenth(x)} y={tenth(at.y - 12)} width={tenth(width)} height="24" rx="12" />
      <Glyph saying={sayingOf(bundle)} x={x + 14} y={at.y} size={12} />
      <text x={tenth(x + 23)} y={tenth(at.y + 4.5)}>
        {text}
      </text>
    </g>
  );
}

/** How near a label comes to the words beside a general; a character of these is about so wide. */
const [CLEAR, LETTER] = [5, 7.2];

/** Where a label so wide begins: over the middle of its road, inside the drawing, and clear of the words below 2 and 3. */
function besideCaptions(
  scene: BundleMarkProps['scene'],
  layout: MapLayout,
  strings: BundleMarkProps['strings'],
  at: Point,
  width: number,
): number {
  const [least, most] = captionsAside(scene, layout, strings, at) ?? [2, layout.width - 2];
  return Math.max(least, Math.min(most - width, at.x - width / 2));
}

/** What is free between the words below 2 and those below 3, on a road as low as they are; null where nothing is in its way. */
function captionsAside(
  scene: BundleMarkProps['scene'],
  layout: MapLayout,
  strings: BundleMarkProps['strings'],
  at: Point,
): readonly [number, number] | null {
  const aside = asideOf(scene, layout);
  if (aside === 0 || at.y + 12 < layout.places[1]!.y + layout.radius + 10) return null;
  const wide = (general: General): number =>
    LETTER *
    Math.max(...captionLines(scene, scene.generals[general - 1]!, strings).map(({ length }) => length));
  const [left, right] = [layout.places[1]!.x - aside + wide(2), layout.places[2]!.x + aside - wide(3)];
  return [left + CLEAR, right - CLEAR];
}

/** A traitor's message: ringed, with its word, so that it is seen that it can be pressed. */
function Turned({ scene, bundle, layout, strings }: BundleMarkProps) {
  const { round, from, to } = bundle;
  const saying = sayingOf(bundle);
  const { order } = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!.message.payload;
  const word = order === null ? strings.edit.nothing : strings.casts[scene.cast].order(order);
  const width = 34 + word.length * CHARACTER;
  return (
    <g class="label" data-way={wayOf(layout, bundle)}>
      <rect class="hit" x={-width / 2 - 2} y="-22" width={width + 4} height="44" />
      <rect class="pill" x={-width / 2} y="-13" width={width} height="26" rx="13" />
      <Glyph {...{ saying }} x={tenth(15 - width / 2)} y={0} size={12} />
      <text x={tenth(25 - width / 2)} y="4.3">
        {word}
      </text>
      {(bundle.rejected ?? 0) > 0 && <Struck at={MIDDLE} size={22} />}
    </g>
  );
}

/** Drawn round its own middle: a badge that moves, or counts more, changes in one place. */
function Badged({ bundle, layout }: BundleMarkProps) {
  const saying = sayingOf(bundle);
  const size = layout.badge;
  const count = countOf(bundle);
  return (
    <g class="label" data-way={wayOf(layout, bundle)}>
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
