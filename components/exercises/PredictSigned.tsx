/** Exercises that ask what generals decide after signed messages. */
import type { PredictInstance } from '../../src/exercises/kinds/predict-answer.ts';
import { SignedDrawing } from '../shared/SignedDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';
import { predictPart } from './predict-part.ts';

const part = predictPart({ sm: SignedDrawing });

export const PredictSigned = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
