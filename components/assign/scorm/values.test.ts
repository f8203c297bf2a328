import { expect, test } from 'vitest';
import { sessionTime } from './values.ts';

test('time is written as each edition wants it', () => {
  const time = (3 * 3600 + 4 * 60 + 5) * 1000;
  expect([sessionTime('1.2', time), sessionTime('2004', time)]).toEqual(['0003:04:05', 'PT3H4M5S']);
  expect(sessionTime('1.2', -5)).toBe('0000:00:00');
});
