/**
 * SCORM's run-time interface from the content's side: SCORM 1.2 (ADL 2001, Run-Time Environment, section 3.3) and SCORM
 * 2004 4th Edition (ADL 2009, Run-Time Environment, chapter 3). The LMS puts an object called `API` or `API_1484_11` into
 * a window above the content's, or above an opener's. Any window may be another origin's and throw at a look; any call
 * may throw, or answer with a text, a number or a truth value.
 */
import type { ScormVersion } from '../../../src/exercises/scorm.ts';

type CallName = 'initialize' | 'terminate' | 'get' | 'set' | 'commit' | 'code';

/** The same functions under two sets of names. */
export interface Api {
  readonly version: ScormVersion;
  /** The LMS's own object, by which two finds are told to be one. */
  readonly object: object;
  /** What it answers, as text; null where it throws, or answers nothing. */
  call(name: CallName, ...values: readonly string[]): string | null;
  /** Whether it answers that it has been done. */
  does(name: CallName, ...values: readonly string[]): boolean;
}

const NAMES = {
  '1.2': {
    object: 'API',
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    code: 'LMSGetLastError',
  },
  '2004': {
    object: 'API_1484_11',
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    code: 'GetLastError',
  },
} as const;

/** Without one of these there is nothing to talk to. */
const NEEDED = ['initialize', 'terminate', 'get', 'set', 'commit'] as const;

/** More windows than any LMS nests; against frames that never end. */
const MOST_WINDOWS = 500;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

/** A property of anything; undefined where looking is forbidden. */
function look(at: unknown, name: string): unknown {
  try {
    return isObject(at) ? (at as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * All windows in which an interface may be, in the specification's order: this one and its parents up to the top; then the
 * opener and its parents. A package in a frame of a popup has no opener itself, but the popup has; so the openers of all
 * parents are asked, and theirs.
 */
export function windowsAround(start: unknown): readonly unknown[] {
  const found = new Set<unknown>();
  const chains = [start];
  for (let first = chains.shift(); first !== undefined; first = chains.shift()) {
    const chain: unknown[] = [];
    for (let frame: unknown = first; isObject(frame) && !found.has(frame); frame = look(frame, 'parent')) {
      if (found.size === MOST_WINDOWS) return [...found];
      found.add(frame);
      chain.push(frame);
    }
    chains.push(...chain.map((frame) => look(frame, 'opener')).filter(isObject));
  }
  return [...found];
}

/**
 * The interfaces around a window, those of the package's own version first, each once.
 * @param own the version that the package was made for
 */
export function apisAround(start: unknown, own: ScormVersion): readonly Api[] {
  const windows = windowsAround(start);
  const found: Api[] = [];
  for (const version of [own, own === '1.2' ? '2004' : '1.2'] as const)
    for (const frame of windows) {
      const object = look(frame, NAMES[version].object);
      // an element whose id is "API" can be found under this name, too
      const whole = isObject(object) && NEEDED.every((name) => functionOf(object, version, name) !== null);
      if (whole && !found.some((api) => api.object === object)) found.push(apiOf(version, object));
    }
  return found;
}

type Answer = string | number | boolean | null | undefined;
type Method = (this: unknown, ...given: readonly string[]) => Answer;

function functionOf(object: object, version: ScormVersion, name: CallName): Method | null {
  const method = look(object, NAMES[version][name]);
  return typeof method === 'function' ? (method as Method) : null;
}

function apiOf(version: ScormVersion, object: object): Api {
  const call: Api['call'] = (name, ...values) => {
    try {
      const takesNothing = name === 'initialize' || name === 'terminate' || name === 'commit';
      const answer = functionOf(object, version, name)?.call(object, ...(takesNothing ? [''] : values));
      return answer === undefined || answer === null ? null : String(answer);
    } catch {
      return null;
    }
  };
  return {
    version,
    object,
    call,
    // "true" by the specification; true, 1 and "1" from LMSs that take it less strictly
    does: (name, ...values) => /^\s*(true|1)\s*$/i.test(call(name, ...values) ?? ''),
  };
}
