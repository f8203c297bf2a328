/** The way of a bundle of messages on the map. */
import { halfRoad, type MapLayout, type Point } from './geometry.ts';
import { bentRoad } from './roads.ts';
import { memo } from '../kit/memo.ts';
import { sayingOf, type Bundle, type RelayedScene } from '../scenes/relayed-scene.ts';

export interface RoadProps {
  readonly scene: RelayedScene;
  /** Between others than the general that is in focus. */
  readonly away: boolean;
  /** Of a round before the present one, where that is drawn faintly. */
  readonly past: boolean;
  readonly bundle: Bundle;
  readonly layout: MapLayout;
  readonly prefix: string;
}

/** Roads are drawn before all labels, so that none runs over a label. */
export const Road = memo(({ bundle, layout, prefix, away, past }: RoadProps) => {
  const { from, to } = bundle;
  const saying = sayingOf(bundle);
  const d =
    layout.labels === 'badges' ? straight(halfRoad(layout, from, to)) : bentRoad(layout, from, to).path;
  return (
    <path
      class={`road ${saying}${away ? ' away' : ''}${past ? ' past' : ''}`}
      d={d}
      marker-end={`url(#${prefix}-${saying})`}
    />
  );
});

const straight = ({ start, end }: { start: Point; end: Point }): string =>
  `M${start.x} ${start.y}L${end.x} ${end.y}`;
