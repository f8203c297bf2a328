/**
 * What both know of what both know, as covers round the order: every messenger that arrives puts one more round it, the
 * knowledge of whoever received it. The dotted one is what the other general doesn't know.
 */
import type { Rung } from '../../../src/core/knowledge.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { At, em } from '../../drawings/valley/At.tsx';

const words = twoGeneralsWords.ladder;

/** Half the width of the order, its height, and what a cover adds: at its sides, for what is written on it, and below. */
const ORDER = { width: 65, height: 42 } as const;
const SIDE = 14;
const FLAP = 25;
const FOOT = 9;

/** How high it is with so many covers. */
const heightOf = (covers: number): number => ORDER.height + covers * (FLAP + FOOT) + 4;

interface Props {
  /** From the bottom up; the first that doesn't hold is drawn dotted. */
  readonly rungs: readonly Rung[];
  readonly said: string;
}

export function KnownCovers({ rungs, said }: Props) {
  const most = rungs.length - 1;
  const beyond = rungs.findIndex(({ holds }) => !holds);
  return (
    <div class="known-covers">
      <svg width="100%" height={em(heightOf(most))} role="img" aria-label={said} data-drawing="covers">
        <At t={0.5} y={heightOf(most) - 2 - most * FOOT - ORDER.height}>
          {Array.from({ length: beyond }, (_, i) => {
            const height = beyond - i;
            return <Cover key={height} rung={rungs[height]!} beyond={height === beyond} newest={i === 1} />;
          })}
          <rect class="cover" x={-ORDER.width} y="0" width={2 * ORDER.width} height={ORDER.height} />
          <Glyph saying="attack" x={0} y={13} size={14} />
          <text y="34" text-anchor="middle">
            {words.given}
          </text>
        </At>
      </svg>
    </div>
  );
}

function Cover({ rung, beyond, newest }: { rung: Rung; beyond: boolean; newest: boolean }) {
  const { height, knower } = rung;
  const half = ORDER.width + SIDE * height;
  const top = -FLAP * height;
  return (
    <g>
      <rect
        class={beyond ? 'beyond' : newest ? 'cover newest' : 'cover'}
        x={-half}
        y={top}
        width={2 * half}
        height={ORDER.height + height * (FLAP + FOOT)}
      />
      <text class={beyond ? 'aside' : 'flap'} y={top + 17} text-anchor="middle">
        {beyond ? words.knowsNot(knower!) : words.knowsThat(knower!)}
      </text>
    </g>
  );
}
