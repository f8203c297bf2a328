/** What the reader can want of a general on the map: to stand in its place, or that it be the traitor. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { useFigure } from '../kit/context.ts';
import type { Action } from '../scenes/figure-state.ts';
import type { RelayedScene } from '../scenes/relayed-scene.ts';
import type { Point } from './geometry.ts';

interface Props {
  readonly scene: RelayedScene;
  readonly world: number;
  readonly general: General;
  readonly svg: { readonly current: SVGSVGElement | null };
  /** Where the general stands in the drawing, and its radius. */
  readonly place: Point;
  readonly reach: number;
  onDone(): void;
}

export function GeneralChoice({ scene, world, general, svg, place, reach, onDone }: Props) {
  const { strings, dispatch } = useFigure();
  const { cast, scenario } = scene;
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = own.current!;
    const { x, y } = besideIn(svg.current!, own.current!, { x: place.x, y: place.y + reach + 6 });
    style.left = `${x}px`;
    style.top = `${y}px`;
    own.current!.querySelector('button')?.focus({ preventScroll: true });
  }, [general]);
  usePressOutside(own, svg, onDone);
  const traitor = scenario.traitors.includes(general);
  /** Closes, and the keyboard is at the general again. */
  const close = (): void => {
    onDone();
    svg.current?.querySelectorAll<SVGElement>('.general')[general - 1]?.focus();
  };
  const choose = (action: Action): void => {
    dispatch(action);
    close();
  };
  return (
    <div
      ref={own}
      class="general-choice"
      role="group"
      aria-label={strings.perspective.option(general, cast)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        onClick={() => {
          choose({ kind: 'look', eyes: general });
        }}
      >
        {strings.map.stand(general, cast)}
      </button>
      <button
        type="button"
        onClick={() => {
          choose(traitor ? { kind: 'turn', world, general } : { kind: 'betray', world, general });
        }}
      >
        {traitor ? strings.edit.makeLoyal(general, cast) : strings.edit.makeTraitor(general, cast)}
      </button>
    </div>
  );
}

/** Where in the part of the page around a drawing a point of the drawing lies, so that `box` beside it stays inside. */
function besideIn(svg: SVGSVGElement, box: HTMLElement, point: Point): Point {
  const [drawing, around] = [svg.getBoundingClientRect(), svg.parentElement!.getBoundingClientRect()];
  const scale = drawing.width / svg.viewBox.baseVal.width;
  const middle = drawing.left - around.left + point.x * scale - box.offsetWidth / 2;
  return {
    x: Math.max(0, Math.min(around.width - box.offsetWidth, middle)),
    y: drawing.top - around.top + Math.min(point.y * scale, drawing.height - box.offsetHeight),
  };
}

/** A press anywhere else does away with it; on a general it is the general's to say what happens. */
function usePressOutside(
  own: { readonly current: HTMLElement | null },
  svg: { readonly current: SVGSVGElement | null },
  onDone: () => void,
): void {
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      const on = event.target as Node;
      if (own.current?.contains(on)) return;
      if ([...(svg.current?.querySelectorAll('.general') ?? [])].some((general) => general.contains(on)))
        return;
      onDone();
    };
    document.addEventListener('pointerdown', press);
    return () => {
      document.removeEventListener('pointerdown', press);
    };
  });
}
