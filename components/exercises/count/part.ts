/** Exercises on counting. */
import type { CountInstance, CountSaid } from '../../../src/exercises/kinds/count.ts';
import { countWords } from '#words/exercises/count.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import type { KindPart } from '../frame/part.ts';
import { CountAnswer } from './CountAnswer.tsx';

export const part: KindPart<CountInstance, number, CountSaid> = {
  Answer: CountAnswer,
  says: countWords.says,
  drawings: EVERY_DRAWING,
  load: () => import('../../../src/exercises/kinds/count.ts').then(({ count }) => count),
};
