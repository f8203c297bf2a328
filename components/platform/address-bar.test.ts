/** Whatever the browser refuses, nothing that writes an address throws, and the last address comes to stand there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressBar } from './address-bar.ts';

/** A history that takes so many addresses until its time comes round again, as Safari's does. */
function stingy(most: number) {
  let left = most;
  let waiting: (() => void)[] = [];
  const written: string[] = [];
  const take = (how: string) => (_state: unknown, _title: string, address?: string | URL | null) => {
    if (left-- <= 0) throw new DOMException('too many', 'SecurityError');
    written.push(`${how} ${String(address)}`);
  };
  const history = { state: null, replaceState: take('over'), pushState: take('behind') };
  const bar = addressBar(
    () => history,
    (then) => waiting.push(then),
  );
  /** Time passes, and the browser takes addresses again. */
  const later = (again: number): void => {
    left = again;
    const due = waiting;
    waiting = [];
    for (const then of due) then();
  };
  return { bar, written, later, waiting: () => waiting.length };
}

describe('An address that the browser refuses', () => {
  test('is written later, and of several the last one, once', () => {
    const { bar, written, later, waiting } = stingy(1);
    for (const address of ['?s=a', '?s=b', '?s=c']) bar.keep(address);
    expect(written).toEqual(['over ?s=a']);
    later(0);
    expect(written).toEqual(['over ?s=a']);
    later(5);
    expect(written).toEqual(['over ?s=a', 'over ?s=c']);
    expect(waiting()).toBe(0);
    bar.keep('?s=d');
    expect(written.at(-1)).toBe('over ?s=d');
  });

  test('is not written over what the reader went to meanwhile', () => {
    const { bar, written, later } = stingy(0);
    bar.keep('?s=a');
    bar.forget();
    later(5);
    expect(written).toEqual([]);
    bar.keep('?s=b');
    expect(written).toEqual(['over ?s=b']);
  });

  test('is kept where it was to be gone to', () => {
    const { bar, written, later } = stingy(0);
    bar.visit('?seed=2');
    expect(written).toEqual([]);
    later(5);
    expect(written).toEqual(['over ?seed=2']);
    bar.visit('?seed=3');
    expect(written.at(-1)).toBe('behind ?seed=3');
  });

  test('comes to stand there after however many others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.webFragments(), fc.nat(3)), { minLength: 1 }),
        fc.webFragments(),
        (events, last) => {
          const { bar, written, later } = stingy(2);
          for (const event of events) {
            if (typeof event === 'number') later(event);
            else bar.keep(event);
          }
          bar.keep(last);
          later(9);
          later(9);
          expect(written.at(-1)).toBe(`over ${last}`);
        },
      ),
      { numRuns: 300 },
    );
  });
});
