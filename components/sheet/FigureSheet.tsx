/**
 * The sheet that every execution is shown on: one or two worlds, what their views have in common, verdicts,
 * time, and the tools to change and share it. Lectures, the lab and embedded pages all use this one.
 */
import type { ComponentChildren } from 'preact';
import './look.ts';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import type { Drawing, Named } from '../../src/scenario/link.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import type { Voice } from '../../src/words/voice.ts';
import { changeable, drawingOf, stringsOf, type Drawings } from '../drawings/drawings.ts';
import { Figure as Context, type FigureContext } from '../kit/context.ts';
import { useDeferred } from '../kit/deferred.ts';
import { lazy } from '../kit/lazy.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import {
  eyesOf,
  isChanging,
  sameExecutions,
  type Action,
  type FigureState,
  type Worlds as GivenWorlds,
} from '../scenes/figure-state.ts';
import type { Scene } from '../scenes/scene.ts';
import type { LinkRequest } from './link-request.ts';
import { whoCannotTell } from './Compared.tsx';
import { Foot } from './Foot.tsx';
import { LabBar } from './LabBar.tsx';
import { useFigureState, useScenes, useShown } from './use-figure-state.ts';
import { Worlds } from './Worlds.tsx';

const Share = lazy(() => import('./Share.tsx').then((part) => part.Share));
const News = lazy(() => import('./News.tsx').then((part) => part.News));
const Refused = lazy(() => import('./Refused.tsx').then((part) => part.Refused));

export interface SheetProps {
  /** The figure's slug, '' on a page that is one figure. */
  readonly figure: string;
  /** What stands in the lab's bar; a lecture prints its figure's number with the caption. */
  readonly label: string;
  readonly worlds: GivenWorlds;
  /** What the text calls the worlds; A and B where it says nothing. */
  readonly names?: readonly string[];
  /** The general whose views are compared, where there are two worlds. */
  readonly observer?: General;
  readonly page: 'lecture' | 'lab' | 'embed';
  /** The kinds of scenario that this figure can show. */
  readonly drawings: Drawings;
  /** What its address says by name beside the scenarios; the same object as long as it says the same. */
  readonly beside?: Named;
  /** Whether the reader has changed that: then the address says it, also while the scenarios are as they were. */
  readonly besideChanged?: boolean;
  /** The names that its address has beside the scenarios, for the attribute by which the page knows them. */
  readonly takes?: string;
  /** What the first drawing is called where it is no map. */
  readonly firstDrawing?: string;
  /** Whether the conditions stand below the worlds: not before the text has any. */
  readonly verdicts?: boolean;
  /** Whether its caption holds for whatever it shows. */
  readonly anyCaption?: boolean;
  /** More controls, above the worlds; in the lab its settings, beside the worlds or below them. */
  readonly controls?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** In place of the rounds: the figure's own time. */
  readonly time?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Whether it says itself, beside the worlds, what is true of them: then no verdicts stand below them. */
  readonly says?: boolean;
  /** Behind the three dots: settings that are not the figure's point. */
  readonly settings?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Beside time: where else it leads. */
  readonly leads?: (state: FigureState, strings: FigureWords) => ComponentChildren;
  /** Beside the worlds, below what is said of them. */
  readonly aside?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Above the worlds: what a lecture asks before it shows them. */
  readonly children?: ComponentChildren;
}

export function FigureSheet(props: SheetProps) {
  const { figure, label, page, drawings, verdicts, children } = props;
  const id = figure === '' ? 'scenario' : figure;
  const sheet = useRef<HTMLDivElement>(null);
  const { state, dispatch, live, request, settle } = useFigureState(props);
  const [opened, setOpened] = useState(false);
  const shown = useShown(state, live);
  const shared = useDeferred(opened, () => live);
  const scenes = useScenes(shown.worlds, drawings);
  const strings = stringsOf(drawings, shown.worlds[shown.active] ?? shown.worlds[0]!);
  const observer = shown.worlds[0]!.eyes ?? props.observer ?? whoCannotTell(scenes);
  const editing = isChanging(shown);
  const context = useSurroundings({ strings, id, live, editing, dispatch }, eyesOf(shown.worlds) === null);
  const worlds = useMemo(
    () => (
      <Worlds
        {...{ scenes, observer, drawings, verdicts }}
        state={shown}
        names={props.names}
        alone={props.says}
        promise
      />
    ),
    [scenes, shown, verdicts],
  );
  const aside = [props.aside?.(shown, dispatch), besideOf(drawings, scenes, shown, editing)].filter(Boolean);
  const more = { id, page, first: props.firstDrawing, tells: changeable(drawings, state.worlds) };
  const share = (
    <Toggle open={opened} onToggle={setOpened}>
      {strings.share}
    </Toggle>
  );
  const links = shared && (
    <Share
      worlds={shown.worlds}
      drawing={shown.drawing}
      {...{ figure, page }}
      beside={props.beside}
      element={() => sheet.current}
    />
  );
  const controls = (
    <Controls {...{ state, strings, dispatch }} cast={scenes[0]!.cast} controls={props.controls} />
  );
  /** What was pressed goes away: the keyboard stays in the figure. */
  const stay = (): void => sheet.current?.focus();
  return (
    <Context.Provider value={context}>
      <div
        class={`sheet worlds-${state.worlds.length}${page === 'lab' ? '' : ' unframed'}`}
        ref={sheet}
        data-plays={Object.keys(drawings).join(' ')}
        data-takes={props.takes}
        {...(live ? { tabIndex: -1, 'data-live': '' } : {})}
      >
        {page === 'lab' && <LabBar {...{ label, state, id, share }} />}
        <Answer {...{ request, figure, strings, settle, stay }} />
        {page === 'lab' && links}
        {page !== 'lab' && controls}
        {children}
        {worlds}
        <p class="news" role="status">
          {live && happening(shown) && <News state={{ ...shown, editing }} {...{ scenes, strings }} />}
        </p>
        {aside.length > 0 && <div class="beside-worlds">{aside}</div>}
        <Foot
          {...more}
          {...{ state, share, links }}
          time={props.time?.(shown, dispatch)}
          {...{ leads: props.leads?.(state, strings), settings: props.settings?.(state, dispatch) }}
        />
        {page === 'lab' && controls}
        {page === 'lecture' && !props.anyCaption && !sameExecutions(state.worlds, props.worlds) && (
          <AsPrinted worlds={props.worlds} {...{ strings, dispatch, stay }} />
        )}
      </div>
    </Context.Provider>
  );
}

/** Only what all parts of the figure must hear of: each of them is drawn anew when it changes. */
function useSurroundings(figure: FigureContext, everybody: boolean): FigureContext {
  const { strings, live, editing } = figure;
  const direct = live && !editing && everybody;
  return useMemo(() => ({ ...figure, direct }), [strings, live, editing, direct]);
}

/** What the drawing of a single execution has to stand beside it; while messages are changed they are read instead. */
function besideOf(drawings: Drawings, scenes: readonly Scene[], state: FigureState, editing: boolean) {
  const [scene, another] = scenes;
  if (!scene || another || editing) return null;
  return drawingOf(drawings, scene.scenario)?.beside?.({ scene, state }) ?? null;
}

interface AnswerProps {
  readonly request: LinkRequest;
  readonly figure: string;
  readonly strings: FigureWords;
  settle(chosen: GivenWorlds | null, drawing?: Drawing): void;
  stay(): void;
}

/** What is to be said of what the address asks. */
function Answer({ request, figure, strings, settle, stay }: AnswerProps) {
  if (request.kind === 'nothing') return null;
  if (request.kind === 'open') return request.tooMany ? <p class="notice">{strings.tooMany(2)}</p> : null;
  return (
    <Refused
      {...{ request, figure }}
      settle={(chosen, drawing) => {
        stay();
        settle(chosen, drawing);
      }}
    />
  );
}

interface ControlProps {
  readonly controls: SheetProps['controls'];
  readonly state: FigureState;
  readonly cast: Voice;
  readonly strings: FigureWords;
  dispatch(action: Action): void;
}

/** The figure's own controls; from one general's place they would tell more than it knows, and are put away. */
function Controls({ state, cast, strings, dispatch, controls }: ControlProps) {
  const place = eyesOf(state.worlds);
  if (!controls) return null;
  if (place === null) return <>{controls(state, dispatch)}</>;
  return <p class="notice">{strings.perspective.putAway(place, cast)}</p>;
}

interface PrintedProps {
  readonly worlds: GivenWorlds;
  readonly strings: FigureWords;
  dispatch(action: Action): void;
  stay(): void;
}

/** That the caption speaks of other executions, and the way back to them. */
const AsPrinted = ({ worlds, strings, dispatch, stay }: PrintedProps) => (
  <p class="as-printed on-screen">
    {strings.caption.apart}{' '}
    <button
      type="button"
      onClick={() => {
        stay();
        dispatch({ kind: 'show', worlds });
      }}
    >
      {strings.caption.printed}
    </button>
  </p>
);

/** Whether there is anything to say of what the reader does. */
const happening = (state: FigureState): boolean =>
  state.news !== null || state.chosen !== null || isChanging(state);
