/** Exercises that ask what generals decide after oral messages. */
import type { PredictInstance } from '../../../src/exercises/kinds/predict-answer.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { predictPart } from './predict-part.ts';

const part = predictPart({ om: OralDrawing });

export const PredictOral = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
