import { expect, test } from 'vitest';
import { Memory } from './memory.ts';

test('a memory asks once for each key, and again only when it was full', () => {
  const asked: string[] = [];
  const memory = new Memory<number>(2);
  const lengthOf = (key: string): number =>
    memory.recall(key, () => {
      asked.push(key);
      return key.length;
    });
  expect(['a', 'bb', 'a', 'bb', 'ccc', 'a', 'ccc'].map(lengthOf)).toEqual([1, 2, 1, 2, 3, 1, 3]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
});
