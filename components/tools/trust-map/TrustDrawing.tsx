/** The drawing: parties on a circle, an arrow for each trust. Parties are buttons; trust can also be dragged. */
import { useRef, useState } from 'preact/hooks';
import { trustWords } from '#words/trust.ts';
import { Hatching } from '../../drawings/Hatching.tsx';
import { pressable, toolbar } from '../../kit/pressable.ts';
import { useRoving } from '../../kit/roving.ts';
import { arrow, planOf, RADIUS, WIDTH, type MapPlan, type Point } from './layout.ts';
import type { MapAction } from './map-state.ts';
import { standingOf, suspects, trusts, type Place, type TrustMap } from './trust-map.ts';

const { trustMap: words } = trustWords;

interface Props {
  readonly id: string;
  readonly map: TrustMap;
  readonly chosen: Place | null;
  readonly live: boolean;
  dispatch(action: MapAction): void;
}

export function TrustDrawing({ id, map, chosen, live, dispatch }: Props) {
  const plan = planOf(map.parties.length);
  const roving = useRoving(map.parties.length);
  const { pulled, ...dragging } = useDrag(dispatch);
  const prefix = `${id}-parties`;
  return (
    <svg
      class={`map trust${live ? ' live' : ''}`}
      viewBox={`0 0 ${WIDTH} ${plan.height}`}
      role="group"
      aria-label={sayMap(map)}
      {...(live ? dragging : {})}
    >
      <defs>
        <Hatching id={prefix} />
        <marker
          id={`${prefix}-head`}
          viewBox="0 0 8 8"
          refX="6.5"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path class="head" d="M0 .8 7.4 4 0 7.2z" />
        </marker>
      </defs>
      {map.parties.map((party, from) =>
        party.trusts.map((to) => (
          <Arrow key={`${from}-${to}`} {...{ map, plan, from, to, prefix, chosen }} />
        )),
      )}
      {pulled && (
        <path
          class="trust-edge pulled"
          d={`M${plan.points[pulled.from]!.x} ${plan.points[pulled.from]!.y}L${pulled.to.x} ${pulled.to.y}`}
        />
      )}
      <g {...toolbar(live, words.toolbar, roving.onKeyDown)}>
        {map.parties.map(({ name }, place) => (
          <g
            key={place}
            data-place={place}
            class={`trust-party ${standingOf(map, place)}${chosen === place ? ' chosen' : ''}`}
            {...pressable(live, {
              label: words.press(
                name,
                words.standings[standingOf(map, place)],
                chosen === null ? null : map.parties[chosen]!.name,
                chosen !== null && trusts(map, chosen, place),
              ),
              tabIndex: roving.tabIndex(place),
              pressed: chosen === place,
              act: () => {
                roving.moveTo(place);
                dispatch({ kind: 'press', place });
              },
            })}
          >
            <PartyMark {...{ map, plan, place, prefix }} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** The whole map, for those who hear it. */
const sayMap = (map: TrustMap): string =>
  words.drawing(
    [
      ...map.parties.map(({ name, trusts }) =>
        words.relies(
          name,
          trusts.map((place) => map.parties[place]!.name),
        ),
      ),
      words.suspects(suspects(map).map((place) => map.parties[place]!.name)),
    ].join(' '),
  );

interface ArrowProps {
  readonly map: TrustMap;
  readonly plan: MapPlan;
  readonly from: Place;
  readonly to: Place;
  readonly prefix: string;
  readonly chosen: Place | null;
}

function Arrow({ map, plan, from, to, prefix, chosen }: ArrowProps) {
  const { path, middle } = arrow(plan, from, to);
  const misplaced = standingOf(map, to) !== 'trusted';
  return (
    <g class={`trust-edge${misplaced ? ' misplaced' : ''}${chosen === from ? ' chosen' : ''}`}>
      <path d={path} marker-end={`url(#${prefix}-head)`} />
      {misplaced && (
        <text x={middle.x} y={middle.y + 4.5} text-anchor="middle">
          ?
        </text>
      )}
    </g>
  );
}

type MarkProps = Pick<ArrowProps, 'map' | 'plan' | 'prefix'> & {
  readonly place: Place;
};

function PartyMark({ map, plan, place, prefix }: MarkProps) {
  const { x, y } = plan.points[place]!;
  const { name } = map.parties[place]!;
  const standing = standingOf(map, place);
  const under = y < plan.middle ? y - RADIUS - 37 : y + RADIUS;
  const shown = name.length > plan.letters ? `${name.slice(0, plan.letters - 1)}…` : name;
  return (
    <>
      <circle class="hit" cx={x} cy={y} r="30" />
      <circle class="ground" cx={x} cy={y} r={RADIUS} />
      {standing !== 'trusted' && (
        <>
          <circle class="hatched" cx={x} cy={y} r={RADIUS} fill={`url(#${prefix}-hatch)`} />
          <circle class="inner" cx={x} cy={y} r="13" />
        </>
      )}
      <text class="number" x={x} y={y + 6.5} font-size="19">
        {standing === 'trusted' ? '✓' : '?'}
      </text>
      <text class="party-name" x={x} y={under + 15} text-anchor="middle">
        {shown}
      </text>
      <text class="role" x={x} y={under + 29} text-anchor="middle">
        {words.standings[standing]}
      </text>
    </>
  );
}

/** Pulling a line from one party to another. A press that doesn’t leave its party stays a press. */
function useDrag(dispatch: (action: MapAction) => void) {
  const [pulled, pull] = useState<{ readonly from: Place; readonly to: Point } | null>(null);
  const from = useRef<Place | null>(null);
  const left = useRef(false);
  const placeAt = (event: PointerEvent): Place | null => {
    const party = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-place]');
    return party && (event.currentTarget as Element).contains(party)
      ? Number(party.getAttribute('data-place'))
      : null;
  };
  return {
    pulled,
    onPointerDown: (event: PointerEvent): void => {
      from.current = placeAt(event);
      left.current = false;
    },
    onPointerMove: (event: PointerEvent): void => {
      if (from.current === null) return;
      if (placeAt(event) !== from.current) left.current = true;
      if (left.current)
        pull({ from: from.current, to: pointIn(event.currentTarget as SVGSVGElement, event) });
    },
    onPointerUp: (event: PointerEvent): void => {
      const [began, ended] = [from.current, placeAt(event)];
      from.current = null;
      pull(null);
      if (left.current && began !== null && ended !== null && ended !== began)
        dispatch({ kind: 'trust', from: began, to: ended });
    },
    onPointerLeave: (): void => {
      from.current = null;
      pull(null);
    },
    onClickCapture: (event: MouseEvent): void => {
      if (left.current) event.stopPropagation(); // it was a drag
      left.current = false;
    },
  };
}

function pointIn(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  const matrix = svg.getScreenCTM()?.inverse();
  const { x, y } = matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix) : { x: 0, y: 0 };
  return { x, y };
}
