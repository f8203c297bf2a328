/** A general on its hill: who it is, and in the end what it decides. */
import { useFigure } from '../../kit/context.ts';
import type { TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { Glyph } from '../glyphs.tsx';
import { At, Stretched } from './At.tsx';
import { HILLS, POLE, RADIUS, ridge, type Side } from './geometry.ts';
import { armyOf } from './ground.ts';

interface Props {
  readonly scene: TwoGeneralsScene;
  readonly general: TwoGeneralsScene['generals'][number];
}

export function General({ scene, general }: Props) {
  const { strings } = useFigure();
  const { number, decision, you } = general;
  const words = strings.casts[scene.cast];
  const t = HILLS[number - 1]!;
  const known = scene.eyes === null || you;
  const [inward, anchor] = number === 1 ? ([1, 'start'] as const) : ([-1, 'end'] as const);
  const name = you ? strings.map.you : scene.cast === 'generals' ? '' : words.short(number);
  return (
    <At {...{ t }} y={ridge(t)}>
      <g class={`general ${known ? 'loyal' : 'unknown'}`}>
        {known && <path class="post" d={`M0 0V${RADIUS - POLE}`} />}
        {you && <circle class="observed" cy={-POLE} r={RADIUS + 4.5} />}
        <circle class="ground" cy={-POLE} r={RADIUS} />
        <text class="number" y={7 - POLE} font-size="20">
          {number}
        </text>
        {name !== '' && (
          <text class="role" x={inward * 31} y={14 - POLE} text-anchor={anchor}>
            {name}
          </text>
        )}
        {decision !== null && (
          <>
            <Glyph saying={decision} x={inward * 38} y={-POLE - 8} size={15} />
            <text class={`decision ${decision}`} x={inward * 49} y={-POLE - 3} text-anchor={anchor}>
              {words.briefly(decision)}
            </text>
          </>
        )}
      </g>
    </At>
  );
}

/** The men of a general that attacks, on their way down to the city. */
export function Army({ side, height }: { side: Side; height: number }) {
  const men = armyOf(side);
  const drawn = (mark: (x: number, y: number) => string): string => men.map(([x, y]) => mark(x, y)).join('');
  const ahead = side === 1 ? 6 : -6;
  return (
    <g class="army" data-march={side} aria-hidden="true">
      <Stretched {...{ height }}>
        <path class="spear" d={drawn((x, y) => `M${x + ahead / 2} ${y}l${ahead} -31`)} />
        <path class="body" d={drawn((x, y) => `M${x} ${y - 2}v-11`)} />
        <path class="head" d={drawn((x, y) => `M${x} ${y - 18}h.01`)} />
      </Stretched>
    </g>
  );
}
