/** Exercises that ask for the least or greatest number. */
import type { SmallestInstance, SmallestSaid } from '../../../src/exercises/kinds/smallest.ts';
import { smallestWords } from '#words/exercises/smallest.ts';
import type { KindPart } from '../frame/part.ts';
import { SmallestAnswer } from './SmallestAnswer.tsx';

export const part: KindPart<SmallestInstance, readonly number[], SmallestSaid> = {
  Answer: SmallestAnswer,
  says: smallestWords.says,
  drawings: {},
  load: () => import('../../../src/exercises/kinds/smallest.ts').then(({ smallest }) => smallest),
};
