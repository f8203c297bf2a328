/** Two lanes, time to the right: each messenger a line across the valley; a captured one ends half-way. */
import { messengerWords } from '#words/messengers.ts';
import type { ChainScene } from '../scenes/chain-scene.ts';
import { useFigure } from '../kit/context.ts';
import { Glyph } from './glyphs.tsx';
import { pressable, toolbar } from '../kit/pressable.ts';
import { useRoving } from '../kit/roving.ts';
import { sayChain } from '../scenes/say-chain.ts';
import { BadgeShape } from './BadgeShape.tsx';

const LEFT = 70;
const STEP = 62;
const LANES = [44, 150] as const;
const HEIGHT = 184;

export function ChainTime({ scene, world }: { scene: ChainScene; world: number }) {
  const { strings, live, dispatch } = useFigure();
  const { chain } = messengerWords;
  const { messengers, scenario, last } = scene;
  const width = LEFT + last * STEP + 70;
  const roving = useRoving(messengers.length);
  const words = strings.casts[scene.cast];
  return (
    <div
      class="scrolled"
      {...(live ? { tabIndex: 0, role: 'group', 'aria-label': strings.drawings.time } : {})}
    >
      <svg
        class="time"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="group"
        aria-label={sayChain(strings, scene)}
        data-drawing="time"
      >
        {scene.generals.map(({ number, decision }) => (
          <g key={number} class="lane">
            <path class="line" d={`M${LEFT - 8} ${LANES[number - 1]!}H${LEFT + last * STEP + 8}`} />
            <text class="lane-name" x={LEFT - 16} y={LANES[number - 1]! + 5}>
              {words.short(number)}
            </text>
            {number === 1 && scene.order !== null && (
              <text class="role ordered" x={LEFT - 8} y={LANES[0] - 14}>
                {chain.holds(scene.order)}
              </text>
            )}
            {decision !== null && (
              <g class={`bundle decided ${decision}`}>
                <BadgeShape saying={decision} at={{ x: width - 40, y: LANES[number - 1]! }} size={22} />
                <Glyph saying={decision} x={width - 40} y={LANES[number - 1]!} size={13} />
              </g>
            )}
          </g>
        ))}
        {messengers
          .filter(({ fate }) => fate !== 'unsent' && fate !== 'later')
          .map(({ number, from, to, fate }) => {
            const x = LEFT + (number - 1) * STEP;
            const [a, b] = [LANES[from - 1]!, LANES[to - 1]!];
            const share = fate === 'arrived' ? 1 : 0.5; // a captured one ends half-way, and so does what its sender knows
            return (
              <path
                key={number}
                class="road attack"
                d={`M${x} ${a}L${x + STEP * share} ${a + (b - a) * share}`}
              />
            );
          })}
        <g
          {...toolbar(live && scene.eyes === null, chain.toolbar(scene.cast), roving.onKeyDown)}
          class={live ? 'messages live' : 'messages'}
        >
          {messengers.map(({ number, fate }, i) => {
            const at = { x: LEFT + (number - 0.5) * STEP, y: (LANES[0] + LANES[1]) / 2 };
            const lost = scenario.lost.includes(number);
            return (
              <g
                key={number}
                class={`bundle messenger ${fate}`}
                {...pressable(live && scene.eyes === null, {
                  label: chain.press(number, fate, lost, scene.cast),
                  tabIndex: roving.tabIndex(i),
                  pressed: lost,
                  act: () => {
                    roving.moveTo(i);
                    dispatch({ kind: 'capture', world, messenger: number });
                  },
                })}
              >
                <rect
                  class="hit"
                  x={at.x - STEP / 2}
                  y={LANES[0]}
                  width={STEP}
                  height={LANES[1] - LANES[0]}
                />
                <BadgeShape
                  saying={fate === 'arrived' || fate === 'sent' ? 'attack' : 'nothing'}
                  at={at}
                  size={24}
                />
                {fate === 'sent' && (
                  <text class="role" x={at.x} y={at.y + 26} text-anchor="middle">
                    {chain.fateUnknown}
                  </text>
                )}
                {fate === 'captured' ? (
                  <Glyph saying="nothing" x={at.x} y={at.y} size={14} />
                ) : (
                  <text class="count" x={at.x} y={at.y + 4.5} font-size="12">
                    {number}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      </svg>
    </div>
  );
}
