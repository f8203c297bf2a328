/**
 * The map: generals round the city, and what travels between them up to the present round.
 *
 * Three generals have room for words on the roads. From four on each half of a road carries, near its receiver, a badge
 * with the glyph of what arrives there, or the number of messages where they are several.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { ArrowHead } from './ArrowHead.tsx';
import { isChosen, keyOf } from './bundle.ts';
import { BundleMark } from './BundleMark.tsx';
import { City } from './City.tsx';
import { useFigure } from '../kit/context.ts';
import type { Chosen } from '../scenes/figure-state.ts';
import { useDeferred } from '../kit/deferred.ts';
import { GeneralMark } from './GeneralMark.tsx';
import { mapLayout } from './geometry.ts';
import { Hatching } from './Hatching.tsx';
import { saySummary } from '../scenes/say.ts';
import type { Bundle, RelayedScene } from '../scenes/relayed-scene.ts';
import { Road } from './Road.tsx';
import { travel } from './travel.ts';
import { toolbar, type Press } from '../kit/pressable.ts';
import { useRoving, type Roving } from '../kit/roving.ts';

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
  const away = ({ from, to }: Bundle): boolean => alone !== null && from !== alone && to !== alone;
  const press = usePress(scene, world, crowded, roving, focus, setFocus);
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
          <BundleMark
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

/** What pressing a general does: while messages are changed its loyalty, in a crowd what is shown. */
function usePress(
  { scenario, bundles, cast }: RelayedScene,
  world: number,
  crowded: boolean,
  roving: Roving,
  focus: General | null,
  setFocus: (focus: General | null) => void,
) {
  const { strings, live, editing, dispatch } = useFigure();
  return (number: General): Press | null => {
    if (!live || !(editing || crowded)) return null;
    const tabIndex = roving.tabIndex(bundles.length + number - 1);
    if (editing) {
      const { makeLoyal, makeTraitor } = strings.edit;
      const label = scenario.traitors.includes(number) ? makeLoyal : makeTraitor;
      const act = (): void => {
        dispatch({ kind: 'turn', world, general: number });
      };
      return { label: label(number, cast), tabIndex, act };
    }
    const pressed = focus === number;
    const act = (): void => {
      setFocus(pressed ? null : number);
    };
    return { label: strings.map.focus(number, cast), tabIndex, pressed, act };
  };
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
