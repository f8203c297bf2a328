/** Exercises of the kind “twin” on oral messages. */
import type { TwinInstance } from '../../src/exercises/kinds/twin.ts';
import { OralDrawing } from '../shared/OralDrawing.tsx';
import { Exercise } from './Exercise.tsx';
import type { ExerciseProps } from './part.ts';
import { twinPart } from './twin-part.ts';

const part = twinPart({ om: OralDrawing });

export const TwinOral = (props: ExerciseProps<TwinInstance>) => <Exercise {...props} part={part} />;
