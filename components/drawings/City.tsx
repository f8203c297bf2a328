/** What all the generals are camped around: towers, gate, and smoke from its kitchens, for it isn't taken yet. */
import type { Point } from './geometry.ts';

/** Roads drawn before it pass behind it. */
export function City({ centre }: { centre: Point }) {
  return (
    <g class="city" transform={`translate(${centre.x - 30} ${centre.y - 20})`} aria-hidden="true">
      <path class="wall" d="M4 38V16h4v-4h4v4h4v-4h4v5h6V9h3V4h2v5h3v8h6v-5h4v4h4v-4h4v4h4v22z" />
      <path d="M26 38v-8a4 4 0 0 1 8 0v8M4 24h16M40 24h16M11 30v3M49 30v3M30 13v3" />
      <path class="smoke" d="M14 8c-2-2 2-3 0-6M46 8c-2-2 2-3 0-6" />
    </g>
  );
}
