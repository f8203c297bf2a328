/**
 * SCORM's run-time interface from the content's side: SCORM 1.2 (ADL 2001, Run-Time Environment, section 3.3) and SCORM
 * 2004 4th Edition (ADL 2009, Run-Time Environment, chapter 3). The LMS puts an object called `API` or `API_1484_11`
 * into a window above the content's, or above its opener's. Every call may be missing, throw, or answer "false".
 */
import { SUSPEND_LIMITS } from '../../../src/exercises/scorm.ts';
import { fitSession, isComplete, pointsOf, type Session } from '../../../src/exercises/session.ts';
import type { Host, Sent } from './host.ts';

/** The same eight functions under two sets of names; the six that are used here. */
interface Calls {
  readonly version: '1.2' | '2004';
  call(name: CallName, ...values: readonly string[]): string | null;
}
type CallName = 'initialize' | 'terminate' | 'get' | 'set' | 'commit';

const NAMES = {
  '1.2': {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
  },
  '2004': {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
  },
} as const;

/** As far as this looks at windows. */
export interface Frame {
  readonly parent: unknown;
  readonly opener?: unknown;
}

/** The specification's limit against frames that are their own parents. */
const HIGHEST = 500;

/** The interface above this window, or above its opener; 2004 where there are both. */
export function findApi(frame: Frame): Calls | null {
  return searchUp(frame) ?? (isFrame(frame.opener) ? searchUp(frame.opener) : null);
}

const isFrame = (value: unknown): value is Frame => typeof value === 'object' && value !== null;

function searchUp(start: Frame): Calls | null {
  let frame = start;
  for (let i = 0; i < HIGHEST; i++) {
    const found = apiIn(frame);
    if (found !== null) return found;
    const { parent } = frame;
    if (!isFrame(parent) || parent === frame) return null;
    frame = parent;
  }
  return null;
}

function apiIn(frame: Frame): Calls | null {
  for (const [version, name] of [
    ['2004', 'API_1484_11'],
    ['1.2', 'API'],
  ] as const) {
    try {
      const api = (frame as unknown as Readonly<Record<string, unknown>>)[name];
      if (isFrame(api)) return callsOf(version, api as unknown as Readonly<Record<string, unknown>>);
    } catch {
      // a window of another origin lets nobody look
    }
  }
  return null;
}

function callsOf(version: '1.2' | '2004', api: Readonly<Record<string, unknown>>): Calls {
  return {
    version,
    call: (name, ...values) => {
      try {
        const method = api[NAMES[version][name]];
        if (typeof method !== 'function') return null;
        const given = name === 'get' || name === 'set' ? values : [''];
        return String(
          (method as (this: unknown, ...given: readonly string[]) => unknown).call(api, ...given),
        );
      } catch {
        return null;
      }
    },
  };
}

/** In SCORM 1.2 hours, minutes and seconds; in 2004 a duration of ISO 8601. */
export function sessionTime(version: '1.2' | '2004', milliseconds: number): string {
  const seconds = Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 35_999_999);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return version === '1.2' ? `${String(h).padStart(4, '0')}:${two(m)}:${two(s)}` : `PT${h}H${m}M${s}S`;
}

/** Opens the interface; null where there is none, or it doesn't open. @param now the time, in milliseconds */
export function openScorm(frame: Frame, now: () => number): Host | null {
  const api = findApi(frame);
  if (api?.call('initialize') !== 'true') return null;
  const opened = now();
  const is12 = api.version === '1.2';
  /** An empty answer is none. */
  const get = (name: string): string | null => {
    const value = api.call('get', name);
    return value === '' ? null : value;
  };
  let done = false;
  let finished = false;
  const set = (values: Readonly<Record<string, string>>): boolean =>
    // each is tried, whatever became of the one before
    Object.entries(values)
      .map(([name, value]) => api.call('set', name, value) === 'true')
      .every(Boolean);
  return {
    kind: 'scorm',
    student: get(is12 ? 'cmi.core.student_id' : 'cmi.learner_id'),
    kept: get('cmi.suspend_data'),
    send: (session): Sent => {
      if (finished) return { kind: 'refused' };
      done = pointsOf(session) === session.progress.length;
      const { text, left } = fitSession(session, SUSPEND_LIMITS[api.version]);
      const ok = set({ ...(is12 ? results12(session) : results2004(session)), 'cmi.suspend_data': text });
      if (api.call('commit') !== 'true' || !ok) return { kind: 'refused' };
      return left.length === 0 ? { kind: 'sent' } : { kind: 'cut', places: left.map((place) => place + 1) };
    },
    finish: () => {
      if (finished) return true;
      const time = sessionTime(api.version, now() - opened);
      // "suspend" keeps suspend_data for the next visit; where everything is right there is nothing to take up again
      const leave = done ? (is12 ? '' : 'normal') : 'suspend';
      set(
        is12
          ? { 'cmi.core.session_time': time, 'cmi.core.exit': leave }
          : { 'cmi.session_time': time, 'cmi.exit': leave },
      );
      api.call('commit');
      finished = api.call('terminate') === 'true';
      return finished;
    },
  };
}

function results12(session: Session): Readonly<Record<string, string>> {
  const of = session.progress.length;
  return {
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    // LMSs take the raw score for a percentage, whatever max says
    'cmi.core.score.raw': String(Math.round((10_000 * pointsOf(session)) / of) / 100),
    'cmi.core.lesson_status': isComplete(session) ? 'completed' : 'incomplete',
  };
}

/** Nobody has said what is enough to pass, so success is said only of a work that is right throughout. */
function results2004(session: Session): Readonly<Record<string, string>> {
  const [points, of] = [pointsOf(session), session.progress.length];
  return {
    'cmi.score.min': '0',
    'cmi.score.max': String(of),
    'cmi.score.raw': String(points),
    'cmi.score.scaled': String(Math.round((10_000 * points) / of) / 10_000),
    'cmi.completion_status': isComplete(session) ? 'completed' : 'incomplete',
    'cmi.success_status': points === of ? 'passed' : 'unknown',
  };
}
