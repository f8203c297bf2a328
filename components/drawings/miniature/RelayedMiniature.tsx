/** Orders that are relayed, at a glance: who is a traitor, what every letter says, and what everybody decides. */
import type { General } from '../../../src/core/model.ts';
import { useFigure } from '../../kit/context.ts';
import { countOf, messagesOf, sayingOf, type Bundle, type RelayedScene } from '../../scenes/relayed-scene.ts';
import { BadgeShape, Struck } from '../BadgeShape.tsx';
import { keyOf } from '../bundle.ts';
import { City } from '../City.tsx';
import { halfRoad, mapLayout, type MapLayout, type Point } from '../geometry.ts';
import { Glyph } from '../glyphs.tsx';
import { Road } from '../Road.tsx';
import { bentRoad } from '../roads.ts';
import { fallOf, sealedLayout, sealedRoad } from '../signed/sealed-layout.ts';
import { SealedRoad } from '../signed/SealedRoad.tsx';
import { tenth } from '../tenth.ts';
import {
  AskedMark,
  CLOTH,
  heardAs,
  RADIUS,
  SHARED,
  SmallGeneral,
  SmallPennant,
  type Asked,
  type DrawnProps,
} from './parts.tsx';

/** Room for pennants beside the outermost generals. */
const ASIDE = 42;
const ABOVE = 4;

export function RelayedMiniature({ scene, asks, name }: DrawnProps<RelayedScene>) {
  const layout = layoutOf(scene);
  const named = scene.cast !== 'generals';
  const { top, bottom } = reachOf(layout, scene, named);
  const seen = { away: false, past: false, layout };
  const sealed = isSealed(scene);
  const Way = sealed ? SealedRoad : Road;
  return (
    <svg
      class="miniature"
      viewBox={`${-ASIDE} ${top} ${layout.width + 2 * ASIDE} ${tenth(bottom - top)}`}
      data-drawing="map"
      {...heardAs(name)}
    >
      {layout.labels === 'badges' && <HalfRoads {...{ scene, layout }} />}
      {(layout.labels === 'badges' ? [] : scene.bundles).map((bundle) => (
        <Way
          key={keyOf(bundle)}
          {...{ scene, ...seen }}
          bundle={isAsked(scene, bundle, asks) ? unsaid(bundle) : bundle}
          prefix={SHARED}
        />
      ))}
      {!named && <City centre={layout.centre} />}
      {scene.bundles.map((bundle) => (
        <Letter key={keyOf(bundle)} {...{ scene, bundle, layout, asks, sealed }} />
      ))}
      {scene.generals.map((general) => {
        const at = layout.places[general.number - 1]!;
        const standing = asks === 'traitor' || asks === 'all' ? 'unknown' : general.standing;
        const decided = general.decision !== null && general.number > 1;
        return (
          <g key={general.number}>
            <SmallGeneral general={{ ...general, standing }} at={at} radius={layout.radius} />
            {named && <Named {...{ scene, at, layout }} general={general.number} />}
            {decided && (
              <SmallPennant
                at={besides(layout, at)}
                decision={asks === undefined || asks === 'traitor' ? general.decision : null}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Letters under seals, where there is a place for each. */
const isSealed = ({ kind, scenario: { n } }: RelayedScene): boolean => kind === 'sm' && n >= 3 && n <= 5;

const layoutOf = (scene: RelayedScene): MapLayout => {
  const { n } = scene.scenario;
  const layout = isSealed(scene) ? sealedLayout(n) : mapLayout(n);
  return { ...layout, radius: n > 5 ? 20 : n > 3 ? 26 : RADIUS };
};

/** From where to where it goes, up and down. */
function reachOf(layout: MapLayout, scene: RelayedScene, named: boolean): { top: number; bottom: number } {
  const heights = layout.places.map(({ y }) => y);
  const fallen = isSealed(scene)
    ? scene.bundles.filter(hasFallen).map((bundle) => fallOf(layout, bundle).rest.y)
    : [];
  return {
    top: Math.min(...heights) - layout.radius - ABOVE,
    bottom: Math.max(
      ...heights.map((y) => y + layout.radius + (named ? 26 : 6)),
      ...fallen.map((y) => y + 30),
    ),
  };
}

/** On the side away from the middle; the commander's and those below it to the right. */
function besides({ centre, radius }: MapLayout, { x, y }: Point): Point {
  const left = x < centre.x - 20;
  return { x: left ? x - radius - 10 - CLOTH : x + radius + 10, y: y - 24 };
}

function Named({
  scene,
  at,
  layout,
  general,
}: {
  scene: RelayedScene;
  at: Point;
  layout: MapLayout;
  general: General;
}) {
  const { strings } = useFigure();
  const above = general === 1;
  return (
    <text
      class="name"
      x={above ? at.x + layout.radius + 10 : at.x}
      y={above ? at.y + 7 : at.y + layout.radius + 21}
      text-anchor={above ? 'start' : 'middle'}
      font-size="20"
    >
      {strings.casts[scene.cast].short(general)}
    </text>
  );
}

/** In a crowd a badge stands before its receiver, and tells where its road leads. */
const HalfRoads = ({ scene, layout }: Pick<LetterProps, 'scene' | 'layout'>) => (
  <g class="crowded">
    {scene.bundles.map((bundle) => {
      const { start, end } = halfRoad(layout, bundle.from, bundle.to);
      return (
        <path
          key={keyOf(bundle)}
          class={`road ${sayingOf(bundle)}`}
          d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
        />
      );
    })}
  </g>
);

/** Whether an exercise asks what a bundle says. */
const isAsked = (scene: RelayedScene, { from }: Bundle, asks: Asked | undefined): boolean =>
  asks === 'all' || (asks === 'letters' && scene.generals[from - 1]!.standing === 'traitor');

/** The same with nothing in it that could be seen. */
const unsaid = (bundle: Bundle): Bundle => ({
  ...bundle,
  ...{ attacks: 0, retreats: 0, withheld: countOf(bundle), rejected: 0 },
});

const hasFallen = (bundle: Bundle): boolean => (bundle.rejected ?? 0) > 0 && countOf(bundle) === 1;

interface LetterProps extends Pick<DrawnProps<RelayedScene>, 'scene' | 'asks'> {
  readonly bundle: Bundle;
  readonly layout: MapLayout;
  readonly sealed: boolean;
}

function Letter(props: LetterProps) {
  const { scene, bundle, layout, asks, sealed } = props;
  const { from, to } = bundle;
  const own = scene.generals[from - 1]!.standing === 'traitor' && asks !== 'traitor';
  const saying = sayingOf(bundle);
  const badges = layout.labels === 'badges';
  const size = badges ? layout.badge : layout.places.length > 3 ? 32 : 34;
  const onRoad = sealed ? sealedRoad(layout, bundle).label : bentRoad(layout, from, to).label;
  const at = badges ? halfRoad(layout, from, to).badge : onRoad;
  if (isAsked(scene, bundle, asks)) return <AskedMark {...{ at, size, own }} />;
  if (sealed) return <Sealed {...props} />;
  return (
    <g class={`bundle ${saying}${own ? ' own' : ''}`}>
      <BadgeShape {...{ saying, at, size }} />
      <Glyph saying={saying} {...at} size={size * 0.6} />
    </g>
  );
}

/** A slip with what it orders, and below it a seal for each who signed; smaller where three rounds have to find room. */
function Sealed({ scene, bundle, layout }: LetterProps) {
  const { round, from, to } = bundle;
  const { message, seals } = messagesOf(scene, { round, from, to }, 0, 1).messages[0]!;
  const { path, order } = message.payload;
  const fallen = hasFallen(bundle);
  const at = fallen ? fallOf(layout, bundle).rest : sealedRoad(layout, bundle).label;
  const own = scene.generals[from - 1]!.standing === 'traitor';
  const saying = sayingOf(bundle);
  return (
    <g
      class={`bundle sealed ${saying}${own ? ' own' : ''}`}
      transform={`translate(${at.x} ${at.y})${fallen ? ' rotate(-14)' : ''}${scene.last > 2 ? ' scale(.8)' : ''}`}
    >
      <rect class="pill" x="-19" y="-15" width="38" height="27" rx="2" />
      <Glyph {...{ saying }} x={0} y={-3} size={17} />
      {order !== null &&
        path.map((signer, i) => (
          <circle
            key={signer}
            class={`wax ${seals?.[i] ?? 'whole'}`}
            cx={tenth((i - (path.length - 1) / 2) * 12.5)}
            cy="13"
            r="5.500"
          />
        ))}
      {fallen && <Struck at={{ x: 0, y: -2 }} size={30} />}
    </g>
  );
}
