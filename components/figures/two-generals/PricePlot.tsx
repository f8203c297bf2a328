/** A probability against the loss rate, for the chain and the copies; the loss rate is pulled along it. */
import type { Chances } from '../../../src/core/chance.ts';
import { chanceWords } from '#words/chances.ts';
import { tenth } from '../../drawings/tenth.ts';
import { useFigure } from '../../kit/context.ts';
import { useSlide } from '../../kit/slide.ts';
import { floorOf, LOSS, RATES, type Plans } from './price.ts';

const words = chanceWords.price;
export const WIDTH = 360;
export const HEIGHT = 262;
export const BOX = { left: 50, right: WIDTH - 14, top: 46, bottom: HEIGHT - 40 };

interface Props {
  readonly title: string;
  /** What is drawn: disagreement on a logarithmic scale, since what matters is how many noughts; success on a plain one. */
  readonly of: keyof Chances;
  readonly plans: (percent: number) => Plans;
  readonly messengers: number;
  readonly percent: number;
  onSlide(percent: number): void;
}

const x = (percent: number): number => tenth(BOX.left + (percent / 100) * (BOX.right - BOX.left));

/** Where a probability lies. */
const heights =
  (logarithmic: boolean, floor: number) =>
  (value: number): number => {
    const share = logarithmic ? 1 - Math.log10(value) / floor : value;
    return tenth(BOX.bottom - Math.max(0, share) * (BOX.bottom - BOX.top));
  };

export function PricePlot({ title, of, plans, messengers, percent, onSlide }: Props) {
  const { live } = useFigure();
  const logarithmic = of === 'apart';
  const floor = floorOf(messengers);
  const y = heights(logarithmic, floor);
  const ticks = [0, 1, 2, 3, 4].map((i) => (logarithmic ? 10 ** ((floor / 4) * i) : 1 - i / 4));
  const path = (plan: keyof Plans): string =>
    RATES.map((rate, i) => `${i === 0 ? 'M' : 'L'}${x(rate)} ${y(plans(rate)[plan][of])}`).join('');
  const slide = useSlide(live, {
    ...{ label: `${title}. ${words.rate}`, said: words.percent(percent), value: percent, ...LOSS },
    valueAt: (share) => ((share * WIDTH - BOX.left) / (BOX.right - BOX.left)) * 100,
    onSlide,
  });
  const here = plans(percent);
  return (
    <svg
      class="plot"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      data-drawing="plot"
      {...(live ? slide : { role: 'img', 'aria-label': title })}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="tick" d={`M${BOX.left} ${y(tick)}H${BOX.right}`} />
          <text class="axis" x={BOX.left - 6} y={y(tick) + 4} text-anchor="end">
            {words.tick(tick, logarithmic)}
          </text>
        </g>
      ))}
      {[0, 25, 50, 75, 100].map((rate) => (
        <text
          key={rate}
          class="axis"
          x={x(rate)}
          y={BOX.bottom + 16}
          text-anchor={rate === 100 ? 'end' : 'middle'}
        >
          {words.percent(rate)}
        </text>
      ))}
      <text class="axis" x={BOX.right} y={HEIGHT - 6} text-anchor="end">
        {words.axis}
      </text>
      <text class="plot-title" x={BOX.left} y="14">
        {title}
      </text>
      <path class="half" d={`M${x(50)} ${BOX.top}V${BOX.bottom}`} />
      <path class="curve exchange" d={path('exchange')} />
      <path class="curve copies" d={path('copies')} />
      <path class="rate" d={`M${x(percent)} ${BOX.top - 6}V${BOX.bottom}`} />
      <path class="knob" d={`M${x(percent)} ${BOX.top - 4}l-7-11h14z`} />
      <circle class="dot exchange" cx={x(percent)} cy={y(here.exchange[of])} r="4.500" />
      <rect
        class="dot copies"
        x={tenth(x(percent) - 4)}
        y={tenth(y(here.copies[of]) - 4)}
        width="8"
        height="8"
      />
    </svg>
  );
}
