/**
 * The map: generals round the city, and what travels between them up to the present round.
 *
 * Three generals have room for words on the roads. From four on each half of a road carries, near its receiver, a badge
 * with the glyph of what arrives there, or the number of messages where they are several.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { ArrowHead } from './ArrowHead.tsx';
import { BadgeShape, Struck } from './BadgeShape.tsx';
import { isChosen, keyOf, markButton, type MarkProps as BundleMarkProps } from './bundle.ts';
import { City } from './City.tsx';
import { useFigure } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { useDeferred } from '../kit/deferred.ts';
import { bentRoad, halfRoad, mapLayout, type MapLayout, type Point } from './geometry.ts';
import { Glyph } from './glyphs.tsx';
import { Hatching } from './Hatching.tsx';
import { memo } from '../kit/memo.ts';
import { sayBundle, saySummary } from '../scenes/say.ts';
import {
  countOf,
  messagesOf,
  sayingOf,
  type Bundle as Tally,
  type RelayedScene,
  type SceneGeneral,
} from '../scenes/relayed-scene.ts';
import { travel } from './travel.ts';
import { pressable, toolbar, type Press } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';

/** From more generals than this on, a general can be put in focus: all roads but its own step back. */
const CROWD = 4;

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly chosen: Chosen | null;
  /** Whom the figure compares: drawn with a second ring. */
  readonly observer: General | null;
}

export function Stage({ scene, world, chosen, observer }: Props) {
  const { strings, id, live, editing, dispatch } = useFigure();
  const { n } = scene.scenario;
  const layout = useMemo(() => mapLayout(n), [n]);
  const svg = useRef<SVGSVGElement>(null);
  const prefix = `${id}-map-${world}`;
  const crowded = layout.places.length > CROWD;
  const [focus, setFocus] = useState<General | null>(null);
  const roving = useRoving(scene.bundles.length + (editing || crowded ? scene.generals.length : 0));
  useTravel(svg, scene);
  const alone = useDeferred(focus, () => true);
  const away = ({ from, to }: Tally): boolean => alone !== null && from !== alone && to !== alone;
  /** What pressing a general does: while messages are changed its loyalty, in a crowd what is shown. */
  const press = (number: General): Press | null => {
    if (!live || !(editing || crowded)) return null;
    const traitor = scene.scenario.traitors.includes(number);
    const tabIndex = roving.tabIndex(scene.bundles.length + number - 1);
    if (editing) {
      const label = traitor ? strings.edit.makeLoyal : strings.edit.makeTraitor;
      const act = (): void => {
        dispatch({ kind: 'turn', world, general: number });
      };
      return { label: label(number, scene.cast), tabIndex, act };
    }
    const pressed = focus === number;
    const act = (): void => {
      setFocus(pressed ? null : number);
    };
    return { label: strings.map.focus(number, scene.cast), tabIndex, pressed, act };
  };

  const at = roving.current;
  // hundreds of elements: made anew only when something about them is, and else left alone
  const roads = useMemo(
    () =>
      scene.bundles.map((bundle) => (
        <Road key={keyOf(bundle)} {...{ bundle, layout, prefix }} away={away(bundle)} />
      )),
    [scene, alone],
  );
  const bundles = useMemo(
    () =>
      scene.bundles.map((bundle, i) => {
        const { moveTo } = roving;
        return (
          <Bundle
            key={keyOf(bundle)}
            {...{ scene, world, bundle, layout, live, strings, moveTo, dispatch }}
            at={i}
            pressed={isChosen(chosen, world, bundle)}
            away={away(bundle)}
            tabIndex={roving.tabIndex(i)}
          />
        );
      }),
    [scene, alone, chosen, live, strings, at],
  );
  // which message is the tab stop is nothing to the generals
  const stop = Math.max(at, scene.bundles.length - 1);
  const marks = useMemo(
    () =>
      scene.generals.map((general) => (
        <GeneralMark
          key={general.number}
          {...{ scene, general, layout, prefix }}
          observed={general.number === observer || general.you}
          press={press(general.number)}
        />
      )),
    [scene, observer, focus, live, editing, strings, stop],
  );
  const ground = useMemo(
    () => ({ definitions: <Definitions prefix={prefix} />, city: <City centre={layout.centre} /> }),
    [prefix, layout],
  );
  return (
    <svg
      ref={svg}
      class={['map', layout.width > 380 && 'large', crowded && 'crowded'].filter(Boolean).join(' ')}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="group"
      aria-label={saySummary(strings, scene)}
      data-drawing="map"
    >
      {ground.definitions}
      {roads}
      {scene.cast === 'generals' && ground.city}
      <g {...toolbar(live, strings.map.zoom, roving.onKeyDown)} class={live ? 'messages live' : 'messages'}>
        {bundles}
        {marks}
      </g>
    </svg>
  );
}

/** When the round goes one on, its messages travel; going back or jumping shows them where they are. */
function useTravel(svg: { readonly current: SVGSVGElement | null }, scene: RelayedScene): void {
  const [shown, setShown] = useState(scene.round);
  useEffect(() => {
    if (scene.round === shown + 1 && svg.current) travel(svg.current, scene.round);
    setShown(scene.round);
  }, [scene.round]);
}

function Definitions({ prefix }: { prefix: string }) {
  return (
    <defs>
      {(['attack', 'retreat', 'mixed', 'nothing'] as const).map((saying) => (
        <ArrowHead key={saying} id={`${prefix}-${saying}`} saying={saying} />
      ))}
      <Hatching id={prefix} />
    </defs>
  );
}

interface RoadProps {
  /** Between others than the general that is in focus. */
  readonly away: boolean;
  readonly bundle: Tally;
  readonly layout: MapLayout;
  readonly prefix: string;
}

/** Roads are drawn before all labels, so that none runs over a label. */
const Road = memo(({ bundle, layout, prefix, away }: RoadProps) => {
  const { from, to } = bundle;
  const saying = sayingOf(bundle);
  const d =
    layout.labels === 'words' ? bentRoad(layout, from, to).path : straight(halfRoad(layout, from, to));
  return (
    <path class={`road ${saying}${away ? ' away' : ''}`} d={d} marker-end={`url(#${prefix}-${saying})`} />
  );
});

const straight = ({ start, end }: { start: Point; end: Point }): string =>
  `M${start.x} ${start.y}L${end.x} ${end.y}`;

interface BundleProps extends BundleMarkProps {
  readonly away: boolean;
  readonly layout: MapLayout;
}

const Bundle = memo((props: BundleProps) => {
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

function Worded({ scene, bundle, layout, strings }: BundleProps) {
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
function Badged({ bundle, layout }: BundleProps) {
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

interface MarkProps {
  readonly scene: RelayedScene;
  readonly general: SceneGeneral;
  readonly layout: MapLayout;
  readonly prefix: string;
  readonly observed: boolean;
  readonly press: Press | null;
}

function GeneralMark({ scene, general, layout, prefix, observed, press }: MarkProps) {
  const { number, standing, decision } = general;
  const at = layout.places[number - 1]!;
  const { radius } = layout;
  return (
    <g class={`general ${standing}${press ? ' turnable' : ''}`} {...(press ? pressable(true, press) : {})}>
      {observed && <circle class="observed" cx={at.x} cy={at.y} r={radius + 4.5} />}
      <circle class="ground" cx={at.x} cy={at.y} r={radius} />
      {standing === 'traitor' && (
        <>
          <circle class="hatched" cx={at.x} cy={at.y} r={radius} fill={`url(#${prefix}-hatch)`} />
          <circle class="inner" cx={at.x} cy={at.y} r={tenth(radius * 0.6)} />
        </>
      )}
      <text class="number" x={at.x} y={tenth(at.y + radius * 0.29)} font-size={tenth(radius * 0.86)}>
        {number}
      </text>
      <Caption {...{ scene, general, layout, at }} />
      {decision !== null && layout.labels === 'badges' && <DecisionMark {...{ general, layout, at }} />}
    </g>
  );
}

/** Beside a general: who it is and what it decides, in words where there is room. */
function Caption({
  scene,
  general,
  layout,
  at,
}: {
  scene: RelayedScene;
  general: SceneGeneral;
  layout: MapLayout;
  at: Point;
}) {
  const { strings } = useFigure();
  const { number, standing, decision, you } = general;
  const { map } = strings;
  const words = strings.casts[scene.cast];
  const role = you ? map.you : standing === 'unknown' ? '' : words[standing];
  if (layout.labels === 'badges') {
    const below = at.y > layout.centre.y + 1;
    return standing === 'traitor' || you ? (
      <text
        class="role"
        x={at.x}
        y={tenth(below ? at.y + layout.radius + 15 : at.y - layout.radius - 8)}
        text-anchor="middle"
      >
        {role}
      </text>
    ) : null;
  }
  const name = scene.cast === 'generals' ? (number === 1 ? map.commander : '') : words.short(number);
  const decides = decision === null ? '' : map.decides(decision, scene.cast);
  const beside = layout.places.length === 3 && number === 1;
  // long names keep clear of the road between 2 and 3, and have a line of their own
  const aside = layout.places.length === 3 && scene.cast === 'shop-trio' ? layout.radius + 14 : 0;
  const who = aside > 0 ? [name, role] : [[name, role].filter((part) => part !== '').join(', ')];
  const lines = [...who, decides];
  const x = beside ? at.x + layout.radius + 9 : number === 2 ? at.x - aside : at.x + aside;
  const anchor = beside || (aside > 0 && number === 2) ? 'start' : aside > 0 ? 'end' : 'middle';
  const y = beside ? at.y - 12 : at.y + layout.radius + 19;
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={i}
          class={i < who.length ? 'role' : `decision ${decision ?? ''}`}
          x={x}
          y={y + i * (aside > 0 ? 15 : 16)}
          text-anchor={anchor}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** What a general decided, as a mark behind it, on the far side from the city. */
function DecisionMark({ general, layout, at }: { general: SceneGeneral; layout: MapLayout; at: Point }) {
  const { centre, radius } = layout;
  const away = Math.hypot(at.x - centre.x, at.y - centre.y);
  const share = (away + radius + 15) / away;
  const mark = {
    x: tenth(centre.x + (at.x - centre.x) * share),
    y: tenth(centre.y + (at.y - centre.y) * share),
  };
  return (
    <g class={`bundle decided ${general.decision!}`}>
      <BadgeShape saying={general.decision!} at={mark} size={20} />
      <Glyph saying={general.decision!} x={mark.x} y={mark.y} size={12} />
    </g>
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
