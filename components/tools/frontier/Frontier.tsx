/**
 * The frontier: for every n and f whether any strategy of the traitors breaks OM(m), computed by the exact check. The page
 * brings the verdicts for m = f; a reader has them computed anew, or for another m, and watches the line appear.
 */
import '../../sheet/look.ts';
import './frontier.css';
import { useMemo } from 'preact/hooks';
import { frontierWords } from '#words/frontier.ts';
import { NamedSheet } from '../../kit/NamedSheet.tsx';
import { Controls } from './Controls.tsx';
import { FrontierTable } from './FrontierTable.tsx';
import { countOf, indexOf, mOf, PLACES, type Cells, type Kind } from './grid.ts';
import { Enough, Legend } from './Legend.tsx';
import { lazy } from '../../kit/lazy.tsx';
import { Readout } from './Readout.tsx';
import { OPENING, PARAMS, useShown } from './use-shown.ts';
import type { Progress } from './use-sweep.ts';

const Played = lazy(() => import('./Played.tsx').then((part) => part.Played));

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
  const { level, choose, step, peek } = shown;
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
  return (
    <NamedSheet
      {...{ figure, label, values, unread, live }}
      class="frontier"
      params={PARAMS}
      opening={OPENING}
      beside={
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
      }
    >
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
      {live && asked && kind === 'om' && cells[indexOf(settled)]?.kind === 'broken' && (
        <Played key={`${mOf(levels, settled)}-${indexOf(settled)}`} {...{ levels }} place={settled} />
      )}
      {line}
      <Said {...{ cells, progress }} />
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
