/** A run has one ending: the worker's answer, its failure, the clock's, or none because it was stopped. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Task } from '../../src/sandbox/kinds.ts';
import type { Report } from '../../src/sandbox/report.ts';
import { PATIENCE, startRun, type Ending, type Thread } from './runner.ts';

const task: Task = { kind: 'two-generals', source: 'x' };
const report: Report = { broken: false, error: { line: null, message: 'no' } };

/** A worker that says what it is told to say. */
class Said implements Thread {
  onmessage: Thread['onmessage'] = null;
  onerror: Thread['onerror'] = null;
  readonly given: Task[] = [];
  ended = false;
  postMessage(given: Task): void {
    this.given.push(given);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: 'ready' | Report): void {
    this.onmessage?.({ data } as MessageEvent<'ready' | Report>);
  }
}

function running() {
  const thread = new Said();
  const endings: Ending[] = [];
  const stop = startRun(
    task,
    (ending) => endings.push(ending),
    () => thread,
  );
  return { thread, endings, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A run', () => {
  test('is given its protocol when the worker is ready, and ends with the answer', () => {
    const { thread, endings } = running();
    expect(thread.given).toEqual([]);
    thread.say('ready');
    expect(thread.given).toEqual([task]);
    thread.say(report);
    expect(endings).toEqual([{ kind: 'answer', report }]);
    expect(thread.ended).toBe(true);
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(endings).toHaveLength(1);
  });

  test('is ended by the clock, which does not count the way to the worker', () => {
    const { thread, endings } = running();
    vi.advanceTimersByTime(10 * PATIENCE);
    thread.say('ready');
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(thread.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(thread.ended).toBe(true);
    thread.say(report);
    expect(endings).toEqual([{ kind: 'run-out' }]);
  });

  test('that is stopped says nothing more', () => {
    const { thread, endings, stop } = running();
    thread.say('ready');
    stop();
    expect(thread.ended).toBe(true);
    thread.say(report);
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(endings).toEqual([]);
  });

  test('whose worker can’t be had fails with its reason', () => {
    const { thread, endings } = running();
    const prevented = vi.fn();
    thread.onerror?.({ message: 'gone', preventDefault: prevented } as unknown as ErrorEvent);
    expect(endings).toEqual([{ kind: 'fail', message: 'gone' }]);
    expect(prevented).toHaveBeenCalledOnce();
    expect(thread.ended).toBe(true);
  });
});
