/** The trust map: who takes part, who relies on whom, which model that is, and how the present design goes wrong. */
import '../../sheet/look.ts';
import './trust-map.css';
import { useMemo, useState } from 'preact/hooks';
import { trustWords } from '#words/trust.ts';
import { Bar } from '../../kit/Bar.tsx';
import { History } from '../../kit/History.tsx';
import { useDeferred } from '../../kit/deferred.ts';
import { lazy } from '../../kit/lazy.tsx';
import { StaticOnly } from '../../kit/StaticOnly.tsx';
import { Toggle } from '../../kit/Toggle.tsx';
import { Answer } from './Answer.tsx';
import type { DesignVerdict } from './design-verdict.ts';
import type { MapAction, MapState } from './map-state.ts';
import { START_NAMES, STARTS } from './starts.ts';
import { TrustDrawing } from './TrustDrawing.tsx';
import type { TrustMap as Map } from './trust-map.ts';
import { useTrustMap } from './use-map.ts';
import { UNTRANSLATED } from '../../platform/untranslated.ts';

const { trustMap: words } = trustWords;

const MapSettings = lazy(() => import('./MapSettings.tsx').then((part) => part.MapSettings));
const MapNews = lazy(() => import('./MapNews.tsx').then((part) => part.MapNews));
const Damaged = lazy(() => import('./MapNews.tsx').then((part) => part.Damaged));
const ShareMap = lazy(() => import('./ShareMap.tsx').then((part) => part.ShareMap));
const TextForm = lazy(() => import('./TextForm.tsx').then((part) => part.TextForm));

/** What can be opened below the drawing. */
const PANELS = ['change', 'asText', 'share'] as const;
type Panel = (typeof PANELS)[number];

interface Props {
  readonly figure: string;
  readonly label: string;
  readonly start: Map;
  /** What the check says of it. */
  readonly found: DesignVerdict;
  /** It as text. */
  readonly text: string;
}

export function TrustMap({ figure, label, start, found: startFound, text }: Props) {
  const { state, dispatch, live, damage, found, checked } = useTrustMap(figure, start, startFound);
  const [open, show] = useState<Panel | null>(null);
  const { map } = state;
  const panel = useDeferred(open, () => live);
  const asked = useMemo(() => ({ map, chosen: state.chosen, found }), [map, state.chosen, found]);
  // who is chosen is in the drawing that is there
  const drawn = useDeferred(asked, (before) => live && before.map !== map);
  // a name that was typed stands where it was typed
  const listed = useDeferred(state, (before) => live && before.map.parties.length !== map.parties.length);
  const parts = useMemo(
    () => (
      <div class="trust-parts">
        <div>
          <TrustDrawing id={figure} map={drawn.map} chosen={drawn.chosen} {...{ live, dispatch }} />
          <p class="legend">
            <span>→ {words.legend.relies}</span>
            <span class="misplaced">⇢ ? {words.legend.misplaced}</span>
          </p>
        </div>
        {checked ? <Answer map={drawn.map} found={drawn.found} /> : <Answer map={start} found={startFound} />}
      </div>
    ),
    [drawn, live, checked],
  );
  const settings = useMemo(
    () => panel === 'change' && <MapSettings state={listed} dispatch={dispatch} />,
    [panel, listed],
  );
  return (
    <div class="sheet trust-map" data-takes="map" {...(live ? { 'data-live': '' } : {})}>
      <Bar label={label}>
        <Starts
          map={map}
          onStart={(chosen) => {
            dispatch({ kind: 'replace', map: chosen });
          }}
        />
      </Bar>
      {damage && <Damaged damage={damage} />}
      {parts}
      <Tools {...{ state, open, show, dispatch }} />
      {settings}
      <Opened {...{ panel, figure, map, dispatch }} />
      <p class="news" role="status">
        {live && state.news && <MapNews news={state.news} />}
      </p>
      <StaticOnly>
        {import.meta.env.SSR && (
          <div class="trust-text">
            <p>{words.asText}</p>
            <pre {...UNTRANSLATED}>{text}</pre>
          </div>
        )}
      </StaticOnly>
    </div>
  );
}

interface ToolProps {
  readonly state: MapState;
  readonly open: Panel | null;
  show(panel: Panel | null): void;
  dispatch(action: MapAction): void;
}

/** Going back and forth among the changes, and what can be opened. */
const Tools = ({ state, open, show, dispatch }: ToolProps) => (
  <div class="controls foot">
    <History
      history={state}
      words={words}
      shown={state.past.length + state.future.length > 0}
      onPress={(kind) => {
        dispatch({ kind });
      }}
    />
    {PANELS.map((name) => (
      <Toggle
        key={name}
        open={open === name}
        onToggle={(opened) => {
          show(opened ? name : null);
        }}
      >
        {words[name]}
      </Toggle>
    ))}
  </div>
);

interface OpenedProps {
  readonly panel: Panel | null;
  readonly figure: string;
  readonly map: Map;
  dispatch(action: MapAction): void;
}

/** The map as a link or as text, where that was opened. */
function Opened({ panel, figure, map, dispatch }: OpenedProps) {
  if (panel === 'share') return <ShareMap {...{ map, figure }} />;
  if (panel !== 'asText') return null;
  return (
    <TextForm
      id={figure}
      map={map}
      onMap={(typed) => {
        dispatch({ kind: 'replace', map: typed });
      }}
    />
  );
}

/** Which of the maps to start from this is, and the others. */
function Starts({ map, onStart }: { map: Map; onStart(map: Map): void }) {
  const at = START_NAMES.findIndex((name) => JSON.stringify(STARTS[name]) === JSON.stringify(map));
  return (
    <label class="labelled controls">
      <span class="label-text">{words.start}</span>
      <select
        onChange={(event) => {
          const name = START_NAMES[event.currentTarget.selectedIndex - (at < 0 ? 1 : 0)];
          if (name) onStart(STARTS[name]);
        }}
      >
        {at < 0 && <option selected>{words.own}</option>}
        {START_NAMES.map((name, i) => (
          <option key={name} selected={i === at}>
            {words.starts[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
