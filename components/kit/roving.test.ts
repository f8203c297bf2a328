import { expect, test } from 'vitest';
import { nextIndex } from './roving.ts';

test('Arrow keys move one on and one back, around the ends', () => {
  expect(['ArrowRight', 'ArrowDown'].map((key) => [0, 1, 2].map((at) => nextIndex(key, at, 3)))).toEqual([
    [1, 2, 0],
    [1, 2, 0],
  ]);
  expect(['ArrowLeft', 'ArrowUp'].map((key) => [0, 1, 2].map((at) => nextIndex(key, at, 3)))).toEqual([
    [2, 0, 1],
    [2, 0, 1],
  ]);
});

test('Home and End lead to the ends', () => {
  expect([0, 1, 2].map((at) => nextIndex('Home', at, 3))).toEqual([0, 0, 0]);
  expect([0, 1, 2].map((at) => nextIndex('End', at, 3))).toEqual([2, 2, 2]);
});

test('Other keys are left to whoever wants them', () => {
  for (const key of ['Enter', ' ', 'Tab', 'Escape', 'a', 'PageDown']) expect(nextIndex(key, 1, 3)).toBeNull();
});

test('Among one thing every key stays with it, and among none there is nowhere to go', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    expect(nextIndex(key, 0, 1)).toBe(0);
    expect(nextIndex(key, 0, 0)).toBeNull();
  }
});
