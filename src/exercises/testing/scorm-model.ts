/**
 * The data model of SCORM 1.2 (ADL 2001, Run-Time Environment, section 3.4) and of SCORM 2004 4th Edition (ADL 2009,
 * Run-Time Environment, chapter 4), as far as a SCO without objectives, interactions and comments may touch it: which
 * elements there are, what may be done with each, and which values it takes. All others are answered as not implemented.
 */
export type Version = '1.2' | '2004';

/** `type`: no such value at all; `range`: of the right type, but too small, too large or too long. */
type Verdict = 'fits' | 'type' | 'range';

export interface Element {
  readonly access: 'read' | 'write' | 'both';
  /** What it holds when it was never set; null: nothing. */
  readonly first: string | null;
  readonly check: (value: string) => Verdict;
}

const oneOf =
  (...words: readonly string[]) =>
  (value: string): Verdict =>
    words.includes(value) ? 'fits' : 'type';
const real =
  (least: number, most: number, form: RegExp) =>
  (value: string): Verdict => {
    if (!form.test(value)) return 'type';
    return Number(value) >= least && Number(value) <= most ? 'fits' : 'range';
  };
const matching =
  (form: RegExp) =>
  (value: string): Verdict =>
    form.test(value) ? 'fits' : 'type';
/** CMIString255 and CMIString4096 are of ASCII characters. */
const ascii =
  (most: number) =>
  (value: string): Verdict =>
    // eslint-disable-next-line no-control-regex
    !/^[\x00-\x7f]*$/.test(value) ? 'type' : value.length > most ? 'range' : 'fits';
/** A run-time need not keep more than the smallest permitted maximum, so more counts as too long. */
const characters =
  (most: number) =>
  (value: string): Verdict =>
    value.length > most ? 'range' : 'fits';

const read = (first: string | null): Element => ({ access: 'read', first, check: () => 'fits' });
const both = (first: string | null, check: Element['check']): Element => ({ access: 'both', first, check });
const write = (check: Element['check']): Element => ({ access: 'write', first: '', check });

/** CMIDecimal; a score is normalised to 0 to 100. */
const score12 = both('', real(0, 100, /^-?\d+(\.\d+)?$/));
/** real(10,7): no exponent, at most seven digits after the point are kept. */
const REAL = /^-?\d+(\.\d{1,7})?$/;
const anyReal = both(null, real(-Infinity, Infinity, REAL));
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

export const MODELS: Readonly<Record<Version, Readonly<Record<string, Element>>>> = {
  '1.2': {
    'cmi.core._children': read(
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ),
    'cmi.core.student_id': read(''),
    'cmi.core.student_name': read('Lovelace, Ada'),
    'cmi.core.lesson_location': both('', ascii(255)),
    'cmi.core.credit': read('credit'),
    // "not attempted" is what the LMS says before a SCO has said anything
    'cmi.core.lesson_status': both(
      'not attempted',
      oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    ),
    'cmi.core.entry': read('ab-initio'),
    'cmi.core.score._children': read('raw,min,max'),
    'cmi.core.score.raw': score12,
    'cmi.core.score.min': score12,
    'cmi.core.score.max': score12,
    'cmi.core.total_time': read('0000:00:00.00'),
    'cmi.core.lesson_mode': read('normal'),
    'cmi.core.exit': write(oneOf('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': write(matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/)),
    'cmi.suspend_data': both('', ascii(4096)),
    'cmi.launch_data': read(''),
  },
  '2004': {
    'cmi._version': read('1.0'),
    'cmi.completion_status': both('unknown', oneOf('completed', 'incomplete', 'not attempted', 'unknown')),
    'cmi.completion_threshold': read(null),
    'cmi.credit': read('credit'),
    'cmi.entry': read('ab-initio'),
    'cmi.exit': write(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
    'cmi.launch_data': read(null),
    'cmi.learner_id': read(''),
    'cmi.learner_name': read('Lovelace, Ada'),
    'cmi.location': both(null, characters(1000)),
    'cmi.max_time_allowed': read(null),
    'cmi.mode': read('normal'),
    'cmi.progress_measure': both(null, real(0, 1, REAL)),
    'cmi.scaled_passing_score': read(null),
    'cmi.score._children': read('scaled,raw,min,max'),
    'cmi.score.scaled': both(null, real(-1, 1, REAL)),
    'cmi.score.raw': anyReal,
    'cmi.score.min': anyReal,
    'cmi.score.max': anyReal,
    'cmi.session_time': write(matching(DURATION)),
    'cmi.success_status': both('unknown', oneOf('passed', 'failed', 'unknown')),
    'cmi.suspend_data': both(null, characters(64_000)),
    'cmi.time_limit_action': read('continue,no message'),
    'cmi.total_time': read('PT0S'),
  },
};
