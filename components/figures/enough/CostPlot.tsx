/** The cost as curves and as a table. */
import '../../drawings/plot.css';
import './cost.css';
import { plotWords } from '#words/enough-plot.ts';
import { TableHead } from '../../kit/TableHead.tsx';
import { costOf, curveOf, fewest, MOST, PLOT, TOP, xOf, yOf } from './cost.ts';

const EVERY_F = Array.from({ length: MOST.traitors }, (_, i) => i + 1);

export function CostPlot({ n, f: chosen }: { n: number; f: number }) {
  const { plot: words } = plotWords;
  const cost = costOf(n, chosen);
  const { left, right, top, bottom, width, height } = PLOT;
  return (
    <div class="scrolled plot-place">
      <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.name}>
        {Array.from({ length: TOP / 2 + 1 }, (_, i) => 2 * i).map((exponent) => (
          <g key={exponent}>
            <path class="tick" d={`M${left} ${yOf(10 ** exponent)}H${right}`} />
            <text class="axis" x={left - 6} y={yOf(10 ** exponent) + 4} text-anchor="end">
              {words.tick(exponent)}
            </text>
          </g>
        ))}
        {[4, 7, 10, 13, 16, 19, 22, 25, 28, 31].map((tick) => (
          <text key={tick} class="axis" x={xOf(tick)} y={bottom + 18} text-anchor="middle">
            {tick}
          </text>
        ))}
        <text class="axis" x={right} y={bottom + 36} text-anchor="end">
          {words.axis}
        </text>
        {EVERY_F.map((f) => (
          <Curve key={f} f={f} chosen={f === chosen} name={words.curve(f)} />
        ))}
        <path class="chosen-line" d={`M${xOf(cost.n)} ${top}V${bottom}`} />
        <circle class="chosen-dot" cx={xOf(cost.n)} cy={yOf(cost.messages)} r="6" />
      </svg>
    </div>
  );
}

function Curve({ f, chosen, name }: { f: number; chosen: boolean; name: string }) {
  const points = curveOf(f);
  const end = points.at(-1)!;
  const path = points
    .map(({ n, messages }, i) => `${i === 0 ? 'M' : 'L'}${xOf(n)} ${yOf(messages)}`)
    .join('');
  return (
    <g class={chosen ? 'cost-curve chosen' : 'cost-curve'}>
      <path d={path} />
      <circle cx={xOf(points[0]!.n)} cy={yOf(points[0]!.messages)} r="3" />
      <text class="axis" x={xOf(end.n) + 10} y={yOf(end.messages) + 4}>
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
