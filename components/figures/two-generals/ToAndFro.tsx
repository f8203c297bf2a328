/** The messengers between two generals, one below the other, to and fro. Sliding along them says how many arrive. */
import { twoGeneralsWords } from '#words/two-generals.ts';
import { At, em, percent } from '../../drawings/valley/At.tsx';
import { ArrowTip } from './ArrowTip.tsx';
import { useFigure } from '../../kit/context.ts';
import { useSlide } from '../../kit/slide.ts';

interface Props {
  readonly messengers: number;
  readonly delivered: number;
  onSlide(delivered: number): void;
}

const words = twoGeneralsWords.ladder;
const FIRST = 44;
const STEP = 30;
/** Where the generals are, as shares of the width. */
const SIDES = [0.1, 0.9] as const;

export function ToAndFro({ messengers, delivered, onSlide }: Props) {
  const { live } = useFigure();
  const height = FIRST + STEP * messengers;
  const now = words.now(delivered);
  const slide = useSlide(live, {
    ...{ label: words.slide, said: now, value: delivered, least: 0, most: messengers },
    valueAt: (_, y) => (y * height - FIRST + STEP / 2) / STEP,
    onSlide,
  });
  return (
    <div class="to-and-fro">
      <svg width="100%" height={em(height)} {...(live ? slide : { role: 'img', 'aria-label': now })}>
        {SIDES.map((t, i) => (
          <g key={t}>
            <line class="lane" x1={percent(t)} x2={percent(t)} y1={em(30)} y2="100%" />
            <At {...{ t }} y={16}>
              <circle class="disc" r="13" />
              <text class="number" y="5.500" text-anchor="middle">
                {i + 1}
              </text>
            </At>
          </g>
        ))}
        {Array.from({ length: messengers }, (_, i) => (
          <Way key={i} number={i + 1} {...{ delivered }} y={FIRST + STEP * (i + 0.5)} />
        ))}
      </svg>
    </div>
  );
}

function Way({ number, delivered, y }: { number: number; delivered: number; y: number }) {
  const ahead = number % 2 === 1;
  const [from, to] = ahead ? SIDES : [SIDES[1], SIDES[0]];
  const state = number > delivered ? 'waits' : number === delivered ? 'came last' : 'came';
  return (
    <g class={`way ${state}`}>
      <line x1={percent(from)} x2={percent(to)} y1={em(y)} y2={em(y)} />
      <At t={to} {...{ y }}>
        <ArrowTip ahead={ahead ? 1 : -1} />
      </At>
      <At t={0.5} {...{ y }}>
        <circle class="ground" r="11" />
        <text y="4.500" text-anchor="middle">
          {number}
        </text>
      </At>
    </g>
  );
}
