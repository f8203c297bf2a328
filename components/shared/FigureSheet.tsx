/**
 * The sheet that every execution is shown on: title bar, one or two worlds, what their views have in common, verdicts,
 * time, and the tools to change and share it. Lectures, the lab and embedded pages all use this one.
 */
import type { ComponentChildren } from 'preact';
import './figure.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { format } from '../../src/scenario/format.ts';
import { linkTo } from '../../src/scenario/link.ts';
import type { Locale } from '../../src/strings/index.ts';
import { addressOf, BASE, isAsked } from './address.ts';
import type { Asked } from './asked.ts';
import { Compared, whoCannotTell } from './Compared.tsx';
import { Figure as Context } from './context.ts';
import { perform, prepare, sceneOf, stringsOf, type Drawings, type Scene } from './drawings.ts';
import {
  lastRoundOf,
  openFigure,
  reducer,
  roundOf,
  type Action,
  type FigureState,
  type Worlds,
} from './figure-state.ts';
import { refusedIn, sayNews } from './news.ts';
import { lazily } from './lazily.tsx';
import { Timeline } from './Timeline.tsx';
import { Tools } from './Tools.tsx';
import { Verdicts } from './Verdicts.tsx';
import { View } from './View.tsx';
import { World } from './World.tsx';

const Share = lazily(() => import('./Share.tsx').then((part) => part.Share));
const Why = lazily(() => import('./Why.tsx').then((part) => part.Why));
const Refused = lazily(() => import('./Refused.tsx').then((part) => part.Refused));

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
  readonly locale: Locale;
  readonly page: 'lecture' | 'lab' | 'embed';
  /** The kinds of scenario that this figure can show. */
  readonly drawings: Drawings;
  /** What the first drawing is called where it is no map. */
  readonly firstDrawing?: string;
  /** More controls, above the worlds: the lab's settings. */
  readonly controls?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Between the title bar and the worlds: what a lecture asks before it shows them. */
  readonly children?: ComponentChildren;
}

export function FigureSheet(props: SheetProps) {
  const { figure, label, locale, page, drawings, children } = props;
  const id = figure === '' ? 'scenario' : figure;
  const sheet = useRef<HTMLDivElement>(null);
  const { state, dispatch, live, asked, settle } = useFigureState(props.worlds, figure, drawings);
  const [sharing, setSharing] = useState(false);
  const [looking, setLooking] = useState(false);
  const scenes = useScenes(state.worlds, drawings);
  const strings = stringsOf(drawings, state.worlds[state.active] ?? state.worlds[0]!, locale);
  const refused = refusedIn(state);
  const observer = state.worlds[0]!.eyes ?? props.observer ?? whoCannotTell(scenes);
  // what only opens and closes something on the sheet leaves the drawings as they are
  const context = useMemo(
    () => ({ strings, id, live, editing: state.editing, dispatch }),
    [strings, live, state],
  );
  const worlds = useMemo(
    () => (
      <div class="worlds">
        {scenes.map((scene, world) => (
          <World
            key={world}
            {...{ scene, world, state, observer, drawings }}
            beside={scenes.length === 2 ? scenes[1 - world] : undefined}
            name={props.names?.[world] ?? 'AB'.charAt(world)}
          />
        ))}
      </div>
    ),
    [scenes, state],
  );
  return (
    <Context.Provider value={context}>
      <div
        class={`sheet worlds-${state.worlds.length}`}
        ref={sheet}
        {...(live ? { tabIndex: -1, 'data-live': '' } : {})}
      >
        <div class="bar">
          <span class="small-caps figure-number">{label}</span>
          <div class="controls bar-controls">
            {page === 'embed' && (
              <a
                class="button"
                href={`${BASE}lab/${linkTo(state.worlds.map(format), state.drawing, '')}`}
                target="_top"
              >
                {strings.openInBook}
              </a>
            )}
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
            {...{ asked, figure, drawings }}
            settle={(chosen) => {
              sheet.current?.focus(); // what was pressed goes away: the keyboard stays in the figure
              settle(chosen);
            }}
          />
        )}
        {asked.kind === 'open' && asked.tooMany && <p class="notice">{strings.tooMany(2)}</p>}
        {sharing && (
          <Share
            worlds={state.worlds}
            drawing={state.drawing}
            {...{ figure, page }}
            element={() => sheet.current}
          />
        )}
        {props.controls?.(state, dispatch)}
        {children}
        {worlds}
        {scenes.length === 2 && observer !== null && <Compared {...{ scenes, observer }} />}
        <div class="verdict-columns">
          {scenes.map((scene, world) => (
            <Verdicts key={world} scene={scene} />
          ))}
        </div>
        <div class="controls foot">
          <Timeline round={roundOf(state.worlds)} last={lastRoundOf(state.worlds)} />
          <Tools state={state} />
        </div>
        <p class="news" role="status">
          {live &&
            (refused ? <Why refusal={refused} cast={scenes[0]!.cast} /> : sayNews(state, scenes, strings))}
        </p>
      </div>
    </Context.Provider>
  );
}

/** The state, in step with the address bar: a link opens it, and what the reader does is written back. */
function useFigureState(worlds: Worlds, figure: string, drawings: Drawings) {
  const [state, setState] = useState(() => openFigure(worlds, 'map'));
  const [live, setLive] = useState(false);
  const [asked, setAsked] = useState<Asked>({ kind: 'nothing' });
  const touched = useRef(false);
  useEffect(() => {
    const heed = async (): Promise<void> => {
      const address = new URL(location.href);
      const found: Asked = isAsked(address, figure)
        ? (await import('./asked.ts')).askedOf(address, figure, drawings)
        : { kind: 'nothing' };
      if (address.href !== location.href) return; // the reader has gone on while it was read
      if (found.kind === 'open') {
        await prepare(drawings, found.worlds);
        setState((now) =>
          reducer(drawings)(now, { kind: 'open', worlds: found.worlds, drawing: found.drawing ?? 'map' }),
        );
      }
      setAsked(found);
    };
    const onPopState = (): void => {
      // a figure answers once it shows what its link asks for, or without it where that can't be fetched
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
    if (!touched.current) return;
    history.replaceState(history.state, '', addressOf(state.worlds, state.drawing, 'here', figure));
  }, [state.worlds, state.drawing, figure]);
  const dispatch = (action: Action): void => {
    touched.current = true;
    setAsked((now) => (now.kind === 'open' ? { kind: 'nothing' } : now));
    perform(drawings, state.worlds, action, setState);
  };
  const settle = (chosen: Worlds | null): void => {
    setAsked({ kind: 'nothing' });
    dispatch(
      chosen ? { kind: 'open', worlds: chosen, drawing: 'map' } : { kind: 'open', worlds, drawing: 'map' },
    );
  };
  return { state, dispatch, live, asked, settle };
}

function useScenes(worlds: Worlds, drawings: Drawings): readonly Scene[] {
  return useMemo(() => worlds.map((world) => sceneOf(drawings, world)), [worlds.map(format).join(' ')]);
}
