/**
 * The map: generals round the city, and what travels between them up to the present round.
 *
 * Three generals have room for words on the roads. From four on each half of a road carries, near its receiver, a badge
 * with the glyph of what arrives there, or the number of messages where they are several.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { ArrowHead } from './ArrowHead.tsx';
import { isChosen, isTraitors, keyOf } from './bundle.ts';
import { BundleMark } from './BundleMark.tsx';
import { City } from './City.tsx';
import { useFigure } from '../kit/context.ts';
import { lazy } from '../kit/lazy.tsx';
import type { Chosen } from '../scenes/figure-state.ts';
import { useDeferred } from '../kit/deferred.ts';
import { GeneralMark } from './GeneralMark.tsx';
import { mapLayout, type MapLayout } from './geometry.ts';
import type { MapParts } from './map-parts.ts';
import { Hatching } from './Hatching.tsx';
import { saySummary } from '../scenes/say.ts';
import { sayingOf, type Bundle, type RelayedScene } from '../scenes/relayed-scene.ts';
import { Road } from './Road.tsx';
import { travel, travelAgain } from './travel.ts';
import { toolbar, type Press } from '../kit/pressable.ts';
import { useRoving, type Roving } from '../kit/roving.ts';

/** From more generals than this on, a general can be put in focus: all roads but its own step back. */
const CROWD = 4;

/** Fetched when somebody presses a general. */
const GeneralChoice = lazy(() => import('./GeneralChoice.tsx').then((part) => part.GeneralChoice));
/** Fetched when the figure answers. */
const Hands = lazy(() => import('./Hands.tsx').then((part) => part.Hands));
/** Fetched when somebody stands in a general's place. */
const SuspectMarks = lazy(() => import('./InPlace.tsx').then((part) => part.SuspectMarks));

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly chosen: Chosen | null;
  /** Whom the figure compares: drawn with a second ring. */
  readonly observer: General | null;
  /** What a kind of scenario draws in its own way. */
  readonly parts?: MapParts | null;
  /** The other execution, where two stand side by side. */
  readonly beside?: RelayedScene | undefined;
}

export function Stage({ scene, world, chosen, observer, beside, parts: own = null }: Props) {
  const { strings, id, live, direct } = useFigure();
  const { n } = scene.scenario;
  const layout = useMemo(() => (own?.layoutOf ?? mapLayout)(n), [n, own]);
  const svg = useRef<SVGSVGElement>(null);
  const prefix = `${id}-map-${world}`;
  const crowded = layout.places.length > CROWD;
  // in a crowd a general that is pressed is put in focus, and else the reader is asked what it shall be
  const [pressed, setPressed] = useState<General | null>(null);
  const shown = { layout, crowded, prefix, pressed, setPressed, own };
  const { roving, ...parts } = useParts({ scene, world, chosen, observer, ...shown });
  useTravel(svg, scene);
  const ground = useMemo(
    () => ({ definitions: <Definitions prefix={prefix} />, city: <City centre={layout.centre} /> }),
    [prefix, layout],
  );
  const look = ['map', layout.width > 380 && 'large', crowded && 'crowded'];
  return (
    <>
      <svg
        ref={svg}
        class={look.filter(Boolean).join(' ')}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={saySummary(strings, scene)}
        data-drawing="map"
      >
        {ground.definitions}
        {own && <own.Under {...{ scene, world, chosen, layout, beside }} />}
        {parts.roads}
        {scene.cast === 'generals' && ground.city}
        <g {...toolbar(live, strings.map.zoom, roving.onKeyDown)} class={live ? 'messages live' : 'messages'}>
          {parts.bundles}
          {parts.marks}
        </g>
        {scene.eyes !== null && <SuspectMarks {...{ scene, layout }} />}
        {direct === true && <Hands {...{ scene, world, layout, prefix, svg }} />}
      </svg>
      {direct === true && !crowded && pressed !== null && pressed <= n && (
        <GeneralChoice
          {...{ scene, world, svg }}
          general={pressed}
          place={layout.places[pressed - 1]!}
          reach={layout.radius}
          onDone={() => {
            setPressed(null);
          }}
        />
      )}
    </>
  );
}

interface PartProps extends Omit<Props, 'parts' | 'beside'> {
  readonly own: MapParts | null;
  readonly layout: MapLayout;
  readonly crowded: boolean;
  readonly prefix: string;
  readonly pressed: General | null;
  setPressed(pressed: General | null): void;
}

/** What stands on the map: hundreds of elements, each made anew only when something about it is, and else left alone. */
function useParts(props: PartProps) {
  const { scene, world, chosen, observer, layout, crowded, prefix, pressed, own } = props;
  const { Way = Road, Mark = BundleMark } = own ?? {};
  const { strings, live, direct, editing, dispatch } = useFigure();
  const does = useDoes(crowded);
  const roving = useRoving(scene.bundles.length + (does === null ? 0 : scene.generals.length));
  const alone = useDeferred(crowded ? pressed : null, () => true);
  const away = ({ from, to }: Bundle): boolean => alone !== null && from !== alone && to !== alone;
  const faint = (bundle: Bundle): boolean =>
    layout.labels === 'bends' && bundle.round < scene.round && !isTraitors(scene, bundle);
  const press = usePress(props, does, roving);
  const at = roving.current;
  const roads = useMemo(
    () =>
      scene.bundles.map((bundle) => (
        <Way
          key={keyOf(bundle)}
          {...{ scene, bundle, layout, prefix }}
          away={away(bundle)}
          past={faint(bundle)}
        />
      )),
    [scene, alone],
  );
  const bundles = useMemo(
    () =>
      scene.bundles.map((bundle, i) => (
        <Mark
          key={keyOf(bundle)}
          {...{ scene, world, bundle, layout, live, direct, strings, dispatch }}
          moveTo={roving.moveTo}
          at={i}
          pressed={isChosen(chosen, world, bundle)}
          away={away(bundle)}
          past={faint(bundle)}
          tabIndex={roving.tabIndex(i)}
        />
      )),
    [scene, alone, chosen, live, direct, strings, at],
  );
  // which message is the tab stop is nothing to the generals
  const stop = Math.max(at, scene.bundles.length - 1);
  const marks = useMemo(
    () =>
      scene.generals.map((general) => (
        <GeneralMark
          key={general.number}
          {...{ scene, general, layout, prefix }}
          held={own?.Held}
          observed={general.number === observer || general.you}
          press={press(general.number)}
        />
      )),
    [scene, observer, pressed, live, editing, direct, strings, stop],
  );
  return { roving, roads, bundles, marks };
}

type Does = 'turn' | 'focus' | 'ask';

/**
 * What pressing a general does: while messages are changed it turns its loyalty, in a crowd it chooses what is shown, and else it
 * asks what the reader wants of it. Null: nothing.
 */
function useDoes(crowded: boolean): Does | null {
  const { live, direct, editing, placing = true } = useFigure();
  if (!live) return null;
  if (editing && placing) return 'turn';
  if (crowded) return 'focus';
  return direct === true && !editing ? 'ask' : null;
}

function usePress({ scene, world, pressed, setPressed }: PartProps, does: Does | null, roving: Roving) {
  const { scenario, bundles, cast } = scene;
  const { strings, dispatch } = useFigure();
  return (number: General): Press | null => {
    if (does === null) return null;
    const tabIndex = roving.tabIndex(bundles.length + number - 1);
    if (does === 'turn') {
      const { makeLoyal, makeTraitor } = strings.edit;
      const label = scenario.traitors.includes(number) ? makeLoyal : makeTraitor;
      const act = (): void => {
        dispatch({ kind: 'turn', world, general: number });
      };
      return { label: label(number, cast), tabIndex, act };
    }
    const act = (): void => {
      setPressed(pressed === number ? null : number);
    };
    return does === 'focus'
      ? { label: strings.map.focus(number, cast), tabIndex, pressed: pressed === number, act }
      : { label: strings.map.ask(number, cast), tabIndex, act };
  };
}

/**
 * When the round goes one on, its messages travel, and a message that says something else travels again; going back or
 * jumping shows them where they are.
 */
function useTravel(svg: { readonly current: SVGSVGElement | null }, scene: RelayedScene): void {
  const before = useRef(scene);
  useEffect(() => {
    const { current: old } = before;
    before.current = scene;
    if (!svg.current || old === scene) return;
    if (scene.round === old.round + 1) travel(svg.current, scene.round);
    if (scene.round !== old.round || scene.eyes !== old.eyes) return;
    const said = new Map(old.bundles.map((bundle) => [keyOf(bundle), sayingOf(bundle)]));
    for (const bundle of scene.bundles) {
      const saying = said.get(keyOf(bundle));
      if (saying !== undefined && saying !== sayingOf(bundle)) travelAgain(svg.current, keyOf(bundle));
    }
  }, [scene]);
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
