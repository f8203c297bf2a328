/**
 * The frontier: for every n and f whether any strategy of the traitors breaks OM(m), computed by the exact check. The page
 * brings the verdicts for m = f; a reader has them computed anew, or for another m, and watches the line appear.
 */
import '../../sheet/look.ts';
import './frontier.css';
import './played.css';
import { useMemo } from 'preact/hooks';
import { frontierWords } from '#words/frontier.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Controls } from './Controls.tsx';
import { FrontierTable } from './FrontierTable.tsx';
import { countOf, indexOf, PLACES, type Cells, type Kind } from './grid.ts';
import { Enough, Legend } from './Legend.tsx';
import { kept } from '../../kit/kept.tsx';
import type { PlayedProps } from './Played.tsx';
import { Readout } from './Readout.tsx';
import { OPENING, PARAMS, useShown } from './use-shown.ts';
import type { Progress } from './use-sweep.ts';

/** What is played of a cell is drawn by the server for the first one, and fetched when a reader looks at another. */
const wanted = ({ asked }: PlayedProps): boolean => asked;
const PLAYED = {
  om: kept('played', () => import('./PlayedOral.tsx').then((part) => part.PlayedOral), wanted),
  sm: kept('played', () => import('./PlayedSigned.tsx').then((part) => part.PlayedSigned), wanted),
} as const;
if (import.meta.env.SSR) await Promise.all([PLAYED.om.here(), PLAYED.sm.here()]);

interface Props {
  readonly figure: string;
  readonly label: string;
  /** The verdicts for m = f, as `write` (grid.ts) wrote them when the page was built. */
  readonly built: string;
  readonly kind?: Kind;
}

export function Frontier({ figure, label, built, kind = 'om' }: Props) {
  const words = frontierWords.frontier;
  const shown = useShown(figure, kind, built);
  const { levels, cells, progress, compute, live, unread, values, chosen, settled, told, asked } = shown;
  const { level, choose, step, peek, pressed } = shown;
  // most often what is said is as the pointer has made it, and a press only moves the mark
  const verdict = cells[indexOf(told)] ?? null;
  const controls = useMemo(
    () => <Controls levels={levels} compute={level} place={settled} choose={step} />,
    [levels, settled, compute],
  );
  const readout = useMemo(
    () => <Readout {...{ kind, levels, verdict, asked }} place={told} />,
    [levels, verdict, asked, indexOf(told)],
  );
  const line = useMemo(
    () => (
      <>
        <Legend levels={levels} />
        <Enough cells={cells} />
      </>
    ),
    [levels, cells],
  );
  const Played = PLAYED[kind];
  const played = useMemo(
    () => <Played {...{ figure, levels }} place={settled} plays={pressed} asked={live && asked} />,
    [levels, settled, pressed, live && asked],
  );
  return (
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="frontier"
      params={PARAMS}
      opening={OPENING}
    >
      <div class="cells-and-played">
        <div class="cells">
          {controls}
          <div class="field-of-cells">
            <p class="axis" aria-hidden="true">
              ↑ {words.up}
            </p>
            <div class="scrolled">
              <FrontierTable {...{ kind, levels, cells, live, chosen, choose, peek }} />
            </div>
            <p class="axis across" aria-hidden="true">
              {words.across} →
            </p>
          </div>
          {readout}
        </div>
        {played}
        <div class="line-in-words">
          {line}
          <Said {...{ cells, progress }} />
        </div>
      </div>
    </NamedSheet>
  );
}

/** How far it is: the numbers for the eye, the beginning and the end for the ear, too. */
function Said({ cells, progress }: { cells: Cells; progress: Progress }) {
  const words = frontierWords.frontier;
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
