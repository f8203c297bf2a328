/** Where keys lead on what is slid. */
import { expect, test } from 'vitest';
import { slidBy } from './slide.ts';

test('arrows go one on or back, pages a tenth of the way, Home and End to the ends, and none beyond them', () => {
  const at = (value: number) => (key: string) => slidBy(key, { value, least: 1, most: 99 });
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map(at(50))).toEqual([51, 51, 49, 49]);
  expect(['PageUp', 'PageDown', 'Home', 'End'].map(at(50))).toEqual([60, 40, 1, 99]);
  expect(['ArrowLeft', 'PageDown'].map(at(1))).toEqual([1, 1]);
  expect(['ArrowRight', 'PageUp'].map(at(99))).toEqual([99, 99]);
  expect(['Tab', 'Enter', ' ', 'a', 'constructor'].map(at(50))).toEqual([null, null, null, null, null]);
  expect(slidBy('PageUp', { value: 0, least: 0, most: 4 })).toBe(1);
});
