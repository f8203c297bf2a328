/** The strict run-time that packages are tested in must itself refuse what the specifications forbid. */
import { expect, test } from 'vitest';
import { strictLms, type StrictLms } from './testing/scorm-runtime.ts';

/** Calls by their SCORM 2004 names, in either version. */
function calls({ version, api }: StrictLms) {
  const name = (call: string): string =>
    version === '1.2' ? `LMS${call === 'Terminate' ? 'Finish' : call}` : call;
  return (call: string, ...given: readonly unknown[]): string =>
    `${api[name(call)]!(...given)} ${api[name('GetLastError')]!()}`;
}

test('2004: a session is opened once, used, and ended once; everything else has its error', () => {
  const lms = strictLms('2004');
  const call = calls(lms);
  expect(call('GetValue', 'cmi.mode')).toBe(' 122');
  expect(call('SetValue', 'cmi.exit', 'suspend')).toBe('false 132');
  expect(call('Commit', '')).toBe('false 142');
  expect(call('Terminate', '')).toBe('false 112');
  expect(call('Initialize', '')).toBe('true 0');
  expect(call('Initialize', '')).toBe('false 103');
  expect(call('Terminate', '')).toBe('true 0');
  expect(call('Terminate', '')).toBe('false 113');
  expect(call('Initialize', '')).toBe('false 104');
  expect(call('GetValue', 'cmi.mode')).toBe(' 123');
  expect(call('SetValue', 'cmi.exit', 'suspend')).toBe('false 133');
  expect(call('Commit', '')).toBe('false 143');
  expect(lms.faults).toHaveLength(10);
});

test('1.2: without a session nothing is answered, and it is opened once', () => {
  const lms = strictLms('1.2');
  const call = calls(lms);
  expect(call('GetValue', 'cmi.core.entry')).toBe(' 301');
  expect(call('Initialize', '')).toBe('true 0');
  expect(call('Initialize', '')).toBe('false 101');
  expect(call('Terminate', '')).toBe('true 0');
  expect(call('Commit', '')).toBe('false 301');
  expect(lms.faults).toHaveLength(3);
});

test.each([
  ['2004', 'cmi.exit', 'later', 406],
  ['2004', 'cmi.learner_id', 'x', 404],
  ['2004', 'cmi.score._children', 'x', 404],
  ['2004', 'cmi.score.scaled', '1.5', 407],
  ['2004', 'cmi.score.scaled', '1e-3', 406],
  ['2004', 'cmi.score.raw', '', 406],
  ['2004', 'cmi.session_time', '0003:04:05', 406],
  ['2004', 'cmi.session_time', 'PT', 406],
  ['2004', 'cmi.success_status', 'completed', 406],
  ['2004', 'cmi.suspend_data', 'x'.repeat(64_001), 407],
  ['2004', 'cmi.core.score.raw', '1', 401],
  ['1.2', 'cmi.core.exit', 'normal', 405],
  ['1.2', 'cmi.core.lesson_mode', 'normal', 403],
  ['1.2', 'cmi.core._children', 'x', 402],
  ['1.2', 'cmi.core.score.raw', '101', 405],
  ['1.2', 'cmi.core.score.raw', 'ten', 405],
  ['1.2', 'cmi.core.lesson_status', 'not attempted', 405],
  ['1.2', 'cmi.core.session_time', 'PT1H', 405],
  ['1.2', 'cmi.suspend_data', 'x'.repeat(4_097), 405],
  ['1.2', 'cmi.suspend_data', 'ä', 405],
  ['1.2', 'cmi.completion_status', 'completed', 401],
] as const)('%s: %s does not take what is not of its type', (version, name, value, code) => {
  const lms = strictLms(version);
  const call = calls(lms);
  call('Initialize', '');
  expect(call('SetValue', name, value)).toBe(`false ${code}`);
  expect(lms.faults).toHaveLength(1);
});

test.each(['1.2', '2004'] as const)('%s: arguments are texts, as many as there are', (version) => {
  const lms = strictLms(version);
  const call = calls(lms);
  expect(call('Initialize')).toBe('false 201');
  expect(call('Initialize', 'x')).toBe('false 201');
  expect(call('Initialize', '')).toBe('true 0');
  const [score, exit] =
    version === '1.2' ? ['cmi.core.score.raw', 'cmi.core.exit'] : ['cmi.score.raw', 'cmi.exit'];
  expect(call('SetValue', score, 50)).toBe('false 201');
  expect(call('GetValue', exit)).toBe(version === '1.2' ? ' 404' : ' 405');
});

test('what was never set is an error in 2004 that no fault is, and an empty text in 1.2', () => {
  for (const [version, answer] of [
    ['2004', ' 403'],
    ['1.2', ' 0'],
  ] as const) {
    const lms = strictLms(version);
    calls(lms)('Initialize', '');
    expect(calls(lms)('GetValue', 'cmi.suspend_data')).toBe(answer);
    expect(lms.faults).toEqual([]);
  }
});

test.each([
  ['2004', 'cmi.exit'],
  ['1.2', 'cmi.core.exit'],
] as const)('%s: only what was suspended is given back, and only what was committed', (version, exit) => {
  const lms = strictLms(version);
  const call = calls(lms);
  const visit = (how: string | null): void => {
    lms.launch();
    call('Initialize', '');
    if (how !== null) call('SetValue', exit, how);
  };
  visit('suspend');
  call('SetValue', 'cmi.suspend_data', 'one');
  call('Terminate', '');
  visit(null);
  expect(call('GetValue', 'cmi.suspend_data')).toBe('one 0');
  call('SetValue', 'cmi.suspend_data', 'two');
  lms.crash();
  visit(null);
  expect(call('GetValue', 'cmi.suspend_data')).toBe('one 0');
  call('Terminate', '');
  visit(null);
  expect(call('GetValue', 'cmi.suspend_data')).toBe(version === '1.2' ? ' 0' : ' 403');
});

test('1.2: a visit without a status is completed', () => {
  const lms = strictLms('1.2');
  calls(lms)('Initialize', '');
  calls(lms)('Terminate', '');
  expect(lms.committed()['cmi.core.lesson_status']).toBe('completed');
});
