/**
 * The sheet of an exercise: the stage of the lectures, with what the exercise keeps secret left out, and with the moves
 * it allows. Unlike a figure it neither reads nor writes the address, which belongs to the exercise.
 */
import type { ComponentChildren } from 'preact';
import './look.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { format } from '../../src/scenario/format.ts';
import { Bar } from '../kit/Bar.tsx';
import { Figure as Context, useLive } from '../kit/context.ts';
import { changeable, perform, sceneOf, stringsOf, type Drawings } from '../drawings/drawings.ts';
import type { Scene } from '../scenes/scene.ts';
import {
  isChanging,
  lastRoundOf,
  openFigure,
  roundOf,
  type Action,
  type FigureState,
  type Worlds as GivenWorlds,
} from '../scenes/figure-state.ts';
import { lazy } from '../kit/lazy.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { refusedIn, sayNews } from './news.ts';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';
import { View } from './View.tsx';
import { Worlds } from './Worlds.tsx';

const Why = lazy(() => import('./Why.tsx').then((part) => part.Why));

export interface ExerciseSheetProps {
  /** Prefix of element ids, different for every sheet of a page. */
  readonly id: string;
  /** In the title bar. */
  readonly label: string;
  /** What it opens with; give the sheet another `key` to open it with something else. */
  readonly worlds: GivenWorlds;
  readonly names?: readonly string[];
  /** The general whose views are compared, where there are two worlds. */
  readonly observer?: General;
  readonly drawings: Drawings;
  /** What the reader may see of a scene; all of it where absent. */
  readonly see?: (scene: Scene) => Scene;
  /** Which moves that change an execution are allowed, and in which world; none where absent. */
  readonly allows?: (action: Action, state: FigureState) => boolean;
  /** Called with what the reader made of the worlds. */
  readonly onWorlds?: (worlds: GivenWorlds) => void;
  /** What can be changed, where not everything can that a figure's hint names. */
  readonly hint?: string;
  /** Whether messages can be changed: a traitor's by pressing them. */
  readonly editing?: boolean;
  /** Worlds that stay as they are. */
  readonly given?: readonly number[];
  /** Whether the reader says who the traitors are. */
  readonly placing?: boolean;
  /** Only a picture: nothing on it can be chosen, and there is neither time nor perspective. */
  readonly still?: boolean;
  /** Whether both conditions are shown under the worlds. */
  readonly verdicts?: boolean;
  /** Why there is no verdict yet, where `see` leaves it out. */
  readonly early?: string;
  /** Between the title bar and the worlds. */
  readonly children?: ComponentChildren;
}

export function ExerciseSheet(props: ExerciseSheetProps) {
  const { hint, id, label, drawings, allows, still = false, verdicts = true, see, early } = props;
  const { given, placing } = props;
  const { state, dispatch, live } = usePlay(props);
  const [looking, setLooking] = useState(false);
  const scenes = useMemo(
    () => state.worlds.map((world) => (see ?? same)(sceneOf(drawings, world))),
    [state.worlds.map(format).join(' '), see],
  );
  const common = stringsOf(drawings, state.worlds[state.active] ?? state.worlds[0]!);
  const strings = {
    ...common,
    edit: { ...common.edit, hint: hint === undefined ? common.edit.hint : () => hint },
    verdict: { ...common.verdict, earlyWhy: early ?? common.verdict.earlyWhy },
  };
  const observer = state.worlds[0]!.eyes ?? props.observer ?? null;
  const refused = refusedIn(state);
  const editing = isChanging(state);
  return (
    <Context.Provider
      value={{ strings, id, live: live && !still, editing, direct: editing, given, placing, dispatch }}
    >
      <div class={`sheet worlds-${state.worlds.length}`} {...(live ? { 'data-live': '' } : {})}>
        <Bar {...{ label }}>
          {!still && (
            <>
              <div class="controls bar-controls">
                <Toggle class="view-toggle" open={looking} controls={`${id}-view`} onToggle={setLooking}>
                  {strings.view}
                </Toggle>
              </div>
              <View {...{ state, id }} open={looking} />
            </>
          )}
        </Bar>
        {props.children}
        <Worlds {...{ scenes, state, observer, drawings, verdicts }} names={props.names} />
        {!still && (
          <div class="controls foot">
            <Timeline round={roundOf(state.worlds)} last={lastRoundOf(state.worlds)} />
            {allows && <Tools state={state} tells={changeable(drawings, state.worlds)} />}
          </div>
        )}
        <p class={live ? 'news' : 'news waiting'} role="status">
          {refused ? <Why refusal={refused} /> : sayNews({ ...state, editing }, scenes, strings)}
        </p>
      </div>
    </Context.Provider>
  );
}

const same = (scene: Scene): Scene => scene;

/** Where one looks and what one has open for reading is always the reader's; what happened, only as far as allowed. */
const LOOKING: readonly Action['kind'][] = ['look', 'go', 'draw', 'choose', 'activate'];

function usePlay({ worlds, drawings, allows, onWorlds, editing = false }: ExerciseSheetProps) {
  const [state, setState] = useState<FigureState>(() => ({ ...openFigure(worlds, 'map'), editing }));
  const live = useLive();
  const dispatch = (action: Action): void => {
    if (!LOOKING.includes(action.kind) && !allows?.(action, state)) return;
    perform(drawings, state.worlds, action, setState);
  };
  // what happened is told, not from where it is looked at
  const happened = state.worlds.map((world) => format({ ...world, eyes: null, round: 0 })).join(' ');
  const told = useRef(happened);
  useEffect(() => {
    if (told.current !== happened) onWorlds?.(state.worlds);
    told.current = happened;
  }, [happened]);
  return { state, dispatch, live };
}
