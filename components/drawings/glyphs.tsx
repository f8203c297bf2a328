/** The glyphs that stand beside every colour: sword for attack, flag for retreat, a struck ring for nothing. */
import type { Saying } from '../scenes/relayed-scene.ts';
import { tenth } from './tenth.ts';

const PATHS: Record<Exclude<Saying, 'mixed'>, string> = {
  attack: 'M2.2 9.8 9.6 2.4M10.6 1.4 8 1.9l2.1 2.1zM2.1 7l2.9 2.9M1.3 10.7l1.3-1.3',
  retreat: 'M2.8 11V1.3M2.8 1.7c2.3-1.1 3.9 1.1 6.8 0v4.7c-2.9 1.1-4.5-1.1-6.8 0',
  nothing: 'M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M3 9l6-6',
};

/** A glyph in a drawing, `size` units square, its middle at x, y. */
export function Glyph({ saying, x, y, size }: { saying: Saying; x: number; y: number; size: number }) {
  const scale = size / 12;
  const marks = saying === 'mixed' ? (['attack', 'retreat'] as const) : ([saying] as const);
  return (
    <g
      class={`glyph ${saying}`}
      transform={`translate(${tenth(x - size / 2)} ${tenth(y - size / 2)}) scale(${Math.round(scale * 100) / 100})`}
    >
      {marks.map((mark, i) => (
        <path
          key={mark}
          class={mark}
          d={PATHS[mark]}
          {...(saying === 'mixed' ? { transform: `translate(${i * 6} ${i * 3}) scale(.62)` } : {})}
        />
      ))}
    </g>
  );
}

/** A glyph in running text or on a button. */
export function InlineGlyph({ saying }: { saying: Saying }) {
  return (
    <svg class="inline-glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <Glyph saying={saying} x={6} y={6} size={12} />
    </svg>
  );
}
