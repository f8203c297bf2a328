import { expect, test } from 'vitest';
import { changed, newSession, readSession } from '../../../src/exercises/session.ts';
import { ASSIGNMENT } from '../../../src/exercises/testing/toy.ts';
import { readStudent } from '../../../src/exercises/variant.ts';
import { findApi, openScorm, sessionTime, type Frame } from './scorm-api.ts';

/** An LMS that keeps what it is told. */
function lms12(kept: Readonly<Record<string, string>> = {}) {
  const values: Record<string, string> = { 'cmi.core.student_id': 'ada', 'cmi.suspend_data': '', ...kept };
  const calls: string[] = [];
  const say = (name: string): string => {
    calls.push(name);
    return 'true';
  };
  const api = {
    LMSInitialize: () => say('initialize'),
    LMSFinish: () => say('finish'),
    LMSGetValue: (name: string) => values[name] ?? '',
    LMSSetValue: (name: string, value: string) => {
      values[name] = value;
      return 'true';
    },
    LMSCommit: () => say('commit'),
  };
  return { api, values, calls };
}

const top = (api: object): Frame => {
  const frame = { ...api, parent: null as unknown };
  frame.parent = frame;
  return frame;
};
const below = (parent: unknown, opener?: unknown): Frame => ({ parent, opener });
const session = newSession(ASSIGNMENT, readStudent('ada')!, 1_790_000_000_000);

test('the interface is found above the page, above its opener, and not where there is none', () => {
  const { api } = lms12();
  expect(findApi(below(below(top({ API: api }))))?.version).toBe('1.2');
  expect(findApi(below(top({}), below(top({ API_1484_11: {} }))))?.version).toBe('2004');
  expect(findApi(below(top({})))).toBeNull();
  const closed = {
    parent: null as unknown,
    get API(): never {
      throw new Error('another origin');
    },
  };
  closed.parent = closed;
  expect(findApi(below(closed))).toBeNull();
});

test('score, status and answers are set and committed; what was kept reads back', () => {
  const { api, values, calls } = lms12();
  const host = openScorm(below(top({ API: api })), () => 0)!;
  expect([host.student, host.kept]).toEqual(['ada', null]);
  const worked = changed(session, 0, { answer: 'x', attempts: 1, right: true });
  expect(host.send(worked)).toEqual({ kind: 'sent' });
  expect(values).toMatchObject({
    'cmi.core.score.raw': '33.33',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
    'cmi.core.lesson_status': 'incomplete',
  });
  expect(readSession(ASSIGNMENT, values['cmi.suspend_data']!)).toEqual(worked);
  expect(host.finish()).toBe(true);
  expect(values['cmi.core.exit']).toBe('suspend');
  expect(calls).toEqual(['initialize', 'commit', 'commit', 'finish']);
  expect(host.send(worked)).toEqual({ kind: 'refused' });
});

test('answers that are too long for suspend_data are named, and the score is sent all the same', () => {
  const { api, values } = lms12();
  const host = openScorm(below(top({ API: api })), () => 0)!;
  const long = [0, 1].reduce(
    (kept, i) => changed(kept, i, { answer: 'x'.repeat(3_000), attempts: 1, right: true }),
    session,
  );
  expect(host.send(long)).toEqual({ kind: 'cut', places: [1] });
  expect(values['cmi.suspend_data']!.length).toBeLessThanOrEqual(3_800);
  expect(values['cmi.core.score.raw']).toBe('66.67');
});

test('one value refused does not keep the others from being set', () => {
  const { api, values } = lms12();
  const picky = {
    ...api,
    LMSSetValue: (name: string, value: string) =>
      name.endsWith('min') ? 'false' : api.LMSSetValue(name, value),
  };
  const host = openScorm(below(top({ API: picky })), () => 0)!;
  expect(host.send(session)).toEqual({ kind: 'refused' });
  expect(values['cmi.core.score.raw']).toBe('0');
});

test('time is written as each edition wants it', () => {
  const time = (3 * 3600 + 4 * 60 + 5) * 1000;
  expect([sessionTime('1.2', time), sessionTime('2004', time)]).toEqual(['0003:04:05', 'PT3H4M5S']);
  expect(sessionTime('1.2', -5)).toBe('0000:00:00');
});
