import type { Saying } from '../scenes/relayed-scene.ts';

interface Props {
  readonly id: string;
  readonly saying: Saying;
  /** How large it is whatever the width of its road; as the road is wide, where nothing is said. */
  readonly size?: number;
}

/** The head of a road that says this; it stands inside `defs`, and roads name it as `marker-end`. */
export const ArrowHead = ({ id, saying, size }: Props) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX={size === undefined ? 6.5 : 3}
    refY="4"
    markerWidth={size ?? 6}
    markerHeight={size ?? 6}
    {...(size === undefined ? {} : { markerUnits: 'userSpaceOnUse' })}
    orient="auto"
  >
    <path class={`head ${saying}`} d="M0 .8 7.4 4 0 7.2z" />
  </marker>
);
