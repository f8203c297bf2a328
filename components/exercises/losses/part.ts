/** Exercises in which messengers are captured. */
import type {
  LossesAnswer as Answer,
  LossesInstance,
  LossesSaid,
} from '../../../src/exercises/kinds/losses.ts';
import { lossesWords } from '#words/exercises/losses.ts';
import type { KindPart } from '../frame/part.ts';
import { DRAWINGS, LossesAnswer } from './LossesAnswer.tsx';

export const part: KindPart<LossesInstance, Answer, LossesSaid> = {
  Answer: LossesAnswer,
  says: lossesWords.says,
  drawings: DRAWINGS,
  load: () => import('../../../src/exercises/kinds/losses.ts').then(({ losses }) => losses),
};
