/** Exercises that ask what generals decide. */
import type {
  PredictAnswer as Answer,
  PredictInstance,
  PredictSaid,
} from '../../../src/exercises/kinds/predict.ts';
import { predictWords } from '#words/exercises/predict.ts';
import { EVERY_DRAWING } from '../../drawings/every-drawing.ts';
import type { KindPart } from '../frame/part.ts';
import { PredictAnswer } from './PredictAnswer.tsx';

export const part: KindPart<PredictInstance, Answer, PredictSaid> = {
  Answer: PredictAnswer,
  says: predictWords.says,
  drawings: EVERY_DRAWING,
  load: () => import('../../../src/exercises/kinds/predict.ts').then(({ predict }) => predict),
};
