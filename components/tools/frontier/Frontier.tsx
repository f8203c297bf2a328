/**
 * The frontier: for every n and f whether any strategy of the traitors breaks OM(m), computed by the exact check. The page
 * brings the verdicts for m = f; a reader has them computed anew, or for another m, and watches the line appear.
 */
import '../../sheet/look.ts';
import './frontier.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { frontierWords, type FrontierWords } from '#words/frontier.ts';
import { Segments } from '../../kit/Segments.tsx';
import { Labelled, Stepper } from '../../kit/Stepper.tsx';
import { takenBy, useAddress, whole, type Params } from '../../platform/named.ts';
import { NamedFoot } from '../../kit/NamedFoot.tsx';
import { useDeferred } from '../../kit/deferred.ts';
import { FrontierTable } from './FrontierTable.tsx';
import {
  countOf,
  enough,
  FIXED,
  GRID,
  indexOf,
  PLACES,
  ROWS,
  within,
  type Cells,
  type Kind,
  type Levels,
  type Place,
} from './grid.ts';
import { Readout } from './Readout.tsx';
import { useSweep, type Progress } from './use-sweep.ts';

interface Props {
  readonly figure: string;
  readonly label: string;
  /** The verdicts for m = f, as `write` (grid.ts) wrote them when the page was built. */
  readonly built: string;
  readonly kind?: Kind;
}

/** Four generals and one traitor: the first cell that holds. */
const FIRST: Place = { n: 4, f: 1 };

/** What the figure shows, as its address says it. */
interface Shown extends Place {
  readonly m: Levels;
}

const fixed = whole(GRID.m);
export const PARAMS: Params<Shown> = {
  m: { read: (text) => (text === 'f' ? 'f' : fixed.read(text)), write: String },
  n: whole(GRID.n),
  f: whole(GRID.f),
};
const OPENING: Shown = { m: 'f', ...FIRST };

export function Frontier({ figure, label, built, kind = 'om' }: Props) {
  const words = frontierWords.frontier;
  const { levels, cells, progress, compute } = useSweep(kind, built);
  const [chosen, setChosen] = useState<Place | null>(null);
  const { live, unread, keep } = useAddress(figure, PARAMS, OPENING, ({ m, n, f }) => {
    setChosen({ n, f });
    if (m !== levels) void compute(m);
  });
  const shownNow: Shown = { m: levels, ...(chosen ?? FIRST) };
  const now = useRef(shownNow);
  now.current = shownNow;
  const level = (m: Levels): void => {
    keep({ ...now.current, m });
    void compute(m);
  };
  const [peeked, setPeeked] = useState<Place | null>(null);
  const shown = peeked ?? chosen ?? FIRST;
  const byCell = useRef(false);
  // a press chooses its cell twice, with the keyboard's focus and with the click, and a pointer moves within a cell
  const take = (place: Place): void => {
    setChosen((before) => unlessSame(before, within(place)));
    keep({ m: now.current.m, ...within(place) });
    setPeeked(null); // what is chosen is said, wherever a pointer rests
  };
  const choose = (place: Place): void => {
    byCell.current = true;
    take(place);
  };
  const step = (place: Place): void => {
    byCell.current = false;
    take(place);
  };
  const peek = (place: Place | null): void => {
    setPeeked((before) => unlessSame(before, place));
  };
  // most often what is said is as the pointer has made it, and a press only moves the mark
  const verdict = cells[indexOf(shown)] ?? null;
  const asked = chosen !== null || peeked !== null;
  // a cell answers before the steppers show it; a stepper at once, since its next press goes on from there
  const settled = useDeferred(chosen, () => live && byCell.current) ?? FIRST;
  const controls = useMemo(
    () => <Controls {...{ levels, strings: frontierWords }} compute={level} place={settled} choose={step} />,
    [levels, settled, compute],
  );
  const readout = useMemo(
    () => <Readout {...{ kind, levels, strings: frontierWords, verdict, asked }} place={shown} />,
    [levels, verdict, asked, indexOf(shown)],
  );
  const line = useMemo(
    () => (
      <>
        <Legend {...{ strings: frontierWords, levels }} />
        <Enough {...{ cells, strings: frontierWords }} />
      </>
    ),
    [levels, cells],
  );
  return (
    <div class="sheet frontier" data-takes={takenBy(PARAMS, OPENING)} data-live={live ? '' : undefined}>
      <div class="bar">
        <span class="small-caps figure-number">{label}</span>
        <span class="controls">
          <button
            type="button"
            class="primary"
            onClick={() => {
              void compute(levels);
            }}
          >
            {words.compute}
          </button>
        </span>
      </div>
      {controls}
      <div class="field-of-cells">
        <p class="axis" aria-hidden="true">
          ↑ {words.up}
        </p>
        <div class="scrolled">
          <FrontierTable
            {...{ kind, levels, cells, live, strings: frontierWords, choose, peek }}
            chosen={chosen ?? FIRST}
          />
        </div>
        <p class="axis across" aria-hidden="true">
          {words.across} →
        </p>
      </div>
      {readout}
      {line}
      <Said {...{ cells, progress, strings: frontierWords }} />
      <NamedFoot {...{ figure, unread }} values={shownNow} params={PARAMS} />
    </div>
  );
}

/** What was there already, where nothing is new, so that nothing is drawn again. */
const unlessSame = (before: Place | null, place: Place | null): Place | null =>
  before !== null && place !== null && indexOf(before) === indexOf(place) ? before : place;

interface ControlProps {
  readonly levels: Levels;
  readonly place: Place;
  readonly strings: FrontierWords;
  choose(place: Place): void;
  compute(levels: Levels): void;
}

/** Which m; and, where cells are too small for a finger, which cell. */
function Controls({ levels, place, strings, choose, compute }: ControlProps) {
  const words = strings.frontier;
  const { n, f } = place;
  return (
    <div class="settings controls">
      <div class="setting-grid">
        <Labelled text={words.levels}>
          <Segments<Levels>
            label={words.levels}
            value={levels}
            most={FIXED.length + 1}
            options={[
              { value: 'f', text: words.asTraitors },
              ...FIXED.map((m) => ({ value: m, text: String(m) })),
            ]}
            onChoose={(chosen) => {
              compute(chosen);
            }}
          />
        </Labelled>
        <div class="cell-steppers">
          <Stepper
            label={words.generals}
            value={n}
            {...GRID.n}
            onChange={(value) => {
              choose({ n: value, f });
            }}
          />
          <Stepper
            label={words.traitors}
            value={f}
            {...GRID.f}
            onChange={(value) => {
              choose({ n, f: value });
            }}
          />
        </div>
      </div>
    </div>
  );
}

const KEYS = ['broken', 'holds', 'vacuous', 'absent'] as const;

/** Each verdict's colour, sign and word. */
const Legend = ({ strings, levels }: { strings: FrontierWords; levels: Levels }) => (
  <ul class="verdict-keys">
    {KEYS.filter((key) => key !== 'absent' || levels !== 'f').map((key) => (
      <li key={key}>
        <span class={`swatch ${key.charAt(0)}`} aria-hidden="true">
          {SIGNS[key]}
        </span>
        <b>{strings.frontier.verdicts[key]}</b> {strings.frontier.legend[key]}
      </li>
    ))}
  </ul>
);

const SIGNS = { broken: '6', holds: '✓', vacuous: '–', absent: '' };

/** The line in words: from how many generals on each row holds. */
function Enough({ cells, strings }: { cells: Cells; strings: FrontierWords }) {
  const words = strings.frontier;
  const rows = ROWS.flatMap((f) => {
    const n = enough(cells, f);
    return n === null ? [] : [{ f, n }];
  });
  return (
    <div class="enough">
      <span class="small-caps">{words.enough}</span>
      <ul>
        {rows.map(({ f, n }) => (
          <li key={f}>{words.enoughFor(f, n)}</li>
        ))}
        {rows.length < ROWS.length && <li>{words.notEnough}</li>}
      </ul>
    </div>
  );
}

/** How far it is: the numbers for the eye, the beginning and the end for the ear, too. */
function Said({ cells, progress, strings }: { cells: Cells; progress: Progress; strings: FrontierWords }) {
  const words = strings.frontier;
  const said = {
    'as-built': () => '',
    computing: () => words.computing,
    computed: (milliseconds: number) =>
      words.computed(countOf(cells, 'broken'), countOf(cells, 'holds'), milliseconds),
  };
  return (
    <p class="controls said">
      <span role="status">
        {progress.kind === 'computed' ? said.computed(progress.milliseconds) : said[progress.kind]()}
      </span>{' '}
      {progress.kind === 'computing' && (
        <span aria-hidden="true">{words.progress(progress.done, PLACES.length)}</span>
      )}
    </p>
  );
}
