/** Exercises that ask for an execution that one general can’t tell apart. */
import type { TwinAnswer as Answer, TwinInstance, TwinSaid } from '../../../src/exercises/kinds/twin.ts';
import { twinWords } from '#words/exercises/twin.ts';
import type { KindPart } from '../frame/part.ts';
import { DRAWINGS, TwinAnswer } from './TwinAnswer.tsx';

export const part: KindPart<TwinInstance, Answer, TwinSaid> = {
  Answer: TwinAnswer,
  says: twinWords.says,
  drawings: DRAWINGS,
  load: () => import('../../../src/exercises/kinds/twin.ts').then(({ twin }) => twin),
};
