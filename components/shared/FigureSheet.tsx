/**
 * The sheet that every execution is shown on: title bar, one or two worlds, what their views have in common, verdicts,
 * time, and the tools to change and share it. Lectures, the lab and embedded pages all use this one.
 */
import type { ComponentChildren } from 'preact';
import './figure.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { General } from '../../src/core/model.ts';
import { compare } from '../../src/scenario/outputs.ts';
import { DRAWINGS, linkTo, type Drawing } from '../../src/scenario/link.ts';
import { format } from '../../src/scenario/format.ts';
import { describeRefusal } from '../../src/scenario/refusals.ts';
import { stringsFor, type Locale } from '../../src/strings/index.ts';
import { addressOf, askedOf, BASE, type Asked } from './address.ts';
import { Figure as Context, useFigure } from './context.ts';
import { EndButton } from './EndButton.tsx';
import {
  lastRoundOf,
  openFigure,
  reduce,
  roundOf,
  type Action,
  type FigureState,
  type Worlds,
} from './figure-state.ts';
import { InlineGlyph } from './glyphs.tsx';
import { Inbox, SLIPS } from './Inbox.tsx';
import { Reader } from './Reader.tsx';
import { Refused } from './Refused.tsx';
import { sayBundle } from './say.ts';
import { countOf, messagesOf, PAGE, sayingOf, sceneOf, type Scene } from './scene.ts';
import { Segments } from './Segments.tsx';
import { Share } from './Share.tsx';
import { SpaceTime } from './SpaceTime.tsx';
import { Stage } from './Stage.tsx';
import { Timeline } from './Timeline.tsx';
import { Transcript } from './Transcript.tsx';
import { Verdicts } from './Verdicts.tsx';

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
  /** More controls, above the worlds: the lab's settings. */
  readonly controls?: (state: FigureState, dispatch: (action: Action) => void) => ComponentChildren;
  /** Between the title bar and the worlds: what a lecture asks before it shows them. */
  readonly children?: ComponentChildren;
}

export function FigureSheet(props: SheetProps) {
  const { figure, label, locale, page, children } = props;
  const strings = stringsFor(locale);
  const id = figure === '' ? 'scenario' : figure;
  const sheet = useRef<HTMLDivElement>(null);
  const { state, dispatch, live, asked, settle } = useFigureState(props.worlds, figure);
  const [sharing, setSharing] = useState(false);
  const [looking, setLooking] = useState(false);
  const scenes = useScenes(state.worlds);
  const context = { strings, id, live, editing: state.editing, dispatch };
  const observer = state.worlds[0]!.eyes ?? props.observer ?? null;
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
                {strings.embed.open}
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
              {strings.share.button}
            </button>
          </div>
          <View {...{ state, id }} open={looking} />
        </div>
        {asked.kind !== 'nothing' && asked.kind !== 'open' && (
          <Refused
            {...{ asked, figure }}
            settle={(chosen) => {
              sheet.current?.focus(); // what was pressed goes away: the keyboard stays in the figure
              settle(chosen);
            }}
          />
        )}
        {asked.kind === 'open' && asked.tooMany && <p class="notice">{strings.refusal.tooMany(2)}</p>}
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
        <div class="worlds">
          {scenes.map((scene, world) => (
            <World
              key={world}
              {...{ scene, world, state, observer }}
              beside={scenes.length === 2 ? scenes[1 - world] : undefined}
              name={props.names?.[world] ?? 'AB'.charAt(world)}
            />
          ))}
        </div>
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
          {live ? sayNews(state, scenes, strings) : ''}
        </p>
      </div>
    </Context.Provider>
  );
}

/** The state, in step with the address bar: a link opens it, and what the reader does is written back. */
function useFigureState(worlds: Worlds, figure: string) {
  const [state, setState] = useState(() => openFigure(worlds, 'map'));
  const [live, setLive] = useState(false);
  const [asked, setAsked] = useState<Asked>({ kind: 'nothing' });
  const touched = useRef(false);
  useEffect(() => {
    const heed = (): void => {
      const found = askedOf(new URL(location.href), figure);
      setAsked(found);
      if (found.kind === 'open') {
        setState((now) =>
          reduce(now, { kind: 'open', worlds: found.worlds, drawing: found.drawing ?? 'map' }),
        );
      }
    };
    heed();
    setLive(true);
    addEventListener('popstate', heed);
    return () => {
      removeEventListener('popstate', heed);
    };
  }, [figure]);
  useEffect(() => {
    if (!touched.current) return;
    history.replaceState(history.state, '', addressOf(state.worlds, state.drawing, 'here', figure));
  }, [state.worlds, state.drawing, figure]);
  const dispatch = (action: Action): void => {
    touched.current = true;
    setAsked((now) => (now.kind === 'open' ? { kind: 'nothing' } : now));
    setState((now) => reduce(now, action));
  };
  const settle = (chosen: Worlds | null): void => {
    setAsked({ kind: 'nothing' });
    dispatch(
      chosen ? { kind: 'open', worlds: chosen, drawing: 'map' } : { kind: 'open', worlds, drawing: 'map' },
    );
  };
  return { state, dispatch, live, asked, settle };
}

function useScenes(worlds: Worlds): readonly Scene[] {
  return useMemo(() => worlds.map(sceneOf), [worlds.map(format).join(' ')]);
}

/** Perspective and drawing: a row on a desk, behind one button on a phone. */
function View({ state, id, open }: { state: FigureState; id: string; open: boolean }) {
  const { strings, dispatch } = useFigure();
  const { n, cast, eyes } = state.worlds[0]!;
  const words = strings.perspective;
  const everybody = { value: null, text: words.everybody };
  const each = Array.from({ length: n }, (_, i) => ({
    value: i + 1,
    text: strings.casts[cast].short(i + 1),
    name: words.option(i + 1, cast),
  }));
  return (
    <div class="controls view" id={`${id}-view`} data-open={open ? '' : undefined}>
      <span class="labelled">
        <span class="label-text" aria-hidden="true">
          {words.label}
        </span>
        <Segments<number | null>
          label={words.label}
          options={[everybody, ...each]}
          value={eyes}
          onChoose={(chosen) => {
            dispatch({ kind: 'look', eyes: chosen });
          }}
        />
      </span>
      <Segments<Drawing>
        label={strings.drawings.label}
        options={DRAWINGS.map((drawing) => ({ value: drawing, text: strings.drawings[drawing] }))}
        value={state.drawing}
        onChoose={(drawing) => {
          dispatch({ kind: 'draw', drawing });
        }}
      />
    </div>
  );
}

interface WorldProps {
  readonly scene: Scene;
  readonly world: number;
  readonly state: FigureState;
  readonly observer: General | null;
  readonly beside: Scene | undefined;
  readonly name: string;
}

function World({ scene, world, state, observer, beside, name }: WorldProps) {
  const { strings } = useFigure();
  const { drawing, chosen } = state;
  const { compare: words } = strings;
  const title = scene.eyes === null ? `: ${words.titles(scene.scenario.traitors, scene.cast)}` : '';
  const at = observer !== null && observer <= scene.scenario.n ? observer : null;
  return (
    <div
      class={`world${scene.eyes === null ? '' : ' fogged'}`}
      {...(beside ? { role: 'group', 'aria-label': `${words.world(name)}${title}` } : {})}
    >
      {beside && (
        <p class="world-title">
          {words.world(name)}
          {title}
        </p>
      )}
      {drawing === 'map' && <Stage {...{ scene, world, chosen, observer: at }} />}
      {drawing === 'map' && scene.scenario.n > 3 && <Legend scene={scene} />}
      {drawing === 'time' && <SpaceTime {...{ scene, world, chosen }} />}
      {drawing === 'transcript' && <Transcript {...{ scene, world }} />}
      {chosen?.world === world && <Reader {...{ scene, chosen }} />}
      {at !== null && drawing !== 'transcript' && (
        <Inbox {...{ scene, beside }} general={at} most={drawing === 'inbox' ? PAGE : SLIPS} />
      )}
      {at === null && drawing === 'inbox' && <Inboxes scene={scene} />}
      <div class="static-only">
        <details>
          <summary>{strings.transcript.all}</summary>
          <Transcript {...{ scene, world }} />
        </details>
      </div>
    </div>
  );
}

/** What the glyphs on a map without words stand for. */
function Legend({ scene }: { scene: Scene }) {
  const { strings } = useFigure();
  const words = strings.casts[scene.cast];
  const sayings = (['attack', 'retreat', 'nothing', 'mixed'] as const).filter(
    (saying) =>
      saying === 'attack' || saying === 'retreat' || scene.bundles.some((b) => sayingOf(b) === saying),
  );
  return (
    <p class="legend">
      {sayings.map((saying) => (
        <span key={saying} class={`glyph ${saying}`}>
          <InlineGlyph saying={saying} />{' '}
          {saying === 'attack' || saying === 'retreat' ? words.order(saying) : strings.map.legend[saying]}
        </span>
      ))}
      {scene.bundles.some((bundle) => countOf(bundle) > 1) && <span>{strings.map.count}</span>}
      {scene.generals.some(({ decision }) => decision !== null) && <span>{strings.map.outside}</span>}
      {scene.scenario.n > 4 && <span class="controls">{strings.map.crowd}</span>}
    </p>
  );
}

const Inboxes = ({ scene }: { scene: Scene }) => (
  <div class="inboxes">
    {scene.generals.map(({ number }) => (
      <Inbox key={number} scene={scene} general={number} most={SLIPS} />
    ))}
  </div>
);

function Compared({ scenes, observer }: { scenes: readonly Scene[]; observer: General }) {
  const { strings } = useFigure();
  const [a, b] = scenes;
  if (!a || !b || observer > a.scenario.n || observer > b.scenario.n) return null;
  const { indistinguishable, firstDifference } = compare(a.execution, b.execution, observer);
  return (
    <p class={`compared ${indistinguishable ? 'equal' : 'different'}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={indistinguishable ? 'M4 9h16M4 15h16' : 'M4 9h16M4 15h16M16 4 8 20'} />
      </svg>
      <em>
        {indistinguishable
          ? strings.compare.equal(observer, a.cast)
          : strings.compare.different(observer, a.cast, strings.compare.at(firstDifference!.at))}
      </em>
    </p>
  );
}

function Tools({ state }: { state: FigureState }) {
  const { strings, dispatch } = useFigure();
  const { edit } = strings;
  return (
    <div class="tools">
      <button
        type="button"
        aria-pressed={state.editing}
        onClick={() => {
          dispatch({ kind: 'edit', editing: !state.editing });
        }}
      >
        {state.editing ? edit.done : edit.change}
      </button>
      <span
        class="history"
        data-shown={state.editing || state.past.length + state.future.length > 0 ? '' : undefined}
      >
        {(['undo', 'redo', 'reset'] as const).map((kind) => (
          <EndButton
            key={kind}
            ended={(kind === 'redo' ? state.future : state.past).length === 0}
            onPress={() => {
              dispatch({ kind });
            }}
          >
            {edit[kind]}
          </EndButton>
        ))}
      </span>
    </div>
  );
}

/** What the status line says: what just happened, or what one can do. */
function sayNews(
  { news, editing, worlds, chosen }: FigureState,
  scenes: readonly Scene[],
  strings: ReturnType<typeof stringsFor>,
): string {
  const { edit } = strings;
  const { cast } = worlds[0]!;
  if (!news) {
    if (chosen) return sayChosen(chosen.world, scenes, chosen, strings);
    return editing ? edit.hint : '';
  }
  switch (news.kind) {
    case 'told': {
      const { path, to, order } = news.lie;
      return edit.told(strings.sentences.message(path.at(-1)!, to, path, order, cast));
    }
    case 'refused':
      return describeRefusal({ ...news.reason, position: 0, field: news.field });
    case 'loyal-sender':
      return edit.loyalSender(news.general, cast);
    case 'traitor':
      return edit.isTraitor(news.general, cast);
    case 'pardoned':
      return edit.isLoyal(news.general, cast);
    case 'undone':
      return edit.undone;
    case 'redone':
      return edit.redone;
    case 'reset':
      return edit.wasReset;
  }
}

function sayChosen(
  world: number,
  scenes: readonly Scene[],
  { round, from, to }: { round: number; from: General; to: General },
  strings: ReturnType<typeof stringsFor>,
): string {
  const scene = scenes[world]!;
  const bundle = scene.bundles.find((b) => b.round === round && b.from === from && b.to === to);
  if (bundle) return sayBundle(strings, scene, bundle);
  const [only] = messagesOf(scene, { round, from, to }, 0, 1).messages;
  return only ? strings.sentences.round(round) : '';
}
