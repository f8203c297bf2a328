/** The ladder of knowledge has one rung for each messenger, and none above. */
import { expect, test } from 'vitest';
import { ladder } from './knowledge.ts';

test('rung h holds exactly if the order was given and at least h messengers arrived', () => {
  for (let k = 1; k <= 7; k++) {
    for (let delivered = 0; delivered <= k; delivered++) {
      const rungs = ladder(k, delivered);
      expect(rungs.map(({ height }) => height)).toEqual(Array.from({ length: k + 2 }, (_, h) => h));
      expect(rungs.map(({ holds }) => holds)).toEqual(rungs.map(({ height }) => height <= delivered));
    }
  }
});

test('rungs speak of general 2 and general 1 by turns, and rung 0 of nobody', () => {
  expect(ladder(5, 3).map(({ knower }) => knower)).toEqual([null, 2, 1, 2, 1, 2, 1]);
});

test('the rung that would follow the last messenger never holds: nobody knows that it arrived', () => {
  for (let k = 1; k <= 7; k++) expect(ladder(k, k).at(-1)).toMatchObject({ height: k + 1, holds: false });
});
