/**
 * The sheet that every execution is shown on: title bar, one or two worlds, what their views have in common, verdicts,
 * time, and the tools to change and share it. Lectures, the lab and embedded pages all use this one.
 */
import type { ComponentChildren } from 'preact';
import './look.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { format } from '../../src/scenario/format.ts';
import type { Drawing, Named } from '../../src/scenario/link.ts';
import { generalsIn } from '../../src/scenario/scenario.ts';
import type { FigureWords } from '../../src/words/figure.ts';
import { addressOf } from '../kit/address.ts';
import { loadPart } from '../platform/load-part.ts';
import type { Asked } from './asked.ts';
import { isAsked, keepShown, turnOfAddress } from '../platform/asking.ts';
import { Compared, whoCannotTell } from './Compared.tsx';
import { Figure as Context } from '../kit/context.ts';
import { changeable, perform, prepare, sceneOf, stringsOf, type Drawings } from '../drawings/drawings.ts';
import type { Scene } from '../scenes/scene.ts';
import {
  eyesOf,
  isChanging,
  lastRoundOf,
  openFigure,
  reducer,
  roundOf,
  sameExecutions,
  type Action,
  type FigureState,
  type Worlds,
} from '../scenes/figure-state.ts';
import { useDeferred } from '../kit/deferred.ts';
import { lazy } from '../kit/lazy.tsx';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';
import { Verdicts } from './Verdicts.tsx';
import { View } from './View.tsx';
import { World } from './World.tsx';

const Share = lazy(() => import('./Share.tsx').then((part) => part.Share));
const News = lazy(() => import('./News.tsx').then((part) => part.News));
const Refused = lazy(() => import('./Refused.tsx').then((part) => part.Refused));

export interface SheetProps {
  /** The figure's slug, '' on a page that is one figure. */
  readonly figure: string;
  /** As printed in the title bar, "Figure 2.3". */
  readonly label: string;
  readonly worlds: Worlds;
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
  /** Whether what stands below the figure holds for whatever it shows. */
  readonly anyCaption?: boolean;
  /** More controls, above the worlds: the lab's settings. */
  readonly controls?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Beside the buttons of the title bar: where else it leads. */
  readonly leads?: (state: FigureState, strings: FigureWords) => ComponentChildren;
  /** Between the title bar and the worlds: what a lecture asks before it shows them. */
  readonly children?: ComponentChildren;
}

export function FigureSheet(props: SheetProps) {
  const { figure, label, page, drawings, children } = props;
  const id = figure === '' ? 'scenario' : figure;
  const sheet = useRef<HTMLDivElement>(null);
  const { state, dispatch, live, asked, settle } = useFigureState(props);
  const [sharing, setSharing] = useState(false);
  const [looking, setLooking] = useState(false);
  const shown = useShown(state, live);
  const shared = useDeferred(sharing, () => live);
  const scenes = useScenes(shown.worlds, drawings);
  const strings = stringsOf(drawings, shown.worlds[shown.active] ?? shown.worlds[0]!);
  const observer = shown.worlds[0]!.eyes ?? props.observer ?? whoCannotTell(scenes);
  const editing = isChanging(shown);
  const place = eyesOf(state.worlds);
  // only what all parts of the figure must hear of: each of them is drawn anew when it changes
  const context = useMemo(() => ({ strings, id, live, editing, dispatch }), [strings, live, editing]);
  const worlds = useMemo(
    () => (
      <>
        <div class="worlds">
          {scenes.map((scene, world) => (
            <World
              key={world}
              {...{ scene, world, observer, drawings }}
              state={shown}
              beside={scenes.length === 2 ? scenes[1 - world] : undefined}
              name={props.names?.[world] ?? 'AB'.charAt(world)}
            />
          ))}
        </div>
        {scenes.length === 2 && observer !== null && <Compared {...{ scenes, observer }} />}
        <div class="verdict-columns">
          {scenes.map((scene, world) => (
            <Verdicts key={world} scene={scene} promise />
          ))}
        </div>
      </>
    ),
    [scenes, shown],
  );
  return (
    <Context.Provider value={context}>
      <div
        class={`sheet worlds-${state.worlds.length}`}
        ref={sheet}
        data-plays={Object.keys(drawings).join(' ')}
        data-takes={props.takes}
        {...(live ? { tabIndex: -1, 'data-live': '' } : {})}
      >
        <div class="bar">
          <span class="small-caps figure-number">{label}</span>
          <div class="controls bar-controls">
            {props.leads?.(state, strings)}
            <button
              type="button"
              class="view-toggle"
              aria-expanded={looking}
              aria-controls={`${id}-view`}
              onClick={() => {
                setLooking(!looking);
              }}
            >
              {strings.view}
            </button>
            <button
              type="button"
              aria-expanded={sharing}
              onClick={() => {
                setSharing(!sharing);
              }}
            >
              {strings.share}
            </button>
          </div>
          <View {...{ state, id }} open={looking} first={props.firstDrawing} />
        </div>
        {asked.kind !== 'nothing' && asked.kind !== 'open' && (
          <Refused
            {...{ asked, figure }}
            settle={(chosen, drawing) => {
              sheet.current?.focus(); // what was pressed goes away: the keyboard stays in the figure
              settle(chosen, drawing);
            }}
          />
        )}
        {asked.kind === 'open' && asked.tooMany && <p class="notice">{strings.tooMany(2)}</p>}
        {shared && (
          <Share
            worlds={shown.worlds}
            drawing={shown.drawing}
            {...{ figure, page }}
            beside={props.beside}
            element={() => sheet.current}
          />
        )}
        {place === null ? (
          props.controls?.(state, dispatch)
        ) : props.controls ? (
          <p class="notice">{strings.perspective.putAway(place, scenes[0]!.cast)}</p>
        ) : null}
        {children}
        {worlds}
        <div class="controls foot">
          <Timeline round={roundOf(state.worlds)} last={lastRoundOf(state.worlds)} />
          <Tools state={state} tells={changeable(drawings, state.worlds)} />
        </div>
        <p class="news" role="status">
          {live && happening(shown) && <News state={{ ...shown, editing }} {...{ scenes, strings }} />}
        </p>
        {page === 'lecture' && !props.anyCaption && !sameExecutions(state.worlds, props.worlds) && (
          <p class="as-printed on-screen">
            {strings.caption.apart}{' '}
            <button
              type="button"
              onClick={() => {
                sheet.current?.focus(); // what was pressed goes away: the keyboard stays in the figure
                dispatch({ kind: 'show', worlds: props.worlds });
              }}
            >
              {strings.caption.printed}
            </button>
          </p>
        )}
      </div>
    </Context.Provider>
  );
}

/** The state, in step with the address bar: a link opens it, and what the reader does is written back. */
function useFigureState({ worlds, figure, drawings, beside, besideChanged = false }: SheetProps) {
  const [state, setState] = useState(() => openFigure(worlds, 'map'));
  const [live, setLive] = useState(false);
  const [asked, setAsked] = useState<Asked>({ kind: 'nothing' });
  const touched = useRef(false);
  useEffect(() => {
    let heeded = -1;
    const heed = async (): Promise<void> => {
      const turn = turnOfAddress();
      if (turn === heeded) return; // a link on the page was followed, and nothing new is asked for
      const address = new URL(location.href);
      const found: Asked = isAsked(figure)
        ? (await loadPart(() => import('./asked.ts'))).askedOf(address, drawings)
        : { kind: 'nothing' };
      if (turn !== turnOfAddress()) return; // the reader has gone on while it was read
      heeded = turn;
      if (found.kind === 'open') {
        await prepare(drawings, found.worlds);
        const { worlds, drawing } = found;
        setState((now) =>
          isShown(now, worlds, drawing)
            ? now
            : reducer(drawings)(now, { kind: 'open', worlds, drawing: drawing ?? 'map' }),
        );
      }
      setAsked(found);
    };
    const onPopState = (): void => {
      // a figure answers once it shows what its link asks for, however late that comes
      void heed().finally(() => {
        setLive(true);
      });
    };
    onPopState();
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
    };
  }, [figure, drawings]);
  useEffect(() => {
    if (!touched.current && !besideChanged) return;
    keepShown(figure, addressOf(state.worlds, state.drawing, 'here', figure, beside));
  }, [state.worlds, state.drawing, figure, beside, besideChanged]);
  const present = useRef(state);
  present.current = state;
  const dispatch = useCallback((action: Action): void => {
    touched.current = true;
    setAsked((now) => (now.kind === 'open' ? { kind: 'nothing' } : now));
    perform(drawings, present.current.worlds, action, setState);
  }, []);
  const settle = (chosen: Worlds | null, drawing: Drawing = 'map'): void => {
    setAsked({ kind: 'nothing' });
    dispatch({ kind: 'open', worlds: chosen ?? worlds, drawing });
  };
  return { state, dispatch, live, asked, settle };
}

/** Whether a figure shows this already: then it keeps what can be undone, too. */
const isShown = (state: FigureState, worlds: Worlds, drawing: Drawing | null): boolean =>
  (drawing ?? 'map') === state.drawing && worlds.map(format).join(' ') === state.worlds.map(format).join(' ');

/** Whether there is anything to say of what the reader does. */
const happening = (state: FigureState): boolean =>
  state.news !== null || state.chosen !== null || isChanging(state);

/** With more generals than this a drawing takes long enough to be felt. */
const LARGE = 5;

/** The state as it is drawn: a large drawing follows what was pressed. */
const useShown = (state: FigureState, live: boolean): FigureState =>
  useDeferred(state, ({ worlds, drawing, editing }) => {
    // a message that is opened for reading is in the drawing that is there
    const anew = worlds !== state.worlds || drawing !== state.drawing || editing !== state.editing;
    const alike =
      worlds.length === state.worlds.length &&
      worlds.every(({ kind }, world) => kind === state.worlds[world]!.kind);
    const large = [...worlds, ...state.worlds].some((world) => generalsIn(world) > LARGE);
    return live && anew && alike && large;
  });

function useScenes(worlds: Worlds, drawings: Drawings): readonly Scene[] {
  return useMemo(() => worlds.map((world) => sceneOf(drawings, world)), [worlds.map(format).join(' ')]);
}
