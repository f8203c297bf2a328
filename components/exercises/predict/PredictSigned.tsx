/** Exercises that ask what generals decide after signed messages. */
import type { PredictInstance } from '../../../src/exercises/kinds/predict-answer.ts';
import { SignedDrawing } from '../../drawings/SignedDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { predictPart } from './predict-part.ts';

const part = predictPart({ sm: SignedDrawing });

export const PredictSigned = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
