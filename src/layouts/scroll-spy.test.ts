import { expect, test } from 'vitest';
import { sectionRead } from './scroll-spy.ts';

/** Three headings, and the foot of the page behind them. */
const read = (first: boolean, second: boolean, third: boolean, foot = false): number =>
  sectionRead([first, second, third, foot]);

test('Before the first heading no section is being read', () => {
  expect(read(false, false, false)).toBe(-1);
});

test('The section that is being read is the last whose heading has passed', () => {
  expect(read(true, false, false)).toBe(0);
  expect(read(true, true, false)).toBe(1);
  expect(read(true, true, true)).toBe(2);
});

test('At the end of the page the last section is being read, however low its heading stands', () => {
  expect(read(true, true, false, true)).toBe(2);
  expect(read(true, true, true, true)).toBe(2);
});

test('Of a page without sections none is marked', () => {
  expect(sectionRead([false])).toBe(-1);
  expect(sectionRead([true])).toBe(-1);
});
