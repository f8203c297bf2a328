/** The time of the night: a moon that passes a stop for each messenger, and the sun behind the city in the end. */
import type { TwoGeneralsScene } from '../../scenes/two-generals-scene.ts';
import { messengerWords } from '#words/messengers.ts';
import { FLOOR, skyAt, type Side } from './geometry.ts';
import { darkness, NIGHT, SKY_PATH } from './ground.ts';
import { At, Stretched } from './At.tsx';

interface Props {
  readonly scene: TwoGeneralsScene;
  readonly height: number;
}

export function Sky({ scene, height }: Props) {
  const { eyes, round, last, messengers } = scene;
  const over = round === last;
  const here = skyAt(round / last);
  const { exchange } = messengerWords;
  return (
    <g class="sky" aria-hidden="true">
      <Stretched {...{ height }}>
        {!over && <path class="night" d={NIGHT} opacity={Math.round(100 - (45 * round) / last) / 100} />}
        <path class="pathway" d={SKY_PATH} />
      </Stretched>
      {messengers.map(({ number, fate }) => (
        <At key={number} {...skyAt(number / last)}>
          <circle class={fate === 'arrived' ? 'stop passed' : 'stop'} r={last > 24 ? 1.5 : 3.2} />
        </At>
      ))}
      <At {...here}>
        {over ? (
          <circle class="sun" r="8" />
        ) : (
          <path class="moon" d="M3-9.500a9.500 9.500 0 1 0 6.500 11.500a8 8 0 0 1-6.500-11.500z" />
        )}
      </At>
      {([exchange.night, exchange.dawn] as const).map((word, i) => (
        <At key={word} t={i === 0 ? 0.075 : 0.925} y={18}>
          <text class="aside" text-anchor="middle">
            {word}
          </text>
        </At>
      ))}
      {over && eyes === null && scene.cast === 'generals' && <Sunrise />}
    </g>
  );
}

const RAYS = Array.from({ length: 24 }, (_, i) => {
  const [x, y] = [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)];
  const to = i % 2 === 0 ? 42 : 34;
  return `M${Math.round(x * 27)} ${Math.round(y * 27)}L${Math.round(x * to)} ${Math.round(y * to)}`;
}).join('');

const Sunrise = () => (
  <At t={0.5} y={FLOOR - 84}>
    <path class="thin" d={RAYS} />
    <circle class="sun" r="21" />
  </At>
);

/** The side that whoever stands on one hill can't see. */
export const Darkness = ({ eyes, height }: { eyes: Side; height: number }) => (
  <Stretched {...{ height }}>
    <path class="night dark" d={darkness(eyes, height)} />
  </Stretched>
);
