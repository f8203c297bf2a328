import { expect, test } from 'vitest';
import { storageKey } from '../../src/progress/storage.ts';
import { ROOT } from './root.ts';
import { ANSWERS, storedAnswer } from './stored-answer.ts';

const holding = (value: string | null) => () => ({
  getItem: (key: string) => (key === storageKey('who-lied', ROOT) ? value : null),
  setItem: () => undefined,
  removeItem: () => undefined,
});

test('An answer given on the cover is read in the lecture, and nothing else is one', () => {
  for (const answer of ANSWERS) expect(storedAnswer(holding(answer))).toBe(answer);
  for (const other of [null, '', 'three', '{}']) expect(storedAnswer(holding(other))).toBeNull();
});

test('Where the browser keeps nothing, nothing was answered', () => {
  expect(
    storedAnswer(() => {
      throw new Error('forbidden');
    }),
  ).toBeNull();
});
