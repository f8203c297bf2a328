/**
 * The whole proof on one line: an execution a column, what each general decides in it, and between neighbours an equals
 * sign on the row of the general that can't tell them apart. So a decision walks from the first execution to the last,
 * along equal views and, up and down, by agreement, until a link is broken. It is slid along to choose a step.
 */
import { twoGeneralsWords } from '#words/two-generals.ts';
import { Glyph } from '../../drawings/glyphs.tsx';
import { NumberedDisc } from './NumberedDisc.tsx';
import { At, percent } from '../../drawings/valley/At.tsx';
import { useFigure } from '../../kit/context.ts';
import { useSlide } from '../../kit/slide.ts';
import type { Step } from './chain-proof.ts';

interface Props {
  readonly steps: readonly Step[];
  /** The step that is shown; 0 where none is. */
  readonly at: number;
  /** Where the first property is broken. */
  readonly breaks: number;
  /** How the step shown is read. */
  readonly said: string;
  onGo(step: number): void;
}

const words = twoGeneralsWords.chainProof;

/** Where the columns begin and end, as shares of the width. */
const [FIRST, LAST] = [0.13, 0.955];
/** Where the rows are, in pixels. */
const NAMES = 16;
const ROWS = [44, 88] as const;
const CAUGHT = 116;
const BROKEN = 136;
const HEIGHT = 144;

export function Walk({ steps, at, breaks, said, onGo }: Props) {
  const { live } = useFigure();
  const between = (LAST - FIRST) / (steps.length - 1);
  const column = (i: number): number => FIRST + between * i;
  const slide = useSlide(live, {
    ...{ label: words.steps, said, value: Math.max(1, at), least: 1, most: steps.length - 1 },
    // a step lies between its two columns
    valueAt: (x) => Math.ceil((x - FIRST) / between),
    onSlide: onGo,
  });
  return (
    <svg class="walk" width="100%" height={HEIGHT} {...(live ? slide : { role: 'img', 'aria-label': said })}>
      {at > 0 && (
        <rect
          class="here"
          x={percent(column(at - 1) - between * 0.42)}
          y="1"
          width={percent(between * 1.84)}
          height={CAUGHT + 7}
          rx="4"
        />
      )}
      {([1, 2] as const).map((general) => (
        <NumberedDisc key={general} {...{ general }} y={ROWS[general - 1]!} />
      ))}
      {steps.map((step, i) => (
        <Column key={step.name} {...{ step }} t={column(i)} left={i === 0 ? null : column(i - 1)} />
      ))}
      <At t={column(breaks)} y={BROKEN}>
        <text
          class="broken-here"
          text-anchor={breaks * 2 > steps.length ? 'end' : 'start'}
          x={breaks * 2 > steps.length ? 12 : -12}
        >
          {words.breaksHere(words.properties[steps[breaks]!.broken!])}
        </text>
      </At>
    </svg>
  );
}

interface ColumnProps {
  readonly step: Step;
  readonly t: number;
  /** Where the column before is. */
  readonly left: number | null;
}

function Column({ step, t, left }: ColumnProps) {
  const { name, captured, cannotTell, decisions, broken } = step;
  const together = decisions[0] === decisions[1];
  return (
    <g class={broken === null ? 'execution' : 'execution broken'}>
      {left !== null && cannotTell !== null && <Equal y={ROWS[cannotTell - 1]!} {...{ left, t }} />}
      <At {...{ t }} y={0}>
        <path
          class={together ? 'together' : 'apart'}
          d={
            together
              ? `M0 ${ROWS[0]}V${ROWS[1]}`
              : `M0 ${ROWS[0]}V${ROWS[0] + 17}l4 4-8 3M0 ${ROWS[1]}V${ROWS[1] - 15}l4-3`
          }
        />
        <text class="name" y={NAMES} text-anchor="middle">
          {name.charAt(0)}
          <tspan class="index" dy="3">
            {name.slice(1)}
          </tspan>
        </text>
        {decisions.map((decision, i) => (
          <g key={i}>
            <circle class={`decided ${decision}`} cy={ROWS[i]} r="10.500" />
            <Glyph saying={decision} x={0} y={ROWS[i]!} size={12} />
          </g>
        ))}
        {captured !== null || left === null ? (
          <text class="caught" y={CAUGHT} text-anchor="middle">
            {captured === null ? words.allArrive : `× ${captured}`}
          </text>
        ) : (
          // at the edge
          <text class="caught" y={CAUGHT} x="12" text-anchor="end">
            {words.noOrder}
          </text>
        )}
      </At>
    </g>
  );
}

/** Two lines, as in an equals sign, from one column to the next. */
const Equal = ({ left, t, y }: { left: number; t: number; y: number }) => (
  <g class="equal">
    {[-2.5, 2.5].map((off) => (
      <line key={off} x1={percent(left)} x2={percent(t)} y1={y + off} y2={y + off} />
    ))}
  </g>
);
