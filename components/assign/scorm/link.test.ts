/** Everything that an LMS may do, in a run-time that forbids what the specifications forbid: it must have found no fault. */
import { afterEach, describe, expect, test } from 'vitest';
import { changed, formatSession, newSession, readSession } from '../../../src/exercises/session.ts';
import { SCORM_VERSIONS } from '../../../src/exercises/scorm.ts';
import { strictLms, type StrictLms, type Terms } from '../../../src/exercises/testing/scorm-runtime.ts';
import { ASSIGNMENT } from '../../../src/exercises/testing/toy.ts';
import { TIMES } from './link.ts';
import { frameIn, openPackage, topWindow, type Student } from './testing/world.ts';
import { ELEMENTS, SUSPEND_DATA } from './values.ts';

const CONNECTED = { kind: 'sent', finished: false };
const FINISHED = { kind: 'sent', finished: true };
const REFUSED = { kind: 'refused' };
/** Longer than any wait between two tries. */
const LONG = 2 * TIMES.retry.most;

const seen: StrictLms[] = [];
const lmsOf = (version: '1.2' | '2004', terms?: Terms): StrictLms => {
  const lms = strictLms(version, terms);
  seen.push(lms);
  return lms;
};
afterEach(() => {
  for (const { faults } of seen.splice(0)) expect(faults, 'calls that the specification forbids').toEqual([]);
});

const offering = (...all: readonly StrictLms[]) =>
  topWindow(Object.fromEntries(all.map(({ name, api }) => [name, api])));
const open = (lms: StrictLms, here?: Student): Student =>
  openPackage(frameIn(offering(lms)), lms.version, here?.session() ?? null);
const setsOf = ({ calls }: StrictLms) => calls.filter((call) => call.startsWith('set '));

describe.each(SCORM_VERSIONS)('SCORM %s', (version) => {
  const { score, status, exit, time } = ELEMENTS[version];
  const scoreFor = (points: number) =>
    version === '1.2' ? ['0', '33.33', '66.67', '100'][points]! : ['0', '0.3333', '0.6667', '1'][points]!;
  /** What an LMS holds that was told of this much work. */
  const heldAfter = (places: readonly number[]): Readonly<Record<string, string>> => {
    const lms = lmsOf(version);
    const page = open(lms);
    for (const place of places) page.solve(place);
    page.leave();
    return lms.committed();
  };
  const keptIn = (lms: StrictLms) =>
    readSession(ASSIGNMENT, lms.committed()[SUSPEND_DATA] ?? '')?.progress.map(({ answer }) => answer);

  test('an answer is sent and committed at once: score, status, answers, and “suspend”', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    expect(page.said()).toEqual(CONNECTED);
    expect(lms.committed()).toMatchObject({
      [score]: scoreFor(1),
      [status]: 'incomplete',
      [exit]: 'suspend',
    });
    expect(keptIn(lms)).toEqual(['answer 0', null, null]);
    page.solve(1);
    page.solve(2);
    page.finish();
    expect(page.said()).toEqual(FINISHED);
    expect(lms.committed()).toMatchObject({ [score]: scoreFor(3), [status]: 'completed', [exit]: 'suspend' });
    if (version === '2004') expect(lms.committed()['cmi.success_status']).toBe('passed');
    expect(lms.state()).toBe('after');
  });

  test('what has not changed is not written again', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    const before = lms.calls.length;
    page.solve(0, 'another');
    expect(lms.calls.slice(before).map((call) => call.split('=')[0])).toEqual([
      `set ${SUSPEND_DATA}`,
      'commit',
    ]);
  });

  test('opening writes nothing, whatever the LMS holds', () => {
    for (const held of [
      undefined,
      {},
      heldAfter([0]),
      heldAfter([0, 1, 2]),
      { [score]: scoreFor(3), [status]: 'completed' },
    ]) {
      const lms = lmsOf(version, held === undefined ? {} : { held });
      const page = open(lms);
      page.world.pass(LONG);
      page.world.fire('visibilitychange');
      expect(lms.calls).toEqual(['initialize']);
      expect(page.said()).toEqual(CONNECTED);
    }
  });

  test('opening and leaving says only how long it was and that it may be taken up again', () => {
    for (const held of [heldAfter([0]), heldAfter([0, 1, 2])]) {
      const lms = lmsOf(version, { held });
      const page = open(lms);
      page.leave();
      expect(setsOf(lms).map((call) => call.split('=')[0])).toEqual([`set ${exit}`, `set ${time}`]);
      expect(lms.committed()).toMatchObject({
        [score]: held[score],
        [status]: held[status],
        [exit]: 'suspend',
      });
      expect(lms.committed()[SUSPEND_DATA]).toBe(held[SUSPEND_DATA]);
    }
  });

  test('a first look is not counted as completed', () => {
    const lms = lmsOf(version);
    open(lms).leave();
    expect(lms.committed()[status] ?? 'unknown').toBe(version === '1.2' ? 'incomplete' : 'unknown');
    expect(lms.committed()[score]).toBeUndefined();
  });

  test('a score whose answers the LMS has lost is not taken down, and is raised when there is more', () => {
    const held = { [score]: scoreFor(2), [status]: 'completed' };
    const lms = lmsOf(version, { held });
    const page = open(lms);
    page.solve(0);
    page.solve(1);
    expect(lms.committed()).toMatchObject({ ...held, [exit]: 'suspend' });
    expect(keptIn(lms)).toEqual(['answer 0', 'answer 1', null]);
    page.solve(2);
    expect(lms.committed()).toMatchObject({ [score]: scoreFor(3), [status]: 'completed' });
  });

  test('an answer that the student takes back in sight of the LMS takes its point back', () => {
    const lms = lmsOf(version, { held: heldAfter([0, 1]) });
    const page = open(lms);
    page.type(0, 'no longer right');
    page.leave();
    expect(lms.committed()[score]).toBe(scoreFor(1));
  });

  test('after every exit the work is taken up where it was: suspended, finished, left by the LMS, killed', () => {
    for (const how of ['leave', 'finish', 'crash'] as const) {
      const lms = lmsOf(version);
      const page = open(lms);
      page.solve(0);
      page.solve(2);
      if (how === 'leave') page.leave();
      else if (how === 'finish') {
        page.finish();
        page.leave();
      } else lms.crash();
      lms.launch();
      const again = open(lms);
      expect(
        again.session().progress.map(({ answer }) => answer),
        how,
      ).toEqual(['answer 0', null, 'answer 2']);
      again.solve(1);
      expect(lms.committed()[score], how).toBe(scoreFor(3));
    }
  });

  test('after an exit that ended the attempt, the browser’s own copy is sent anew', () => {
    const held = { ...heldAfter([0, 1]), [exit]: '' };
    const lms = lmsOf(version, { held });
    const page = open(lms);
    // an older package left with a plain exit: the run-time gives nothing back
    lms.api[version === '1.2' ? 'LMSSetValue' : 'SetValue']!(exit, '');
    lms.api[version === '1.2' ? 'LMSFinish' : 'Terminate']!('');
    lms.launch();
    const again = open(lms, page);
    expect(again.said()).toEqual(CONNECTED);
    expect(lms.committed()[score]).toBe(scoreFor(2));
    expect(keptIn(lms)).toEqual(['answer 0', 'answer 1', null]);
  });

  test('what the browser has and the LMS never got is sent when the package is opened again', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    lms.refuse('commit');
    page.solve(1);
    expect(page.said()).toEqual(REFUSED);
    lms.crash();
    lms.refuse();
    lms.launch();
    const again = open(lms, page);
    expect(again.said()).toEqual(CONNECTED);
    expect(lms.committed()[score]).toBe(scoreFor(2));
  });

  test.each(['commit', 'set'] as const)(
    '“Sent” is not said while %s fails, and is once it has been done',
    (call) => {
      const lms = lmsOf(version);
      const page = open(lms);
      page.solve(0);
      lms.refuse(call);
      page.solve(1);
      expect(page.said()).toEqual(REFUSED);
      page.finish();
      expect(page.said()).toEqual(REFUSED);
      expect(lms.state(), 'the session is not ended').toBe('running');
      lms.refuse();
      page.finish();
      expect(page.said()).toEqual(FINISHED);
      expect(lms.committed()[score]).toBe(scoreFor(2));
    },
  );

  test('a change after “Sent” takes it back: an answer, and a letter', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    // the LMS commits, but doesn't end the session
    lms.refuse('terminate');
    page.finish();
    expect(page.said()).toEqual(FINISHED);
    page.type(1, 'a');
    expect(page.said()).toEqual(CONNECTED);
    page.finish();
    lms.refuse('commit');
    page.solve(2);
    expect(page.said()).toEqual(REFUSED);
  });

  test('after the end of a session a further answer opens a new one', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    page.finish();
    lms.launch();
    page.solve(1);
    expect(page.said()).toEqual(CONNECTED);
    expect(lms.committed()[score]).toBe(scoreFor(2));
    page.finish();
    expect(page.said()).toEqual(FINISHED);
  });

  test('where the LMS opens no further session, the page says that the answer is not sent', () => {
    const lms = strictLms(version);
    const page = open(lms);
    page.finish();
    page.solve(0);
    expect(page.said()).toEqual(REFUSED);
    page.finish();
    expect(page.said()).toEqual(REFUSED);
    expect(new Set(lms.faults)).toEqual(
      new Set([version === '1.2' ? 'LMSInitialize(): 101' : 'Initialize(): 104']),
    );
  });

  test('a failed commit is tried again after a while that grows, and no more once it was done', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    lms.refuse('commit');
    page.solve(0);
    const tries = (): number => setsOf(lms).filter((call) => call.includes(SUSPEND_DATA)).length;
    const counts = [0, 1_000, 2_000, 4_000, 8_000].map((wait) => {
      page.world.pass(wait);
      return tries();
    });
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    page.world.pass(8_000);
    expect(tries(), 'the next one takes longer').toBe(5);
    lms.refuse();
    page.world.pass(8_000);
    expect(page.said()).toEqual(CONNECTED);
    expect(lms.committed()[score]).toBe(scoreFor(1));
    page.world.pass(LONG);
    expect(tries()).toBe(6);
  });

  test.each(['visibilitychange', 'online', 'pagehide'] as const)(
    'a failed commit is tried again on %s',
    (event) => {
      const lms = lmsOf(version);
      const page = open(lms);
      lms.refuse('set', 'commit');
      page.solve(0);
      lms.refuse();
      page.world.fire(event);
      expect(lms.committed()[score]).toBe(scoreFor(1));
    },
  );

  test('a failed commit is made good by the next answer', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    lms.refuse('commit');
    page.solve(0);
    lms.refuse();
    page.solve(1);
    expect(page.said()).toEqual(CONNECTED);
    expect(keptIn(lms)).toEqual(['answer 0', 'answer 1', null]);
  });

  test('what was set but not committed is set again, even where the work went back to what it was', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    const text = lms.committed()[SUSPEND_DATA];
    lms.refuse('commit');
    page.type(1, 'x');
    page.world.fire('visibilitychange');
    page.type(1, null);
    lms.refuse();
    page.leave();
    expect(lms.committed()[SUSPEND_DATA]).toBe(text);
  });

  test('what is typed and not checked is sent after a while, and when the page is left', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.type(0, 'h');
    expect(keptIn(lms)).toBeUndefined();
    page.world.pass(TIMES.typed / 2);
    page.type(0, 'half');
    page.world.pass(TIMES.typed / 2);
    expect(keptIn(lms), 'however long one types').toEqual(['half', null, null]);
    page.type(0, 'half an answer');
    page.leave();
    expect(keptIn(lms)).toEqual(['half an answer', null, null]);
  });

  test.each(['review', 'browse'] as const)('in %s mode nothing is written, not even at the end', (mode) => {
    const held = heldAfter([0, 1]);
    const lms = lmsOf(version, { held, mode });
    const page = open(lms);
    expect(page.link.host!.takes).toBe(mode);
    expect(
      page.session().progress.map(({ answer }) => answer),
      'the work is shown',
    ).toEqual(['answer 0', 'answer 1', null]);
    page.solve(2);
    page.type(1, 'other');
    page.leave();
    expect(lms.calls).toEqual(['initialize', 'terminate']);
    expect(lms.committed()).toEqual(held);
  });

  test('without credit the answers are kept, and no score and no status are sent', () => {
    const lms = lmsOf(version, { held: heldAfter([0]), credit: 'no-credit' });
    const before = lms.committed();
    const page = open(lms);
    expect(page.link.host!.takes).toBe('answers');
    page.solve(1);
    page.leave();
    expect(lms.committed()).toMatchObject({ [score]: before[score], [status]: before[status] });
    expect(keptIn(lms)).toEqual(['answer 0', 'answer 1', null]);
  });

  test('a page that comes back from the browser’s cache opens a new session, and sends what is done in it', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    page.leave();
    expect(lms.state()).toBe('after');
    lms.launch();
    page.comeBack();
    expect(lms.state()).toBe('running');
    expect(page.said()).toEqual(CONNECTED);
    page.solve(1);
    expect(lms.committed()[score]).toBe(scoreFor(2));
    page.leave();
    expect(lms.calls.filter((call) => call === 'initialize' || call === 'terminate')).toEqual([
      'initialize',
      'terminate',
      'initialize',
      'terminate',
    ]);
  });

  test('a page that comes back takes in what was done elsewhere meanwhile', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    page.leave();
    lms.launch();
    const elsewhere = open(lms);
    elsewhere.solve(1);
    elsewhere.leave();
    lms.launch();
    page.comeBack();
    expect(page.session().progress.map(({ answer }) => answer)).toEqual(['answer 0', 'answer 1', null]);
    page.solve(2);
    expect(lms.committed()[score]).toBe(scoreFor(3));
  });

  test('a page that comes back under another student sends nothing of its work', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    page.leave();
    const other = lmsOf(version, { learner: 'grace' });
    Object.assign((page.world.window as { parent: object }).parent, { [other.name]: other.api });
    page.comeBack();
    page.solve(1);
    page.world.pass(LONG);
    expect(page.said()).toEqual(REFUSED);
    expect(other.committed()[SUSPEND_DATA]).toBeUndefined();
    expect(other.committed()[score]).toBeUndefined();
  });

  test('a page that comes back before the LMS is there says so, and nothing is lost', () => {
    const lms = lmsOf(version);
    const top = offering(lms);
    const page = openPackage(frameIn(top), version);
    page.solve(0);
    lms.refuse('commit');
    page.solve(1);
    page.leave();
    Reflect.deleteProperty(top, lms.name);
    page.comeBack();
    expect(page.said()).toEqual(REFUSED);
    lms.refuse();
    lms.launch();
    top[lms.name] = lms.api;
    page.world.pass(LONG);
    expect(page.said()).toEqual(CONNECTED);
    expect(lms.committed()[score]).toBe(scoreFor(2));
  });

  test('an interface that comes seconds late, or opens seconds late, is waited for', () => {
    for (const delay of [50, 3_000, 30_000]) {
      const lms = lmsOf(version);
      const top = topWindow();
      const page = openPackage(frameIn(top), version);
      page.world.pass(delay);
      expect(page.link.host).toBeNull();
      expect(page.link.missing).toBe(delay > TIMES.patience);
      top[lms.name] = lms.api;
      page.world.pass(LONG);
      expect(page.link.missing).toBe(false);
      page.solve(0);
      expect(lms.committed()[score]).toBe(scoreFor(1));
    }
    const lms = lmsOf(version);
    lms.refuse('initialize');
    const page = open(lms);
    page.world.pass(5_000);
    expect(page.link.host).toBeNull();
    lms.refuse();
    page.world.pass(LONG);
    expect(page.link.host?.student).toBe('ada');
  });

  test('Initialize may answer true, 1 or "1"; with "false" or nothing there is no LMS', () => {
    const name = version === '1.2' ? 'LMSInitialize' : 'Initialize';
    for (const [answer, opens] of [
      [true, true],
      [1, true],
      ['1', true],
      ['false', false],
      [false, false],
      [undefined, false],
    ] as const) {
      const lms = lmsOf(version);
      const api = {
        ...lms.api,
        [name]: (...given: readonly unknown[]) => (opens ? lms.api[name]!(...given) && answer : answer),
      };
      const page = openPackage(frameIn(topWindow({ [lms.name]: api })), version);
      page.world.pass(TIMES.patience + 10_000);
      expect([page.link.host !== null, page.link.missing], String(answer)).toEqual([opens, !opens]);
    }
  });

  test('the package takes its own version where both are offered, and the other where only that one opens', () => {
    const [own, other] = [lmsOf(version), lmsOf(version === '1.2' ? '2004' : '1.2')];
    const both = openPackage(frameIn(offering(own, other)), version);
    both.solve(0);
    expect([own.state(), other.state()]).toEqual(['running', 'before']);

    own.launch();
    own.refuse('initialize');
    const fallen = openPackage(frameIn(offering(own, other)), version);
    expect(fallen.link.host, 'its own may still open').toBeNull();
    fallen.world.pass(2 * TIMES.own);
    fallen.solve(0);
    expect(other.committed()[ELEMENTS[other.version].status]).toBe('incomplete');

    const only = lmsOf(other.version);
    const alone = openPackage(frameIn(offering(only)), version);
    alone.world.pass(2 * TIMES.own);
    expect(alone.link.host).not.toBeNull();
  });

  test('its own interface is taken though it comes a second later than the other', () => {
    const [own, other] = [lmsOf(version), lmsOf(version === '1.2' ? '2004' : '1.2')];
    const top = offering(other);
    const page = openPackage(frameIn(top), version);
    page.world.pass(1_000);
    top[own.name] = own.api;
    page.world.pass(LONG);
    expect([own.state(), other.state()]).toEqual(['running', 'before']);
  });

  test('a popup with frames is connected through its opener', () => {
    const lms = lmsOf(version);
    const popup = topWindow({}, frameIn(offering(lms)));
    const page = openPackage(frameIn(frameIn(popup)), version);
    page.solve(0);
    page.leave();
    expect(lms.committed()[score]).toBe(scoreFor(1));
  });

  test('an LMS that has forgotten the session is asked for a new one', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    page.solve(0);
    const fresh = lmsOf(version, { held: lms.committed() });
    const top = (page.world.window as { parent: object }).parent;
    Object.assign(top, { [fresh.name]: fresh.api });
    lms.refuse('commit');
    page.solve(1);
    expect(page.said()).toEqual(REFUSED);
    page.world.pass(LONG);
    expect(page.said()).toEqual(CONNECTED);
    expect(fresh.committed()[score]).toBe(scoreFor(2));
  });

  test('answers that don’t fit are named, the score is sent, and neither “Sent” is said nor the score taken down later', () => {
    const lms = lmsOf(version);
    const page = open(lms);
    const long = 'ä'.repeat(version === '1.2' ? 1_500 : 30_000);
    page.solve(0);
    page.solve(1, long);
    page.finish();
    expect(page.said()).toEqual({ kind: 'cut', places: [2] });
    expect(lms.committed()[score]).toBe(scoreFor(2));
    lms.launch();
    const elsewhere = open(lms);
    elsewhere.type(2, 'x');
    elsewhere.leave();
    expect(lms.committed()[score]).toBe(scoreFor(2));
  });

  test('an LMS without the elements that it need not have gets everything else', () => {
    if (version === '2004') return;
    const lacks = ['cmi.core.lesson_mode', 'cmi.core.score.min', 'cmi.core.score.max'];
    const lms = strictLms(version, { lacks });
    const page = open(lms);
    page.solve(0);
    page.finish();
    expect(page.said()).toEqual(FINISHED);
    expect(lms.committed()[score]).toBe('33.33');
    expect(lms.faults.every((fault) => fault.endsWith(': 401'))).toBe(true);
  });
});

test('another student’s work in suspend_data is not taken for this one’s', () => {
  const grace = changed(newSession(ASSIGNMENT, 'grace', 1_790_000_000_000), 0, {
    answer: 'g',
    attempts: 1,
    right: true,
  });
  const lms = lmsOf('2004', { held: { [SUSPEND_DATA]: formatSession(grace) } });
  expect(open(lms).session().progress[0]!.answer).toBeNull();
});

test('a package that stands alone says at once that there is no LMS', () => {
  expect(openPackage(topWindow(), '1.2').link.missing).toBe(true);
});
