/** Below the roads: the way of the chain that is open, from the commander to whoever was shown it last. */
import type { MapLayout } from '../geometry.ts';
import type { Opening } from '../map-parts.ts';
import { sealedRoad } from './sealed-layout.ts';
import { openedIn, wayOf } from './telling.ts';

export function Thread({ scene, world, chosen, beside, layout }: Opening & { readonly layout: MapLayout }) {
  const opened = openedIn(scene, world, chosen, beside);
  if (!opened || opened.check === 'rejected') return null;
  return (
    <g class={`thread ${opened.message.payload.order ?? ''}`} aria-hidden="true">
      {wayOf(scene, opened).map((stretch) => (
        <path
          key={stretch.round}
          class={stretch.went ? 'went' : 'hidden-way'}
          d={sealedRoad(layout, stretch).path}
        />
      ))}
    </g>
  );
}
