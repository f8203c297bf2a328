/** The land: two hills with their tents, the city in the valley, and the paths of the messengers before it. */
import { FLOOR, HILLS, ridge } from './geometry.ts';
import { ground, pathway, PICKETS, RIDGE, SLOPES } from './ground.ts';
import { At, Stretched } from './At.tsx';

interface Props {
  /** How high the drawing is. */
  readonly height: number;
  readonly rows: number;
  /** Whether generals fight over a city here; else two parties do business over a bad line. */
  readonly war: boolean;
}

export function Land({ height, rows, war }: Props) {
  return (
    <g aria-hidden="true">
      <Stretched {...{ height }}>
        <path class="hill" d={ground(height)} />
        <path class="slope" d={SLOPES} />
        <path class="ridge" d={RIDGE} />
        {war && <path class="slope" d={PICKETS} />}
        {Array.from({ length: rows }, (_, row) => (
          <path key={row} class="pathway" d={pathway(row)} />
        ))}
      </Stretched>
      {war && <Walls />}
      {war && HILLS.map((_, i) => <Camp key={i} hill={i} />)}
    </g>
  );
}

const Walls = () => (
  <At t={0.5} y={FLOOR}>
    <g class="city" transform="translate(-45 -54) scale(1.5)">
      <path class="wall" d="M4 38V16h4v-4h4v4h4v-4h4v5h6V9h3V4h2v5h3v8h6v-5h4v4h4v-4h4v4h4v22z" />
      <path d="M26 38v-8a4 4 0 0 1 8 0v8M4 24h16M40 24h16M11 30v3M49 30v3M30 13v3" />
    </g>
  </At>
);

/** Tents on the far side of a hill. */
function Camp({ hill }: { hill: number }) {
  const out = hill === 0 ? -1 : 1;
  return [0.075, 0.13].map((away, i) => {
    const t = HILLS[hill]! + out * away;
    return (
      <At key={away} t={t} y={ridge(t) + 3}>
        <path
          class="tent"
          transform={`scale(${i === 0 ? 0.85 : 0.65})`}
          d="M-15 0 0-20 15 0ZM0-25V-20L-4 0M0-20 4 0"
        />
      </At>
    );
  });
}
