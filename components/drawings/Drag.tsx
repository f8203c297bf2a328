/**
 * A traitor's hatching, dragged to another general: dropped there, that one is the traitor instead; dropped anywhere else, it goes
 * back to where it was. Whoever uses keys presses a general (GeneralChoice.tsx).
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import { isCalm } from '../platform/motion.ts';
import type { RelayedScene } from '../scenes/relayed-scene.ts';
import { distance, type MapLayout, type Point } from './geometry.ts';
import { tenth } from './tenth.ts';

/** Where a traitor was taken hold of. */
export interface Grip {
  readonly general: General;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
}

/** A map that can be taken hold of. */
export interface MapInHand {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly layout: MapLayout;
  readonly prefix: string;
  readonly svg: { readonly current: SVGSVGElement | null };
}

interface Props extends MapInHand {
  readonly grip: Grip;
  onDone(): void;
}

/** A press moves by so many pixels before it is a drag. */
const SLACK = 5;

/** How far beside a general one can drop it, in units of the drawing. */
const NEAR = 14;

const BACK = 220;

export function Drag(props: Props) {
  const { scene, layout, prefix, grip } = props;
  const { at, ghost } = useDrag(props);
  if (!at) return null;
  const { places, radius } = layout;
  const home = places[grip.general - 1]!;
  const over = receiverAt(layout, scene.scenario.traitors, at);
  return (
    <g class="drag" aria-hidden="true" data-dragged="">
      <circle class="left" cx={home.x} cy={home.y} r={radius} />
      <text class="number" x={home.x} y={tenth(home.y + radius * 0.29)} font-size={tenth(radius * 0.86)}>
        {grip.general}
      </text>
      {over !== null && (
        <circle class="there" cx={places[over - 1]!.x} cy={places[over - 1]!.y} r={radius + 5} />
      )}
      <g ref={ghost} style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
        <circle class="hatched" r={radius} fill={`url(#${prefix}-hatch)`} />
      </g>
    </g>
  );
}

/** Follows the pointer until it lets go: where the hatching is, null while it hasn't moved. */
function useDrag({ scene, world, layout, svg, grip, onDone }: Props) {
  const { dispatch } = useFigure();
  const [at, setAt] = useState<Point | null>(null);
  const ghost = useRef<SVGGElement>(null);
  useEffect(() => {
    const { traitors } = scene.scenario;
    const home = layout.places[grip.general - 1]!;
    /** Where the middle of the hatching is, however the drawing is scaled and the page has scrolled; null: not moved yet. */
    let held: Point | null = null;
    let free = false;
    const { width } = svg.current!.viewBox.baseVal;
    const scale = width / svg.current!.getBoundingClientRect().width;
    const stop = (): void => {
      free = true;
      if (held === null || isCalm() || !ghost.current) {
        onDone();
        return;
      }
      const { x, y } = held;
      const way = [`translate(${x}px, ${y}px)`, `translate(${home.x}px, ${home.y}px)`];
      const back = ghost.current.animate(
        way.map((transform) => ({ transform })),
        { duration: BACK, easing: 'ease-out', fill: 'forwards' },
      );
      back.onfinish = onDone;
    };
    const move = (event: PointerEvent): void => {
      if (free || event.pointerId !== grip.pointer) return;
      // it was let go before this was here
      if (event.buttons === 0) {
        stop();
        return;
      }
      const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
      if (held === null && Math.hypot(dx, dy) < SLACK) return;
      held = { x: tenth(home.x + dx * scale), y: tenth(home.y + dy * scale) };
      setAt(held);
    };
    const drop = (event: PointerEvent): void => {
      if (free || event.pointerId !== grip.pointer) return;
      const general = held && receiverAt(layout, traitors, held);
      if (general === null) {
        stop();
        return;
      }
      free = true;
      onDone();
      dispatch({ kind: 'betray', world, general, instead: grip.general });
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !free) stop();
    };
    // another press: this one was let go before it could be heard
    const again = (): void => {
      if (!free) onDone();
    };
    const heard = [
      ['pointermove', move],
      ['pointerup', drop],
      ['pointercancel', stop],
      ['keydown', key],
      ['pointerdown', again],
    ] as const;
    for (const [name, hear] of heard) document.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of heard) document.removeEventListener(name, hear as EventListener);
    };
  }, [grip]);
  return { at, ghost };
}

/** The general nearest to a point, if it is near enough and no traitor already. */
function receiverAt({ places, radius }: MapLayout, traitors: readonly General[], at: Point): General | null {
  const away = places.map((place) => distance(place, at));
  const nearest = away.indexOf(Math.min(...away));
  return away[nearest]! > radius + NEAR || traitors.includes(nearest + 1) ? null : nearest + 1;
}
