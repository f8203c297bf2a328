/** What was written on the page is there again, and whatever else is stored under its name breaks nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/sandbox/report.ts';
import { memoryStore } from '../../../src/progress/testing/memory.ts';
import { openPage, reduce, taskOf, type Action, type BreakState, type Start } from './break-state.ts';
import { draftsIn, keepDrafts, readDrafts } from './drafts.ts';

const relay: Start = { kind: 'three-generals', name: 'relay', source: 'three' };
const vote: Start = { kind: 'three-generals', name: 'vote', source: 'ballots' };
const retry: Start = { kind: 'two-generals', name: 'retry', source: 'two' };
const report: Report = { broken: false, error: { line: 1, message: 'no' } };
const flood: Start = { kind: 'rounds', name: 'flood', source: 'rounds' };
const opened = openPage({ 'three-generals': relay, 'two-generals': retry, rounds: flood }, report);
const after = (...actions: readonly Action[]): BreakState => actions.reduce(reduce, opened);

function shelf() {
  const { entries, ...memory } = memoryStore();
  return { store: () => memory, base: '/', entries };
}
const KEY = '3f+1:v1:/:break';

/** The page opened again in the same browser, at an address with this text or none. */
function again(at: ReturnType<typeof shelf>, source?: string): BreakState {
  const stored = readDrafts(at);
  const restored = stored ? reduce(opened, { kind: 'restore', drafts: stored }) : opened;
  if (source === undefined) return restored;
  return reduce(restored, {
    kind: 'open',
    linked: { kind: 'protocol', task: { kind: 'three-generals', source } },
  });
}

describe('A draft that never ran', () => {
  test('is there again when the page is opened again, of both kinds', () => {
    const at = shelf();
    const written = after(
      { kind: 'type', source: 'mine' },
      { kind: 'turn', to: 'two-generals' },
      { kind: 'type', source: 'mine too' },
    );
    expect(keepDrafts(at, written)).toBe(true);
    const state = again(at);
    expect(taskOf(state)).toEqual({ kind: 'two-generals', source: 'mine too' });
    expect(taskOf(reduce(state, { kind: 'turn', to: 'three-generals' })).source).toBe('mine');
    expect(state).toMatchObject({ answer: null, news: { kind: 'restored' } });
  });

  test('is brought back after a link or another protocol took its place, also after a reload', () => {
    const at = shelf();
    keepDrafts(at, after({ kind: 'type', source: 'mine' }));
    const linked = again(at, 'theirs');
    expect(taskOf(linked).source).toBe('theirs');
    expect(taskOf(reduce(linked, { kind: 'bring-back' })).source).toBe('mine');
    keepDrafts(at, reduce(linked, { kind: 'type', source: 'theirs, changed' }));
    const later = again(at);
    expect(taskOf(later).source).toBe('theirs, changed');
    expect(taskOf(reduce(later, { kind: 'bring-back' })).source).toBe('mine');
    keepDrafts(at, after({ kind: 'type', source: 'mine' }, { kind: 'choose', start: vote }));
    expect(taskOf(reduce(again(at), { kind: 'bring-back' })).source).toBe('mine');
  });

  test('is not doubled by its own link after it ran', () => {
    const at = shelf();
    keepDrafts(at, after({ kind: 'type', source: 'mine' }));
    const state = again(at, 'mine');
    expect(taskOf(state).source).toBe('mine');
    expect(state.replaced).toBeNull();
  });

  test('comes back as it was, whatever is written in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const at = shelf();
        keepDrafts(at, after({ kind: 'type', source: `${source} ` }));
        expect(taskOf(again(at)).source).toBe(`${source} `);
      }),
    );
  });
});

describe('What is stored and is no draft', () => {
  test('leaves the page as it is built, and never throws', () => {
    const good = JSON.stringify({
      kind: 'three-generals',
      texts: { 'three-generals': 'mine' },
      replaced: null,
    });
    const broken = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.nat(good.length - 1).map((length) => good.slice(0, length)),
      fc
        .jsonValue()
        .map((value) => JSON.stringify({ kind: 'three-generals', texts: value, replaced: value })),
      fc.jsonValue().map((value) => JSON.stringify({ kind: value, texts: { 'three-generals': 'mine' } })),
      fc.constantFrom('null', '[]', '{"__proto__":{"kind":"three-generals"}}', '{"version":2,"drafts":[]}'),
    );
    fc.assert(
      fc.property(broken, (text) => {
        expect(draftsIn(text)).toBeNull();
        const at = shelf();
        at.entries.set(KEY, text);
        expect(again(at)).toBe(opened);
        // and it is put aside before anything is written over it
        keepDrafts(at, after({ kind: 'type', source: 'new' }));
        expect(taskOf(again(at)).source).toBe('new');
        expect(at.entries.get('3f+1:v1:/:damaged:break') ?? text).toBe(text);
      }),
      { numRuns: 500 },
    );
    const at = shelf();
    at.entries.set(KEY, '{"kind":"thr');
    keepDrafts(at, after({ kind: 'type', source: 'new' }));
    expect(at.entries.get('3f+1:v1:/:damaged:break')).toBe('{"kind":"thr');
  });

  test('keeps of a damaged record what is whole', () => {
    const text = JSON.stringify({
      kind: 'three-generals',
      texts: { 'three-generals': 7, 'two-generals': 'mine' },
    });
    expect(draftsIn(text)).toEqual({
      kind: 'three-generals',
      texts: { 'two-generals': 'mine' },
      replaced: null,
    });
  });

  test('is no error where nothing can be stored', () => {
    const fails = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(readDrafts({ store: fails, base: '/' })).toBeNull();
    expect(keepDrafts({ store: fails, base: '/' }, after({ kind: 'type', source: 'mine' }))).toBe(false);
  });
});
