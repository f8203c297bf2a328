/** What the LMS holds of a student's work, and what it is to hold: the elements of the two data models, read and written. */
import { fitSession, isComplete, pointsOf, type Session } from '../../../src/exercises/session.ts';
import { SUSPEND_LIMITS, type ScormVersion } from '../../../src/exercises/scorm.ts';
import { onlyLooks, type Takes } from '../host.ts';
import type { Api } from './api.ts';

/** Under these names the two versions know the same. */
export const ELEMENTS = {
  '1.2': {
    student: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
  },
  '2004': {
    student: 'cmi.learner_id',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    status: 'cmi.completion_status',
    score: 'cmi.score.scaled',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
  },
} as const;
export const SUSPEND_DATA = 'cmi.suspend_data';
const SUCCESS = 'cmi.success_status';

/** Everything that is read when a visit opens. */
export interface Held {
  /** The id under which the LMS knows the student; null where it doesn't say. */
  readonly student: string | null;
  readonly takes: Takes;
  /** Values by the names of their elements, without those that are empty. */
  readonly values: ReadonlyMap<string, string>;
}

/** Reads all that is needed, and writes nothing. */
export function readHeld(api: Api): Held {
  const { student, mode, credit, status, score } = ELEMENTS[api.version];
  // an empty answer is none
  const get = (name: string): string | null => {
    const value = api.call('get', name);
    return value === '' ? null : value;
  };
  const names = [status, score, SUSPEND_DATA, ...(api.version === '2004' ? [SUCCESS] : [])];
  const values = names.map((name) => [name, get(name)] as const);
  return {
    student: get(student),
    takes: takesOf(get(mode), get(credit)),
    values: new Map(values.filter((entry): entry is readonly [string, string] => entry[1] !== null)),
  };
}

function takesOf(mode: string | null, credit: string | null): Takes {
  if (onlyLooks(mode)) return mode;
  return credit === 'no-credit' ? 'answers' : 'everything';
}

/** What the LMS holds beyond the answers that were got back from it: that is never taken down again. */
export interface Floor {
  /** From 0 to 1; null: no score but one that the answers account for. */
  readonly score: number | null;
  readonly done: boolean;
  readonly passed: boolean;
}

/** Finer than one point of the longest assignment, coarser than a score's rounding. */
const SAME_SCORE = 0.0002;

const shareOf = (session: Session): number => pointsOf(session) / session.progress.length;

/** @param session what was got back when the visit opened */
export function floorOf(version: ScormVersion, { values }: Held, session: Session): Floor {
  const { status, score } = ELEMENTS[version];
  const held = Number(values.get(score) ?? NaN) / (version === '1.2' ? 100 : 1);
  const done = ['completed', 'passed'].includes(values.get(status) ?? '');
  return {
    score: held > shareOf(session) + SAME_SCORE ? held : null,
    done: done && !isComplete(session),
    passed: values.get(SUCCESS) === 'passed' && shareOf(session) < 1,
  };
}

/** What the LMS is to hold. */
export interface Wanted {
  readonly values: ReadonlyMap<string, string>;
  /** Exercises whose answers are too long to be kept there, by place from 0. */
  readonly left: readonly number[];
}

/**
 * @param known what the LMS holds now, as far as it has said or was told
 */
export function wantedOf(
  version: ScormVersion,
  session: Session,
  takes: Takes,
  floor: Floor,
  known: ReadonlyMap<string, string>,
): Wanted {
  if (onlyLooks(takes)) return { values: new Map(), left: [] };
  const { text, left } = fitSession(session, SUSPEND_LIMITS[version]);
  const results =
    takes === 'answers' ? [] : resultsOf(version, session, floor, known.get(ELEMENTS[version].status));
  // "suspend" keeps the answers for the next visit. It is set with them, since a browser that is killed says no goodbye.
  return { values: new Map([...results, [SUSPEND_DATA, text], [ELEMENTS[version].exit, 'suspend']]), left };
}

type Entries = readonly (readonly [string, string])[];

function resultsOf(
  version: ScormVersion,
  session: Session,
  floor: Floor,
  status: string | undefined,
): Entries {
  const complete = isComplete(session);
  const lowers = floor.score !== null && shareOf(session) <= floor.score;
  // an LMS with a mastery score says "passed" of its own of what was completed
  const keepsStatus = (floor.done && !complete) || (version === '1.2' && complete && status === 'passed');
  const right = shareOf(session) === 1;
  return [
    ...(lowers ? [] : scoreOf(version, session)),
    ...(keepsStatus ? [] : [[ELEMENTS[version].status, complete ? 'completed' : 'incomplete'] as const]),
    // Nobody has said what is enough to pass, so success is said only of a work that is right throughout.
    ...(version === '1.2' || (floor.passed && !right)
      ? []
      : [[SUCCESS, right ? 'passed' : 'unknown'] as const]),
  ];
}

function scoreOf(version: ScormVersion, session: Session): Entries {
  const [points, of] = [pointsOf(session), session.progress.length];
  const rounded = (share: number): string => String(Math.round(10_000 * share) / 10_000);
  if (version === '1.2')
    return [
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      // LMSs take the raw score for a percentage, whatever max says
      ['cmi.core.score.raw', String(Math.round((10_000 * points) / of) / 100)],
    ];
  return [
    ['cmi.score.min', '0'],
    ['cmi.score.max', String(of)],
    ['cmi.score.raw', String(points)],
    ['cmi.score.scaled', rounded(points / of)],
  ];
}

/** These say what the score says anyway; in 1.2 an LMS need not have them. */
export const isSpare = (name: string): boolean => /\.score\.(min|max)$/.test(name);

/** In SCORM 1.2 hours, minutes and seconds; in 2004 a duration of ISO 8601. */
export function sessionTime(version: ScormVersion, milliseconds: number): string {
  const seconds = Math.min(Math.max(0, Math.floor(milliseconds / 1000)), 35_999_999);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return version === '1.2' ? `${String(h).padStart(4, '0')}:${two(m)}:${two(s)}` : `PT${h}H${m}M${s}S`;
}
