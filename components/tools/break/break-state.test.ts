/** Nothing that a reader wrote is lost, and no answer is shown as that of another text. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/sandbox/report.ts';
import {
  isStale,
  openPage,
  reduce,
  taskOf,
  type Action,
  type BreakState,
  type Start,
} from './break-state.ts';

const relay: Start = { kind: 'three-generals', name: 'relay', source: 'three' };
const vote: Start = { kind: 'three-generals', name: 'vote', source: 'ballots' };
const retry: Start = { kind: 'two-generals', name: 'retry', source: 'two' };

const report: Report = {
  broken: true,
  condition: 'IC1',
  traitor: 1,
  execution: {
    order: 'attack',
    messages: [{ round: 2, from: 2, to: 3, value: 1, delivered: true }],
    decisions: { 2: 'attack', 3: 'retreat' },
  },
  twins: [],
  explanation: 'It breaks.',
};
const fault: Report = { broken: false, error: { line: 3, message: 'no' } };

const flood: Start = { kind: 'rounds', name: 'flood', source: 'rounds' };
const opened = openPage({ 'three-generals': relay, 'two-generals': retry, rounds: flood }, report);
const after = (...actions: readonly Action[]): BreakState => actions.reduce(reduce, opened);
const typed: Action = { kind: 'type', source: 'my own' };

describe('The page as it opens', () => {
  test('shows the first protocol with its answer, at the last round', () => {
    expect(taskOf(opened)).toEqual({ kind: 'three-generals', source: 'three' });
    expect(opened.answer?.report).toBe(report);
    expect(opened.round).toBe(2);
    expect(isStale(opened)).toBe(false);
  });
});

describe('A protocol of few rounds', () => {
  const turned = after({ kind: 'turn', to: 'rounds' });
  const task = { kind: 'rounds', source: 'rounds', n: 4, f: 2 } as const;

  test('is run among as many generals as were chosen, and its answer is that of those', () => {
    expect(taskOf(turned)).toEqual(task);
    const ran = [{ kind: 'run' }, { kind: 'answer', report: fault }] as const;
    const answered = ran.reduce(reduce, turned);
    expect(answered.answer).toEqual({ task, report: fault });
    expect(isStale(answered)).toBe(false);
    const resized = reduce(answered, { kind: 'resize', size: { n: 5, f: 2 } });
    expect(taskOf(resized)).toEqual({ ...task, n: 5 });
    expect(isStale(resized)).toBe(true);
  });

  test('keeps its size where another is out of bounds', () => {
    for (const [n, f] of [
      [4, 3],
      [4, 0],
      [7, 2],
      [2, 0],
      [4.5, 2],
      [NaN, 2],
    ] as const)
      expect(reduce(turned, { kind: 'resize', size: { n, f } })).toBe(turned);
  });

  test('comes with a link in its size, also where the text is the reader’s own already', () => {
    const linked = { kind: 'protocol', task: { ...task, source: 'mine', n: 6, f: 3 } } as const;
    const state = after({ kind: 'open', linked });
    expect(taskOf(state)).toEqual(linked.task);
    const smaller = { kind: 'protocol', task: { ...linked.task, n: 3, f: 1 } } as const;
    expect(taskOf(reduce(state, { kind: 'open', linked: smaller }))).toEqual(smaller.task);
  });
});

describe('A run', () => {
  test('answers for the text that ran, and says so when that has changed meanwhile', () => {
    const state = after({ kind: 'run' }, typed, { kind: 'answer', report: fault });
    expect(state.answer).toEqual({ task: { kind: 'three-generals', source: 'three' }, report: fault });
    expect(isStale(state)).toBe(true);
    expect(isStale(reduce(state, { kind: 'type', source: 'three' }))).toBe(false);
  });

  test('that was stopped has no answer any more', () => {
    const stopped = after(typed, { kind: 'run' }, { kind: 'stop' });
    expect(stopped.running).toBeNull();
    expect(reduce(stopped, { kind: 'answer', report: fault })).toBe(stopped);
  });

  test('that ran out of time takes the old answer away', () => {
    const state = after(typed, { kind: 'run' }, { kind: 'run-out' });
    expect(state).toMatchObject({ answer: null, running: null, news: { kind: 'out-of-time' } });
    expect(taskOf(state).source).toBe('my own');
  });

  test('shows its executions to the end, wherever the last ones stood', () => {
    expect(after({ kind: 'go', round: 0 }, { kind: 'run' }, { kind: 'answer', report }).round).toBe(2);
  });
});

describe('A text of the reader’s own', () => {
  test('is kept for each kind of protocol', () => {
    const state = after(typed, { kind: 'turn', to: 'two-generals' });
    expect(taskOf(state)).toEqual({ kind: 'two-generals', source: 'two' });
    expect(taskOf(reduce(state, { kind: 'turn', to: 'three-generals' })).source).toBe('my own');
  });

  test('is brought back after another protocol took its place, from whatever kind is shown', () => {
    const replaced = after(typed, { kind: 'choose', start: vote });
    expect(taskOf(replaced).source).toBe('ballots');
    const elsewhere = reduce(replaced, { kind: 'turn', to: 'two-generals' });
    for (const state of [replaced, elsewhere]) {
      const back = reduce(state, { kind: 'bring-back' });
      expect(taskOf(back)).toEqual({ kind: 'three-generals', source: 'my own' });
      expect(back.replaced).toBeNull();
    }
  });

  test('makes room for a link’s, and comes back too', () => {
    const task = { kind: 'three-generals', source: 'linked' } as const;
    const state = after(typed, { kind: 'open', linked: { kind: 'protocol', task } });
    expect(taskOf(state)).toEqual(task);
    expect(taskOf(reduce(state, { kind: 'bring-back' })).source).toBe('my own');
  });

  test('is not spoken of where there was none', () => {
    expect(after({ kind: 'choose', start: vote }).replaced).toBeNull();
    expect(reduce(opened, { kind: 'bring-back' })).toBe(opened);
  });
});

describe('A link', () => {
  test('with code shows it and runs nothing', () => {
    const task = { kind: 'two-generals', source: 'linked' } as const;
    const state = after({ kind: 'open', linked: { kind: 'protocol', task } });
    expect(state).toMatchObject({
      kind: 'two-generals',
      running: null,
      answer: null,
      news: { kind: 'linked' },
    });
    expect(state.revision).toBeGreaterThan(opened.revision);
  });

  test('that is damaged changes nothing but what is said', () => {
    const state = after({ kind: 'open', linked: { kind: 'damaged', damage: 'code' } });
    expect({ ...state, news: null }).toEqual(opened);
    expect(state.news).toEqual({ kind: 'damaged', damage: 'code' });
  });

  test('to a place on the page is none', () => {
    expect(after({ kind: 'open', linked: { kind: 'nothing' } })).toBe(opened);
  });
});

test('what the editor shows changes exactly when a text comes from elsewhere', () => {
  expect(after(typed).revision).toBe(opened.revision);
  expect(after({ kind: 'run' }, { kind: 'answer', report }).revision).toBe(opened.revision);
  expect(after({ kind: 'turn', to: 'three-generals' })).toBe(opened);
  for (const action of [
    { kind: 'turn', to: 'two-generals' },
    { kind: 'choose', start: relay },
  ] as const) {
    expect(after(action).revision).toBe(opened.revision + 1);
  }
});
