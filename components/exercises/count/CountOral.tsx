/** Exercises on counting: oral messages. */
import type { CountInstance } from '../../../src/exercises/kinds/count.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { countPart } from './count-part.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';

const part = countPart({ om: OralDrawing });

export const CountOral = (props: ExerciseProps<CountInstance>) => <Exercise {...props} part={part} />;
