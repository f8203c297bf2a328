/** What is played of a cell, beside the grid: its rounds go by, what comes of them stays, and they can be gone through again. */
import { useMemo, useState } from 'preact/hooks';
import { playedWords } from '#words/frontier-played.ts';
import { format } from '../../../src/scenario/format.ts';
import { linkTo } from '../../../src/scenario/link.ts';
import type { OralScenario, SignedScenario } from '../../../src/scenario/scenario.ts';
import type { FigureWords } from '../../../src/words/figure.ts';
import { Figure, stillFigure } from '../../kit/context.ts';
import { isCalm } from '../../platform/motion.ts';
import { BASE } from '../../platform/root.ts';
import { RelayedPicture, Squares } from '../../drawings/RelayedDrawing.tsx';
import { inSmallSquares } from '../../drawings/squares/in-squares.ts';
import type { MapParts } from '../../drawings/map-parts.ts';
import type { OralScene } from '../../scenes/oral-scene.ts';
import { leftOut, type RelayedScene } from '../../scenes/relayed-scene.ts';
import type { SignedScene } from '../../scenes/signed-scene.ts';
import { Timeline } from '../../sheet/Timeline.tsx';
import { Verdicts } from '../../sheet/Verdicts.tsx';
import type { Execution } from './executions.ts';
import type { Levels, Place } from './grid.ts';

export interface PlayedProps {
  readonly figure: string;
  readonly levels: Levels;
  readonly place: Place;
  /** Whether the reader has chosen this cell: then it plays, and else it stands at its end. */
  readonly plays: boolean;
  /** Whether there is a reader at all: nothing is fetched before, and nothing can be gone through. */
  readonly asked: boolean;
}

interface Props<Scenario> extends Pick<PlayedProps, 'figure' | 'place' | 'plays' | 'asked'> {
  readonly execution: Execution<Scenario>;
  sceneOf(scenario: Scenario): OralScene | SignedScene;
  partsOf(scene: RelayedScene): MapParts | null;
  readonly strings: FigureWords;
}

export function Played<Scenario extends OralScenario | SignedScenario>(props: Props<Scenario>) {
  const words = playedWords.frontierPlayed;
  const { execution, place } = props;
  return (
    <div class="played-cell" role="group" aria-label={words.label}>
      {execution.kind === 'none' ? (
        <p class="not-played">{words.nothing}</p>
      ) : execution.kind === 'too-many' ? (
        <p class="not-played">
          {words.tooMany(place.n)}{' '}
          {execution.scenario && (
            <a href={`${BASE}lab/${linkTo([format(execution.scenario)], 'map', '')}`}>{words.open}</a>
          )}
        </p>
      ) : (
        <Rounds {...props} kind={execution.kind} scenario={execution.scenario} />
      )}
    </div>
  );
}

interface RoundsProps<Scenario> extends Omit<Props<Scenario>, 'execution'> {
  readonly kind: 'attack' | 'plot';
  readonly scenario: Scenario;
}

function Rounds<Scenario extends OralScenario | SignedScenario>(props: RoundsProps<Scenario>) {
  const { figure, plays, asked, kind, scenario, sceneOf, partsOf, strings } = props;
  const words = playedWords.frontierPlayed;
  const last = scenario.m + 1;
  const begins = plays && !isCalm();
  const [round, setRound] = useState(begins ? 0 : last);
  const scene = useMemo(() => sceneOf({ ...scenario, eyes: null, round }), [scenario, round]);
  const parts = useMemo(() => partsOf(scene), [scene]);
  const missing = inSmallSquares(scene) ? 0 : leftOut(scene);
  const id = `${figure}-played`;
  const still = useMemo(() => ({ ...stillFigure(id), strings }), [id, strings]);
  const time = useMemo(
    () => ({
      ...still,
      dispatch: (action: { readonly kind: string; readonly round?: number }): void => {
        if (action.kind === 'go') setRound(action.round!);
      },
    }),
    [still],
  );
  const agreed = sceneOf({ ...scenario, eyes: null, round: last }).verdicts?.agreement;
  return (
    <Figure.Provider value={still}>
      <p class="played-said">
        {kind === 'plot' && agreed?.kind === 'holds'
          ? words.another(scenario.traitors, agreed.order!)
          : words.cheapest(scenario.traitors)}
      </p>
      <div class="played-picture">
        {inSmallSquares(scene) ? (
          <Squares {...{ scene }} world={0} observer={null} />
        ) : (
          <RelayedPicture {...{ scene, parts }} />
        )}
      </div>
      {missing > 0 && <p class="legend">{words.leftOut(missing)}</p>}
      <Verdicts {...{ scene }} />
      {asked && (
        <Figure.Provider value={time}>
          <div class="controls">
            <Timeline {...{ round, last, begins }} />
          </div>
        </Figure.Provider>
      )}
    </Figure.Provider>
  );
}
