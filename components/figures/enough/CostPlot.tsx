/** The cost as curves along which a finger goes, and as a table. */
import '../../drawings/plot.css';
import './cost.css';
import { plotWords } from '#words/enough-plot.ts';
import { useFigure } from '../../kit/context.ts';
import { useSlide } from '../../kit/slide.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import {
  costOf,
  curveOf,
  EVERY_F,
  fewest,
  nearest,
  PLOTS,
  POINTS,
  TOP,
  xOf,
  yOf,
  type Arrangement,
  type Plot,
} from './cost.ts';

interface Props {
  readonly n: number;
  readonly f: number;
  onChoose(place: { readonly n: number; readonly f: number }): void;
}

export const CostPlot = (props: Props) => (
  <div class="plot-place">
    {(['wide', 'narrow'] as const).map((arrangement) => (
      <Arranged key={arrangement} {...props} {...{ arrangement }} />
    ))}
  </div>
);

function Arranged({ n, f: chosen, arrangement, onChoose }: Props & { readonly arrangement: Arrangement }) {
  const { plot: words } = plotWords;
  const { live } = useFigure();
  const plot = PLOTS[arrangement];
  const { left, right, top, bottom, width, height } = plot;
  const cost = costOf(n, chosen);
  const at = POINTS.findIndex((point) => point.n === n && point.f === chosen);
  const slide = useSlide(live, {
    ...{ label: words.name, said: words.point(n, chosen, cost.messages) },
    ...{ value: at, least: 0, most: POINTS.length - 1 },
    valueAt: (x, y) => nearest(plot, x * width, y * height, at),
    onSlide: (point) => {
      onChoose(POINTS[point]!);
    },
  });
  return (
    <svg
      class={`plot cost-plot ${arrangement}`}
      viewBox={`0 0 ${width} ${height}`}
      data-drawing="plot"
      {...(live ? slide : { role: 'img', 'aria-label': words.name })}
    >
      {Array.from({ length: TOP / 2 + 1 }, (_, i) => 2 * i).map((exponent) => (
        <g key={exponent}>
          <path class="tick" d={`M${left} ${yOf(plot, 10 ** exponent)}H${right}`} />
          <text class="axis" x={left - 6} y={yOf(plot, 10 ** exponent) + 4} text-anchor="end">
            {words.tick(exponent)}
          </text>
        </g>
      ))}
      {EVERY_F.map(fewest).map((tick) => (
        <text key={tick} class="axis" x={xOf(plot, tick)} y={bottom + 18} text-anchor="middle">
          {tick}
        </text>
      ))}
      <text class="axis" x={right} y={bottom + 38} text-anchor="end">
        {words.axis}
      </text>
      <text class="axis" x="0" y="11">
        {words.up}
      </text>
      <Fewest plot={plot} beside={chosen > 6 ? 4 : 8} />
      {EVERY_F.map((f) => (
        <Curve key={f} {...{ f, plot }} chosen={f === chosen} name={words.curve(f, arrangement)} />
      ))}
      <path class="chosen-line" d={`M${xOf(plot, n)} ${top}V${bottom}`} />
      <circle class="chosen-dot" cx={xOf(plot, n)} cy={yOf(plot, cost.messages)} r="7" />
      <Count {...{ plot, n }} messages={cost.messages} />
    </svg>
  );
}

/** As few generals as there can be, where every curve begins; named beside one of these, away from the point that is chosen. */
function Fewest({ plot, beside }: { readonly plot: Plot; readonly beside: number }) {
  const starts = EVERY_F.map((f) => costOf(fewest(f), f));
  const at = starts[beside - 1]!;
  const path = starts
    .map(({ n, messages }, i) => `${i === 0 ? 'M' : 'L'}${xOf(plot, n)} ${yOf(plot, messages)}`)
    .join('');
  return (
    <>
      <path class="fewest-line" d={path} />
      <text class="axis" x={xOf(plot, at.n) - 12} y={yOf(plot, at.messages) - 6} text-anchor="end">
        {plotWords.plot.fewest}
      </text>
    </>
  );
}

/** The number itself, beside its point: on the side where the curves are not. */
function Count({
  plot,
  n,
  messages,
}: {
  readonly plot: Plot;
  readonly n: number;
  readonly messages: number;
}) {
  const [x, y] = [xOf(plot, n), yOf(plot, messages)];
  const left = x > (plot.left + plot.right) / 2;
  return (
    <text
      class="messages-here"
      x={left ? x - 11 : Math.max(x - 4, plot.left)}
      y={y - 12}
      text-anchor={left ? 'end' : 'start'}
    >
      {plotWords.plot.number(messages)}
    </text>
  );
}

interface CurveProps {
  readonly f: number;
  readonly plot: Plot;
  readonly chosen: boolean;
  readonly name: string;
}

function Curve({ f, plot, chosen, name }: CurveProps) {
  const points = curveOf(f);
  const end = points.at(-1)!;
  const at = points.map((point) => [xOf(plot, point.n), yOf(plot, point.messages)] as const);
  // every third point makes the same line, since there is nothing between them that bends
  const line = at.filter((_, i) => i % 3 === 0);
  return (
    <g class={chosen ? 'cost-curve chosen' : 'cost-curve'}>
      <path d={line.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {chosen && (
        <path
          class="steps"
          d={at
            .slice(1)
            .map(([x, y]) => `M${x} ${y}h0`)
            .join('')}
        />
      )}
      <circle cx={at[0]![0]} cy={at[0]![1]} r="3" />
      <text class="axis" x={xOf(plot, end.n) + 10} y={yOf(plot, end.messages) + 4}>
        {name}
      </text>
    </g>
  );
}

/** The numbers themselves, rendered once on the server. */
export function CostTable() {
  const { plot: words } = plotWords;
  return (
    <div class="scrolled padded">
      <table class="numbers">
        <caption>{words.table}</caption>
        <TableHead columns={words.columns} />
        <tbody>
          {EVERY_F.map((f) => {
            const { n, messages, last } = costOf(fewest(f), f);
            return (
              <tr key={f}>
                {[f, n, f + 1, messages, last].map((value, i) => (
                  <td key={i}>{words.number(value)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
