/** Exercises of the kind “twin” on oral messages. */
import type { TwinInstance } from '../../../src/exercises/kinds/twin.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { twinPart } from './twin-part.ts';

const part = twinPart({ om: OralDrawing });

export const TwinOral = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
