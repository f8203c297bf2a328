/** The grid as a picture, for the cover: drawn once, by the server, from the verdicts. */
import './frontier-picture.css';
import './frontier-grid.css';
import './frontier.css';
import {
  COLUMNS,
  enough,
  fewestOf,
  GRID,
  indexOf,
  PLACES,
  ROWS,
  sidesOf,
  type Cells,
  type Place,
  type Verdict,
} from './grid.ts';

/** From cell to cell; and where the first column and the top row begin. */
const STEP = 20;
const LEFT = 26;
const TOP = 4;
const WIDTH = LEFT + COLUMNS.length * STEP + 2;
const FOOT = TOP + ROWS.length * STEP;

const xOf = (n: number): number => LEFT + (n - GRID.n.least) * STEP;
const yOf = (f: number): number => TOP + (GRID.f.most - f) * STEP;

/** Squares as one path a verdict: three hundred elements would be a heavy picture. */
const squares = (cells: Cells, kind: Verdict['kind'], inset: number): string => {
  const side = STEP - 2 * inset;
  return PLACES.filter((place) => cells[indexOf(place)]?.kind === kind)
    .map(({ n, f }) => `M${xOf(n) + inset} ${yOf(f) + inset}h${side}v${side}h-${side}z`)
    .join('');
};

const lineAt = (cells: Cells, place: Place): string =>
  sidesOf(cells, place)
    .map((side) => `M${xOf(place.n)} ${yOf(place.f)}${side === 'left' ? 'v' : 'h'}${STEP}`)
    .join('');

/** How many lies at least, in as many characters as a square has room for: thousands from a thousand on. */
export const inShort = (lies: number): string => (lies < 1000 ? String(lies) : `${Math.round(lies / 1000)}k`);

/** The fewest lies that break each cell of a row, one text a row. */
const Lies = ({ cells, f }: { cells: Cells; f: number }) => (
  <text class="lies" text-anchor="middle" y={yOf(f) + STEP / 2 + 3.2}>
    {COLUMNS.map((n) => {
      const verdict = cells[indexOf({ n, f })];
      if (verdict?.kind !== 'broken') return null;
      const said = inShort(fewestOf(verdict));
      return (
        <tspan key={n} x={xOf(n) + STEP / 2} font-size={said.length < 3 ? 9.5 : said.length === 3 ? 8.4 : 7}>
          {said}
        </tspan>
      );
    })}
  </text>
);

/** The columns where the line turns a corner. */
const turnsOf = (cells: Cells): readonly number[] => ROWS.flatMap((f) => enough(cells, f) ?? []);

interface Props {
  readonly cells: Cells;
  readonly label: string;
  /** What is counted along the edges. */
  readonly across: string;
  readonly up: string;
}

export const FrontierPicture = ({ cells, label, across, up }: Props) => (
  <svg class="frontier-picture" viewBox={`0 0 ${WIDTH} ${FOOT + 44}`} role="img" aria-label={label}>
    <path class="v" d={squares(cells, 'vacuous', 1)} />
    <path class="b" d={squares(cells, 'broken', 1)} />
    <path class="h" d={squares(cells, 'holds', 1.5)} />
    <path class="line" d={PLACES.map((place) => lineAt(cells, place)).join('')} />
    {ROWS.map((f) => (
      <Lies key={f} {...{ cells, f }} />
    ))}
    {ROWS.map((f) => (
      <text key={f} x={LEFT - 8} y={yOf(f) + 14} text-anchor="end">
        {f}
      </text>
    ))}
    {turnsOf(cells).map((n) => (
      <text key={n} x={xOf(n) + STEP / 2} y={FOOT + 15} text-anchor="middle">
        {n}
      </text>
    ))}
    <text class="axis" x={0} y={FOOT + 36}>
      ↑ {up}
    </text>
    <text class="axis" x={WIDTH - 2} y={FOOT + 36} text-anchor="end">
      {across} →
    </text>
  </svg>
);
