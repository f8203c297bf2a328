/** A lecture's figure: four generals, one traitor, and beside the map a square for each plot, filled once it is tried. */
import './plots.css';
import { useEffect, useState } from 'preact/hooks';
import { plotsWords } from '#words/plots.ts';
import type { OralScenario } from '../../../src/scenario/scenario.ts';
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
      aside={({ worlds: [shown] }, dispatch) =>
        shown?.eyes === null ? <Tally {...{ shown, dispatch }} /> : null
      }
    />
  );
}

/** What was tried: by pressing a square, or by hand on the map. */
function Tally({ shown, dispatch }: { readonly shown: Playable; dispatch(action: Action): void }) {
  const now = plotOf(shown);
  const [tried, setTried] = useState<ReadonlyMap<number, boolean>>(new Map());
  useEffect(() => {
    if (now === null || tried.has(now) || shown.kind !== 'om') return;
    setTried(new Map([...tried, [now, parts(shown)]]));
  }, [now]);
  const known = now === null || shown.kind !== 'om' ? tried : new Map([...tried, [now, parts(shown)]]);
  const parting = [...known.values()].filter((parted) => parted).length;
  return (
    <div class="plots">
      <PlotCells
        {...{ now, tried: known }}
        onPlay={(plot) => {
          const base = shown as OralScenario;
          dispatch({ kind: 'show', worlds: [scenarioOf(PLOTS[plot]!, { ...base, n: 4, m: 1 })] });
        }}
      />
      <p class="plots-score">{plotsWords.tally.score(known.size, PLOTS.length, parting)}</p>
    </div>
  );
}
