/** What OM(f) costs: the number of messages on a logarithmic scale, exactly for the numbers the reader sets. */
import '../shared/figure.css';
import './enough.css';
import { useEffect, useState } from 'preact/hooks';
import { enoughStrings, type EnoughStrings } from '../../src/strings/enough.ts';
import type { Locale } from '../../src/strings/index.ts';
import { costOf, curveOf, fewest, MOST, PLOT, TOP, xOf, yOf, type Cost as Costs } from './cost.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly locale: Locale;
}

const EVERY_F = Array.from({ length: MOST.traitors }, (_, i) => i + 1);

export function Cost({ figure, label, locale }: Props) {
  const strings = enoughStrings(locale);
  const words = strings.cost;
  const [f, setF] = useState(4);
  const [wanted, setN] = useState(fewest(4));
  const [live, setLive] = useState(false);
  useEffect(() => {
    setLive(true);
  }, []);
  const n = Math.max(wanted, fewest(f));
  const cost = costOf(n, f);
  return (
    <div class="sheet cost" data-live={live ? '' : undefined}>
      <div class="bar">
        <span class="small-caps figure-number">{label}</span>
      </div>
      <div class="settings">
        <Slider
          id={`${figure}-f`}
          label={words.traitors}
          value={f}
          least={1}
          most={MOST.traitors}
          onInput={(value) => {
            setF(value);
            setN(fewest(value));
          }}
        />
        <Slider
          id={`${figure}-n`}
          label={words.generals}
          value={n}
          least={fewest(f)}
          most={MOST.generals}
          onInput={setN}
        />
        <p class="told" role="status">
          {words.result(n, f, cost.messages)} {words.last(cost.factors, cost.last)}
        </p>
      </div>
      <Plot {...{ cost, strings }} />
      <Table strings={strings} />
    </div>
  );
}

interface SliderProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onInput(value: number): void;
}

const Slider = ({ id, label, value, least, most, onInput }: SliderProps) => (
  <label class="row controls cost-slider" for={id}>
    <span>{label}</span>
    <input
      id={id}
      class="slider"
      type="range"
      min={least}
      max={most}
      value={value}
      onInput={(event) => {
        onInput(event.currentTarget.valueAsNumber);
      }}
    />
    <output>{value}</output>
  </label>
);

function Plot({ cost, strings: { cost: words } }: { cost: Costs; strings: EnoughStrings }) {
  const { left, right, top, bottom, width, height } = PLOT;
  return (
    <div class="scrolled plot-place">
      <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.plot}>
        {Array.from({ length: TOP / 2 + 1 }, (_, i) => 2 * i).map((exponent) => (
          <g key={exponent}>
            <path class="tick" d={`M${left} ${yOf(10 ** exponent)}H${right}`} />
            <text class="axis" x={left - 6} y={yOf(10 ** exponent) + 4} text-anchor="end">
              {words.tick(exponent)}
            </text>
          </g>
        ))}
        {[4, 7, 10, 13, 16, 19, 22, 25, 28, 31].map((n) => (
          <text key={n} class="axis" x={xOf(n)} y={bottom + 18} text-anchor="middle">
            {n}
          </text>
        ))}
        <text class="axis" x={right} y={bottom + 36} text-anchor="end">
          {words.axis}
        </text>
        {EVERY_F.map((f) => (
          <Curve key={f} f={f} chosen={f === cost.f} name={words.curve(f)} />
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

function Table({ strings: { cost: words } }: { strings: EnoughStrings }) {
  return (
    <div class="scrolled padded">
      <table class="numbers">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
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
