/** Exercises that ask what generals decide after oral messages. */
import type { PredictInstance } from '../../src/exercises/kinds/predict-answer.ts';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';
import { predictPart } from './predict-part.ts';

const part = predictPart({ om: OralDrawing });

export const PredictOral = (props: ExerciseProps<PredictInstance>) => <Exercise {...props} part={part} />;
