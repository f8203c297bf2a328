/** How the valley is put together: things that stand at a place in their own size, and lines that stretch with it. */
import type { ComponentChildren } from 'preact';
import { EM, type Spot } from './geometry.ts';
import { ACROSS } from './ground.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A length in units, as the drawing writes it. */
export const em = (units: number): string => `${rounded(units / EM)}em`;

/** A share of the width. */
export const percent = (share: number): string => `${rounded(share * 100)}%`;

/** What stands at a place: inside, 0 0 is that place, and a unit is a unit however wide the drawing is. */
export const At = ({
  t,
  y,
  children,
  class: name,
}: Spot & { class?: string; children: ComponentChildren }) => (
  <svg
    class={name}
    x={percent(t)}
    y={em(y)}
    width="1em"
    height="1em"
    viewBox={`0 0 ${EM} ${EM}`}
    overflow="visible"
  >
    {children}
  </svg>
);

/** Lines that go from one edge to the other; their strokes keep their width. */
export const Stretched = ({ height, children }: { height: number; children: ComponentChildren }) => (
  <svg
    class="stretched"
    width="100%"
    height={em(height)}
    viewBox={`0 0 ${ACROSS} ${height}`}
    preserveAspectRatio="none"
    overflow="visible"
  >
    {children}
  </svg>
);
