/** A lecture's figure: four generals, one traitor, and beside the map a square for each plot, filled once it is tried. */
import './plots.css';
import { useEffect, useState } from 'preact/hooks';
import { plotsWords } from '#words/plots.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import type { Action, Playable, Worlds } from '../../scenes/figure-state.ts';
import { FigureSheet } from '../../sheet/FigureSheet.tsx';
import { PlotCells } from './PlotCells.tsx';
import { parts, PLOTS, plotOf, scenarioOf } from './plots.ts';

const DRAWINGS = { om: OralDrawing };

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly worlds: Worlds;
}

export function PlotsFigure({ figure, label, worlds }: Props) {
  return (
    <FigureSheet
      {...{ figure, label, worlds }}
      page="lecture"
      drawings={DRAWINGS}
      aside={({ worlds: [shown] }, dispatch) => <Tally {...{ shown, dispatch }} />}
    />
  );
}

interface TallyProps {
  readonly shown: Playable | undefined;
  dispatch(action: Action): void;
}

/** What was tried, by pressing a square or by hand on the map; out of sight in one general's place, but not forgotten. */
function Tally({ shown, dispatch }: TallyProps) {
  const [before, setBefore] = useState<ReadonlyMap<number, boolean>>(new Map());
  const now = shown?.kind === 'om' ? plotOf(shown) : null;
  const tried = now === null || shown?.kind !== 'om' ? before : new Map([...before, [now, parts(shown)]]);
  useEffect(() => {
    setBefore(tried);
  }, [now]);
  if (shown?.kind !== 'om' || shown.eyes !== null) return null;
  const parting = [...tried.values()].filter((parted) => parted).length;
  return (
    <div class="all-plots">
      <PlotCells
        {...{ now, tried }}
        onPlay={(plot) => {
          dispatch({ kind: 'show', worlds: [scenarioOf(PLOTS[plot]!, shown)] });
        }}
      />
      <p class="plots-score">{plotsWords.tally.score(tried.size, PLOTS.length, parting)}</p>
    </div>
  );
}
