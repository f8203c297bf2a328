import { describe, expect, test } from 'vitest';
import { wholeNumber } from './whole-number.ts';

describe('A whole number', () => {
  test.each([
    ['1000', 1000],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u2009000', 1000],
    ['1\u202f000', 1000],
    ["1'000", 1000],
    ['1’000', 1000],
    ['1_000', 1000],
    ['10,628,640', 10628640],
    ['\u202f7 ', 7],
    ['007', 7],
    ['１２', 12],
    ['0', 0],
  ])('is read from “%s”', (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });

  test.each([
    '',
    ' ',
    'seven',
    '1.000',
    '1,00',
    '10,00',
    '1,0000',
    '1,000 000',
    ',000',
    '1e3',
    '-1',
    '+1',
    '1.5',
    '9007199254740993',
  ])('is not read from “%s”', (text) => {
    expect(wholeNumber(text)).toBeNull();
  });
});
