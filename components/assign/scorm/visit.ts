/** One session with the LMS, from Initialize to Terminate: what it held is read first, and only what differs is written. */
import {
  readSession,
  sameWork,
  UNTOUCHED,
  type Progress,
  type Session,
} from '../../../src/exercises/session.ts';
import type { Assignment } from '../../../src/exercises/assignment.ts';
import { onlyLooks } from '../host.ts';
import type { Api } from './api.ts';
import {
  ELEMENTS,
  floorOf,
  isSpare,
  readHeld,
  sessionTime,
  SUSPEND_DATA,
  wantedOf,
  type Floor,
  type Held,
} from './values.ts';

export interface Outcome {
  /** The LMS has committed everything, or there was nothing that it didn't hold. */
  readonly done: boolean;
  /** Exercises whose answers are too long to be kept there, by place from 0. */
  readonly left: readonly number[];
}

export interface Visit {
  readonly api: Api;
  readonly held: Held;
  /** The suspend data of an earlier visit: a session’s text, or null. */
  readonly suspended: string | null;
  /** What was got back: until it changes there is nothing to write. */
  begin(session: Session): void;
  /** @param all writes what differs even where the work is the one that the LMS has kept */
  send(session: Session, all?: boolean): Outcome;
  /** Whether the LMS has just said that it knows of no session. */
  isLost(): boolean;
  /** @returns whether the LMS has ended the session */
  end(): boolean;
}

/** Errors of calls before Initialize and after Terminate. */
const NO_SESSION = {
  '1.2': ['301'],
  '2004': ['112', '113', '122', '123', '132', '133', '142', '143'],
} as const;

/** @returns null where the LMS doesn't open a session. @param now the time, in milliseconds */
export function openVisit(api: Api, assignment: Assignment, now: () => number): Visit | null {
  const { version } = api;
  // 103: a session is open already, perhaps by a frame of the LMS that opened it for us
  const opens = api.does('initialize') || (version === '2004' && api.call('code') === '103');
  if (!opens) return null;
  const opened = now();
  const held = readHeld(api);
  const names = ELEMENTS[version];
  const reviewed = onlyLooks(held.takes);
  const known = new Map(held.values);
  const suspended = known.get(SUSPEND_DATA) ?? null;
  const there = suspended === null ? null : readSession(assignment, suspended);
  let floor: Floor = { score: null, done: false, passed: false };
  let touched = false;

  /** Sets what differs, and commits. What the LMS holds of values that failed on the way nobody knows. */
  const write = (values: Iterable<readonly [string, string]>): boolean => {
    const differing = [...values].filter(([name, value]) => known.get(name) !== value);
    if (differing.length === 0) return true;
    for (const [name] of differing) known.delete(name);
    // each is tried, whatever became of the one before
    const taken = differing.filter(([name, value]) => api.does('set', name, value) || isSpare(name));
    if (!api.does('commit')) return false;
    for (const [name, value] of taken) known.set(name, value);
    return taken.length === differing.length;
  };
  return {
    api,
    held,
    suspended,
    begin: (session) => {
      floor = floorOf(version, held, session);
    },
    send: (session, all = false) => {
      const { values, left } = wantedOf(version, session, held.takes, floor, known);
      const text = values.get(SUSPEND_DATA);
      if (text === undefined) return { done: true, left };
      const before = there?.student === session.student ? there.progress : untouched(session);
      if (!touched && !all && sameWork(readSession(assignment, text)!.progress, before))
        return { done: true, left };
      touched = true;
      return { done: write(values), left };
    },
    isLost: () => NO_SESSION[version].some((code) => code === api.call('code')),
    end: () => {
      if (!reviewed) {
        // SCORM 1.2 has a visit without any status count as completed
        const looked = version === '1.2' && known.get(names.status) === 'not attempted';
        write([
          ...(looked ? [[names.status, 'incomplete'] as const] : []),
          [names.exit, 'suspend'],
          [names.time, sessionTime(version, now() - opened)],
        ]);
      }
      return api.does('terminate');
    },
  };
}

const untouched = ({ progress }: Session): readonly Progress[] => progress.map(() => UNTOUCHED);
