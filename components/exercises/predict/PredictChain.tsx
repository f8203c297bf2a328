/** Exercises that ask what two generals decide. */
import type { PredictInstance } from '../../../src/exercises/kinds/predict-answer.ts';
import { ChainDrawing } from '../../drawings/ChainDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { predictPart } from './predict-part.ts';

const part = predictPart({ '2g': ChainDrawing });

export const PredictChain = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
