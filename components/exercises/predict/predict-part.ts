/** The part of exercises that ask what generals decide, for the drawings that their executions take. */
import type {
  PredictAnswer as Decisions,
  PredictInstance,
} from '../../../src/exercises/kinds/predict-answer.ts';
import type { PredictSaid } from '../../../src/exercises/kinds/predict.ts';
import { predictWords } from '#words/exercises/predict.ts';
import type { Drawings } from '../../drawings/drawings.ts';
import type { Part } from '../frame/part.ts';
import { predictAnswer } from './PredictAnswer.tsx';

export const predictPart = (drawings: Drawings): Part<PredictInstance, Decisions, PredictSaid> => ({
  Answer: predictAnswer(drawings),
  says: predictWords.says,
  drawings,
  load: () => import('../../../src/exercises/kinds/predict.ts').then(({ predict }) => predict),
});
