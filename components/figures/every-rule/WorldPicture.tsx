/** One of the three worlds in small: who told whom what, and what the lieutenants make of it under their rules. */
import { ambiguityWords } from '#words/ambiguous.ts';
import { isLie } from '../../../src/core/oral-messages.ts';
import type { General } from '../../../src/core/model.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { executionOf, outcomeUnder, type Rules, type WorldName } from './every-rule.ts';

const { everyRule: words } = ambiguityWords;

const PLACES: Readonly<Record<General, readonly [x: number, y: number]>> = {
  1: [110, 24],
  2: [36, 92],
  3: [184, 92],
};
const RADIUS = 17;

/** Where messages go, by sender and receiver, and where on its way each is seen. */
const ROADS: Readonly<Record<string, { readonly path: string; readonly at: readonly [number, number] }>> = {
  '1-2': { path: 'M97 36 50 79', at: [74, 57] },
  '1-3': { path: 'M123 36 170 79', at: [146, 57] },
  '2-3': { path: 'M53 88Q110 74 166 87', at: [126, 81] },
  '3-2': { path: 'M167 99Q110 114 54 100', at: [94, 106] },
};

interface Props {
  readonly id: string;
  readonly world: WorldName;
  readonly rules: Rules;
}

export function WorldPicture({ id, world, rules }: Props) {
  const { log, traitors } = executionOf(world);
  const { decisions } = outcomeUnder(rules, world);
  return (
    <svg class="world-picture" viewBox="0 0 220 134" aria-hidden="true">
      {[...log].map((message) => {
        const { from, to } = message;
        const { order } = message.payload;
        const { path, at } = ROADS[`${from}-${to}`]!;
        const said = order ?? 'nothing';
        return (
          <g key={`${from}-${to}`}>
            <path class={`road ${said}`} d={path} marker-end={`url(#${id}-${said})`} />
            <g class={isLie(executionOf(world), message) ? `${said} marked` : said}>
              <circle class="pill" cx={at[0]} cy={at[1]} r="10" />
              <Glyph saying={said} x={at[0]} y={at[1]} size={12} />
            </g>
          </g>
        );
      })}
      {[1, 2, 3].map((general) => {
        const [x, y] = PLACES[general]!;
        const decision = general === 1 ? undefined : decisions.get(general);
        const traitor = traitors.includes(general);
        return (
          <g key={general} class={traitor ? 'general traitor' : 'general'}>
            <circle class="ground" cx={x} cy={y} r={RADIUS} />
            {traitor && <circle class="hatched" cx={x} cy={y} r={RADIUS} fill={`url(#${id}-hatch)`} />}
            {traitor && <circle class="inner" cx={x} cy={y} r="10" />}
            <text class="number" x={x} y={y + 6} font-size="17">
              {general}
            </text>
            {decision && (
              <text class={`decision ${decision}`} x={x} y={y + 36} font-size="14" text-anchor="middle">
                {words.decided[decision]}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
