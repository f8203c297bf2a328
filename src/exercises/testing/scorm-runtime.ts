/**
 * A run-time that takes the specifications at their word: SCORM 1.2 (ADL 2001, Run-Time Environment, section 3.3) and SCORM
 * 2004 4th Edition (ADL 2009, Run-Time Environment, chapter 3). It has the states of a session, the error codes, and the
 * data model of `scorm-model.ts`. Every call that the specification forbids is answered with its error and stands in
 * `faults`. Where a specification leaves to the LMS what it keeps, this one keeps the least that is allowed.
 *
 * Not a fault is error 403 of 2004, "value not initialized": a SCO has no other way to ask whether something was kept.
 */
import { MODELS, type Element, type Version } from './scorm-model.ts';

type Call = 'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'code' | 'text' | 'detail';
type State = 'before' | 'running' | 'after';
type Values = Readonly<Record<string, string>>;

const NAMES: Readonly<Record<Version, Readonly<Record<Call, string>>>> = {
  '1.2': {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    code: 'LMSGetLastError',
    text: 'LMSGetErrorString',
    detail: 'LMSGetDiagnostic',
  },
  '2004': {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    code: 'GetLastError',
    text: 'GetErrorString',
    detail: 'GetDiagnostic',
  },
};

/** Codes that the two number differently. `state`: before a session and after it, by call. */
const CODES = {
  '1.2': {
    ...{ argument: 201, unknown: 401, keyword: 402, readOnly: 403, writeOnly: 404, type: 405, range: 405 },
    state: {
      before: { initialize: 0, terminate: 301, get: 301, set: 301, commit: 301 },
      running: { initialize: 101, terminate: 0, get: 0, set: 0, commit: 0 },
      after: { initialize: 101, terminate: 301, get: 301, set: 301, commit: 301 },
    },
    failed: { initialize: 101, terminate: 101, get: 101, set: 101, commit: 101 },
    empty: 0,
  },
  '2004': {
    ...{ argument: 201, unknown: 401, keyword: 404, readOnly: 404, writeOnly: 405, type: 406, range: 407 },
    state: {
      before: { initialize: 0, terminate: 112, get: 122, set: 132, commit: 142 },
      running: { initialize: 103, terminate: 0, get: 0, set: 0, commit: 0 },
      after: { initialize: 104, terminate: 113, get: 123, set: 133, commit: 143 },
    },
    failed: { initialize: 102, terminate: 111, get: 301, set: 351, commit: 391 },
    empty: 403,
  },
} as const;

type Answered = keyof (typeof CODES)['1.2']['failed'];

export interface Terms {
  readonly learner?: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly credit?: 'credit' | 'no-credit';
  /** What it holds from before, as if committed and suspended. */
  readonly held?: Values;
  /** Optional elements, and others, that it doesn't have. */
  readonly lacks?: readonly string[];
}

export interface StrictLms {
  readonly version: Version;
  /** The name under which a window offers it: `API` or `API_1484_11`. */
  readonly name: 'API' | 'API_1484_11';
  readonly api: Readonly<Record<string, (...given: readonly unknown[]) => string>>;
  /** Calls that the specification forbids, `SetValue(cmi.mode): 404`. */
  readonly faults: readonly string[];
  /** All calls that change something, in order: `set cmi.exit=suspend`, `commit`. */
  readonly calls: readonly string[];
  /** What would be there if the power failed now. */
  committed(): Values;
  /** These calls answer "false" until told otherwise. */
  refuse(...calls: readonly Answered[]): void;
  /** Opens the SCO once more: a new session, with what the last one left. */
  launch(terms?: Terms): void;
  /** What happens where the browser is killed: nothing more is called, and what wasn't committed is lost. */
  crash(): void;
  /** How the session stands. */
  state(): State;
}

/** @returns the run-time, ready for the first launch */
export function strictLms(version: Version, first: Terms = {}): StrictLms {
  const is12 = version === '1.2';
  const [names, codes] = [NAMES[version], CODES[version]];
  const core = is12 ? 'cmi.core.' : 'cmi.';
  const exit = `${core}exit`;
  const faults: string[] = [];
  const calls: string[] = [];
  let terms = first;
  let model: Readonly<Record<string, Element>> = {};
  let state: State = 'before';
  let last = 0;
  let refused: readonly Answered[] = [];
  let stored: Values = first.held ?? {};
  let now: Record<string, string> = {};
  /** How the last session ended; null before the first. */
  let ended: string | null = first.held === undefined ? null : 'suspend';
  let committedNow = false;

  const begin = (next: Terms): void => {
    terms = { ...terms, ...next };
    model = Object.fromEntries(
      Object.entries(MODELS[version]).filter(([name]) => !(terms.lacks ?? []).includes(name)),
    );
    const resumed = ended === 'suspend';
    const mode = terms.mode ?? 'normal';
    if (!resumed && mode === 'normal') {
      // 2004: any other exit ends the attempt, and the next one begins with nothing. 1.2: what was suspended is not given back.
      const { 'cmi.suspend_data': _, ...rest } = stored;
      stored = is12 ? rest : {};
    }
    now = {
      ...stored,
      [is12 ? 'cmi.core.student_id' : 'cmi.learner_id']: terms.learner ?? 'ada',
      [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode,
      [`${core}credit`]: terms.credit ?? (mode === 'normal' ? 'credit' : 'no-credit'),
      [`${core}entry`]: resumed ? 'resume' : is12 && ended !== null ? '' : 'ab-initio',
      [exit]: '',
    };
    committedNow = false;
    state = 'before';
  };
  const keep = (): void => {
    // the visit of a reviewer or a browser leaves no trace
    if ((terms.mode ?? 'normal') !== 'normal') return;
    stored = { ...now };
    committedNow = true;
  };
  const answer = (code: number, value: string): string => {
    last = code;
    return value;
  };
  const fault = (call: Answered, code: number, about = ''): string => {
    faults.push(`${names[call]}(${about}): ${code}`);
    return answer(code, call === 'get' ? '' : 'false');
  };
  /** What is wrong with a call before anything is looked at; null: nothing. */
  const wrong = (call: Answered, given: readonly unknown[], wanted: number): string | null => {
    const texts = given.length === wanted && given.every((one) => typeof one === 'string');
    if (!texts || (wanted === 1 && call !== 'get' && given[0] !== ''))
      return fault(call, codes.argument, given.map((one) => JSON.stringify(one)).join());
    const code = codes.state[state][call];
    if (code !== 0) return fault(call, code, String(given[0]));
    return refused.includes(call) ? answer(codes.failed[call], call === 'get' ? '' : 'false') : null;
  };
  const get = (name: string): string => {
    const element = model[name];
    if (element === undefined) return fault('get', codes.unknown, name);
    if (element.access === 'write') return fault('get', codes.writeOnly, name);
    const value = now[name] ?? element.first;
    return value === null ? answer(codes.empty, '') : answer(0, value);
  };
  const set = (name: string, value: string): string => {
    calls.push(`set ${name}=${value}`);
    const element = model[name];
    if (element === undefined) return fault('set', codes.unknown, name);
    if (name.endsWith('._children')) return fault('set', codes.keyword, name);
    if (element.access === 'read') return fault('set', codes.readOnly, name);
    const verdict = element.check(value);
    if (verdict !== 'fits') return fault('set', codes[verdict], `${name}=${value.slice(0, 60)}`);
    now[name] = value;
    return answer(0, 'true');
  };
  const terminate = (): string => {
    calls.push('terminate');
    // 1.2: a SCO that has said nothing of its status has completed
    if (is12 && (now['cmi.core.lesson_status'] ?? 'not attempted') === 'not attempted')
      now['cmi.core.lesson_status'] = 'completed';
    if ((terms.mode ?? 'normal') === 'normal') ended = now[exit] ?? '';
    keep();
    state = 'after';
    return answer(0, 'true');
  };
  const answers: Readonly<Record<Call, (...given: readonly unknown[]) => string>> = {
    initialize: (...given) => {
      const no = wrong('initialize', given, 1);
      if (no !== null) return no;
      state = 'running';
      calls.push('initialize');
      return answer(0, 'true');
    },
    terminate: (...given) => wrong('terminate', given, 1) ?? terminate(),
    get: (...given) => wrong('get', given, 1) ?? get(given[0] as string),
    set: (...given) => wrong('set', given, 2) ?? set(given[0] as string, given[1] as string),
    commit: (...given) => {
      const no = wrong('commit', given, 1);
      if (no !== null) return no;
      calls.push('commit');
      keep();
      return answer(0, 'true');
    },
    code: () => String(last),
    text: (code) => (code === '0' ? 'No error' : `Error ${String(code)}`),
    detail: () => '',
  };
  begin(first);
  return {
    version,
    name: is12 ? 'API' : 'API_1484_11',
    api: Object.fromEntries(Object.entries(names).map(([call, name]) => [name, answers[call as Call]])),
    faults,
    calls,
    committed: () => stored,
    refuse: (...these) => {
      refused = these;
    },
    launch: (next = {}) => {
      begin(next);
    },
    crash: () => {
      // a session that committed nothing has not been
      if (committedNow) ended = stored[exit] ?? '';
      state = 'after';
    },
    state: () => state,
  };
}
