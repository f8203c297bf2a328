/**
 * What the page is showing, as a plain value, and everything that can happen to it as an action. Pure: the editor, the
 * worker, the clock and the address bar are the view's.
 */
import { BREAK_KINDS, isDrawn, type AnyTask, type BreakKind, type Size } from '../../../src/sandbox/kinds.ts';
import type { AnyReport } from '../../../src/sandbox/rounds-report.ts';
import type { Damage, Linked } from '../../platform/code-link.ts';
import type { Drafts } from './drafts.ts';
import { lastRound } from './lanes.ts';

/** A protocol to start from. */
export interface Start {
  readonly kind: BreakKind;
  readonly source: string;
  /** The name of its file, by which it is chosen. */
  readonly name: string;
}

/** What stands in the editor, one text for each kind of protocol. */
export interface Draft {
  /** The starting protocol that it was; null if it came with a link. */
  readonly start: string | null;
  /** As it was before anything was typed. */
  readonly original: string;
  readonly source: string;
}

/** What became of a protocol, and of which. */
export interface Answer {
  readonly task: AnyTask;
  readonly report: AnyReport;
}

/** What just happened, for the line that says so. */
export type News =
  | {
      readonly kind:
        'linked' | 'restored' | 'running' | 'stopped' | 'out-of-time' | 'brought-back' | 'answered';
    }
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'damaged'; readonly damage: Damage }
  | { readonly kind: 'failed'; readonly message: string };

export interface BreakState {
  readonly kind: BreakKind;
  readonly drafts: Readonly<Record<BreakKind, Draft>>;
  /** Of how many generals it is, where the protocol is for any number of them. */
  readonly size: Size;
  /** Counts how often a text came from elsewhere than the editor, which then has to show it. */
  readonly revision: number;
  /** The text that a starting protocol took the place of, where it was the reader's own. */
  readonly replaced: { readonly kind: BreakKind; readonly draft: Draft } | null;
  readonly running: AnyTask | null;
  readonly answer: Answer | null;
  /** How far the answer's executions are shown. */
  readonly round: number;
  readonly news: News | null;
}

export type Action =
  | { readonly kind: 'restore'; readonly drafts: Drafts }
  | { readonly kind: 'open'; readonly linked: Linked }
  | { readonly kind: 'type'; readonly source: string }
  | { readonly kind: 'turn'; readonly to: BreakKind }
  | { readonly kind: 'resize'; readonly size: Size }
  | { readonly kind: 'choose'; readonly start: Start }
  | { readonly kind: 'bring-back' }
  | { readonly kind: 'run' }
  | { readonly kind: 'answer'; readonly report: AnyReport }
  | { readonly kind: 'stop' | 'run-out' }
  | { readonly kind: 'fail'; readonly message: string }
  | { readonly kind: 'go'; readonly round: number };

/** The page as it is built: a starting protocol of each kind, and what became of the first. */
export const openPage = (starts: Readonly<Record<BreakKind, Start>>, report: AnyReport): BreakState => ({
  kind: 'three-generals',
  drafts: {
    'three-generals': draftOf(starts['three-generals']),
    'two-generals': draftOf(starts['two-generals']),
    rounds: draftOf(starts.rounds),
  },
  size: { n: 4, f: 2 },
  revision: 0,
  replaced: null,
  running: null,
  answer: { task: { kind: 'three-generals', source: starts['three-generals'].source }, report },
  round: finalRound(report),
  news: null,
});

const draftOf = ({ name, source }: Start): Draft => ({ start: name, original: source, source });

/** What would run now. */
export function taskOf({ kind, drafts, size }: BreakState): AnyTask {
  const { source } = drafts[kind];
  return kind === 'rounds' ? { kind, source, ...size } : { kind, source };
}

/** Whether the answer is that of an older text. */
export const isStale = (state: BreakState): boolean =>
  state.answer !== null && !same(state.answer.task, taskOf(state));

const same = (a: AnyTask, b: AnyTask): boolean =>
  a.source === b.source &&
  (a.kind === 'rounds' ? b.kind === 'rounds' && a.n === b.n && a.f === b.f : a.kind === b.kind);

function finalRound(report: AnyReport): number {
  if (!report.broken) return 0;
  return 'executions' in report
    ? lastRound(report.executions)
    : lastRound([report.execution, ...report.twins.map(({ execution }) => execution)]);
}

export function reduce(state: BreakState, action: Action): BreakState {
  switch (action.kind) {
    case 'restore':
      return restore(state, action.drafts);
    case 'open':
      return open(state, action.linked);
    case 'type':
      return withDraft(state, { ...state.drafts[state.kind], source: action.source });
    case 'turn':
      return action.to === state.kind ? state : another({ ...state, kind: action.to });
    case 'resize':
      return isDrawn(action.size) ? { ...state, size: action.size } : state;
    case 'choose':
      return choose(state, action.start);
    case 'bring-back':
      return bringBack(state);
    case 'run':
      return { ...state, running: taskOf(state), news: { kind: 'running' } };
    case 'answer':
      return answered(state, action.report);
    case 'stop':
      return { ...state, running: null, news: { kind: 'stopped' } };
    case 'run-out':
      return { ...state, answer: null, running: null, news: { kind: 'out-of-time' } };
    case 'fail':
      return { ...state, running: null, news: { kind: 'failed', message: action.message } };
    case 'go':
      return { ...state, round: action.round };
  }
}

/** Another protocol is on the page, of which nothing is known yet. */
const another = (state: BreakState, news: News | null = null): BreakState => ({
  ...{ ...state, news },
  ...{ revision: state.revision + 1, answer: null, running: null, round: 0 },
});

/** What the reader wrote when the page was last open. */
function restore(state: BreakState, { kind, texts, replaced }: Drafts): BreakState {
  const own = BREAK_KINDS.flatMap((each) => {
    const source = texts[each];
    return source === undefined ? [] : [[each, linkedDraft(source)] as const];
  });
  const drafts = { ...state.drafts, ...Object.fromEntries(own) };
  const old = replaced && { kind: replaced.kind, draft: linkedDraft(replaced.source) };
  return another({ ...state, kind, drafts, replaced: old }, { kind: 'restored' });
}

/** A text that is none of the page's. */
const linkedDraft = (source: string): Draft => ({ start: null, original: source, source });

function open(state: BreakState, linked: Linked): BreakState {
  switch (linked.kind) {
    case 'nothing':
      return state;
    case 'damaged':
      return { ...state, news: { kind: 'damaged', damage: linked.damage } };
    case 'protocol': {
      const { task } = linked;
      const { kind, source } = task;
      const size = task.kind === 'rounds' ? { n: task.n, f: task.f } : state.size;
      // after a reload the link is the reader's own text, just as it was kept
      if (isOwn(state.drafts[kind]) && state.drafts[kind].source === source)
        return kind === state.kind ? { ...state, size } : another({ ...state, kind, size }, state.news);
      const replaced = ownText(state, kind) ?? state.replaced;
      return another(withDraft({ ...state, kind, size, replaced }, linkedDraft(source)), { kind: 'linked' });
    }
  }
}

function choose(state: BreakState, start: Start): BreakState {
  const replaced = ownText(state, start.kind);
  const shown = withDraft({ ...state, kind: start.kind, replaced }, draftOf(start));
  return another(shown, { kind: 'chosen', name: start.name });
}

function bringBack(state: BreakState): BreakState {
  if (state.replaced === null) return state;
  const { kind, draft } = state.replaced;
  return another(withDraft({ ...state, kind, replaced: null }, draft), { kind: 'brought-back' });
}

/** What would be lost if the text of this kind made room for another. */
function ownText({ drafts }: BreakState, kind: BreakKind): BreakState['replaced'] {
  const draft = drafts[kind];
  return isOwn(draft) ? { kind, draft } : null;
}

/** Whether the text stands nowhere else in the book. */
export const isOwn = ({ start, original, source }: Draft): boolean => start === null || source !== original;

const withDraft = (state: BreakState, draft: Draft): BreakState => ({
  ...state,
  drafts: { ...state.drafts, [state.kind]: draft },
});

function answered(state: BreakState, report: AnyReport): BreakState {
  if (state.running === null) return state; // stopped meanwhile
  const answer = { task: state.running, report };
  return { ...state, answer, running: null, round: finalRound(report), news: { kind: 'answered' } };
}
