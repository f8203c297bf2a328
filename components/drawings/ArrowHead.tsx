import type { Saying } from '../scenes/relayed-scene.ts';

/** The head of a road that says this; it stands inside `defs`, and roads name it as `marker-end`. */
export const ArrowHead = ({ id, saying }: { id: string; saying: Saying }) => (
  <marker id={id} viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="6" markerHeight="6" orient="auto">
    <path class={`head ${saying}`} d="M0 .8 7.4 4 0 7.2z" />
  </marker>
);
