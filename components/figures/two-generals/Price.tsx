/** The price of chance: exact probabilities against the number of messengers, for a loss rate the reader sets. */
import '../../sheet/look.ts';
import '../../drawings/plot.css';
import { exchangeChances, copiesChances, decisiveRule, type Chances } from '../../../src/core/chance.ts';
import { twoGeneralsWords } from '#words/two-generals.ts';
import { useNamed, whole } from '../../platform/named.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { TableHead } from '../../kit/TableHead.tsx';
import { tenth } from '../../drawings/tenth.ts';

const MOST = 20;
const COUNTS = Array.from({ length: MOST }, (_, i) => i + 1);
const WIDTH = 360;
const HEIGHT = 250;
const BOX = { left: 50, right: WIDTH - 14, top: 30, bottom: HEIGHT - 38 };

interface Curves {
  readonly exchange: readonly Chances[];
  readonly copies: readonly Chances[];
}

function curvesFor(p: number): Curves {
  return {
    exchange: COUNTS.map((m) => exchangeChances(m, decisiveRule(m), p)),
    copies: COUNTS.map((m) => copiesChances(m, p)),
  };
}

/** The loss rate, in percent. */
const LOSS = { least: 1, most: 99 } as const;
export const PARAMS = { loss: whole(LOSS) };
const OPENING = { loss: 10 };

export function Price({ figure, label }: { figure: string; label: string }) {
  const words = twoGeneralsWords.price;
  const { values, set, live, unread } = useNamed(figure, PARAMS, OPENING);
  const { loss: percent } = values;
  const curves = curvesFor(percent / 100);
  return (
    <NamedSheet {...{ figure, label, values, unread, live }} class="price" params={PARAMS} opening={OPENING}>
      <div class="settings controls">
        <div class="row">
          <Slider
            id={`${figure}-rate`}
            label={words.rate}
            value={percent}
            said={words.percent(percent)}
            {...LOSS}
            onInput={(loss) => {
              set({ loss });
            }}
          />
        </div>
      </div>
      <div class="plots">
        <Plot title={words.apart} of="apart" curves={curves} />
        <Plot title={words.together} of="together" curves={curves} />
      </div>
      <p class="legend">
        <span class="key exchange">{words.exchange}</span>
        <span class="key copies">{words.copies}</span>
      </p>
      <Table {...{ curves, percent }} />
    </NamedSheet>
  );
}

interface PlotProps {
  readonly title: string;
  readonly of: keyof Chances;
  readonly curves: Curves;
}

/** Disagreement on a logarithmic scale, since what matters is how many noughts; success on a plain one. */
function Plot({ title, of, curves }: PlotProps) {
  const logarithmic = of === 'apart';
  const x = (m: number): number => tenth(BOX.left + ((m - 1) / (MOST - 1)) * (BOX.right - BOX.left));
  const floor = floorOf(curves);
  const height = (value: number): number => (logarithmic ? 1 - Math.log10(value) / floor : value);
  const y = (value: number): number => tenth(BOX.bottom - height(value) * (BOX.bottom - BOX.top));
  const ticks = [0, 1, 2, 3, 4].map((i) => (logarithmic ? 10 ** ((floor / 4) * i) : 1 - i / 4));
  const path = (curve: readonly Chances[]): string =>
    curve.map((chances, i) => `${i === 0 ? 'M' : 'L'}${x(i + 1)} ${y(chances[of])}`).join('');
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} data-drawing="plot">
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="tick" d={`M${BOX.left} ${y(tick)}H${BOX.right}`} />
          <text class="axis" x={BOX.left - 6} y={y(tick) + 4} text-anchor="end">
            {twoGeneralsWords.price.tick(tick, logarithmic)}
          </text>
        </g>
      ))}
      {[1, 5, 10, 15, 20].map((m) => (
        <text key={m} class="axis" x={x(m)} y={BOX.bottom + 16} text-anchor="middle">
          {m}
        </text>
      ))}
      <text class="axis" x={BOX.right} y={HEIGHT - 6} text-anchor="end">
        {twoGeneralsWords.price.axis}
      </text>
      <path class="curve exchange" d={path(curves.exchange)} />
      <path class="curve copies" d={path(curves.copies)} />
      {COUNTS.map((m) => (
        <g key={m}>
          <circle class="dot exchange" cx={x(m)} cy={y(curves.exchange[m - 1]![of])} r="2.6" />
          <rect
            class="dot copies"
            x={x(m) - 2.4}
            y={y(curves.copies[m - 1]![of]) - 2.4}
            width="4.8"
            height="4.8"
          />
        </g>
      ))}
      <text class="plot-title" x={BOX.left} y={BOX.top - 14}>
        {title}
      </text>
    </svg>
  );
}

/** The exponent at the foot of the logarithmic scale: a multiple of four at or below the smallest value. */
function floorOf({ exchange, copies }: Curves): number {
  const least = Math.min(...[...exchange, ...copies].map(({ apart }) => apart));
  return -4 * Math.max(1, Math.ceil(-Math.log10(least) / 4 - 1e-9));
}

/** The numbers themselves, for some counts. */
function Table({ curves, percent }: { curves: Curves; percent: number }) {
  const words = twoGeneralsWords.price;
  return (
    <div class="scrolled padded">
      <table>
        <caption>{words.table(percent)}</caption>
        <TableHead columns={words.columns} />
        <tbody>
          {[1, 2, 5, 10, 20].map((m) => (
            <tr key={m}>
              <td>{m}</td>
              {([curves.exchange, curves.copies] as const).flatMap((curve, i) =>
                (['apart', 'together'] as const).map((of) => (
                  <td key={`${i}${of}`}>{words.value(curve[m - 1]![of])}</td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
