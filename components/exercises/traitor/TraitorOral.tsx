/** Exercises of the kind “traitor” on oral messages. */
import type { TraitorInstance } from '../../../src/exercises/kinds/traitor.ts';
import { OralDrawing } from '../../drawings/OralDrawing.tsx';
import { Exercise } from '../frame/Exercise.tsx';
import type { ExerciseProps } from '../frame/part.ts';
import { traitorPart } from './traitor-part.ts';

const part = traitorPart({ om: OralDrawing });

export const TraitorOral = (props: ExerciseProps<TraitorInstance>) => <Exercise {...props} part={part} />;
