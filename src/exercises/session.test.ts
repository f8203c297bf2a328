import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  merged,
  changed,
  fitSession,
  formatSession,
  isComplete,
  newSession,
  pointsOf,
  readSession,
  rebased,
  workOfSession,
} from './session.ts';
import { SUSPEND_LIMITS } from './scorm.ts';
import { ASSIGNMENT } from './testing/toy.ts';
import { readStudent, variantOf } from './variant.ts';

const STARTED = 1_790_000_000_000;
const ada = readStudent('ada')!;
const fresh = newSession(ASSIGNMENT, ada, STARTED);
const progress = fc.record({
  answer: fc.option(fc.string({ unit: 'binary', maxLength: 200 })),
  attempts: fc.nat(99),
  hints: fc.nat(3),
  at: fc.option(fc.nat(10_000_000).map((seconds) => STARTED + 1000 * seconds)),
});

test('a session’s text reads back as the same session', () => {
  fc.assert(
    fc.property(fc.array(progress, { minLength: 3, maxLength: 3 }), (work) => {
      const session = work.reduce(
        (kept, one, i) => changed(kept, i, { ...one, right: one.answer !== null && i === 1 }),
        fresh,
      );
      const empty = (one: (typeof work)[number]) =>
        one.answer === null && one.attempts === 0 && one.hints === 0;
      const expected = {
        ...session,
        progress: session.progress.map((one) => (empty(one) ? { ...one, at: null } : one)),
      };
      expect(readSession(ASSIGNMENT, formatSession(session))).toEqual(expected);
    }),
  );
});

test('work is what the student was given, with what was done on it', () => {
  const session = changed(fresh, 1, { answer: 'x', attempts: 2, hints: 1, at: STARTED + 5000, right: true });
  expect(workOfSession(ASSIGNMENT, session).map(({ code, seed }) => ({ code, seed }))).toEqual(
    variantOf(ASSIGNMENT, ada),
  );
  expect(workOfSession(ASSIGNMENT, session)[1]).toMatchObject({
    answer: 'x',
    attempts: 2,
    hints: 1,
    at: STARTED + 5000,
  });
  expect([pointsOf(session), isComplete(session)]).toEqual([1, false]);
});

test('anything else is no session, and a damaged line loses itself alone', () => {
  fc.assert(fc.property(fc.string(), (text) => readSession(ASSIGNMENT, text) === null));
  const text = formatSession(
    changed(changed(fresh, 0, { answer: 'a', attempts: 1 }), 1, { answer: 'b', attempts: 1 }),
  );
  const damaged = readSession(ASSIGNMENT, text.replace('="a"', '="a'));
  expect(damaged!.progress.map(({ answer }) => answer)).toEqual([null, 'b', null]);
});

test('a session that does not fit leaves the longest answers out, and says which', () => {
  const session = [3000, 10, 900].reduce(
    (kept, length, i) => changed(kept, i, { answer: 'x'.repeat(length), attempts: 1 }),
    fresh,
  );
  const { text, left } = fitSession(session, SUSPEND_LIMITS['1.2']);
  expect(text.length).toBeLessThanOrEqual(SUSPEND_LIMITS['1.2']);
  expect(left).toEqual([0]);
  expect(readSession(ASSIGNMENT, text)!.progress[2]!.answer).toHaveLength(900);
  expect(fitSession(session, SUSPEND_LIMITS['2004']).left).toEqual([]);
});

test('two records of the same work are taken together, exercise by exercise', () => {
  const here = changed(fresh, 0, { answer: 'a', attempts: 2, right: true });
  const there = changed(changed(fresh, 0, { answer: 'b', attempts: 1 }), 2, { answer: 'c', attempts: 1 });
  for (const both of [merged(here, there), merged(there, here)])
    expect(both.progress.map(({ answer }) => answer)).toEqual(['a', null, 'c']);
  const cut = changed(here, 0, { answer: null });
  expect(merged(cut, here).progress[0]!.answer).toBe('a');
});

test('of two tabs each keeps what it has done, whichever is stored last', () => {
  const mine = changed(fresh, 0, { answer: 'a', attempts: 1, right: true });
  const theirs = changed(fresh, 1, { answer: 'b', attempts: 2 });
  for (const both of [rebased(fresh, mine, theirs), rebased(fresh, theirs, mine)])
    expect(both.progress.map(({ answer }) => answer)).toEqual(['a', 'b', null]);
});

test('what a tab takes back is not brought back by what was stored before', () => {
  const stored = changed(fresh, 0, { answer: 'a', attempts: 1, right: true });
  const cleared = changed(stored, 0, { answer: 'other', right: false });
  expect(rebased(stored, cleared, stored).progress[0]).toEqual(cleared.progress[0]);
});

test('an id is kept as it was typed', () => {
  const typed = newSession(ASSIGNMENT, ' S1234567 ', STARTED);
  expect(typed).toMatchObject({ student: 's1234567', typed: 'S1234567' });
  expect(readSession(ASSIGNMENT, formatSession(typed))).toEqual(typed);
});
