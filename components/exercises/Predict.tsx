/** Exercises that ask what generals decide. */
import { predictStrings } from '../../src/strings/exercises/predict.ts';
import type { PredictAnswer as Text, PredictInstance } from '../../src/exercises/kinds/predict-answer.ts';
import type { PredictSaid } from '../../src/exercises/kinds/predict.ts';
import { EVERY_DRAWING } from '../shared/every-drawing.ts';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps, Part } from './part.ts';
import { PredictAnswer } from './PredictAnswer.tsx';

export const part: Part<PredictInstance, Text, PredictSaid> = {
  Answer: PredictAnswer,
  says: predictStrings('en').says,
  drawings: EVERY_DRAWING,
  load: () => import('../../src/exercises/kinds/predict.ts').then(({ predict }) => predict),
};

export const Predict = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
