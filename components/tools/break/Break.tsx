/** The page where readers write protocols: an editor, a run in a sandbox, and how the protocol was broken. */
import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { BREAK_KINDS, type BreakKind } from '../../../src/sandbox/kinds.ts';
import type { Report } from '../../../src/sandbox/report.ts';
import type { Shelf } from '../../../src/progress/exercises.ts';
import '../../sheet/look.ts';
import { Bar } from '../../kit/Bar.tsx';
import { Figure as Context, useLive } from '../../kit/context.ts';
import { EndButton } from '../../kit/EndButton.tsx';
import { Segments } from '../../kit/Segments.tsx';
import './break.css';
import { isOwn, isStale, openPage, reduce, taskOf, type BreakState, type Start } from './break-state.ts';
import { Broken } from './Broken.tsx';
import { forgetAddress, keepAddress } from '../../platform/address-bar.ts';
import { fragmentOf, readFragment } from '../../platform/code-link.ts';
import { CopyLink } from './CopyLink.tsx';
import type { CodeEditor } from '../../editor/editor.ts';
import { Editor } from '../../editor/Editor.tsx';
import { keepDrafts, readDrafts } from './drafts.ts';
import { sayNews } from './say-news.ts';
import { lazy } from '../../kit/lazy.tsx';
import { ROOT } from '../../platform/root.ts';
import { startRun } from '../../platform/runner.ts';
import { breakPageWords } from './words.ts';

// what only protocols of few rounds need is fetched when somebody chooses them
const Sizes = lazy(() => import('./Sizes.tsx').then((part) => part.Sizes));
const Neighbours = lazy(() => import('./Neighbours.tsx').then((part) => part.Neighbours));

interface Props {
  /** Of each kind; the first of each opens. */
  readonly starts: readonly Start[];
  /** What became of the first. */
  readonly report: Report;
  /** The first as a listing. */
  readonly children?: ComponentChildren;
}

const firstOf = (starts: readonly Start[], kind: BreakKind): Start =>
  starts.find((start) => start.kind === kind)!;

export function Break({ starts, report, children }: Props) {
  const { breaking, breakAnswer, breakNews } = breakPageWords;
  const [state, dispatch] = useReducer(reduce, null, () =>
    openPage(
      {
        'three-generals': firstOf(starts, 'three-generals'),
        'two-generals': firstOf(starts, 'two-generals'),
        rounds: firstOf(starts, 'rounds'),
      },
      report,
    ),
  );
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const live = useLive();
  const { run, stop } = useRun(state, dispatch);
  useLinkedCode(dispatch);
  const { act, unkept } = useKeeping(state, dispatch);
  const answer = state.answer?.report;
  const fault = answer?.broken === false ? answer.error : null;
  const context = {
    ...{ strings: breakPageWords, id: 'break', live, editing: false },
    dispatch: (action: { kind: string; round?: number }) => {
      if (action.kind === 'go') dispatch({ kind: 'go', round: action.round! });
    },
  };
  return (
    <Context.Provider value={context}>
      <div class="sheet break" {...(live ? { 'data-live': '' } : {})}>
        <Bar label={breaking.sheet}>
          <Choices {...{ state, starts }} dispatch={act} />
        </Bar>
        <Editor
          kind={state.kind}
          code={taskOf(state).source}
          revision={state.revision}
          label={breaking.editor}
          faulty={isStale(state) ? null : (fault?.line ?? null)}
          onType={(source) => {
            act({ kind: 'type', source });
          }}
          onRun={run}
          onReady={setEditor}
        >
          {children}
        </Editor>
        <div class="foot controls">
          <div class="row">
            <button type="button" class="primary" onClick={run}>
              {breaking.run}
            </button>
            <EndButton ended={state.running === null} onPress={stop}>
              {breaking.stop}
            </EndButton>
          </div>
          <p class="hint">
            <kbd>{breaking.keys}</kbd> {breaking.hint}
          </p>
          {unkept && <p role="status">{breaking.unkept}</p>}
          <CopyLink key={state.revision} task={taskOf(state)} />
        </div>
        <Told state={state} dispatch={act} onGo={(line) => editor?.goTo(line)} />
        <section class="break-answer" aria-label={breakAnswer.label}>
          {isStale(state) && <p class="notice">{breakNews.stale}</p>}
          <Shown state={state} />
        </section>
      </div>
    </Context.Provider>
  );
}

/** How the protocol was broken, if it was. */
function Shown({ state: { answer, round } }: { readonly state: BreakState }) {
  if (answer?.report.broken !== true) return null;
  const { task, report } = answer;
  if ('executions' in report)
    return <Neighbours generals={task.kind === 'rounds' ? task.n : 0} violation={report} round={round} />;
  return task.kind === 'rounds' ? null : <Broken kind={task.kind} violation={report} round={round} />;
}

type Dispatch = (action: Parameters<typeof reduce>[1]) => void;

interface ChoicesProps {
  readonly state: BreakState;
  readonly starts: readonly Start[];
  readonly dispatch: Dispatch;
}

/** What the protocol is for, of which size, and which one to start from. */
function Choices({ state, starts, dispatch }: ChoicesProps) {
  const { breaking } = breakPageWords;
  const draft = state.drafts[state.kind];
  const offered = starts.filter(({ kind }) => kind === state.kind);
  return (
    <div class="controls choices">
      <Segments<BreakKind>
        label={breaking.kind}
        value={state.kind}
        options={BREAK_KINDS.map((kind) => ({ value: kind, text: breaking.kinds[kind] }))}
        onChoose={(to) => {
          dispatch({ kind: 'turn', to });
        }}
      />
      {state.kind === 'rounds' && (
        <Sizes
          {...state.size}
          onChange={(size) => {
            dispatch({ kind: 'resize', size });
          }}
        />
      )}
      <label class="labelled">
        <span class="label-text">{breaking.start}</span>
        <select
          value={draft.start ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const start = offered.find(({ name }) => name === value);
            if (start) dispatch({ kind: 'choose', start });
          }}
        >
          {draft.start === null && <option value="">{breaking.ownText}</option>}
          {offered.map(({ name }) => (
            <option key={name} value={name} selected={name === draft.start}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface ToldProps {
  readonly state: BreakState;
  readonly dispatch: Dispatch;
  onGo(line: number): void;
}

/** The line that says what just happened, also aloud, and what can be done about it. */
function Told({ state, dispatch, onGo }: ToldProps) {
  const { news, answer, replaced } = state;
  const line = news?.kind === 'answered' && answer?.report.broken === false ? answer.report.error.line : null;
  const isFault = line !== null || news?.kind === 'damaged' || news?.kind === 'failed';
  // what broke stands below it as the verdict: here it is only heard
  const isBelow = news?.kind === 'answered' && answer?.report.broken === true;
  return (
    <div class={`told-row${isFault ? ' fault' : ''}`}>
      <p role="status" class={isBelow ? 'said unseen' : 'said'}>
        {sayNews(state)}
      </p>
      {line !== null && (
        <button
          type="button"
          onClick={() => {
            onGo(line);
          }}
        >
          {breakPageWords.breaking.goTo(line)}
        </button>
      )}
      {replaced !== null && (
        <button
          type="button"
          onClick={() => {
            dispatch({ kind: 'bring-back' });
          }}
        >
          {breakPageWords.breaking.bringBack}
        </button>
      )}
    </div>
  );
}

/** Runs what is in the editor, one protocol at a time. */
function useRun(state: BreakState, dispatch: Dispatch): { run(): void; stop(): void } {
  const now = useRef(state);
  now.current = state;
  const end = useRef<(() => void) | null>(null);
  const stop = (): void => {
    end.current?.();
    end.current = null;
    dispatch({ kind: 'stop' });
  };
  const run = (): void => {
    end.current?.();
    const task = taskOf(now.current);
    keepInAddress(now.current);
    dispatch({ kind: 'run' });
    end.current = startRun(task, (ending) => {
      end.current = null;
      dispatch(ending);
    });
  };
  // another text was put in the editor while the last one ran
  useEffect(
    () => () => {
      end.current?.();
      end.current = null;
    },
    [state.revision],
  );
  return { run, stop };
}

/** The address carries the reader's own text once it ran: what is lost with the page comes back with it. */
function keepInAddress(state: BreakState): void {
  const address = isOwn(state.drafts[state.kind]) ? fragmentOf(taskOf(state)) : location.pathname;
  keepAddress(address);
}

const SHELF: Shelf = { store: () => localStorage, base: ROOT };

/** Keeps what the reader writes and chooses; what only a link brought is not the reader's until then. */
function useKeeping(
  state: BreakState,
  dispatch: Dispatch,
): { readonly act: Dispatch; readonly unkept: boolean } {
  const [unkept, setUnkept] = useState(false);
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) setUnkept(!keepDrafts(SHELF, state));
  }, [state.drafts, state.replaced, state.kind]);
  const act: Dispatch = (action) => {
    touched.current = true;
    dispatch(action);
  };
  return { act, unkept };
}

/** Shows the code that the address carries, and again when another such address is followed on the page. */
function useLinkedCode(dispatch: Dispatch): void {
  useEffect(() => {
    const open = (): void => {
      forgetAddress();
      dispatch({ kind: 'open', linked: readFragment(location.hash) });
    };
    const drafts = readDrafts(SHELF);
    if (drafts) dispatch({ kind: 'restore', drafts });
    open();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
  }, []);
}
